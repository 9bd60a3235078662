import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressOfSpeaker, speakerAddress } from '../../src/state/speaker-address.ts'

test('an address names the talk whose speaker window it is, and what is shown there', () => {
  expect(speakerAddress('?speaker=4f0c&scene=3')).toEqual({ session: '4f0c', rest: '?scene=3' })
  expect(speakerAddress('?scene=3&speaker')).toEqual({ session: '', rest: '?scene=3' })
  expect(speakerAddress('?speaker=%3Cb%3E')).toEqual({ session: '', rest: '' })
})

test('any other address is none of a speaker window', () => {
  for (const query of ['', '?scene=3', '?speakers=1', '?select=speaker'])
    expect(speakerAddress(query)).toBeUndefined()
})

test('the address of a speaker window is read as this window', () => {
  const rest = fc.constantFrom('', '?scene=2', '?scene=2&layout=map')
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9]{1,32}$/), rest, (session, shown) => {
      expect(speakerAddress(addressOfSpeaker(session, shown))).toEqual({ session, rest: shown })
    }),
  )
})
