import { expect, test } from 'vitest'
import { gatheredFrom } from '../../src/formats/gathered-list.ts'
import { markdownBlocks } from '../../src/formats/markdown-blocks.ts'
import { takeMentions, takeTextMentions } from '../../src/formats/mentioned-papers.ts'

test('papers in running text are taken once, with the line and heading where they are mentioned first', () => {
  const { blocks } = markdownBlocks(
    'See arXiv:1706.03762 and\n[low-rank adaptation of models](https://arxiv.org/abs/2106.09685).\n\n## Later\n\n> Again arXiv:2106.09685, [code](https://github.com/a/b), [pdf](https://arxiv.org/pdf/2205.14135).',
  )
  const { entries } = gatheredFrom('', 'a.md', gathering => takeMentions(gathering, blocks)).value
  expect(entries.map(({ line, section, title, titles }) => [line, section, title, titles])).toEqual([
    [1, undefined, 'arxiv:1706.03762', []],
    [2, undefined, 'low-rank adaptation of models', ['low-rank adaptation of models']],
    [6, 'later', 'arxiv:2205.14135', []],
  ])
})

test('plain text is searched for addresses and ids of every kind', () => {
  const text =
    'At (https://www.usenix.org/conference/osdi22/presentation/yu),\nin doi:10.1038/nature14539; ACL N19-1423, 2020.acl-main.447, PMID: 34265844.\nNot A19-1234, 1706.03762 or 3.14.'
  const { entries } = gatheredFrom(text, 'a', gathering => takeTextMentions(gathering, text)).value
  expect(entries.map(({ line, ids }) => [line, ids])).toEqual([
    [1, {}],
    [2, { doi: '10.1038/nature14539' }],
    [2, { acl: 'N19-1423' }],
    [2, { acl: '2020.acl-main.447' }],
    [2, { pubmed: '34265844' }],
  ])
})
