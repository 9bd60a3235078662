import fc from 'fast-check'
import { expect, test } from 'vitest'
import { abbreviationsIn, titlePhrases } from '../../src/core/title-phrases.ts'

const texts = (title: string, abbreviations?: ReadonlySet<string>) =>
  titlePhrases(title, abbreviations).map(({ text }) => text)

test('phrases are words and pairs of neighbours, without stop words and not across a colon', () => {
  expect(texts('vLLM: Efficient Memory Management for the Serving')).toEqual([
    'vLLM',
    'efficient',
    'memory',
    'efficient memory',
    'management',
    'memory management',
    'serving',
  ])
})

test('words keep inner capitals and lose those of headlines', () => {
  expect(texts('LoRA-Based Fine-Tuning of BERT')).toEqual([
    'LoRA-based',
    'fine-tuning',
    'LoRA-based fine-tuning',
    'BERT',
  ])
})

test('singular and plural are one phrase', () => {
  const [models] = titlePhrases('Models')
  const [model] = titlePhrases('Model')
  expect(models?.key).toBe(model?.key)
  expect(titlePhrases('Studies of Bias').map(({ key }) => key)).toEqual(['study', 'bias'])
})

test('words whose initials spell an abbreviation of the list count as it', () => {
  const abbreviations = abbreviationsIn(['Splitwise: Generative LLM inference', 'Serving LLMs', 'BERT and A'])
  expect([...abbreviations]).toEqual(['LLM', 'BERT'])
  expect(texts('Large Language Model Serving', abbreviations)).toEqual(['LLM', 'serving', 'LLM serving'])
})

test('every title has phrases without spaces at their ends, in little time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), title => {
      for (const { text, key } of titlePhrases(title)) {
        expect(text.trim()).toBe(text)
        expect(key).not.toBe('')
      }
    }),
  )
  expect(titlePhrases('-'.repeat(50_000) + "'".repeat(50_000))).toEqual([])
})
