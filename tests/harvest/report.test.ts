import { expect, test } from 'vitest'
import { graphFacts } from '../../src/harvest/graph-facts.ts'
import { reportLines } from '../../src/harvest/report.ts'
import { bibliography, entry, recognised, work } from './entries.ts'

const byTitle = recognised('Orca: A Distributed Serving System', {
  recognised: 'title',
  found: {
    work: work('Orca: a distributed serving system', {
      authors: ['Gyeong-In Yu'],
      year: 2022,
      ids: { s2: 'b'.repeat(40) },
    }),
    day: '2026-11-23',
  },
  bibliography: bibliography({ title: 'Orca' }, [{ title: 'Some Other Paper' }]),
})
const refused = recognised('Gravity hill', {
  entry: entry('Gravity hill', { line: 2 }),
  order: 2,
  refused: [
    {
      work: work('Explanation of Gravity Hill of Mainpat', { year: 2025 }),
      because: 'its title is only 13 % alike',
    },
  ],
})
const lost = recognised('Some Blog Post', {
  entry: entry('Some Blog Post', { line: 3 }),
  order: 3,
  unasked: 'offline',
})
const items = [byTitle, refused, lost]
const list = { sections: [], entries: items.map(item => item.entry) }

test('the report says what was recognised and how, what was refused, what is unknown, and what it cost', () => {
  const facts = graphFacts(
    { list, recognised: items, records: new Map(), candidateLists: new Map(), problems: [] },
    { files: ['list.md'], citedByAtLeast: 2 },
  )
  expect(reportLines(facts, { requests: 5 })).toEqual([
    'Papers: 3 from 3 lines of the list (1 by title, 2 unresolved)',
    'Reference lists: 1 complete, 0 in part, 2 unknown (33 % complete)',
    'Citations: 0 among the papers of the list',
    'Missing papers: 0 works off the list that several of its papers cite',
    'Requests: 5',
    '',
    'Recognised by title (look whether they are right) (1)',
    `  list.md:1: “Orca: A Distributed Serving System” is Gyeong-In Yu 2022, ${'b'.repeat(40)}`,
    '',
    'To look at (2)',
    '  list.md:2: “Gravity hill” may be “Explanation of Gravity Hill of Mainpat” (2025), not taken: its title is only 13 % alike',
    '  list.md:3: “Some Blog Post” is known from the list alone: Semantic Scholar was not asked (offline)',
  ])
})

test('of datasets the report says how old they are and how much was read', () => {
  const facts = graphFacts(
    { list, recognised: items, records: new Map(), candidateLists: new Map(), problems: [] },
    { files: ['list.md'], citedByAtLeast: 2 },
  )
  const lines = reportLines(facts, { requests: 0, read: { bytesRead: 645e9, day: '2025-08-19' } })
  expect(lines).toContain('Datasets: of 2025-08-19; 645.0 GB of files were read')
  expect(lines.join('\n')).not.toContain('Requests')
})
