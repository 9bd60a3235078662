import { expect, test } from 'vitest'
import { citingYears } from '../../src/state/citing-years.ts'
import { graphOf } from './example.ts'

const papers = {
  old: { year: 2017 },
  a: { year: 2019 },
  b: { date: '2019-03', year: 2020 },
  c: { year: 2021 },
  undated: {},
  last: { year: 2022 },
  off: { listed: false, year: 2020 },
}

function yearsOf(...citing: string[]): (readonly [number, number])[] {
  const graph = graphOf(
    papers,
    citing.map(one => [one, 'old']),
  )
  return citingYears(graph, 'old').map(({ year, citations }) => [year, citations])
}

test('every year from the paper’s own to the last of the list has its number', () => {
  expect(yearsOf('a', 'b', 'c')).toEqual([
    [2017, 0],
    [2018, 0],
    [2019, 2],
    [2020, 0],
    [2021, 1],
    [2022, 0],
  ])
})

test('fewer than three dated papers of the list make no row', () => {
  expect(yearsOf('a', 'b')).toEqual([])
  expect(yearsOf('a', 'b', 'undated')).toEqual([])
  expect(yearsOf('a', 'b', 'off')).toEqual([])
})

test('a few years make no row, and neither do centuries', () => {
  const young = graphOf({ ...papers, old: { year: 2020 }, a: { year: 2020 }, b: { year: 2021 } }, [
    ['a', 'old'],
    ['b', 'old'],
    ['c', 'old'],
  ])
  expect(citingYears(young, 'old')).toEqual([])
  const graph = graphOf({ ...papers, old: { year: 1687 } }, [
    ['a', 'old'],
    ['b', 'old'],
    ['c', 'old'],
  ])
  expect(citingYears(graph, 'old')).toEqual([])
})

test('a paper older than its date says begins the row', () => {
  const graph = graphOf({ ...papers, old: { year: 2021 } }, [
    ['a', 'old'],
    ['b', 'old'],
    ['c', 'old'],
  ])
  expect(citingYears(graph, 'old')[0]).toEqual({ year: 2019, citations: 2 })
})
