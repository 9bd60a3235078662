import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldKey } from '../../src/state/folding.ts'
import { groups } from '../../src/state/groups.ts'
import { light } from '../../src/state/theme.ts'
import { firstView, type ViewState } from '../../src/state/view-state.ts'
import { rehearsal } from '../../src/talk/rehearsal.ts'
import { sceneChanges } from '../../src/talk/scene-changes.ts'
import { captionPlaces } from '../../src/talk/scene-words.ts'
import { parseTalk, talkScript } from '../../src/talk/talk-script.ts'
import { example, graphOf, graphs, viewsOf } from '../state/example.ts'

/** The views of the scenes of a script whose scenes change these lines, and what was wrong. */
function played(...scenes: string[]) {
  const script = scenes.map((lines, at) => `## Scene ${at + 1}\n\n\`\`\`view\n${lines}\n\`\`\``).join('\n\n')
  const { value, problems } = rehearsal(parseTalk(script).value, listed)
  return {
    views: value.map(({ view }) => view),
    places: value.map(({ captionPlace }) => captionPlace),
    problems: problems.map(({ line, message }) => `${line}: ${message}`),
  }
}

const listed = graphOf(
  {
    attention: { title: 'Attention Is All You Need', nickname: 'Transformer', section: 'models', order: 1 },
    bert: { title: 'BERT, explained', section: 'models', order: 2 },
    orca: { title: 'Orca: a serving system', nickname: 'Orca', section: 'serving', order: 3 },
    adam: { title: 'Adam', authors: ['Diederik Kingma'], year: 2014, listed: false },
  },
  [['orca', 'attention']],
  {
    sections: [
      { id: 'models', title: 'The models', depth: 0 },
      { id: 'serving', title: 'Serving', depth: 0 },
    ],
  },
)

test('a scene changes only what it says', () => {
  const { views, problems } = played(
    'layout: map\nlight: Transformer, Orca',
    'labels: nickname',
    'light: nothing',
  )
  expect(problems).toEqual([])
  const first = { ...firstView, layout: 'map', lit: ['attention', 'orca'] }
  expect(views).toEqual([
    first,
    { ...first, labelling: 'nickname' },
    { ...first, labelling: 'nickname', lit: [] },
  ])
})

test('papers are named by nickname, title, label or key, in quotes where there is a comma; sections mean all of theirs', () => {
  const { views, problems } = played(
    'light: transformer; "BERT, explained", Kingma 2014',
    'light: the models, orca',
  )
  expect(problems).toEqual([])
  expect(views.map(({ lit }) => lit)).toEqual([
    ['attention', 'bert', 'adam'],
    ['attention', 'bert', 'orca'],
  ])
})

test('one looks at papers, at what is lit, at a place, or at everything', () => {
  const { views, problems } = played(
    'light: Orca, Transformer\nlook at: what is lit',
    'look at: 500, 350.5, 0.25',
    'look at: Transformer',
    'look at: everything',
  )
  expect(problems).toEqual([])
  expect(views.map(({ camera }) => camera)).toEqual([
    { around: ['orca', 'attention'] },
    { x: 500, y: 350.5, ratio: 0.25 },
    { around: ['attention'] },
    undefined,
  ])
})

test('another layout is seen whole unless the scene says where to look; other colours bring all groups back', () => {
  const { views } = played(
    'look at: 5, 5, 0.5\nleave out: Serving\nfold: The models',
    'layout: map',
    'look at: Orca',
    'layout: layers',
    'colour: year',
  )
  expect(views.map(({ camera }) => camera)).toEqual([
    { x: 5, y: 5, ratio: 0.5 },
    undefined,
    { around: ['orca'] },
    { around: ['orca'] },
    { around: ['orca'] },
  ])
  expect(views.map(({ muted }) => muted)).toEqual([['serving'], ['serving'], ['serving'], ['serving'], []])
  expect(views.map(({ folded }) => folded.length)).toEqual([1, 1, 1, 1, 0])
})

test('a caption stays where it was put', () => {
  expect(played('caption: left', 'light: Orca', 'caption: middle').places).toEqual(['left', 'left', 'middle'])
  expect(captionPlaces).toContain('below')
})

test('what nobody understands is told with its scene and line, and left out', () => {
  const { views, problems } = played(
    'layout: spiral',
    'lok at: Orca\nlight: Orca, Serving Systems, Atention\nmissing: many\nuntil: soon\nleave out: Nothing else\ncaption: behind',
  )
  expect(problems.map(line => line.replace(/expected one of .*/, 'expected …'))).toEqual([
    '4: scene 1, Scene 1: invalid layout: spiral; expected timeline, map, layers or axes',
    '10: scene 2, Scene 2: invalid word: lok at; expected …',
    '15: scene 2, Scene 2: invalid caption: behind; expected below, left, right, above, middle, none',
    '12: scene 2, Scene 2: invalid missing: many; expected a whole number, such as 4, or none',
    '13: scene 2, Scene 2: invalid until: soon; expected something like 2019-06, or now',
    '14: scene 2, Scene 2: invalid leave out: Nothing else; expected The models or Serving',
    '11: scene 2, Scene 2: invalid light: Serving Systems; no single paper of the graph is called so; did you mean Orca?',
    '11: scene 2, Scene 2: invalid light: Atention; no single paper of the graph is called so; did you mean Transformer?',
  ])
  expect(views[1]).toEqual({ ...firstView, lit: ['orca'] })
})

test('what stands before the first scene holds for all', () => {
  const { value } = parseTalk('```view\ntheme: dark\n```\n\n## One\n\n## Two')
  expect(rehearsal(value, example()).value.map(({ view }) => view.theme)).toEqual(['dark', 'dark'])
})

/** Switched-off and folded groups that the colouring has, and the folded ones selected. */
function inGraph(graph: ReturnType<typeof example>, view: ViewState): ViewState {
  const ids = groups(graph, view.colouring, light).map(({ id }) => id)
  const [muted, folded] = [view.muted, view.folded].map(all => all.filter(id => ids.includes(id)))
  const selected = [...view.selected, ...(folded ?? []).map(foldKey)]
  return { ...view, muted: muted ?? [], folded: folded ?? [], selected }
}

test('captured views come back exactly, in any order, through the text of the script too', () => {
  const groupNames = fc.constantFrom('models', 'models/decoders', 'community-1', '2000', '~none')
  const graphsAndViews = graphs.chain(graph =>
    fc.tuple(
      fc.constant(graph),
      fc.array(fc.tuple(viewsOf(graph.nodes(), groupNames), fc.constantFrom(...captionPlaces)), {
        minLength: 1,
        maxLength: 4,
      }),
    ),
  )
  fc.assert(
    fc.property(graphsAndViews, ([graph, drawn]) => {
      const stands = drawn.map(([view, captionPlace]) => ({ view: inGraph(graph, view), captionPlace }))
      const change = sceneChanges(graph)
      const scenes = stands.map((stand, at) => ({
        title: `${at}`,
        changes: change(stands[at - 1] ?? { view: firstView, captionPlace: 'below' }, stand),
        caption: '',
        notes: '',
      }))
      const { value: talk } = parseTalk(talkScript({ title: '', about: '', changes: [], scenes }))
      const { value, problems } = rehearsal(talk, graph)
      expect(problems).toEqual([])
      expect(value.map(({ view, captionPlace }) => ({ view, captionPlace }))).toEqual(stands)
    }),
  )
})
