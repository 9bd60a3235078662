import { expect, test } from 'vitest'
import { listedWorks } from '../../src/harvest/listed-works.ts'
import { entry, recognised, work } from './entries.ts'

function titlesTogether(...items: Parameters<typeof listedWorks>[0][number][]) {
  const { value, problems } = listedWorks(items)
  return { together: value.map(group => group.map(item => item.entry.title)), problems }
}

const s2 = '204e3073870fae3d05bcbc2f6a8e263d9b72e776'
const found = {
  work: work('Attention is All you Need', { ids: { s2, arxiv: '1706.03762' } }),
  day: '2026-11-23',
}

test('two lines that lead to one record are one paper, and a note says so', () => {
  const first = recognised('Transformer', { found })
  const second = recognised('Transformer (NeurIPS)', {
    found,
    entry: entry('Transformer (NeurIPS)', { line: 9 }),
  })
  const { together, problems } = titlesTogether(first, recognised('Else'), second)
  expect(together).toEqual([['Transformer', 'Transformer (NeurIPS)'], ['Else']])
  expect(problems).toEqual([
    {
      severity: 'note',
      message: 'lines 1 and 9 mean the same paper: “Transformer (NeurIPS)”',
      file: 'list.md',
      line: 9,
    },
  ])
})

test('one link under two quite different titles is one paper, with a warning', () => {
  const ids = { arxiv: '1706.03762' }
  const items = ['Attention Is All You Need', 'Deep Residual Learning'].map(title =>
    recognised(title, { entry: entry(title, { ids }) }),
  )
  const { together, problems } = titlesTogether(...items)
  expect(together).toHaveLength(1)
  expect(problems[0]).toMatchObject({
    severity: 'warning',
    message: expect.stringContaining('though their titles differ'),
  })
})

test('one title twice is one paper unless ids tell two apart', () => {
  const same = ['A Survey of Everything', 'a survey of everything'].map(title => recognised(title))
  expect(titlesTogether(...same).together).toHaveLength(1)
  const apart = ['2001.00001', '2001.00002'].map(arxiv =>
    recognised('A Survey', { entry: entry('A Survey', { ids: { arxiv } }) }),
  )
  expect(titlesTogether(...apart).together).toHaveLength(2)
})

test('a line without links is the paper of which it is the title in the catalogue', () => {
  const { together } = titlesTogether(
    recognised('Transformer', { found }),
    recognised('Attention Is All You Need'),
  )
  expect(together).toEqual([['Transformer', 'Attention Is All You Need']])
})
