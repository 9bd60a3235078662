import { expect, test } from 'vitest'
import { risRecords } from '../../src/formats/ris-syntax.ts'

test('tags repeat, lines without one go on, records keep their line', () => {
  const text =
    'exported today\nTY  - JOUR\nAU  - A\nAU  - B\nAB  - one\ntwo\n\nER  - \nlost\nTY  - conf\nTI  -\nER  -'
  for (const end of ['\n', '\r\n', '\r']) {
    expect(risRecords(text.replaceAll('\n', end))).toEqual([
      {
        type: 'JOUR',
        line: 2,
        closed: true,
        fields: new Map([
          ['AU', ['A', 'B']],
          ['AB', ['one two']],
        ]),
      },
      { type: 'CONF', line: 10, closed: true, fields: new Map([['TI', ['']]]) },
    ])
  }
})

test('a record ends where the next begins', () => {
  expect(
    risRecords('TY  - JOUR\nTI  - a\nTY  - BOOK\nTI  - b').map(({ type, closed }) => [type, closed]),
  ).toEqual([
    ['JOUR', false],
    ['BOOK', false],
  ])
})

test('tags with other spaces are known, words that only look like tags are text', () => {
  expect(risRecords('\ufeffTY - JOUR\nTI - a\nN1  - b\nIT - WAS\nER - ')[0]?.fields).toEqual(
    new Map([
      ['TI', ['a']],
      ['N1', ['b']],
      ['IT', ['WAS']],
    ]),
  )
  expect(risRecords('TY  - JOUR\nTI  - a\nB-tree - c\nER  - ')[0]?.fields).toEqual(
    new Map([['TI', ['a B-tree - c']]]),
  )
})
