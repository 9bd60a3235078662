import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerStore } from '../../src/harvest/answer-store.ts'
import { RequestGivenUp, type S2Exchange } from '../../src/harvest/s2-exchange.ts'
import { s2Rows } from '../../src/harvest/s2-rows.ts'
import { fakeEffects } from './fake-effects.ts'

/** An exchange that knows some ids and fails for every batch with a poisonous one; `asked` lists the sizes of batches. */
function exchangeWith(known: ReadonlySet<string>, poison: ReadonlySet<string>, refusal: 'fails' | 'refuses') {
  const asked: number[] = []
  const exchange: S2Exchange = {
    baseUrl: 'https://stand-in',
    requests: () => asked.length,
    reply: async ({ body }) => {
      const { ids } = body as { ids: string[] }
      asked.push(ids.length)
      const spoilt = ids.some(id => poison.has(id))
      if (spoilt && refusal === 'fails') throw new RequestGivenUp('it fails')
      if (spoilt || !ids.some(id => known.has(id)))
        return { status: 400, body: { error: 'No valid paper ids given' } }
      return { status: 200, body: ids.map(id => (known.has(id) ? { paperId: id } : null)) }
    },
  }
  return { exchange, asked }
}

const names = (count: number) => Array.from({ length: count }, (_, index) => `id${index}`)

test('whichever ids are known and whichever one fails, every good id gets its own row', async () => {
  const lists = fc.uniqueArray(fc.constantFrom(...names(40)), { minLength: 1 })
  await fc.assert(
    fc.asyncProperty(
      lists,
      fc.constantFrom(...names(40)),
      fc.constantFrom('fails', 'refuses'),
      async (known, bad, refusal) => {
        const good = new Set(known.filter(id => id !== bad))
        const { exchange } = exchangeWith(good, new Set([bad]), refusal)
        const rows = await s2Rows(answerStore('s', fakeEffects()), exchange)('title', [names(40)])
        expect(rows.size).toBe(40)
        for (const id of names(40)) {
          const row = rows.get(id)
          if (refusal === 'fails' && id === bad) expect(row).toEqual({ unasked: 'it fails', givenUp: true })
          else if (row && 'body' in row && row.body !== null) expect(row.body).toEqual({ paperId: id })
          if (refusal === 'fails' && good.has(id)) expect(row).toMatchObject({ body: { paperId: id } })
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('one id that spoils a batch of 500 costs few requests', async () => {
  const ids = names(500)
  const { exchange, asked } = exchangeWith(new Set(ids.slice(1)), new Set(['id0']), 'refuses')
  const rows = await s2Rows(answerStore('s', fakeEffects()), exchange)('title', [ids])
  expect(rows.get('id0')).toMatchObject({ body: null })
  expect(ids.slice(1).every(id => 'body' in (rows.get(id) ?? {}))).toBe(true)
  expect(asked.length).toBeLessThanOrEqual(1 + 2 * Math.ceil(Math.log2(500)))
})

test('an id is asked for once, even when it is given twice', async () => {
  const { exchange, asked } = exchangeWith(new Set(['a']), new Set(), 'fails')
  const rows = await s2Rows(answerStore('s', fakeEffects()), exchange)('title', [['a', 'a']])
  expect([...rows.keys()]).toEqual(['a'])
  expect(asked).toEqual([1])
})

test('rows of other fields are asked for anew', async () => {
  const { exchange, asked } = exchangeWith(new Set(['a']), new Set(), 'fails')
  const rows = s2Rows(answerStore('s', fakeEffects()), exchange)
  await rows('title', [['a']])
  await rows('title,year', [['a']])
  await rows('title', [['a']])
  expect(asked).toEqual([1, 1])
})
