import fc from 'fast-check'
import { expect, test } from 'vitest'
import { referenceLink } from '../../src/formats/reference-link.ts'

test('a link to a paper gives its ids and itself', () => {
  expect(referenceLink('http://arxiv.org/abs/2309.06180v1')).toEqual({
    kind: 'paper',
    ids: { arxiv: '2309.06180' },
    link: 'http://arxiv.org/abs/2309.06180v1',
  })
})

test.each([
  ['https://cdn.openai.com/better-language-models/paper.pdf', 'paper'],
  ['https://github.com/me/papers/blob/main/attention.PDF', 'paper'],
  ['https://github.com/vllm-project/vllm', 'code'],
  ['https://gist.github.com/a/b', 'code'],
  ['https://huggingface.co/datasets/squad', 'code'],
  ['https://www.youtube.com/watch?v=1', 'other'],
  ['https://x.com/karpathy/status/1', 'other'],
  ['https://jalammar.github.io/illustrated-transformer/', 'other'],
  ['https://openai.com/blog/chatgpt', 'other'],
  ['https://img.shields.io/badge/arXiv-1706.03762-red', 'other'],
  ['https://example.org/publications/attention', 'page'],
])('%s leads to: %s', (address, kind) => {
  expect(referenceLink(address)).toEqual({ kind, ids: {}, link: address })
})

test.each(['javascript:alert(1)', '#papers', 'notes.md', 'https://a:b@arxiv.org/abs/1706.03762', ''])(
  '%j gives no link and no id',
  address => {
    expect(referenceLink(address)).toEqual({ kind: 'other', ids: {} })
  },
)

test('no text gives a link that is not http or https, or an id that holds a path', () => {
  const hosts = fc.constantFrom(
    'arxiv.org/abs',
    'doi.org',
    'dl.acm.org/doi',
    'aclanthology.org',
    'openreview.net/forum?id=',
  )
  const hostile = fc
    .tuple(hosts, fc.string({ unit: 'binary' }))
    .map(([host, path]) => `https://${host}/${path}`)
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), hostile), address => {
      const { link, ids } = referenceLink(address)
      if (link !== undefined) expect(link).toMatch(/^https?:\/\//)
      for (const id of Object.values(ids)) expect(id).not.toMatch(/(?:^|\/)\.\.?(?:\/|$)|[\s\p{C}\\]/u)
    }),
  )
})
