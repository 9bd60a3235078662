import { expect, test } from 'vitest'
import { groupPaths } from '../../src/formats/jabref-groups.ts'

test('groups nest by their depth, those that follow on one of less depth begin anew', () => {
  const comment = `jabref-meta: grouping:
0 AllEntriesGroup:;
1 StaticGroup:Models\\;0\\;1\\;0x8a8a8aff\\;\\;\\;;
2 StaticGroup:Vision {\\&} language\\;0\\;1\\;\\;\\;\\;;
3 KeywordGroup:CLIP\\;0\\;keywords\\;clip\\;0\\;0\\;;
1 StaticGroup:Systems\\;0\\;1\\;\\;\\;\\;;
`
  expect([...groupPaths(['jabref-meta: databaseType:bibtex;', comment])]).toEqual([
    ['Models', ['Models']],
    ['Vision & language', ['Models', 'Vision & language']],
    ['CLIP', ['Models', 'Vision & language', 'CLIP']],
    ['Systems', ['Systems']],
  ])
})

test('other comments hold no groups', () => {
  expect(groupPaths(['1 StaticGroup:Models\\;', 'jabref-meta: grouping:', ''])).toEqual(new Map())
})
