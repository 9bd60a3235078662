import { posix } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deckParts } from '../../../src/formats/pptx/deck-parts.ts'
import { elements, xmlTree } from '../xml-tree.ts'
import { deck, slide, words } from './example-deck.ts'

const parts = new Map(deckParts(deck).map(({ path, xml }) => [path, xmlTree(xml)]))

test('every part that another leads to is there, and of the kind that its relation says', () => {
  for (const [path, tree] of parts) {
    if (!path.endsWith('.rels')) continue
    const owner = path.replace('_rels/', '').replace(/\.rels$/, '')
    for (const { attributes } of elements(tree, 'Relationship')) {
      const target = posix.join(posix.dirname(owner), attributes.Target ?? '')
      expect(parts.has(target), `${path}: ${target}`).toBe(true)
    }
  }
})

test('every part has its type, and no type is for a part that is not there', () => {
  const types = parts.get('[Content_Types].xml')
  const named = (types ? elements(types, 'Override') : []).map(({ attributes }) =>
    attributes.PartName?.slice(1),
  )
  const real = [...parts.keys()].filter(path => !path.endsWith('.rels') && path !== '[Content_Types].xml')
  expect(named.toSorted()).toEqual(real.toSorted())
})

test('what a part calls by a relation is one of its relations', () => {
  for (const [path, tree] of parts) {
    const asked = JSON.stringify(tree).matchAll(/"r:id":"(rId\d+)"/g)
    const relations = parts.get(path.replace(/([^/]+)$/, '_rels/$1.rels'))
    const known = relations ? elements(relations, 'Relationship').map(({ attributes }) => attributes.Id) : []
    for (const [, id] of asked) expect(known, `${path} ${id}`).toContain(id)
  }
})

test('a slide with notes has a page of them, one without has none', () => {
  expect(parts.has('ppt/notesSlides/notesSlide1.xml')).toBe(true)
  expect(parts.has('ppt/notesSlides/notesSlide2.xml')).toBe(false)
  const notes = parts.get('ppt/notesSlides/notesSlide1.xml')
  expect((notes ? elements(notes, 'a:t') : []).map(({ text }) => text)).toEqual(['Say & point.'])
})

test('the shapes of a slide have different numbers, title and caption in front', () => {
  const first = parts.get('ppt/slides/slide1.xml')
  const named = (first ? elements(first, 'p:cNvPr') : []).map(({ attributes }) => attributes)
  expect(new Set(named.map(({ id }) => id)).size).toBe(named.length)
  expect(named.slice(-2).map(({ name }) => name)).toEqual(['Title', 'Words'])
})

test('whatever titles, names and notes hold, every part is well formed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
      const paragraphs = [{ isItem: false, runs: [{ text }] }]
      const named = { ...words, name: text, description: text, paragraphs }
      const one = { ...slide, title: named, body: named, notes: paragraphs, shapes: [named] }
      for (const { xml } of deckParts({ ...deck, title: text, slides: [one] })) xmlTree(xml)
    }),
    { numRuns: 60 },
  )
})
