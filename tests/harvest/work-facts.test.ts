import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Reference } from '../../src/harvest/reference.ts'
import { workFacts } from '../../src/harvest/work-facts.ts'
import { work } from './entries.ts'

function reference(title: string, more: Partial<Reference['work']> = {}): Reference {
  return { work: work(title, more), evidence: { sources: ['bibliography'] } }
}

test('what most references say counts', () => {
  const facts = workFacts([
    reference('Adam: A method for stochastic optimization', { year: 2014 }),
    reference('Adam: a Method for Stochastic Optimization', { year: 2015 }),
    reference('Adam: a Method for Stochastic Optimization', { year: 2015 }),
    reference('Adam', { year: 2017, authors: ['D. Kingma', 'J. Ba'], ids: { arxiv: '1412.6980' } }),
  ])
  expect(facts).toEqual({
    title: 'Adam: a Method for Stochastic Optimization',
    authors: ['D. Kingma', 'J. Ba'],
    year: 2015,
    date: '2014-12',
    ids: { arxiv: '1412.6980' },
    links: [],
    referencesKnown: 'unknown',
    listed: false,
  })
})

test('a record of the catalogue says more than any number of transcriptions', () => {
  const record = reference('Layer Normalization', {
    ids: { s2: 'a'.repeat(40) },
    year: 2016,
    citationCount: 9,
    citationCountDate: '2026-11-23',
  })
  const facts = workFacts([
    reference('Layer norm', { year: 2017 }),
    reference('Layer norm', { year: 2017 }),
    record,
  ])
  expect(facts).toMatchObject({
    title: 'Layer Normalization',
    year: 2016,
    citationCount: 9,
    citationCountDate: '2026-11-23',
  })
})

test('an address is no title while there is another', () => {
  expect(
    workFacts([
      reference('https://openai.com/chatgpt'),
      reference('https://openai.com/chatgpt'),
      reference('ChatGPT'),
    ]).title,
  ).toBe('ChatGPT')
  expect(workFacts([reference('https://openai.com/chatgpt')]).title).toBe('https://openai.com/chatgpt')
})

test('the order of the references does not matter', () => {
  const one = fc.record({
    title: fc.constantFrom('A title', 'a title', 'Another title', ''),
    year: fc.constantFrom(2019, 2020, 2021),
    arxiv: fc.constantFrom('2001.00001', '2001.00002'),
    authors: fc.constantFrom(['A'], ['B'], ['A', 'B']),
  })
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 8 }), list => {
      const references = list.map(({ title, year, arxiv, authors }) =>
        reference(title, { year, ids: { arxiv }, authors }),
      )
      expect(workFacts(references.toReversed())).toEqual(workFacts(references))
    }),
  )
})

test('of the spellings of a title the one with the most capitals is taken, but no shouting', () => {
  const lower = 'Roberta: a robustly optimized bert pretraining approach'
  const written = 'RoBERTa: A Robustly Optimized BERT Pretraining Approach'
  const all = [reference(lower), reference(lower), reference(written), reference(written.toUpperCase())]
  expect(workFacts(all).title).toBe(written)
  expect(workFacts([reference(written.toUpperCase())]).title).toBe(written.toUpperCase())
})
