import { expect, test } from 'vitest'
import { correctedEntries } from '../../src/harvest/corrected-entries.ts'
import { entry } from './entries.ts'

const vllm = entry('Efficient Memory Management', {
  nickname: 'vLLM',
  links: ['https://arxiv.org/abs/2309.06180'],
  line: 3,
})
const other = entry('Something else', { line: 4 })

test('a line means the paper that a correction names', () => {
  const { value, problems } = correctedEntries(
    [vllm, other],
    [{ entry: { title: 'VLLM' }, paper: { arxiv: '2309.06180' } }],
  )
  expect(value).toEqual([{ entry: vllm, corrected: { arxiv: '2309.06180' } }, { entry: other }])
  expect(problems).toEqual([])
})

test('a line that is no paper is left out, with a note that says why', () => {
  const { value, problems } = correctedEntries(
    [vllm, other],
    [{ entry: { line: 4 }, ignore: true, because: 'a blog post' }],
  )
  expect(value).toEqual([{ entry: vllm }])
  expect(problems).toEqual([
    {
      severity: 'note',
      message: 'left out by a correction, “Something else”: a blog post',
      file: 'list.md',
      line: 4,
    },
  ])
})

test('every field of a correction has to agree', () => {
  const paper = { doi: '10.1000/x' }
  const targets = [
    { title: 'vLLM', line: 4 },
    { link: 'https://arxiv.org/abs/2309' },
    { title: 'vLLM', file: 'other.md' },
  ]
  for (const target of targets) {
    const { value, problems } = correctedEntries([vllm], [{ entry: target, paper }])
    expect(value).toEqual([{ entry: vllm }])
    expect(problems).toHaveLength(1)
  }
})

test('a correction that meets no line is reported', () => {
  const { problems } = correctedEntries([vllm], [{ entry: { title: 'Gone' }, ignore: true }])
  expect(problems[0]?.message).toBe('a correction is meant for “Gone”, but no line of the list is that')
})
