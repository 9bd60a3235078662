import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isUnder, safeLink, safeUrl, siteOf } from '../../src/formats/safe-link.ts'

test.each([
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>',
  'file:///etc/passwd',
  '//arxiv.org/abs/1706.03762',
  'https://user:word@arxiv.org/abs/1706.03762',
  'https://arxiv.org@evil.example/',
  'https://arxiv.org/abs/../../x',
  'https://arxiv.org/abs/%2e%2e/x',
  'https://arxiv.org/pdf/..%2f..%2fx',
  'https:\\\\arxiv.org\\abs',
  'https://',
  `https://arxiv.org/${'a'.repeat(3_000)}`,
  '#contents',
  'papers/attention.pdf',
  '',
])('%j is not safe to follow', address => {
  expect(safeLink(address)).toBeUndefined()
})

test('http and https stay, as the URL standard writes them', () => {
  expect(safeLink(' HTTP://ArXiv.org/abs/1706.03762 ')).toBe('http://arxiv.org/abs/1706.03762')
  expect(safeLink('https://example.org?q=../a')).toBe('https://example.org/?q=../a')
})

test('what comes out is http or https and is safe itself', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.webUrl({ withQueryParameters: true })), address => {
      const link = safeLink(address)
      if (link === undefined) return
      expect(link).toMatch(/^https?:\/\/[^@\s]+/)
      expect(safeLink(link)).toBe(link)
    }),
  )
})

test('a site is known by its domain', () => {
  const url = safeUrl('https://www.Export.arXiv.org./abs/1')
  expect(url && siteOf(url)).toBe('export.arxiv.org')
  expect(isUnder('export.arxiv.org', new Set(['arxiv.org']))).toBe(true)
  expect(isUnder('notarxiv.org', new Set(['arxiv.org']))).toBe(false)
  expect(isUnder('arxiv.org.evil.example', new Set(['arxiv.org']))).toBe(false)
})
