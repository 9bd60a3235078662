import fc from 'fast-check'
import { expect, test } from 'vitest'
import { landmarks } from '../../src/core/landmarks.ts'

interface Row {
  readonly date: number
  readonly citations: number
  readonly listed: boolean
}

function corpusOfRows(rows: readonly Row[]) {
  return {
    size: rows.length,
    listed: Uint8Array.from(rows, ({ listed }) => (listed ? 1 : 0)),
    dates: Float32Array.from(rows, ({ date }) => date),
    inListCitations: Uint32Array.from(rows, ({ citations }) => citations),
  }
}

const someRows = fc.array(
  fc.record({
    date: fc.oneof(
      fc.integer({ min: 8000, max: 8040 }).map(quarter => quarter / 4),
      fc.constant(Number.NaN),
    ),
    citations: fc.nat(30),
    listed: fc.boolean(),
  }),
)

test('landmarks are listed papers, none twice, and as many as asked for where there are', () => {
  fc.assert(
    fc.property(someRows, fc.nat(40), (rows, count) => {
      const chosen = landmarks(corpusOfRows(rows), count)
      expect(new Set(chosen).size).toBe(chosen.length)
      expect(chosen.every(paper => rows[paper]?.listed)).toBe(true)
      expect(chosen.length).toBe(Math.min(count, rows.filter(({ listed }) => listed).length))
    }),
  )
})

test('a longer answer begins with the shorter one', () => {
  fc.assert(
    fc.property(someRows, fc.nat(20), fc.nat(20), (rows, count, more) => {
      const corpus = corpusOfRows(rows)
      expect(landmarks(corpus, count + more).slice(0, count)).toEqual(landmarks(corpus, count))
    }),
  )
})

test('no paper is passed over for one of its year that is cited less', () => {
  fc.assert(
    fc.property(someRows, fc.nat(20), (rows, count) => {
      const chosen = new Set(landmarks(corpusOfRows(rows), count))
      const year = ({ date }: Row) => Math.floor(date)
      rows.forEach((left, at) => {
        if (!left.listed || chosen.has(at)) return
        const better = [...chosen]
          .flatMap(paper => rows[paper] ?? [])
          .filter(row => Object.is(year(row), year(left)))
        expect(better.every(({ citations }) => citations >= left.citations)).toBe(true)
      })
    }),
  )
})

test('a young year has a part in them though old papers are cited more', () => {
  const rows = Array.from({ length: 100 }, (_, at) => ({
    date: at < 50 ? 2001.5 : 2011.5,
    citations: at < 50 ? 100 - at : at < 60 ? 20 : 1,
    listed: true,
  }))
  const young = landmarks(corpusOfRows(rows), 20).filter(paper => paper >= 50)
  expect(young.length).toBeGreaterThan(3)
  expect(young.length).toBeLessThan(10)
})
