import { expect, test } from 'vitest'
import { readLine } from '../../src/formats/line-entry.ts'
import { lineOf } from './line-of.ts'

function read(markdown: string) {
  const { runs, links } = lineOf(markdown)
  return readLine(runs, links)
}

test('several links of one paper join their ids; code and slides are not among its links', () => {
  const { entry, complaints } = read(
    '**LoRA**: Low-Rank Adaptation [[arXiv](https://arxiv.org/abs/2106.09685v2)] [[OpenReview](https://openreview.net/forum?id=nZeVKeeFYf9)] [[code](https://github.com/microsoft/LoRA)] [[slides](https://a.b/s.pdf)]',
  )
  expect(complaints).toEqual([])
  expect(entry).toEqual({
    title: 'Low-Rank Adaptation',
    nickname: 'LoRA',
    titles: ['LoRA: Low-Rank Adaptation', 'Low-Rank Adaptation'],
    ids: { arxiv: '2106.09685', openreview: 'nZeVKeeFYf9' },
    links: ['https://arxiv.org/abs/2106.09685v2', 'https://openreview.net/forum?id=nZeVKeeFYf9'],
  })
})

test('a second paper in one line is reported, not mixed into the first', () => {
  const { entry, complaints } = read(
    '[GPipe](https://arxiv.org/abs/1811.06965) and [PipeDream](https://arxiv.org/abs/1806.03377)',
  )
  expect(entry).toMatchObject({
    title: 'GPipe',
    ids: { arxiv: '1811.06965' },
    links: ['https://arxiv.org/abs/1811.06965'],
    note: 'and PipeDream',
  })
  expect(complaints).toEqual([
    {
      severity: 'note',
      message: 'not taken: https://arxiv.org/abs/1806.03377 is another paper in the same line',
    },
  ])
})

test('a hostile link is reported and the entry kept without it', () => {
  const { entry, complaints } = read('Attention Is All You Need [pdf](javascript:alert)')
  expect(entry).toMatchObject({ title: 'Attention Is All You Need', links: [] })
  expect(complaints).toEqual([
    { severity: 'warning', message: 'invalid link: javascript:alert; expected http or https' },
  ])
})

test('a bare link or id is an entry that has no title to look for', () => {
  expect(read('https://arxiv.org/abs/1706.03762').entry).toEqual({
    title: 'arxiv.org/abs/1706.03762',
    titles: [],
    ids: { arxiv: '1706.03762' },
    links: ['https://arxiv.org/abs/1706.03762'],
  })
  expect(read('arXiv:1706.03762').entry).toEqual({
    title: 'arxiv:1706.03762',
    titles: [],
    ids: { arxiv: '1706.03762' },
    links: [],
  })
})

test('what is no detail stays as a note, whole', () => {
  expect(read('[Orca](https://a.b/), Yu et al., OSDI 2022. Read section 4.').entry).toMatchObject({
    authors: ['Yu'],
    venue: 'OSDI',
    year: 2022,
    note: 'Yu et al., OSDI 2022. Read section 4.',
  })
})

test('a line that says nothing gives nothing', () => {
  const { runs, links } = lineOf('\\-')
  expect(readLine(runs, links).entry).toBeUndefined()
})
