/** The address of a view: a readable query string that restores it exactly, and falls back where it is broken or old. */
import type { CitationGraph, Point } from '../core/citation-graph.ts'
import { isPaperOf } from '../core/corpus-behind.ts'
import { foldKey } from './folding.ts'
import {
  type Around,
  type Camera,
  colourings,
  type Filter,
  filterings,
  firstStory,
  firstView,
  labellings,
  layouts,
  linings,
  longestStory,
  metrics,
  orderings,
  type Story,
  shortestStory,
  sizings,
  tellings,
  themes,
  type ViewState,
} from './view-state.ts'

/** The parts of an address by their names: `layout` → `map`. */
export type AddressParts = ReadonlyMap<string, string>

/** `?layout=map&select=arxiv:1706.03762`, or nothing for the first view. */
export function addressOf(view: ViewState): string {
  const parts = [...addressParts(view)].map(([name, value]) => `${name}=${value}`)
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

/** What the address of a view says: only what differs from the first view. */
export function addressParts(view: ViewState): AddressParts {
  const parts = new Map<string, string>()
  const say = (name: string, value: string, usual: string) => {
    if (value !== usual) parts.set(name, value)
  }
  say('layout', view.layout, firstView.layout)
  say('colour', view.colouring, firstView.colouring)
  say('size', view.sizing, firstView.sizing)
  say('labels', view.labelling, firstView.labelling)
  say('order', view.ordering, firstView.ordering)
  say('lines', view.lining, firstView.lining)
  say('missing', String(view.missing), String(firstView.missing))
  say('select', encodedList(view.selected), '')
  say('light', encodedList(view.lit), '')
  say('off', encodedList(view.muted), '')
  say('fold', encodedList(view.folded), '')
  say('years', view.filter.years?.join('-') ?? '', '')
  say('until', view.filter.until ?? '', '')
  say('cited', String(view.filter.cited ?? ''), '')
  say('references', view.filter.unknownReferences ? 'unknown' : '', '')
  say('read', view.filter.read ?? '', '')
  say('filtered', view.filtering, firstView.filtering)
  say('hide', encodedList(view.hidden), '')
  say('reach', String(view.reach), String(firstView.reach))
  say('to', encodedList(view.goals), '')
  say('from', encodedList(view.from), '')
  say('budget', String(view.budget), String(firstView.budget))
  say('skip', encodedList(view.skipped), '')
  say('story', view.story?.by ?? '', '')
  say('length', String(view.story?.length ?? firstStory.length), String(firstStory.length))
  say('chain', String(view.story?.chain ?? firstStory.chain), String(firstStory.chain))
  say('x', view.axes.x, firstView.axes.x)
  say('y', view.axes.y, firstView.axes.y)
  for (const layout of layouts) {
    const pins = Object.entries(view.pins[layout] ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
    say(`pins-${layout}`, pins.map(([id, { x, y }]) => `${encoded(id)}@${x},${y}`).join(';'), '')
  }
  say('at', view.camera ? standpoint(view.camera) : '', '')
  say('theme', view.theme, firstView.theme)
  return parts
}

/** `500,350,0.25`, or `~` and the papers around which the viewer stands. */
function standpoint(camera: Camera | Around): string {
  return 'around' in camera ? `~${encodedList(camera.around)}` : `${camera.x},${camera.y},${camera.ratio}`
}

/**
 * The view at an address. What cannot be read, or names a paper that is not in the graph, is left out: the view is
 * always a valid one.
 */
export function viewAt(query: string, graph: CitationGraph): ViewState {
  const parts = query
    .replace(/^\?/, '')
    .split('&')
    .map(part => {
      const at = part.indexOf('=')
      return at < 0 ? ([part, ''] as const) : ([part.slice(0, at), part.slice(at + 1)] as const)
    })
  return viewOfParts(new Map(parts), graph)
}

/** The view that these parts of an address say; see `viewAt`. */
export function viewOfParts(said: AddressParts, graph: CitationGraph): ViewState {
  const list = (name: string) => decodedList(said.get(name) ?? '')
  const groups = (name: string) => [...new Set(list(name))].slice(0, 1000)
  const folded = groups('fold')
  const folds = new Set(folded.map(foldKey))
  const isPaper = (id: string) => isPaperOf(graph, id)
  const isThere = (id: string) => isPaper(id) || folds.has(id)
  const papers = (name: string) => known(list(name), isPaper)
  const camera = cameraFrom(said.get('at') ?? '', isPaper)
  const goals = papers('to')
  const story = goals.length === 0 ? storyFrom(said) : undefined
  const pins: Record<string, Record<string, Point>> = {}
  for (const layout of layouts) {
    const here = pinsFrom(said.get(`pins-${layout}`) ?? '', isThere)
    if (Object.keys(here).length > 0) pins[layout] = here
  }
  return {
    layout: oneOf(layouts, said.get('layout'), firstView.layout),
    colouring: oneOf(colourings, said.get('colour'), firstView.colouring),
    sizing: oneOf(sizings, said.get('size'), firstView.sizing),
    labelling: oneOf(labellings, said.get('labels'), firstView.labelling),
    ordering: oneOf(orderings, said.get('order'), firstView.ordering),
    lining: oneOf(linings, said.get('lines'), firstView.lining),
    missing: wholeNumber(said.get('missing')) ?? firstView.missing,
    selected: known(list('select'), isThere),
    lit: papers('light'),
    muted: groups('off'),
    folded,
    filter: filterFrom(said),
    filtering: oneOf(filterings, said.get('filtered'), firstView.filtering),
    hidden: papers('hide'),
    reach: wholeNumber(said.get('reach')) ?? firstView.reach,
    goals,
    from: papers('from').filter(id => !goals.includes(id)),
    budget: Math.min(99, Math.max(1, wholeNumber(said.get('budget')) ?? firstView.budget)),
    skipped: papers('skip'),
    ...(story && { story }),
    axes: {
      x: oneOf(metrics, said.get('x'), firstView.axes.x),
      y: oneOf(metrics, said.get('y'), firstView.axes.y),
    },
    pins,
    ...(camera && { camera }),
    theme: oneOf(themes, said.get('theme'), firstView.theme),
  }
}

function oneOf<T extends string>(allowed: readonly T[], said: string | undefined, usual: T): T {
  return allowed.find(value => value === said) ?? usual
}

/** A whole number of sane size from 0, or undefined. */
function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,7}$/.test(text) ? Number(text) : undefined
}

