import { expect, test } from 'vitest'
import { parseMarkdownList } from '../../src/formats/markdown-list.ts'
import { datasetHarvest } from '../../src/harvest/dataset-harvest.ts'
import { smallList, smallRecords } from '../stand-in/small-list.ts'
import { fakeTables } from './fake-tables.ts'

const input = { list: parseMarkdownList(smallList, 'list.md').value, corrections: [], bibliographies: [] }

test('citations are read twice, for the list and for the works closest to it; papers once each', async () => {
  const tables = fakeTables(smallRecords)
  const { recognised, candidateLists } = await datasetHarvest(input, tables)
  expect(recognised.filter(({ found }) => found)).toHaveLength(11)
  expect(candidateLists.size).toBe(5)
  expect(tables.asked).toEqual([
    'named papers 8 12',
    'abstracts 11',
    'tldrs 11',
    'brief citations 11',
    'papers 6',
    'brief citations 6',
  ])
})

test('without candidates citations are read once', async () => {
  const tables = fakeTables(smallRecords)
  await datasetHarvest(input, tables, { candidates: 0 })
  expect(tables.asked.filter(line => line.includes('citations'))).toEqual(['brief citations 11'])
})

test('where no paper of the list is found, no citation is read', async () => {
  const tables = fakeTables([])
  const { recognised } = await datasetHarvest(input, tables)
  expect(recognised.every(({ found }) => found === undefined)).toBe(true)
  expect(tables.asked).toEqual(['named papers 8 12'])
})

test('citing sentences are read of the papers of the list alone', async () => {
  const tables = fakeTables(smallRecords)
  await datasetHarvest(input, tables, { evidence: true })
  expect(tables.asked.filter(line => line.includes('citations'))).toEqual([
    'citations 11',
    'brief citations 6',
  ])
})
