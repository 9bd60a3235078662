import { expect, test } from 'vitest'
import { problemLine } from '../../src/core/problem.ts'

test.each([
  [{ file: 'list.md', line: 12 }, 'list.md:12: no link'],
  [{ file: 'list.md' }, 'list.md: no link'],
  [{}, 'no link'],
])('a problem at %j is told with its place', (place, line) => {
  expect(problemLine({ severity: 'warning', message: 'no link', ...place })).toBe(line)
})
