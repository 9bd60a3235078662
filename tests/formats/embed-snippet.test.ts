import fc from 'fast-check'
import { expect, test } from 'vitest'
import { embedSnippet } from '../../src/formats/embed-snippet.ts'

test('a frame with address and title, ready to paste', () => {
  expect(embedSnippet('https://example.org/cairn/?embed&layout=map', 'My  list')).toBe(
    '<iframe src="https://example.org/cairn/?embed&amp;layout=map" title="My list" width="960" height="540" style="border: 0; max-width: 100%" loading="lazy" allowfullscreen></iframe>',
  )
  expect(embedSnippet('https://example.org/', ' ')).toContain('title="Citation graph"')
})

test('nothing in an address or a title leaves its quotes', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (address, title) => {
      const snippet = embedSnippet(address, title)
      expect(snippet.match(/[<>]/g)).toEqual(['<', '>', '<', '>'])
      expect(snippet.match(/"/g)).toHaveLength(12)
    }),
  )
})
