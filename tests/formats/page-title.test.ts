import { expect, test } from 'vitest'
import { titleOfPage } from '../../src/formats/page-title.ts'

test.each([
  ['[1706.03762] Attention Is All You Need', 'Attention Is All You Need'],
  ['[2106.09685v2] LoRA: Low-Rank Adaptation', 'LoRA: Low-Rank Adaptation'],
  ['Dissecting contextual word embeddings - ACL Anthology', 'Dissecting contextual word embeddings'],
  ['Efficient Streaming Language Models | OpenReview', 'Efficient Streaming Language Models'],
  ['Orca: A Distributed Serving System | USENIX', 'Orca: A Distributed Serving System'],
  ['PagedAttention | Proceedings of SOSP | ACM Digital Library', 'PagedAttention'],
  ['Deep learning | Nature', 'Deep learning'],
])('%s is the page of %s', (page, title) => {
  expect(titleOfPage(page)).toBe(title)
})

test('a title that only resembles a page’s stays as it is', () => {
  const titles = ['[12] Some title', 'Human Nature', 'Nature', '[1706.03762]', 'Survey: arXiv', '']
  for (const title of titles) expect(titleOfPage(title)).toBe(title)
})
