import { expect, test } from 'vitest'
import { runWriter, softLine, textOf } from '../../src/formats/runs.ts'

test('a run carries the emphasis and the link it was written in', () => {
  const writer = runWriter()
  writer.mark('strong', 1)
  writer.write('vLLM')
  writer.mark('strong', -1)
  writer.link('https://example.org/')
  writer.write('pdf')
  writer.write('logo', true)
  writer.link(undefined)
  const plain = { strong: false, emphasis: false, image: false }
  const link = { address: 'https://example.org/' }
  const runs = writer.taken()
  expect(runs).toEqual([
    { ...plain, text: 'vLLM', strong: true },
    { ...plain, text: 'pdf', link },
    { ...plain, text: 'logo', image: true, link },
  ])
  expect(runs[1]?.link).toBe(runs[2]?.link)
  expect(writer.taken()).toEqual([])
})

test('marks closed without being opened do no harm', () => {
  const writer = runWriter()
  writer.mark('emphasis', -1)
  writer.mark('emphasis', 1)
  writer.write('a')
  expect(writer.taken()[0]?.emphasis).toBe(true)
})

test('the text of runs leaves images out and ends lines in one way', () => {
  const writer = runWriter()
  writer.write('a')
  writer.write(softLine)
  writer.write('alt', true)
  writer.write('b')
  expect(textOf(writer.taken())).toBe('a\nb')
})
