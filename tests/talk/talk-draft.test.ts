import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftStanding, draftText, parseDraft } from '../../src/talk/talk-draft.ts'

test('a draft comes back from its text; any other text is none', () => {
  const drafts = fc.record({ base: fc.string(), script: fc.string(), time: fc.nat() })
  fc.assert(
    fc.property(drafts, draft => {
      expect(parseDraft(draftText(draft))).toEqual(draft)
    }),
  )
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), text => {
      parseDraft(text)
    }),
  )
  for (const text of ['', 'null', '[]', '{"base":"","script":1,"time":0}', '{"base":"","script":""}'])
    expect(parseDraft(text)).toBeUndefined()
})

test('a draft goes on from its file, is outdated when that changed, and over when the file says the same', () => {
  const draft = { base: '## A', script: '## B', time: 0 }
  expect(draftStanding(draft, '## A')).toBe('current')
  expect(draftStanding(draft, '## C')).toBe('outdated')
  expect(draftStanding(draft, '## B')).toBe('none')
  expect(draftStanding(undefined, '## A')).toBe('none')
})
