import { expect, test } from 'vitest'
import { listedReferences } from '../../src/harvest/listed-references.ts'
import type { ListedWork } from '../../src/harvest/listed-works.ts'
import type { Reference } from '../../src/harvest/reference.ts'
import { bibliography, entry, recognised, work } from './entries.ts'

const gpt2 = recognised('GPT2', {
  entry: entry('GPT2', {
    titles: [
      'GPT2: Language Models are Unsupervised Multitask Learners',
      'Language Models are Unsupervised Multitask Learners',
    ],
  }),
  bibliography: bibliography({
    title: 'Language Models are Unsupervised Multitask Learners',
    alsoTitled: ['Better language models and their implications'],
    year: 2019,
  }),
})
const lora = recognised('LoRA: Low-Rank Adaptation', {
  entry: entry('LoRA: Low-Rank Adaptation', { ids: { arxiv: '2106.09685' }, year: 2021 }),
})
const bloom = recognised('Bloom', { entry: entry('Bloom', { year: 2022 }) })
const works: ListedWork[] = [[gpt2], [lora], [bloom]]

function meant(title: string, more: Partial<Reference['work']> = {}, name?: string): Reference {
  const evidence = { sources: ['bibliography' as const] }
  return name === undefined
    ? { work: work(title, more), evidence }
    : { work: work(title, more), evidence, name }
}

test('an id says more than a title', () => {
  expect(
    listedReferences(works, [
      meant('Language models are unsupervised multitask learners', { ids: { arxiv: '2106.09685' } }),
    ]),
  ).toEqual([1])
})

test('a reference without an id is found by any title of the paper', () => {
  const titles = [
    'language models are unsupervised multitask learners.',
    'Better Language Models and Their Implications',
    'LoRA - low rank adaptation',
  ]
  expect(
    listedReferences(
      works,
      titles.map(title => meant(title)),
    ),
  ).toEqual([0, 0, 1])
})

test('a title does not count where two arXiv ids say that these are two papers', () => {
  expect(
    listedReferences(works, [meant('LoRA: Low-Rank Adaptation', { ids: { arxiv: '2301.00001' } })]),
  ).toEqual([undefined])
  expect(
    listedReferences(works, [meant('LoRA: Low-Rank Adaptation', { ids: { s2: 'f'.repeat(40) } })]),
  ).toEqual([1])
})

test('a short title has to be of the year of the paper', () => {
  expect(
    listedReferences(works, [meant('BLOOM', { year: 2022 }), meant('Bloom', { year: 1970 }), meant('bloom')]),
  ).toEqual([2, undefined, undefined])
})

test('a name that means a listed paper once means it everywhere', () => {
  const references = [
    meant('GPT-2 blog post', {}, 'gpt2'),
    meant('Language Models are Unsupervised Multitask Learners', {}, 'gpt2'),
  ]
  expect(listedReferences(works, references)).toEqual([0, 0])
})

test('a title that two listed papers share tells nothing', () => {
  const twins: ListedWork[] = ['2001.00001', '2001.00002'].map(arxiv => [
    recognised('Survey', { entry: entry('A Survey of Everything', { ids: { arxiv } }) }),
  ])
  expect(
    listedReferences(twins, [meant('A Survey of Everything'), meant('x', { ids: { arxiv: '2001.00002' } })]),
  ).toEqual([undefined, 1])
})
