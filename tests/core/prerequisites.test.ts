import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { GraphFacts } from '../../src/core/citation-graph.ts'
import { type CitationNetwork, citationNetwork } from '../../src/core/citation-network.ts'
import { linksOf } from '../../src/core/links.ts'
import { type PathRequest, type ReadingPath, readingPath } from '../../src/core/prerequisites.ts'
import { anyFacts, retold } from '../graphs.ts'
import { anyNetwork, drawnNetwork, namesOf, numbersOf } from '../networks.ts'

const stepsOf = (network: CitationNetwork, path: ReadingPath) =>
  namesOf(
    network,
    path.steps.map(({ paper }) => paper),
  )

function planned(
  drawing: string,
  request: Partial<Record<'to' | 'from' | 'read' | 'skip', string>> & { budget?: number },
) {
  const network = drawnNetwork(drawing)
  const numbers = (names: string | undefined) => (names ? numbersOf(network, names) : [])
  const path = readingPath(network, {
    goals: numbers(request.to ?? 'z'),
    from: numbers(request.from),
    read: numbers(request.read),
    skipped: numbers(request.skip),
    ...(request.budget === undefined ? {} : { budget: request.budget }),
  })
  return { network, path, steps: stepsOf(network, path) }
}

test('what the goal mentions most is read, older things that the rest builds on first', () => {
  const { steps } = planned('z>a:5 z>b:9 z>c:1 b>a:3', { budget: 2 })
  expect(steps).toBe('a b')
})

test('read and skipped papers drop out, and others take their place', () => {
  const drawing = 'z>a:5 z>b:9 z>c:4 z>d:4'
  expect(planned(drawing, { budget: 2 }).steps).toBe('a b')
  expect(planned(drawing, { budget: 2, read: 'b' }).steps.split(' ')).toContain('a')
  expect(planned(drawing, { budget: 2, read: 'b' }).steps).not.toContain('b')
  expect(planned(drawing, { budget: 2, skip: 'a' }).steps).not.toContain('a')
})

test('from a known paper the path leads up to the goal', () => {
  const drawing = 'z>y:1 y>x:1 x>a:1 z>b:9 z>c:9'
  expect(planned(drawing, { from: 'a', budget: 3 }).steps.split(' ')).toEqual(
    expect.arrayContaining(['x', 'y']),
  )
  expect(planned(drawing, { from: 'a', budget: 1 }).path.unconnected).toHaveLength(1)
})

test('how a known paper leads on is told: through the first step that cites it, or straight to a goal', () => {
  const startsOf = (drawing: string, from: string) => {
    const { network, path } = planned(drawing, { from })
    return path.starts.map(chain => namesOf(network, chain))
  }
  expect(startsOf('z>y:3 z>a:3 y>x:3 x>a:3', 'a')).toEqual(['a x y z'])
  expect(startsOf('z>a:3', 'a')).toEqual(['a z'])
  expect(startsOf('z>y:3 a>z', 'a')).toEqual([])
})

test('several goals share one path', () => {
  const { steps } = planned('z>a:9 y>b:9', { to: 'z y' })
  expect(steps).toBe('a b')
})

test('a goal with a long reference list gets its share beside one with a short list', () => {
  const long = Array.from({ length: 20 }, (_, at) => `z>l${at}:1`).join(' ')
  const { steps } = planned(`z>a:9 z>b:9 ${long} y>c:5 y>d:5 y>e:5`, { to: 'z y', budget: 3 })
  expect(steps).toMatch(/a|b/)
  expect(steps).toMatch(/c|d|e/)
})

test('a survey is offered as an overview, outside the budget', () => {
  const network = drawnNetwork('z>a:2 z>s:2', { s: { title: 'Serving models: a survey' } })
  const goals = numbersOf(network, 'z')
  const path = readingPath(network, { goals, budget: 1 })
  expect(path.overview).toBe(numbersOf(network, 's')[0])
  expect(stepsOf(network, path)).toBe('a')
  expect(readingPath(network, { goals, read: numbersOf(network, 's') }).overview).toBeUndefined()
})

test('works off the list are on the path unless only listed ones are wanted', () => {
  const network = drawnNetwork('z>a:5 z>o:5', { o: { listed: false } })
  const goals = numbersOf(network, 'z')
  expect(stepsOf(network, readingPath(network, { goals }))).toBe('a o')
  expect(stepsOf(network, readingPath(network, { goals, listedOnly: true }))).toBe('a')
})

test('nobody counted: the path says how many citations that concerns', () => {
  expect(planned('z>a z>b:2 z>c!', {}).path.uncounted).toBe(1)
})

