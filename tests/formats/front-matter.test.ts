import { expect, test } from 'vitest'
import { withoutFrontMatter } from '../../src/formats/front-matter.ts'
import { parseMarkdownList } from '../../src/formats/markdown-list.ts'

test('settings at the head leave empty lines', () => {
  expect(withoutFrontMatter('---\ntitle: My list\ntags: [a]\n---\n# List\n')).toBe('\n\n\n\n# List\n')
  expect(withoutFrontMatter('---\r\ntitle: x\r\n...\r\ntext')).toBe('\n\n\ntext')
  expect(withoutFrontMatter('---\n---\ntext')).toBe('\n\ntext')
})

test.each([
  'text\n---\ntitle: x\n---\n',
  '---\n\nA paragraph.\n\n---\n',
  '---\ntitle: never closed\n',
  '---',
  '',
])('%j stays as it is', text => {
  expect(withoutFrontMatter(text)).toBe(text)
})

test('settings are no section, and entries keep their lines', () => {
  const { value } = parseMarkdownList(
    '---\ntitle: Reading\n---\n\n- [Attention Is All You Need](https://arxiv.org/abs/1706.03762)\n',
    'a.md',
  )
  expect(value).toMatchObject({ sections: [], entries: [{ line: 5 }] })
})
