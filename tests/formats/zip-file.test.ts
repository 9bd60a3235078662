import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { utf8 } from '../../src/formats/bytes.ts'
import { zipFile } from '../../src/formats/zip-file.ts'
import { unzipped } from './unzipped.ts'

test('a ZIP file gives back what was put in, packed or not, in order', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.record({ name, content: fc.uint8Array({ maxLength: 300 }), isPacked: fc.boolean() }),
        {
          selector: one => one.name,
          maxLength: 8,
        },
      ),
      files => {
        const zip = zipFile(
          files.map(({ name, content, isPacked }) => ({
            name,
            content,
            ...(isPacked && { deflated: deflateRawSync(content) }),
          })),
        )
        const read = [...unzipped(zip)].map(([name, content]) => ({ name, content: [...content] }))
        expect(read).toEqual(files.map(({ name, content }) => ({ name, content: [...content] })))
      },
    ),
    { numRuns: 60 },
  )
})

test('the same entries give the same bytes', () => {
  const entries = [{ name: 'a/b.txt', content: utf8('Ω') }]
  expect(zipFile(entries)).toEqual(zipFile(entries))
})
