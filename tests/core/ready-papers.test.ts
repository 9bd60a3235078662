import { expect, test } from 'vitest'
import { citationStrengths } from '../../src/core/citation-strength.ts'
import { readyPapers } from '../../src/core/ready-papers.ts'
import { drawnNetwork, namesOf } from '../networks.ts'

function ready(drawing: string, read: string, papers: Parameters<typeof drawnNetwork>[1] = {}) {
  const network = drawnNetwork(drawing, papers)
  const marks = Uint8Array.from(network.keys, key => (read.split(' ').includes(key) ? 1 : 0))
  const found = readyPapers(network, citationStrengths(network), marks)
  return { ready: namesOf(network, found.ready), unknown: namesOf(network, found.unknown) }
}

test('ready is what needs nothing, or nothing that is not read', () => {
  expect(ready('b>a:3 c>b:3 d>a:1', '').ready).toBe('a d')
  expect(ready('b>a:3 c>b:3 d>a:1', 'a').ready).toBe('b d')
})

test('papers that cite each other do not wait for each other, and nobody waits for works off the list', () => {
  expect(ready('a>b:3 b>a:3', '').ready).toBe('a b')
  expect(ready('b>a:3', '', { a: { listed: false } }).ready).toBe('b')
})

test('where the reference list is not known, nobody can say', () => {
  expect(ready('b>a:3 c', '', { c: { referencesKnown: 'unknown' } })).toEqual({ ready: 'a', unknown: 'c' })
})

test('what most papers cite comes first', () => {
  expect(ready('c>b:1 d>b:1 d>a:1', '').ready).toBe('b a c d')
})
