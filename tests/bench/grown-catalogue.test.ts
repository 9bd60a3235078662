import { expect, test } from 'vitest'
import { grownCatalogue } from '../../bench/harvest/grown-catalogue.ts'
import { parseReadingList } from '../../src/formats/reading-list-file.ts'

test('a list of so many papers, one in five by its title alone, each with some forty references', () => {
  const { list, records } = grownCatalogue(60)
  const { entries } = parseReadingList(list, 'list.md').value
  expect(entries).toHaveLength(60)
  expect(entries.filter(({ ids }) => Object.keys(ids).length === 0)).toHaveLength(12)
  const known = new Set(records.map(({ paperId }) => paperId))
  const references = records.slice(0, 60).flatMap(record => record.references ?? [])
  expect(references.length).toBe(60 * 40)
  expect(references.every(({ paperId }) => paperId !== null && known.has(paperId))).toBe(true)
  expect(grownCatalogue(60)).toEqual({ list, records })
})
