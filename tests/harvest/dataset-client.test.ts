import { expect, test } from 'vitest'
import { datasetClient } from '../../src/harvest/dataset-client.ts'
import { datasetKnowledge, isNothing } from '../../src/harvest/dataset-knowledge.ts'
import { attention, citedRecords, smallRecord } from '../stand-in/small-catalogue.ts'
import { fakeTables } from './fake-tables.ts'

const records = [attention, ...citedRecords(2), smallRecord('No page', { externalIds: { CorpusId: 9 } })]

/** A client whose every question was asked once before, in vain. */
async function informed(ask: (client: ReturnType<typeof datasetClient>) => Promise<unknown>) {
  const knowledge = datasetKnowledge(fakeTables(records), true)
  for (;;) {
    const client = datasetClient(knowledge)
    await ask(client)
    if (isNothing(client.open())) return client
    await knowledge.learn(client.open())
  }
}

test('what is not known yet is kept as a question', async () => {
  const client = datasetClient(datasetKnowledge(fakeTables(records), false))
  expect((await client.papers(['ARXIV:1706.03762'])).get('ARXIV:1706.03762')?.state).toBe('unasked')
  expect((await client.titleHit('Attention')).state).toBe('absent')
  expect(client.open()).toEqual({
    ids: new Set(['ARXIV:1706.03762']),
    titles: new Set(['Attention']),
    lists: new Set(),
    briefLists: new Set(),
  })
  expect(client.givenUp()).toEqual([])
})

test('papers come with their open copy, records with abstract and summary, as from the API', async () => {
  const client = await informed(async one => {
    await one.papers(['PMID:42', 'PMID:43'])
    await one.papersWithReferences([['PMID:42']])
  })
  const papers = await client.papers(['PMID:42', 'PMID:43'])
  expect(papers.get('PMID:43')).toEqual({ state: 'absent', day: '2026-11-23' })
  expect(papers.get('PMID:42')).toMatchObject({
    value: { work: { title: attention.title }, references: { state: 'unasked' } },
  })
  const record = (await client.papersWithReferences([['PMID:42']])).get('PMID:42')
  expect(record).toMatchObject({ value: { work: { abstract: attention.abstract, tldr: attention.tldr } } })
})

test('a reference without an id counts, and what is known about a citation is told where it is asked for', async () => {
  const client = await informed(one => one.references('PMID:42', true))
  const list = await client.references('PMID:42', true)
  if (list.state !== 'found' || list.value.state !== 'given') throw new Error('a list was expected')
  const { references, whole } = list.value
  expect(whole).toBe(true)
  expect(references.map(({ work }) => work.title)).toEqual([
    'On the Many Properties of Work 0',
    '',
    'On the Many Properties of Work 1',
  ])
  expect(references[0]?.evidence).toEqual({
    influential: true,
    intents: ['background'],
    contexts: ['as in [1]'],
    sources: ['semantic-scholar'],
  })
  const plain = await client.references('PMID:42', false)
  expect(plain).toMatchObject({
    value: { references: [{ evidence: { sources: ['semantic-scholar'] } }, {}, {}] },
  })
  expect(JSON.stringify(plain)).not.toContain('as in [1]')
})

test('of the references of candidates only what tells which works they are', async () => {
  const client = await informed(one => one.papersWithReferenceTitles([['PMID:42']]))
  const finding = (await client.papersWithReferenceTitles([['PMID:42']])).get('PMID:42')
  if (finding?.state !== 'found' || finding.value.references.state !== 'given') throw new Error('no list')
  const [first] = finding.value.references.references
  expect(first?.work).toMatchObject({ title: 'On the Many Properties of Work 0', year: 2020, authors: [] })
  expect(first?.work.citationCount).toBeUndefined()
})
