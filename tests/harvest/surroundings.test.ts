import { expect, test } from 'vitest'
import { surroundings } from '../../src/harvest/surroundings.ts'
import { bibliography, entry, recognised } from './entries.ts'

/** A listed paper with a bibliography of titles. */
function paper(number: number, ...cites: string[]) {
  const title = `Paper number ${number} of this list`
  const references = cites.map(cited => ({ title: cited }))
  return recognised(title, {
    entry: entry(title, { ids: { arxiv: `2001.0000${number}` } }),
    order: number,
    recognised: 'id',
    bibliography: bibliography({ title }, references),
  })
}

const items = [
  paper(1, 'A Work Cited Once', 'Paper number 2 of this list', ''),
  paper(2, 'Some Work Cited Twice'),
  paper(3, 'some work cited twice'),
]

test('all that the list cites surrounds it, those first that enough of its papers cite', () => {
  const { listed, offList, stated } = surroundings(items, new Map(), 2)
  expect(listed.map(({ referencesKnown }) => referencesKnown)).toEqual(['complete', 'complete', 'complete'])
  expect(stated.amongListed).toHaveLength(1)
  expect(
    offList.map(({ facts, isMissing, statements }) => [facts.title, isMissing, statements.length]),
  ).toEqual([
    ['Some Work Cited Twice', true, 2],
    ['A Work Cited Once', false, 1],
    ['', false, 1],
  ])
})

test('how many must cite a work is for the reader to say', () => {
  const missing = (least: number) =>
    surroundings(items, new Map(), least).offList.filter(({ isMissing }) => isMissing).length
  expect([0, 1, 2, 3].map(missing)).toEqual([0, 2, 1, 0])
})
