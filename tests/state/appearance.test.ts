import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CitationGraph } from '../../src/core/citation-graph.ts'
import { type Appearance, appearance } from '../../src/state/appearance.ts'
import { frame } from '../../src/state/frame.ts'
import { dark, light } from '../../src/state/theme.ts'
import { toned } from '../../src/state/toned.ts'
import { firstView, type ViewState } from '../../src/state/view-state.ts'
import { visibilityIn } from '../../src/state/visibility.ts'
import { example, graphOf, graphs, viewsOf } from './example.ts'

const insets = { top: 40, right: 92, bottom: 56, left: 48 }

function appearanceOf(view: Partial<ViewState> = {}, paper?: string, graph = example()): Appearance {
  const whole = { ...firstView, ...view }
  const stage = frame(graph, whole, { width: 800, height: 600 }, insets)
  return appearance(graph, whole, { paper }, stage, light)
}

function emphases({ papers }: Appearance): Record<string, string> {
  return Object.fromEntries([...papers].map(([id, { emphasis }]) => [id, emphasis]))
}

/** `gpt>attention` and its emphasis, for every citation shown. */
function citationEmphases({ citations }: Appearance): Record<string, string> {
  return Object.fromEntries(
    [...citations.values()].map(({ citing, cited, emphasis }) => [`${citing}>${cited}`, emphasis]),
  )
}

test('without focus everything is plain, and works off the list are hidden', () => {
  expect(emphases(appearanceOf())).toEqual({ attention: 'plain', gpt: 'plain', bert: 'plain', palm: 'plain' })
  expect(new Set(Object.values(citationEmphases(appearanceOf())))).toEqual(new Set(['plain']))
})

test('works off the list are hollow, neutral circles that say how many papers cite them', () => {
  const { papers } = appearanceOf({ missing: 3 })
  expect(papers.get('adam')).toMatchObject({
    hollow: true,
    colour: light.neutral,
    shape: 'circle',
    ring: false,
    label: 'Kingma 2014 ×3',
  })
  expect(papers.has('lstm')).toBe(false)
})

test('selecting a work off the list shows it', () => {
  const { papers } = appearanceOf({ selected: ['lstm'] })
  expect(papers.get('lstm')).toMatchObject({ halo: light.accent, emphasis: 'focus' })
})

test('what is in focus lights its neighbours and dims the rest', () => {
  for (const one of [appearanceOf({}, 'gpt'), appearanceOf({ selected: ['gpt'] })]) {
    expect(emphases(one)).toEqual({ gpt: 'focus', attention: 'near', palm: 'near', bert: 'faint' })
    expect(citationEmphases(one)).toEqual({
      'gpt>attention': 'focus',
      'palm>gpt': 'focus',
      'bert>attention': 'faint',
      'palm>attention': 'faint',
    })
  }
})

test('a citation under the pointer is lit, the others that are lit make way, and no paper steps back', () => {
  const graph = example()
  const of = (selected: readonly string[], citation?: string) => {
    const view = { ...firstView, selected }
    return appearance(
      graph,
      view,
      { citation },
      frame(graph, view, { width: 800, height: 600 }, insets),
      light,
    )
  }
  const key = graph.edge('palm', 'gpt') ?? ''
  const calm = of([], key)
  expect(emphases(calm)).toEqual({ attention: 'plain', gpt: 'focus', bert: 'plain', palm: 'focus' })
  expect(calm.citations.get(key)).toMatchObject({ arrow: true, colour: light.accent, opacity: 1 })
  const arrows = [...calm.citations.values()].filter(({ arrow }) => arrow)
  expect(arrows.map(({ citing, cited }) => [citing, cited])).toEqual([['palm', 'gpt']])
  const other = graph.edge('gpt', 'attention') ?? ''
  const selected = of(['gpt'], key)
  expect(selected.citations.get(key)?.width).toBeGreaterThan(of(['gpt']).citations.get(key)?.width ?? 0)
  expect(selected.citations.get(other)?.opacity).toBeLessThan(of(['gpt']).citations.get(other)?.opacity ?? 0)
})

