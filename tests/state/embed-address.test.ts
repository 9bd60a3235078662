import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressOfEmbed, embedAddress } from '../../src/state/embed-address.ts'

test('the word embed asks for the stage alone, wherever it stands', () => {
  expect(embedAddress('?embed')).toEqual({ isEmbedded: true, address: '' })
  expect(embedAddress('?scene=3&embed')).toEqual({ isEmbedded: true, address: '?scene=3' })
  expect(embedAddress('?embed=1&layout=map')).toEqual({ isEmbedded: true, address: '?layout=map' })
  expect(embedAddress('?embedding=x')).toEqual({ isEmbedded: false, address: '?embedding=x' })
  expect(embedAddress('')).toEqual({ isEmbedded: false, address: '' })
})

test('an address for a frame says the same view', () => {
  const parts = fc.array(fc.stringMatching(/^[a-z-]{1,8}=[a-z0-9:,.]{0,12}$/), { maxLength: 6 })
  fc.assert(
    fc.property(parts, some => {
      const address = some.filter(part => !part.startsWith('embed=')).join('&')
      const query = address && `?${address}`
      expect(embedAddress(addressOfEmbed(query))).toEqual({ isEmbedded: true, address: query })
    }),
  )
})
