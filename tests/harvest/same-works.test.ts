import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Reference } from '../../src/harvest/reference.ts'
import { sameWorks } from '../../src/harvest/same-works.ts'
import { work } from './entries.ts'

const long = 'Exploring the Limits of Transfer Learning'

function reference(title: string, more: Partial<Reference['work']> = {}, name?: string): Reference {
  const evidence = { sources: ['bibliography' as const] }
  return name === undefined
    ? { work: work(title, more), evidence }
    : { work: work(title, more), evidence, name }
}

function groups(...references: Reference[]): number[][] {
  return sameWorks(references).map(group => group.map(member => references.indexOf(member)))
}

test('an id in common makes one work of two titles', () => {
  expect(
    groups(
      reference('T5', { ids: { arxiv: '1910.10683' } }),
      reference(long, { ids: { arxiv: '1910.10683' } }),
    ),
  ).toEqual([[0, 1]])
})

test('a given name makes one work of two titles', () => {
  expect(
    groups(reference('ChatGPT', {}, 'chatgpt'), reference('Introducing ChatGPT', {}, 'chatgpt')),
  ).toEqual([[0, 1]])
})

test('an equal title makes one work, with and without ids', () => {
  expect(groups(reference(long), reference(long.toUpperCase(), { ids: { doi: '10.1000/x' } }))).toEqual([
    [0, 1],
  ])
})

test('two arXiv ids are two works, even under one title', () => {
  const [a, b, c] = [
    reference(long, { ids: { arxiv: '2001.00001' } }),
    reference(long, { ids: { arxiv: '2001.00002' } }),
    reference(long),
  ]
  expect(groups(a, b, c)).toEqual([[0, 2], [1]])
})

test('a short title has to be of the same year', () => {
  expect(
    groups(
      reference('Llama', { year: 2020 }),
      reference('Llama', { year: 2023 }),
      reference('LLaMA', { year: 2023 }),
    ),
  ).toEqual([[0], [1, 2]])
})

test('every reference is in exactly one group, and the order of the references does not change who is together', () => {
  const id = fc.option(fc.constantFrom('2001.00001', '2001.00002', '2001.00003'), { nil: undefined })
  const one = fc.record({
    title: fc.constantFrom(long, `${long} 2`, 'Short'),
    arxiv: id,
    doi: fc.constantFrom(undefined, '10.1000/a'),
  })
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), list => {
      const references = list.map(({ title, arxiv, doi }) =>
        reference(title, { ids: { ...(arxiv ? { arxiv } : {}), ...(doi ? { doi } : {}) } }),
      )
      const found = sameWorks(references)
      expect(new Set(found.flat()).size).toBe(references.length)
      expect(found.flat()).toHaveLength(references.length)
      const sharing = references.filter(({ work: { ids } }) => ids.doi)
      if (sharing.length > 0)
        expect(found.filter(group => group.some(({ work: { ids } }) => ids.doi))).toHaveLength(1)
    }),
  )
})
