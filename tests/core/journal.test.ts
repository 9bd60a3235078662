import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  emptyJournal,
  type Journal,
  journalText,
  noting,
  parseJournal,
  togglingRead,
} from '../../src/core/journal.ts'
import { readStatusNames } from '../../src/core/read-status.ts'

const key = fc.constantFrom('arxiv:1706.03762', 'doi:10.1/a(b)', 'title:attention-is-all', 's2:00ff')
const journals: fc.Arbitrary<Journal> = fc
  .tuple(fc.uniqueArray(key), fc.dictionary(key, fc.string({ unit: 'binary', minLength: 1 })))
  .map(([read, notes]) => {
    const none: Journal = { ...emptyJournal, read: new Set<string>(read) }
    return Object.entries(notes).reduce((journal, [paper, note]) => noting(journal, paper, note), none)
  })

test('a paper is read, and no longer read', () => {
  const read = togglingRead(emptyJournal, 'a')
  expect([...read.read]).toEqual(['a'])
  expect([...togglingRead(read, 'a').read]).toEqual([])
  expect(emptyJournal.read.size).toBe(0)
})

test('a note of blanks is no note', () => {
  const noted = noting(emptyJournal, 'a', ' once more ')
  expect(noted.notes.get('a')).toBe('once more')
  expect(noting(noted, 'a', '  ').notes.size).toBe(0)
})

test('a journal written and read again is the same', () => {
  fc.assert(
    fc.property(journals, journal => {
      const again = parseJournal(
        journalText(journal, () => 'A # title'),
        () => true,
      )
      expect([...again.read].sort()).toEqual([...journal.read].sort())
      expect([...again.notes].sort()).toEqual([...journal.notes].sort())
    }),
  )
})

test('the text is a file of read papers too: notes are comments there', () => {
  fc.assert(
    fc.property(journals, journal => {
      expect(readStatusNames(journalText(journal, () => undefined)).sort()).toEqual([...journal.read].sort())
    }),
  )
})

test('any text gives a journal, of known papers only', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const { read, notes } = parseJournal(
        `${text}\na\n# note b "x"\n# note %E0 "y"\n# note a {}`,
        id => id === 'b',
      )
      expect([...read, ...notes.keys()].filter(id => id !== 'b')).toEqual([])
      expect(notes.get('b')).toBe('x')
    }),
  )
})
