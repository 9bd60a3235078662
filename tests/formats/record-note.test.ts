import { expect, test } from 'vitest'
import { remarkIn } from '../../src/formats/record-note.ts'

test.each([
  ['arXiv:1706.03762 [cs]', ''],
  ['ISSN: 1063-6919', ''],
  ['arXiv:1710.10903 [cs, stat]\ntex.entrytype: inproceedings', ''],
  ['\\url{https://example.org/a/long/address}', ''],
  ['Comment: accepted at NeurIPS', 'Comment: accepted at NeurIPS'],
  ['DOI: 10.1/2\nRead this one first', 'Read this one first'],
  ['<p>Read <i>this</i> one</p>', 'Read this one'],
  ['Sch{\\"o}lkopf’s favourite', 'Schölkopf’s favourite'],
])('of the note %j the remark is %j', (note, remark) => {
  expect(remarkIn(note)).toBe(remark)
})