test('arrows and the accent colour belong to citations in focus alone', () => {
  const { citations } = appearanceOf({}, 'gpt')
  for (const { arrow, colour, emphasis } of citations.values()) {
    expect(arrow).toBe(emphasis === 'focus')
    expect(colour).toBe(emphasis === 'focus' ? light.accent : light.citation)
  }
  expect([...appearanceOf().citations.values()].some(({ arrow }) => arrow)).toBe(false)
})

test('a group switched off is faint, and so are its citations, but what is in focus is not', () => {
  const muted = ['community-2']
  const calm = appearanceOf({ colouring: 'community', muted })
  expect(emphases(calm)).toEqual({ attention: 'plain', bert: 'plain', gpt: 'faint', palm: 'faint' })
  expect(citationEmphases(calm)).toMatchObject({ 'bert>attention': 'plain', 'gpt>attention': 'faint' })
  const focused = appearanceOf({ colouring: 'community', muted, selected: ['gpt'] })
  expect(emphases(focused)).toMatchObject({ gpt: 'focus', attention: 'near', palm: 'faint' })
  expect(citationEmphases(focused)).toMatchObject({ 'gpt>attention': 'focus', 'palm>gpt': 'faint' })
})

test('a ring says that a reference list is not fully known, a hollow dot that a size is not', () => {
  const { papers } = appearanceOf({ sizing: 'world' })
  expect([...papers].filter(([, { ring }]) => ring).map(([id]) => id)).toEqual(['palm'])
  expect([...papers].filter(([, { hollow }]) => hollow).map(([id]) => id)).toEqual(['bert'])
})

test('a label is author and year, or the nickname where there is one and it is asked for', () => {
  expect(appearanceOf().papers.get('attention')?.label).toBe('Vaswani 2017')
  const { papers } = appearanceOf({ labelling: 'nickname' })
  expect(papers.get('attention')?.label).toBe('Transformer')
  expect(papers.get('gpt')?.label).toBe('Radford 2018')
})

test('only the paper that is pointed at shows its title, cut where it is long', () => {
  const graph = graphOf({ a: { title: 'word '.repeat(40) }, b: {} })
  const { papers } = appearanceOf({ selected: ['b'] }, 'a', graph)
  expect(papers.get('a')?.title).toMatch(/^word .*…$/)
  expect(papers.get('a')?.title?.length).toBeLessThanOrEqual(64)
  expect(papers.get('b')).not.toHaveProperty('title')
})

test('layers show a citation that a chain of others implies only when it is asked for', () => {
  const graph = graphOf({ a: {}, b: {}, c: {} }, [
    ['b', 'a'],
    ['c', 'b'],
    ['c', 'a', { implied: true }],
  ])
  const drawn = (view: Partial<ViewState>) =>
    Object.keys(citationEmphases(appearanceOf(view, undefined, graph)))
  expect(drawn({ layout: 'layers' })).toEqual(['b>a', 'c>b'])
  expect(drawn({ layout: 'layers', selected: ['a'] })).toEqual(['b>a', 'c>b', 'c>a'])
  const pair = graphOf({ a: {}, b: {}, c: {} }, [
    ['a', 'c', { implied: true }],
    ['b', 'c'],
  ])
  const asked = appearanceOf({ layout: 'layers', selected: ['a', 'b'] }, undefined, pair)
  expect(citationEmphases(asked)).toEqual({ 'a>c': 'near', 'b>c': 'near' })
  expect(drawn({ layout: 'map' })).toEqual(['b>a', 'c>b', 'c>a'])
})

test('a crowd of citations is drawn paler than a few, and none beyond opaque', () => {
  const papers = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`p${at}`, {}]))
  const crowd = graphOf(
    papers(40),
    Array.from({ length: 780 }, (_, at) => {
      const citing = Math.floor((1 + Math.sqrt(1 + 8 * at)) / 2)
      return [`p${citing}`, `p${at - (citing * (citing - 1)) / 2}`] as const
    }),
  )
  const opacities = (graph: CitationGraph) =>
    [...appearanceOf({}, undefined, graph).citations.values()].map(({ opacity }) => opacity)
  expect(Math.max(...opacities(crowd))).toBeLessThan(Math.min(...opacities(example())))
  expect(Math.max(...opacities(example()))).toBeLessThanOrEqual(1)
})

