/** The words of a scene's view: for each what it is called in a script, and which part of an address it says. */

export interface SceneWord {
  readonly word: string
  /** The part of the address; see `state/address.ts`. */
  readonly part: string
  /** How one says that all is as in the first view: `light: nothing`. */
  readonly usual: string
  /** What its value is. */
  readonly kind: 'choice' | 'number' | 'papers' | 'groups' | 'place' | 'text'
  /** Values in the script's words and in the address's; for the kind `choice`. */
  readonly values?: Readonly<Record<string, string>>
  /** What a value looks like; for the kind `text`. */
  readonly form?: RegExp
  /** An example of a value, for messages. */
  readonly example?: string
}

const metrics = {
  'first appeared': 'date',
  'cited in the list': 'in-list',
  'cites in the list': 'references',
  'citations in the world': 'world',
  PageRank: 'page-rank',
}

function choice(
  word: string,
  part: string,
  values: Readonly<Record<string, string>>,
  usual = Object.keys(values)[0] ?? '',
): SceneWord {
  return { word, part, usual, kind: 'choice', values }
}

function same<Value extends string>(...values: readonly Value[]): Record<Value, Value> {
  return Object.fromEntries(values.map(value => [value, value])) as Record<Value, Value>
}

function papers(word: string, part: string): SceneWord {
  return { word, part, usual: 'nothing', kind: 'papers' }
}

/**
 * In the order in which they take effect: layout and colour before what depends on them, `look at` last, so that it can
 * follow the light. Of a choice the first value is usual, where nothing else is said.
 */
export const sceneWords: readonly SceneWord[] = [
  choice('layout', 'layout', same('timeline', 'map', 'layers', 'axes')),
  choice('across', 'x', metrics),
  choice('up', 'y', metrics, 'cited in the list'),
  choice('colour', 'colour', same('section', 'community', 'year')),
  choice('size', 'size', { 'citations in the list': 'in-list', 'citations in the world': 'world' }),
  choice('labels', 'labels', { author: 'author', nickname: 'nickname' }),
  choice('lines', 'lines', { 'as suits': 'auto', ...same('all', 'needed', 'backbone') }),
  choice('theme', 'theme', same('auto', 'light', 'dark', 'projector')),
  choice('filtered', 'filtered', { faint: 'faint', gone: 'hidden' }),
  choice('order', 'order', {
    'as listed': 'list',
    'to read': 'reading',
    'to read, needs first': 'hoisted',
    'ready now': 'ready',
    'oldest first': 'age',
  }),
  { word: 'missing', part: 'missing', usual: 'none', kind: 'number', example: '4' },
  { word: 'until', part: 'until', usual: 'now', kind: 'text', form: /^\d{4}(?:-\d\d)?$/, example: '2019-06' },
  {
    word: 'years',
    part: 'years',
    usual: 'all',
    kind: 'text',
    form: /^\d{1,4}-\d{1,4}$/,
    example: '2017-2020',
  },
  { word: 'cited', part: 'cited', usual: 'any', kind: 'number', example: '3' },
  choice('references', 'references', { any: '', unknown: 'unknown' }),
  choice('read', 'read', { any: '', ...same('read', 'unread') }),
  { word: 'leave out', part: 'off', usual: 'nothing', kind: 'groups' },
  { word: 'fold', part: 'fold', usual: 'nothing', kind: 'groups' },
  papers('hide', 'hide'),
  papers('path to', 'to'),
  papers('path from', 'from'),
  { word: 'budget', part: 'budget', usual: '7', kind: 'number', example: '5' },
  papers('skip', 'skip'),
  choice('story', 'story', { none: '', backbone: 'backbone', 'main path': 'main-path' }),
  { word: 'story length', part: 'length', usual: '8', kind: 'number', example: '5' },
  { word: 'thread', part: 'chain', usual: '1', kind: 'number', example: '2' },
  papers('select', 'select'),
  { word: 'reach', part: 'reach', usual: 'all', kind: 'number', example: '1' },
  papers('light', 'light'),
  { word: 'pins on timeline', part: 'pins-timeline', usual: 'none', kind: 'text', form: /./ },
  { word: 'pins on map', part: 'pins-map', usual: 'none', kind: 'text', form: /./ },
  { word: 'pins on layers', part: 'pins-layers', usual: 'none', kind: 'text', form: /./ },
  { word: 'pins on axes', part: 'pins-axes', usual: 'none', kind: 'text', form: /./ },
  { word: 'look at', part: 'at', usual: 'everything', kind: 'place' },
]

export const captionPlaces = ['below', 'left', 'right', 'above', 'middle', 'none'] as const
/** Where on the stage a scene's caption stands; `middle`: large, on an otherwise faint stage, as a title does. */
export type CaptionPlace = (typeof captionPlaces)[number]

/** The word that says where the caption stands. It is no part of the view. */
export const captionWord = 'caption'
