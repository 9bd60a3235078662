import fc from 'fast-check'
import { expect, test } from 'vitest'
import { titleParts } from '../../src/formats/title-parts.ts'

test('a nickname before the colon is told apart, and both titles are kept', () => {
  expect(titleParts('Transformer: Attention Is All You Need')).toEqual({
    title: 'Attention Is All You Need',
    nickname: 'Transformer',
    titles: ['Transformer: Attention Is All You Need', 'Attention Is All You Need'],
  })
})

test.each([
  ['Llama 2: Open Foundation and Fine-Tuned Chat Models', 'Llama 2'],
  ['GPT3.5: Fine-Tuning Language Models', 'GPT3.5'],
  ['PanGu-$\\Sigma$: Towards Trillion Parameter Language Model', 'PanGu-Σ'],
  ['S$^{3}$: Increasing GPU Utilization', 'S³'],
  ['Delta Tuning: A Comprehensive Study of Parameter Efficient Methods', 'Delta Tuning'],
  ['vLLM - Efficient Memory Management', 'vLLM'],
  ['[vLLM] Efficient Memory Management', 'vLLM'],
  ['ZeRO:Memory Optimizations', 'ZeRO'],
  ['悟道：超大规模预训练模型', '悟道'],
])('%s has the nickname %s', (title, nickname) => {
  expect(titleParts(title).nickname).toBe(nickname)
})

test.each([
  'Efficient Multimodal Large Language Models: A Survey',
  'Towards Efficient Generative Large Language Model Serving: A Survey from Algorithms to Systems',
  'Deep Learning: A Review',
  'Reinforcement Learning: An Introduction',
  'Machine Learning: The High Interest Credit Card of Technical Debt',
  'Position: AI Evaluation Should Work With Humans',
  'Sequence to Sequence Learning with Neural Networks',
  'Self-attention - a closer look',
  'BERT:',
  '',
])('%j has no nickname', title => {
  expect(titleParts(title).nickname).toBeUndefined()
})

test('the titles to look for hold the shown one, and a nickname is short', () => {
  const words = fc.array(
    fc.constantFrom('BERT', 'A', 'Survey', ':', ': ', ' - ', '[', ']', 'of', 'x', ' ', 'Σ', '大'),
    { maxLength: 20 },
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        words.map(parts => parts.join('')),
      ),
      text => {
        const { title, nickname, titles } = titleParts(text)
        expect(titles).toContain(title)
        expect(new Set(titles).size).toBe(titles.length)
        if (nickname !== undefined) expect(nickname.length).toBeLessThanOrEqual(32)
      },
    ),
  )
})