test('a citation that is mentioned more often is drawn wider, up to a limit', () => {
  const graph = graphOf({ a: {}, b: {}, c: {}, d: {}, e: {} }, [
    ['b', 'a'],
    ['c', 'a', { influential: true }],
    ['d', 'a', { mentions: 7 }],
    ['e', 'a', { mentions: 70 }],
  ])
  const widths = [...appearanceOf({}, undefined, graph).citations.values()].map(({ width }) => width)
  expect(widths.map(width => width.toFixed(2))).toEqual(['0.80', '1.07', '1.60', '1.60'])
})

test('what is in focus lies over the rest, a listed paper over a work off the list', () => {
  const depths = (hovered?: string) => {
    const { papers } = appearanceOf({ missing: 3 }, hovered)
    return [...papers].sort(([, a], [, b]) => a.depth - b.depth).map(([id]) => id)
  }
  expect(depths()[0]).toBe('adam')
  expect(depths('gpt')).toEqual(['bert', 'adam', 'attention', 'palm', 'gpt'])
  for (const { emphasis, depth } of appearanceOf({}, 'gpt').citations.values())
    expect(depth).toBe(emphasis === 'focus' ? 3 : 0)
})

test('the most cited papers get their labels first, works off the list last', () => {
  const { papers } = appearanceOf({ missing: 2 })
  const byRank = [...papers].sort(([, a], [, b]) => b.rank - a.rank).map(([id]) => id)
  expect(byRank[0]).toBe('attention')
  expect(byRank.slice(-2)).toEqual(['adam', 'lstm'])
})

test('a pinned paper stands at its pin', () => {
  const pins = { timeline: { gpt: { x: 100, y: 300 } } }
  const { papers } = appearanceOf({ pins })
  const [gpt, attention] = [papers.get('gpt'), papers.get('attention')]
  expect([gpt?.x, gpt?.y]).toEqual([attention?.x, attention?.y])
})

test('only on the map, coloured by what stands together, do groups have regions', () => {
  const graph = graphOf(
    {
      a: { x: 0, community: 0 },
      b: { x: 10, community: 0 },
      c: { x: 20, community: 0 },
      d: { listed: false },
    },
    [],
    { communities: [{ name: 'serving', size: 3 }] },
  )
  const named = (view: Partial<ViewState>) =>
    appearanceOf({ missing: 1, ...view }, undefined, graph).regions.map(({ name }) => name)
  expect(named({ layout: 'map', colouring: 'community' })).toEqual(['serving'])
  expect(named({ layout: 'timeline', colouring: 'community' })).toEqual([])
  expect(named({ layout: 'map', colouring: 'year' })).toEqual([])
})

test('names that are not in the graph do no harm', () => {
  const view = { selected: ['nobody'], muted: ['nothing'], pins: { timeline: { nobody: { x: 1, y: 1 } } } }
  expect([...appearanceOf(view, '__proto__').papers.keys()]).toEqual(['attention', 'gpt', 'bert', 'palm'])
})

const groupNames = fc.constantFrom('none', 'models', 'serving', 'community-1', '2000', '~none')

const seen = graphs.chain(graph =>
  fc.tuple(
    fc.constant(graph),
    viewsOf(graph.nodes(), groupNames),
    fc.option(fc.constantFrom(...graph.nodes()), { nil: undefined }),
  ),
)

test('no citation leads to a paper that is not shown, and every citation between two that are is drawn', () => {
  fc.assert(
    fc.property(seen, ([graph, view, hovered]) => {
      const { papers, citations } = appearanceOf({ ...view, lining: 'all', folded: [] }, hovered, graph)
      for (const { citing, cited } of citations.values())
        expect(papers.has(citing) && papers.has(cited)).toBe(true)
      const between = graph.filterEdges((_, __, citing, cited) => papers.has(citing) && papers.has(cited))
      expect([...citations.keys()]).toEqual(between)
    }),
  )
})

