import { expect, test } from 'vitest'
import { joinedEvidence } from '../../src/harvest/joined-evidence.ts'

test('evidence of both sources comes together: mentions add up, texts are kept once', () => {
  const joined = joinedEvidence([
    {
      sources: ['semantic-scholar'],
      influential: false,
      intents: ['result', 'background'],
      contexts: ['b', 'a'],
    },
    { sources: ['bibliography'], mentions: 2 },
    { sources: ['bibliography'], mentions: 3, influential: true, intents: ['background'] },
  ])
  expect(joined).toEqual({
    mentions: 5,
    influential: true,
    intents: ['background', 'result'],
    contexts: ['a', 'b'],
    sources: ['bibliography', 'semantic-scholar'],
  })
})

test('what nobody knows is left out', () => {
  expect(joinedEvidence([{ sources: ['semantic-scholar'] }])).toEqual({ sources: ['semantic-scholar'] })
})
