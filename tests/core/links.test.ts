import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkCounts, linksOf, packedLinks, turnedLinks, unpackedLinks } from '../../src/core/links.ts'
import { reversed } from '../../src/core/listed-papers.ts'
import { anyAdjacency } from '../graphs.ts'

test('packing keeps every link', () => {
  fc.assert(
    fc.property(anyAdjacency(), cites => {
      const links = packedLinks(cites)
      expect(unpackedLinks(links)).toEqual(cites)
      expect([...linkCounts(links)]).toEqual(cites.map(({ length }) => length))
    }),
  )
})

test('turned links are those from the other end, and know where they stood', () => {
  fc.assert(
    fc.property(anyAdjacency(), cites => {
      const links = packedLinks(cites)
      const turned = turnedLinks(links)
      expect(unpackedLinks(turned)).toEqual(reversed(cites))
      cites.forEach((_, paper) => {
        for (const at of linksOf({ starts: turned.starts, ends: turned.positions }, paper))
          expect(links.ends[at]).toBe(paper)
      })
    }),
  )
})

test('what is linked to may be something else than papers', () => {
  const words = { starts: Int32Array.of(0, 2, 3), ends: Int32Array.of(3, 0, 3) }
  expect(unpackedLinks(turnedLinks(words, 5))).toEqual([[0], [], [], [0, 1], []])
  expect(unpackedLinks(turnedLinks({ starts: Int32Array.of(0, 0, 1), ends: Int32Array.of(0) }, 1))).toEqual([
    [1],
  ])
})
