import { expect, test } from 'vitest'
import { imaginedExchange } from '../../src/harvest/imagined-exchange.ts'
import { s2Hits, s2Paper, s2ReferencePage } from '../../src/harvest/s2-fields.ts'

const about = 'a test'
const everything = () => true

test('every question gets the answer that asks for nothing more, and is counted', async () => {
  const { exchange, requests } = imaginedExchange('https://a')
  const batch = await exchange.reply(
    { method: 'POST', path: '/paper/batch', query: {}, body: { ids: ['ARXIV:1', 'f'.repeat(40)] }, about },
    everything,
  )
  const papers = (batch.body as unknown[]).map(row => s2Paper(row, '2026-11-23'))
  expect(papers.map(paper => paper?.references.state)).toEqual(['given', 'given'])
  expect(papers[1]?.work.ids.s2).toBe('f'.repeat(40))
  const title = await exchange.reply(
    { method: 'GET', path: '/paper/search/match', query: { query: 'Some title' }, about },
    everything,
  )
  expect(s2Hits(title.body, '2026-11-23')?.[0]?.work.title).toBe('Some title')
  const page = await exchange.reply(
    { method: 'GET', path: '/paper/x/references', query: {}, about },
    everything,
  )
  expect(s2ReferencePage(page.body, '2026-11-23')).toMatchObject({ state: 'given' })
  expect(papers[0]?.references).toEqual(papers[1]?.references)
  const cited = papers[0]?.references.state === 'given' ? papers[0].references.references[0] : undefined
  const ids = [cited?.work.ids.s2 ?? '']
  const beyond = { method: 'POST', path: '/paper/batch', query: {}, body: { ids }, about } as const
  expect((await exchange.reply(beyond, everything)).body).toMatchObject([{ paperId: ids[0] }])
  expect(requests()).toEqual({ batches: 1, titles: 1, pages: 1, beyond: 1 })
  expect(exchange.requests()).toBe(4)
})
