import { expect, test } from 'vitest'
import { datasetKnowledge } from '../../src/harvest/dataset-knowledge.ts'
import { shaOf } from '../stand-in/catalogue.ts'
import { attention, smallRecord } from '../stand-in/small-catalogue.ts'
import { fakeTables } from './fake-tables.ts'

const citing = smallRecord('Citing', {
  externalIds: { CorpusId: 7 },
  pdf: 'https://example.org/citing.pdf',
  tldr: 'In short.',
  references: [{ paperId: attention.paperId }, { paperId: null, title: 'No id' }],
})
const none = new Set<string>()
const nothing = { ids: none, titles: none, lists: none, briefLists: none }
const known = (records = [attention, citing]) => {
  const tables = fakeTables(records)
  return { tables, knowledge: datasetKnowledge(tables, false) }
}

test('nobody knows a paper before it was looked for, and then it is there or not', async () => {
  const { knowledge } = known()
  expect(knowledge.paperNamed('ARXIV:1706.03762')).toBeUndefined()
  expect(knowledge.paperTitled('Attention is all you need!')).toBeUndefined()
  await knowledge.learn({
    ...nothing,
    ids: new Set(['ARXIV:1706.03762', 'DOI:10.1/none']),
    titles: new Set(['Attention is all you need!', 'No such title']),
  })
  expect(knowledge.paperNamed('ARXIV:1706.03762')?.title).toBe('Attention is All you Need')
  expect(knowledge.paperNamed('DOI:10.1/none')).toBeNull()
  expect(knowledge.paperTitled('ATTENTION is all you need')?.corpusId).toBe('13756489')
  expect(knowledge.paperTitled('no such title')).toBeNull()
})

test('a paper that was found by one id is known by all of its ids, without another look', async () => {
  const { tables, knowledge } = known()
  await knowledge.learn({ ...nothing, ids: new Set(['ACL:N19-1423']) })
  expect(tables.asked).toEqual(['named papers 1 0', 'abstracts 1', 'tldrs 1'])
  for (const form of [attention.paperId, 'CorpusId:13756489', 'DOI:10.5555/3295222.3295349', 'PMID:42'])
    expect(knowledge.paperNamed(form)?.corpusId).toBe('13756489')
})

test('an id of a record that was merged into another leads to the other, and only for these paper-ids are read', async () => {
  const { tables, knowledge } = known()
  const old = shaOf('an older record of the same paper')
  await knowledge.learn({ ...nothing, ids: new Set([old, 'f'.repeat(40)]) })
  expect(tables.asked).toEqual(['named papers 2 0', 'paper-ids 2', 'papers 1', 'abstracts 1', 'tldrs 1'])
  expect(knowledge.paperNamed(old)?.title).toBe('Attention is All you Need')
  expect(knowledge.paperNamed('f'.repeat(40))).toBeNull()
})

test('what a paper cites is known together with the papers that it cites', async () => {
  const { tables, knowledge } = known()
  expect(knowledge.citations('7')).toBeUndefined()
  await knowledge.learn({ ...nothing, lists: new Set(['7', '8']) })
  expect(tables.asked).toEqual(['brief citations 2', 'papers 1'])
  expect(knowledge.citations('7')?.map(({ cited }) => cited)).toEqual(['13756489', undefined])
  expect(knowledge.citations('8')).toEqual([])
  expect(knowledge.paper('13756489')?.title).toBe('Attention is All you Need')
})

test('abstract, summary and open copy come from datasets of their own', async () => {
  const { knowledge } = known()
  await knowledge.learn({ ...nothing, ids: new Set(['CorpusId:7']) })
  expect(knowledge.texts('7')).toEqual({
    openAccessPdf: { url: 'https://example.org/citing.pdf' },
    tldr: { text: 'In short.' },
  })
  expect(knowledge.texts('8')).toEqual({})
})

test('of papers with one title the one that is cited most counts; of equals, the one with the lower number', async () => {
  const twin = (CorpusId: number, citationCount: number) =>
    smallRecord(`twin ${CorpusId}`, { title: 'One Title', externalIds: { CorpusId }, citationCount })
  const { knowledge } = known([twin(1, 5), twin(2, 9), twin(3, 9)])
  await knowledge.learn({ ...nothing, titles: new Set(['one title']) })
  expect(knowledge.paperTitled('One title')?.corpusId).toBe('2')
})
