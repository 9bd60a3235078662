import { afterAll, beforeAll, expect, test } from 'vitest'
import { shaOf } from './catalogue.ts'
import { attention, citedRecords, manyReferences, smallRecord, withheld } from './small-catalogue.ts'
import { type StandIn, startedStandIn } from './stand-in.ts'

let standIn: StandIn
const big = smallRecord('Big', { references: manyReferences(9_000, 'B') })
const medium = smallRecord('Medium', { references: manyReferences(2_000, 'M') })

beforeAll(async () => {
  const records = [attention, withheld, big, medium, ...citedRecords(2)]
  standIn = await startedStandIn({ records, keys: ['good'] })
})
afterAll(() => standIn.close())

async function asked(path: string, init?: RequestInit) {
  const response = await fetch(`${standIn.url}${path}`, init)
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) }
}

const batch = (ids: string[], fields = 'title') =>
  asked(`/paper/batch?fields=${fields}`, { method: 'POST', body: JSON.stringify({ ids }) })

test('every id form finds the paper, whatever its letter case; an arXiv id with a version does not', async () => {
  const forms = [
    'ARXIV:1706.03762',
    'arXiv:1706.03762',
    'DOI:10.5555/3295222.3295349',
    '10.5555/3295222.3295349',
    'CorpusID:13756489',
    'ACL:N19-1423',
    'PMID:42',
    'URL:https://arxiv.org/abs/1706.03762',
    shaOf('an older record of the same paper'),
  ]
  const { body } = await batch([...forms, 'ARXIV:1706.03762v7'])
  const { paperId } = attention
  expect(body.map((row: { paperId: string } | null) => row?.paperId ?? null)).toEqual([
    ...forms.map(() => paperId),
    null,
  ])
})

test('a batch of which nothing is known, or with an empty id, is refused as a whole', async () => {
  for (const ids of [['ARXIV:0000.00000'], ['ARXIV:1706.03762', '']]) {
    expect(await batch(ids)).toMatchObject({ status: 400, body: { error: 'No valid paper ids given' } })
  }
})

test('nested references are plain papers, null where they are withheld, and lose the fields of citations', async () => {
  const { body } = await batch(
    [attention.paperId, withheld.paperId],
    'referenceCount,references.title,references.isInfluential',
  )
  expect(body[0].references[0]).toEqual({
    paperId: shaOf('Work 0'),
    title: 'On the Many Properties of Work 0',
  })
  expect(body[0].references[1].paperId).toBeNull()
  expect(body[1]).toMatchObject({ referenceCount: 87, references: null })
  expect(body[1].openAccessPdf.disclaimer).toContain("elided by the publisher: {'references'}")
})

test('more than 9,999 nested references empty whole rows', async () => {
  const { body } = await batch([medium.paperId, big.paperId, attention.paperId], 'references.paperId')
  expect(body.map((row: { references: [] }) => row.references.length)).toEqual([999, 9_000, 0])
})

test('reference pages end below row 10,000 and say what comes next', async () => {
  const page = await asked(`/paper/${big.paperId}/references?fields=title&offset=8000&limit=1000`)
  expect(page.body).not.toHaveProperty('next')
  expect(page.body.data).toHaveLength(1000)
  expect((await asked(`/paper/${big.paperId}/references?fields=title&limit=10`)).body.next).toBe(10)
  const beyond = await asked(`/paper/${big.paperId}/references?fields=title&offset=9990&limit=10`)
  expect(beyond).toMatchObject({ status: 400, body: { error: 'offset + limit must be < 10000' } })
})

test('a withheld list is 200 with no data and no offset', async () => {
  const { status, body } = await asked(`/paper/${withheld.paperId}/references?fields=title`)
  expect(status).toBe(200)
  expect(body.data).toBeNull()
  expect(body).not.toHaveProperty('offset')
})

test('a title match is unsure of itself', async () => {
  const hit = await asked('/paper/search/match?query=attention+is+all+you&fields=title')
  expect(hit.body.data[0].title).toBe(attention.title)
  expect(hit.body.data[0].matchScore).toBeGreaterThan(50)
  const miss = await asked('/paper/search/match?query=nothing+of+the+kind&fields=title')
  expect(miss).toMatchObject({ status: 404, body: { error: 'Title match not found' } })
})

test('a bad key is refused at the gateway, without the header that lets pages read it', async () => {
  const answer = await asked('/paper/ARXIV:1706.03762?fields=title', { headers: { 'x-api-key': 'bad' } })
  expect(answer).toMatchObject({ status: 403, body: { message: 'Forbidden' } })
  expect(answer.headers.has('access-control-allow-origin')).toBe(false)
  const good = await asked('/paper/ARXIV:1706.03762?fields=title', { headers: { 'x-api-key': 'good' } })
  expect(good.headers.get('access-control-allow-origin')).toBe('*')
})

test('answers look like those of the real API', async () => {
  const { text, headers } = await asked('/paper/ARXIV:1706.03762?fields=title,year')
  expect(text).toBe(
    `{"paperId": "${attention.paperId}", "title": "Attention is All you Need", "year": 2017}\n`,
  )
  expect(headers.get('content-type')).toBe('application/json')
  const error = await asked('/paper/0?fields=title')
  expect(error.text).toBe('{"error":"Paper with id 0 not found"}\n')
})
