import { expect, test } from 'vitest'
import { authorName } from '../../src/formats/author-name.ts'

test.each([
  ['Ashish Vaswani', { family: 'Vaswani', given: 'Ashish' }],
  ['Guido van Rossum', { family: 'van Rossum', given: 'Guido' }],
  ['Sutskever, I.', { family: 'Sutskever', given: 'I.' }],
  ['Martin Luther King Jr.', { family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
  ['Le Le', { family: 'Le', given: 'Le' }],
  ['DeepSeek-AI', { family: 'DeepSeek-AI' }],
  ['  ', { family: '' }],
])('%s', (author, parts) => {
  expect(authorName(author)).toEqual(parts)
})
