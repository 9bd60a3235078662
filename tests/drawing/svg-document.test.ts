import { expect, test } from 'vitest'
import { svgDocument } from '../../src/drawing/svg-document.ts'

test('a document has its size, its name and what it is made of', () => {
  const svg = svgDocument({
    width: 20,
    height: 10,
    name: 'A & B',
    description: 'Two',
    definitions: '',
    rules: ['text{fill:red}'],
    elements: ['<rect/>'],
  })
  expect(svg).toContain('viewBox="0 0 20 10"')
  expect(svg).toContain('<title id="name">A &amp; B</title>')
  expect(svg).toContain('<style>text{fill:red}</style>')
  expect(svg).toContain('<rect/>')
})
