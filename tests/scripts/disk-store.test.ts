import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diskStore } from '../../scripts/disk-store.ts'
import { replaceFile } from '../../scripts/replaced-file.ts'
import { inFolder, textsIn } from './graph-command.ts'

test('a text comes back under its key, and under no other', () =>
  inFolder(async folder => {
    const store = diskStore(folder)
    expect(await store.stored('a')).toBeUndefined()
    await store.store('a', 'text')
    expect(await store.stored('a')).toBe('text')
    expect(await store.stored('b')).toBeUndefined()
    expect(await diskStore(folder).stored('a')).toBe('text')
  }))

test('no key leads out of the folder', () =>
  inFolder(async folder => {
    const cache = join(folder, 'cache')
    const key = fc.oneof(fc.string(), fc.constantFrom('../../x', '/etc/passwd', 'a\u0000b', 'CON', '.'))
    await fc.assert(
      fc.asyncProperty(key, async name => {
        await diskStore(cache).store(name, name)
        expect(await diskStore(cache).stored(name)).toBe(name)
        expect(await readdir(folder)).toEqual(['cache'])
      }),
      { numRuns: 30 },
    )
  }))

test('writers at the same time leave one whole text and nothing beside it', () =>
  inFolder(async folder => {
    const path = join(folder, 'file')
    const texts = ['a', 'b', 'c', 'd'].map(letter => letter.repeat(100_000))
    await Promise.all(texts.map(text => replaceFile(path, text)))
    expect(texts).toContain(await readFile(path, 'utf8'))
    expect(await textsIn(folder)).toHaveLength(1)
  }))

test('a file that cannot be put in place leaves the old one and no rest', () =>
  inFolder(async folder => {
    await writeFile(join(folder, 'file'), 'old')
    await expect(replaceFile(join(folder, 'file', 'below'), 'new')).rejects.toThrow()
    await expect(replaceFile(folder, 'new')).rejects.toThrow()
    expect(await textsIn(folder)).toEqual(['old'])
  }))
