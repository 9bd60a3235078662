import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citationNetwork } from '../../src/core/citation-network.ts'
import { missingPapers } from '../../src/core/missing-papers.ts'
import type { Reference } from '../../src/harvest/reference.ts'
import {
  type CandidateLists,
  candidateId,
  closestWorks,
  missingRanking,
} from '../../src/harvest/surrounding-network.ts'
import { type Surroundings, surroundings } from '../../src/harvest/surroundings.ts'
import { bibliography, entry, recognised, work } from './entries.ts'

const listedTitle = (number: number) => `Paper number ${number} of this list`
const arxivOf = (name: string) => `1801.00${name.charCodeAt(0)}`

/** A list in which `1: x y` says that paper 1 cites the works x and y, which have arXiv ids. */
function around(...lines: string[]): Surroundings {
  const items = lines.map((line, index) => {
    const title = listedTitle(index + 1)
    const references = line.split(' ').map(name => reading(name))
    return recognised(title, {
      entry: entry(title, { ids: { arxiv: `2001.0000${index + 1}` } }),
      order: index + 1,
      recognised: 'id',
      bibliography: bibliography({ title }, references),
    })
  })
  return surroundings(items, new Map(), 2)
}

/** A digit is a listed paper, a letter a work off the list, a capital one without an id. */
function reading(name: string) {
  if (/\d/.test(name)) return { title: listedTitle(Number(name)) }
  return /[a-z]/.test(name)
    ? { title: `The well-known work called ${name}`, arxiv: arxivOf(name) }
    : { title: `A nameless work of ${name}` }
}

/** References of works off the list, as `x: 1 y`. */
function lists(...lines: string[]): CandidateLists {
  return new Map(
    lines.map(line => {
      const [name = '', cites = ''] = line.split(': ')
      const references = cites.split(' ').map((cited): Reference => {
        const { title, arxiv } = { arxiv: undefined, ...reading(cited) }
        return {
          work: work(title, { ids: arxiv ? { arxiv } : {} }),
          evidence: { sources: ['semantic-scholar'] },
        }
      })
      return [`ARXIV:${arxivOf(name)}`, { references, day: '2026-11-23' }]
    }),
  )
}

const letter = (title: string | undefined) => title?.at(-1)

test('works off the list are asked for by what Semantic Scholar takes', () => {
  const { offList } = around('x X', 'x X')
  expect(offList.map(candidateId)).toEqual([`ARXIV:${arxivOf('x')}`, undefined])
})

test('the closest works come first, and no more than wanted', () => {
  const list = around('x y z', 'x y', 'x')
  const closest = (most: number) => closestWorks(list, most).map(({ facts }) => letter(facts.title))
  expect(closest(9)).toEqual(['x', 'y', 'z'])
  expect(closest(2)).toEqual(['x', 'y'])
})

test('without references of candidates the first stage ranks, by all that the list cites', () => {
  const list = around('x y A B C D', 'x', 'y z', 'z')
  const { basis, works } = missingRanking(list, new Map(), 100)
  expect(basis).toEqual({ candidates: 7, referenced: 0 })
  const shown = list.offList.filter(({ isMissing }) => isMissing).map(({ facts }) => letter(facts.title))
  expect(shown).toEqual(['x', 'y', 'z'])
  // x has 1/√6 + 1, y 1/√6 + 1/√2, z 1/√2 + 1: works that one paper cites count as its references too
  const best = 1 / Math.sqrt(2) + 1
  expect(works.map(({ leaning }) => leaning)).toEqual(
    [1 / Math.sqrt(6) + 1, 1 / Math.sqrt(6) + 1 / Math.sqrt(2), best].map(
      score => Math.round((score / best) * 1e6) / 1e6,
    ),
  )
  expect(works.every(({ cites }) => cites === undefined)).toBe(true)
})

test('what candidates cite is matched to the list, to what it cites, and to what others of them cite', () => {
  const list = around('x y', 'x y')
  const { basis, works } = missingRanking(list, lists('x: 1 y q', 'y: 2 q Q'), 100)
  expect(basis).toEqual({ candidates: 2, referenced: 2 })
  expect(works.map(({ cites }) => cites)).toEqual([[0, 3], [1]])
})

test('the ranking is that of the whole network, with the works that only candidates cite', () => {
  const list = around('x y z', 'x z w', 'y w', 'x')
  const { works } = missingRanking(list, lists('x: 1 y q r', 'y: q 2 3', 'z: 1 q', 'w: r Q'), 100)
  const cites: Record<string, string> = {
    '1': 'x y z',
    '2': 'x z w',
    '3': 'y w',
    '4': 'x',
    x: '1 y q r',
    y: 'q 2 3',
    z: '1 q',
    w: 'r Q',
  }
  const keys = [...new Set(Object.entries(cites).flatMap(([key, cited]) => [key, ...cited.split(' ')]))]
  const network = citationNetwork({
    papers: new Map(
      keys.map(key => [
        key,
        { title: key, authors: [], listed: /\d/.test(key), referencesKnown: 'complete' as const },
      ]),
    ),
    citations: Object.entries(cites).flatMap(([citing, all]) =>
      all.split(' ').map(cited => ({ citing, cited, sources: [] })),
    ),
  })
  const expected = new Map(
    missingPapers(network, { kind: 'gaps' }).papers.map(({ paper, score }) => [network.keys[paper], score]),
  )
  const shown = list.offList
    .filter(({ isMissing }) => isMissing)
    .map(({ facts }) => letter(facts.title) ?? '')
  const most = Math.max(...shown.map(name => expected.get(name) ?? 0))
  expect(shown).toEqual(['w', 'x', 'y', 'z'])
  for (const [index, name] of shown.entries())
    expect(works[index]?.leaning).toBeCloseTo((expected.get(name) ?? 0) / most, 5)
})

test('a work is never said to cite itself, and a list twice told counts once', () => {
  const list = around('x y', 'x y')
  expect(missingRanking(list, lists('x: x y y 1 1'), 100).works[0]?.cites).toEqual([3, 0])
})

test('the order in which references are told changes nothing', () => {
  const names = fc.uniqueArray(fc.constantFrom(...'123xyzqrQR'), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(names, names, (a, b) => {
      const list = around('x y z', 'x z', 'y')
      const told = (x: readonly string[], y: readonly string[]) =>
        missingRanking(list, lists(`x: ${x.join(' ')}`, `y: ${y.join(' ')}`), 100).works.map(
          ({ leaning, cites }) => [leaning, cites?.toSorted((m, n) => m - n)],
        )
      expect(told(a.toReversed(), b.toReversed())).toEqual(told(a, b))
    }),
    { numRuns: 50 },
  )
})
