import { expect, test } from 'vitest'
import type { CatalogueRecord } from '../../src/formats/catalogue-record.ts'
import { gatheredFrom } from '../../src/formats/gathered-list.ts'
import { takeRecords } from '../../src/formats/record-list.ts'

function record(title: string, collections: string[][], keywords: string[] = []): CatalogueRecord {
  return {
    kind: 'paper',
    title,
    authors: [],
    ids: {},
    mentions: [],
    addresses: [],
    collections,
    keywords,
    line: 1,
  }
}

function sectionsIn(records: readonly CatalogueRecord[], collections?: string[][]) {
  const { value } = gatheredFrom('', 'a.bib', gathering => takeRecords(gathering, records, collections))
  return value.entries.map(entry => [entry.title, entry.section])
}

test('collections are sections, nested as they nest, in the order of the tree and then of the records', () => {
  const records = [
    record('Aa', [['Two']]),
    record('Bb', []),
    record('Cc', [['One', 'Inner'], ['Two']]),
    record('Dd', [['Two']]),
  ]
  expect(sectionsIn(records, [['One'], ['One', 'Inner']])).toEqual([
    ['Bb', undefined],
    ['Cc', 'one/inner'],
    ['Aa', 'two'],
    ['Dd', 'two'],
  ])
})

test('keywords are sections where nobody has two and some share one', () => {
  expect(sectionsIn([record('Aa', [], ['x']), record('Bb', []), record('Cc', [], ['x'])])).toEqual([
    ['Bb', undefined],
    ['Aa', 'x'],
    ['Cc', 'x'],
  ])
  expect(sectionsIn([record('Aa', [], ['x', 'y']), record('Bb', [], ['x'])]).flat()).toEqual([
    'Aa',
    undefined,
    'Bb',
    undefined,
  ])
  expect(sectionsIn([record('Aa', [], ['x']), record('Bb', [], ['y'])]).flat()).toEqual([
    'Aa',
    undefined,
    'Bb',
    undefined,
  ])
})

test('collections without depth are cut', () => {
  const path = Array.from({ length: 5_000 }, (_, i) => `c${i}`)
  expect(sectionsIn([record('Aa', [path]), record('Bb', [])])[1]?.[1]?.split('/')).toHaveLength(8)
})