test('pointing at a paper moves nothing, changes no size or shape, and lets papers only step back in their colour', () => {
  fc.assert(
    fc.property(seen, ([graph, view, hovered]) => {
      const [calm, pointed] = [undefined, hovered].map(paper => appearanceOf(view, paper, graph).papers)
      const [still, alsoStill] = [calm, pointed].map(papers =>
        [...(papers ?? [])].map(([id, look]) => {
          const { x, y, radius, shape, hollow, ring, halo, label, rank } = look
          return [id, x, y, radius, shape, hollow, ring, halo, label, rank]
        }),
      )
      expect(alsoStill).toEqual(still)
      for (const [id, { colour, emphasis }] of calm ?? []) {
        const now = pointed?.get(id)
        if (emphasis !== 'faint' && now) expect(now.colour).toBe(toned(colour, now.emphasis, light))
      }
    }),
  )
})

test('every paper shown has a finite place, a positive size and a colour', () => {
  fc.assert(
    fc.property(seen, ([graph, view, hovered]) => {
      for (const { x, y, radius, colour, label } of appearanceOf(view, hovered, graph).papers.values()) {
        expect(Number.isFinite(x) && Number.isFinite(y) && radius > 0).toBe(true)
        expect(colour).toMatch(/^#[0-9a-f]{6}$/)
        expect(label).not.toBe('')
      }
    }),
  )
})

test('a paper that is gone is not drawn, nor is any of its citations', () => {
  for (const view of [
    { hidden: ['gpt'] },
    { colouring: 'section', filtering: 'hidden', muted: ['models/decoders'], selected: ['palm'] },
    { filtering: 'hidden', filter: { years: [2017, 2017] }, selected: ['bert', 'palm'] },
  ] satisfies Partial<ViewState>[]) {
    const one = appearanceOf(view)
    expect([...one.papers.keys()]).toEqual(['attention', 'bert', 'palm'])
    expect(Object.keys(citationEmphases(one))).toEqual(['bert>attention', 'palm>attention'])
  }
})

test('a paper that a filter leaves out is faint where it stood, and so are its citations', () => {
  const filtered = appearanceOf({ filter: { years: [2017, 2018] } })
  expect(emphases(filtered)).toEqual({ attention: 'plain', gpt: 'plain', bert: 'plain', palm: 'faint' })
  expect(citationEmphases(filtered)).toMatchObject({ 'palm>gpt': 'faint', 'gpt>attention': 'plain' })
})

test('on free axes papers stand where their numbers say, the larger the further right and up', () => {
  const { papers } = appearanceOf({ layout: 'axes', axes: { x: 'date', y: 'world' } })
  const across = [...papers].sort(([, a], [, b]) => a.x - b.x).map(([id]) => id)
  const up = [...papers].sort(([, a], [, b]) => b.y - a.y).map(([id]) => id)
  expect(across).toEqual(['attention', 'gpt', 'bert', 'palm'])
  expect(papers.get('gpt')?.x).toBe(papers.get('bert')?.x)
  expect(up).toEqual(['bert', 'palm', 'gpt', 'attention'])
})

test('filtering, hiding and reaching move nothing: whoever is still there stands where it stood', () => {
  fc.assert(
    fc.property(seen, ([graph, view, hovered]) => {
      const all = { ...view, filter: {}, hidden: [], reach: 0, muted: [] }
      const before = appearanceOf(all, hovered, graph).papers
      for (const [id, { x, y }] of appearanceOf(view, hovered, graph).papers)
        expect([x, y]).toEqual([before.get(id)?.x, before.get(id)?.y])
    }),
  )
})

test('exactly the papers that are not gone are drawn', () => {
  fc.assert(
    fc.property(seen, ([graph, view, hovered]) => {
      const visibility = visibilityIn(graph, view)
      const there = graph.filterNodes((id, paper) => visibility(id, paper) !== 'gone')
      const { papers } = appearanceOf(view, hovered, graph)
      expect([...papers].flatMap(([id, { holds }]) => holds ?? [id]).sort()).toEqual(there.sort())
    }),
  )
})

/** All numbers in a value, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  if (value instanceof Map) return [...value.values()].flatMap(numbersIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

test('every graph has an appearance in every view, on a stage of any size, of finite numbers alone', () => {
  const sizes = fc.record({ width: fc.nat({ max: 4000 }), height: fc.nat({ max: 3000 }) })
  fc.assert(
    fc.property(seen, sizes, fc.constantFrom(light, dark), ([graph, view, hovered], size, theme) => {
      const look = appearance(graph, view, { paper: hovered }, frame(graph, view, size, insets), theme)
      expect(numbersIn(look).filter(number => !Number.isFinite(number))).toEqual([])
      for (const { citing, cited, width, opacity } of look.citations.values()) {
        expect(look.papers.has(citing) && look.papers.has(cited)).toBe(true)
        expect(width > 0 && opacity > 0 && opacity <= 1).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test('a view that shows nothing looks like nothing', () => {
  const graph = example()
  const { papers, citations, regions } = appearanceOf({ hidden: graph.nodes(), layout: 'map' }, 'gpt', graph)
  expect([papers.size, citations.size, regions.length]).toEqual([0, 0, 0])
})

test('a folded group is one mark in the colour and shape of its papers, named with their number', () => {
  const { papers, citations, groups } = appearanceOf({ folded: ['models/decoders'], missing: 3 })
  const group = groups.find(({ id }) => id === 'models/decoders')
  const mark = papers.get('~models/decoders')
  expect(mark).toMatchObject({
    holds: ['gpt', 'palm'],
    label: 'Decoders (2)',
    colour: group?.colour,
    shape: group?.shape,
    hollow: false,
    ring: false,
    named: true,
  })
  expect([papers.has('gpt'), papers.has('palm')]).toEqual([false, false])
  const alone = appearanceOf().papers
  const inside = ['gpt', 'palm'].map(id => alone.get(id)?.radius ?? 0)
  expect(mark?.radius).toBeGreaterThan(Math.max(...inside) + 4)
  const lines = [...citations.values()].filter(({ citing }) => citing === '~models/decoders')
  expect(lines.map(({ cited }) => cited).sort()).toEqual(['adam', 'attention'])
  const single = [...appearanceOf().citations.values()].find(({ citing }) => citing === 'palm')
  expect(lines.every(({ width }) => width > (single?.width ?? 0))).toBe(true)
})

test('pointing at a paper of a folded group lights the group', () => {
  expect(emphases(appearanceOf({ folded: ['models/decoders'] }, 'gpt'))).toEqual({
    '~models/decoders': 'focus',
    attention: 'near',
    bert: 'faint',
  })
})

test('lines between two folded groups say which cites which', () => {
  const { citations } = appearanceOf({ folded: ['models', 'models/decoders'] })
  expect([...citations.values()].find(({ cited }) => cited === '~models')).toMatchObject({ arrow: true })
  expect([...appearanceOf().citations.values()].some(({ arrow }) => arrow)).toBe(false)
})

test('a folded group lies on no other paper', () => {
  const graph = graphOf(
    {
      a: { section: 'a', x: 0, y: 0 },
      b: { section: 'a', x: 200, y: 0 },
      between: { x: 100, y: 2 },
      corner: { x: 200, y: 150 },
    },
    [],
    { sections: [{ id: 'a', title: 'A', depth: 0 }] },
  )
  const { papers } = appearanceOf({ folded: ['a'] }, undefined, graph)
  const [mark, other] = [papers.get('~a'), papers.get('between')]
  if (!mark || !other) throw new Error('missing mark')
  expect(Math.hypot(mark.x - other.x, mark.y - other.y)).toBeGreaterThan(mark.radius + other.radius)
})
