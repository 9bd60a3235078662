import { expect, test } from 'vitest'
import { problemLine } from '../../src/core/problem.ts'

test('a problem is one line: file and line where they are known, then what is wrong', () => {
  const problem = { severity: 'error', message: 'no title' } as const
  expect(problemLine({ ...problem, file: 'list.md', line: 12 })).toBe('list.md:12: no title')
  expect(problemLine({ ...problem, file: 'list.md' })).toBe('list.md: no title')
  expect(problemLine(problem)).toBe('no title')
})
