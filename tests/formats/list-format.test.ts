import { expect, test } from 'vitest'
import { formatOfName, formatOfText } from '../../src/formats/list-format.ts'

test.each([
  ['list.md', 'markdown'],
  ['My Library.bib', 'bibtex'],
  ['a.b.RIS', 'ris'],
  ['export.json', 'csl-json'],
  ['bookmarks.html', 'html'],
  ['list.txt', undefined],
  ['README', undefined],
  ['x.constructor', undefined],
])('%s is named as %s', (file, format) => {
  expect(formatOfName(file)).toBe(format)
})

test.each([
  ['csl-json', ' [\n{"title": "x"}]'],
  ['csl-json', '{"items": []}'],
  ['bibtex', '% mine\n\n@article{k,\n title={x}}'],
  ['ris', '\nTY  - JOUR\nTI  - x'],
  ['html', '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL>'],
  ['html', '<html><body>'],
  ['markdown', '# Reading\n\n- [Attention](https://arxiv.org/abs/1706.03762)'],
  ['markdown', '1. Attention is all you need'],
  ['markdown', '| Title | Link |\n|---|---|'],
  ['markdown', '[Attention](https://arxiv.org/abs/1706.03762)'],
  ['ids', '# comment\n1706.03762\nhttps://arxiv.org/abs/1810.04805 BERT'],
  ['ids', 'Attention Is All You Need\nDeep Residual Learning for Image Recognition\n'],
  ['ids', '注意力机制综述'],
  ['text', 'We follow Vaswani et al. (arXiv:1706.03762)\nand others, who\nfound it first.'],
  ['text', 'mail @me (now)'],
  ['text', ''],
])('%s: %j', (format, text) => {
  expect(formatOfText(text)).toBe(format)
})