const anyRequest = anyNetwork.chain(network => {
  const papers = fc.uniqueArray(fc.nat({ max: network.keys.length - 1 }), { maxLength: 3 })
  return fc.record({
    network: fc.constant(network),
    request: fc.record({
      goals: papers.filter(({ length }) => length > 0),
      from: papers,
      read: papers,
      skipped: papers,
      budget: fc.nat({ max: 6 }),
      listedOnly: fc.boolean(),
    }),
  })
})

test('the budget is kept; goals, read and skipped papers are never on the path', () => {
  fc.assert(
    fc.property(anyRequest, ({ network, request }) => {
      const { steps } = readingPath(network, request)
      expect(steps.length).toBeLessThanOrEqual(request.budget)
      const barred = [...request.goals, ...request.from, ...request.read, ...request.skipped]
      expect(steps.filter(({ paper }) => barred.includes(paper))).toEqual([])
      expect(steps.every(({ weight }) => Number.isFinite(weight))).toBe(true)
    }),
  )
})

test('each step is on a chain of citations to a goal, through chosen and read papers', () => {
  fc.assert(
    fc.property(anyRequest, ({ network, request }) => {
      const { steps, goals } = readingPath(network, request)
      const passable = [...steps.map(({ paper }) => paper), ...request.read, ...request.from]
      for (const { chain, paper } of steps) {
        expect(chain[0]).toBe(paper)
        expect(goals).toContain(chain.at(-1))
        chain.slice(1).forEach((citing, at) => {
          expect([...linksOf(network.cites, citing)]).toContain(chain[at])
        })
        for (const between of chain.slice(1, -1)) expect(passable).toContain(between)
      }
    }),
  )
})

test('every paper to start from leads to a goal along citations, or is said to be unconnected', () => {
  fc.assert(
    fc.property(anyRequest, ({ network, request }) => {
      const { starts, unconnected, goals } = readingPath(network, request)
      const told = [...starts.map(chain => chain[0] ?? -1), ...unconnected].toSorted((a, b) => a - b)
      const asked = request.from.filter(paper => !request.goals.includes(paper))
      expect(told).toEqual(asked.toSorted((a, b) => a - b))
      for (const chain of starts) {
        expect(goals).toContain(chain.at(-1))
        chain.slice(1).forEach((citing, at) => {
          expect([...linksOf(network.cites, citing)]).toContain(chain[at])
        })
      }
    }),
  )
})

test('the path does not depend on how the list is told', () => {
  const described = (facts: GraphFacts, chance: number) => {
    const network = citationNetwork(facts)
    const goal = chance % Math.max(1, network.keys.length)
    if (network.keys.length === 0) return ''
    const { steps, circles, overview } = readingPath(network, { goals: [goal] })
    const names = (papers: readonly number[]) => namesOf(network, papers)
    return [
      names(steps.map(({ paper }) => paper)),
      ...steps.map(({ chain, alternatives }) => `${names(chain)} or ${names(alternatives)}`),
      ...circles.map(names),
      overview === undefined ? '' : names([overview]),
    ]
  }
  fc.assert(
    fc.property(anyFacts, fc.nat(), (facts, chance) => {
      expect(described(retold(facts), chance)).toEqual(described(facts, chance))
    }),
  )
})

test('one can read it in its order: each paper after those it cites, unless they cite each other', () => {
  fc.assert(
    fc.property(anyRequest, ({ network, request }) => {
      const { steps, circles } = readingPath(network, request)
      const order = steps.map(({ paper }) => paper)
      order.forEach((paper, place) => {
        for (const cited of linksOf(network.cites, paper))
          if (!circles.some(circle => circle.includes(paper) && circle.includes(cited)))
            expect(order.indexOf(cited)).toBeLessThan(place)
      })
    }),
  )
})

test('marking a paper as read never makes the path longer', () => {
  fc.assert(
    fc.property(anyRequest, fc.nat(), ({ network, request }, chance) => {
      const paper = chance % network.keys.length
      const before = readingPath(network, request)
      const after = readingPath(network, { ...request, read: [...request.read, paper] })
      expect(after.steps.length).toBeLessThanOrEqual(before.steps.length)
    }),
    { numRuns: 300 },
  )
})

test('a larger budget never gives a shorter path', () => {
  fc.assert(
    fc.property(anyRequest, ({ network, request }) => {
      const more: PathRequest = { ...request, from: [], budget: request.budget + 1 }
      const less: PathRequest = { ...request, from: [] }
      expect(readingPath(network, more).steps.length).toBeGreaterThanOrEqual(
        readingPath(network, less).steps.length,
      )
    }),
  )
})