function storyFrom(said: ReadonlyMap<string, string>): Story | undefined {
  const by = tellings.find(telling => telling === said.get('story'))
  const length = wholeNumber(said.get('length')) ?? firstStory.length
  const chain = wholeNumber(said.get('chain')) ?? firstStory.chain
  return (
    by && {
      by,
      length: Math.min(longestStory, Math.max(shortestStory, length)),
      chain: Math.min(3, Math.max(1, chain)),
    }
  )
}

function filterFrom(said: ReadonlyMap<string, string>): Filter {
  const [first, last] = (said.get('years') ?? '').split('-').map(wholeNumber)
  const until = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.exec(said.get('until') ?? '')?.[0]
  const cited = wholeNumber(said.get('cited'))
  const read = (['read', 'unread'] as const).find(status => status === said.get('read'))
  return {
    ...(first !== undefined && last !== undefined && first <= last && { years: [first, last] }),
    ...(until !== undefined && { until }),
    ...(cited !== undefined && { cited }),
    ...(said.get('references') === 'unknown' && { unknownReferences: true }),
    ...(read && { read }),
  }
}

function pinsFrom(text: string, isThere: (id: string) => boolean): Record<string, Point> {
  const pins: [string, Point][] = []
  for (const part of text.split(';')) {
    const at = part.lastIndexOf('@')
    const id = decoded(part.slice(0, Math.max(0, at)))
    const [x, y] = part
      .slice(at + 1)
      .split(',')
      .map(coordinate)
    if (isThere(id) && x !== undefined && y !== undefined) pins.push([id, { x, y }])
  }
  return Object.fromEntries(pins)
}

/** Those that are there, each once. */
function known(ids: readonly string[], isThere: (id: string) => boolean): string[] {
  return [...new Set(ids)].filter(isThere)
}

function cameraFrom(text: string, isPaper: (id: string) => boolean): Camera | Around | undefined {
  if (text.startsWith('~')) {
    const around = known(decodedList(text.slice(1)), isPaper)
    return around.length > 0 ? { around } : undefined
  }
  const [x, y, ratio] = text.split(',').map(coordinate)
  if (x === undefined || y === undefined || ratio === undefined) return undefined
  return ratio >= 0.001 && ratio <= 100 ? { x, y, ratio } : undefined
}

/** A number of sane size, or undefined. */
function coordinate(text: string): number | undefined {
  const number = /^-?\d{1,7}(?:\.\d{1,9})?$/.test(text) ? Number(text) : Number.NaN
  return Number.isFinite(number) ? number : undefined
}

/** Names as an address lists them. */
export function encodedList(names: readonly string[]): string {
  return names.map(encoded).join(',')
}

export function decodedList(text: string): string[] {
  return text.split(',').map(decoded).filter(Boolean)
}

/** Percent-encoded, but `:` and `/` stay readable; separators of this grammar never do. Half a character becomes `\ufffd`. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'))
    .replace(/%3A/g, ':')
    .replace(/%2F/g, '/')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
