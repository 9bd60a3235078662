import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { type PrintedScene, printedTalk } from '../../src/drawing/printed-talk.ts'

const size = { width: 1600, height: 900 }
const svg = '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>\n'

function scene(number: number, notes = ''): PrintedScene {
  return { scene: { title: `Scene ${number}`, changes: [], caption: '', notes }, number, svg }
}

/** Names of the elements of a body that is well formed, and its texts. */
function partsOf(body: string): { readonly names: string[]; readonly texts: string[] } {
  const [names, texts]: [string[], string[]] = [[], []]
  const parser = new SaxesParser({ fragment: true })
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name }) => names.push(name))
  parser.on('text', text => text.trim() !== '' && texts.push(text))
  parser.write(body).close()
  return { names, texts }
}

test('without notes every scene is a page as large as its slide, and nothing else', () => {
  const { rules, body } = printedTalk('T', [scene(1, 'Secret.'), scene(2)], size, false)
  expect(rules).toContain('@page{size:1600px 900px;margin:0}')
  expect(partsOf(body)).toEqual({ names: ['section', 'svg', 'section', 'svg'], texts: [] })
})

test('with notes every scene stands on A4 above what the speaker says, with the talk and its number', () => {
  const { rules, body } = printedTalk('A talk', [scene(3, 'One **idea**.\n\nAnd *two*.')], size, true)
  expect(rules).toContain('@page{size:A4 portrait')
  const { names, texts } = partsOf(body)
  expect(names).toEqual(['section', 'svg', 'p', 'span', 'span', 'p', 'strong', 'p', 'em'])
  expect(texts).toEqual(['A talk', '3', 'One ', 'idea', '.', 'And ', 'two', '.'])
})

test('whatever titles and notes hold, the document is well formed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), words => {
      const one = { scene: { title: words, changes: [], caption: '', notes: words }, number: 1, svg }
      expect(partsOf(printedTalk(words, [one], size, true).body).names[0]).toBe('section')
    }),
    { numRuns: 50 },
  )
})
