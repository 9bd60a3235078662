import { expect, test } from 'vitest'
import { paperWays } from '../../src/drawing/paper-ways.ts'
import type { PaperLook } from '../../src/state/appearance.ts'

const background = '#ffffff'

function look(facts: Partial<PaperLook> = {}): PaperLook {
  return {
    x: 0,
    y: 0,
    radius: 10,
    shape: 'circle',
    colour: '#000000',
    depth: 1,
    hollow: false,
    ring: false,
    emphasis: 'plain',
    label: 'A 2020',
    rank: 1,
    ...facts,
  }
}

const [stays, leaves, enters] = [look(), look({ x: 50 }), look({ y: 50 })]
const ways = () =>
  paperWays(
    new Map([
      ['stays', stays],
      ['leaves', leaves],
    ]),
    new Map([
      ['stays', { ...stays, x: 100, colour: '#ffffff', shape: 'star' as const }],
      ['enters', enters],
    ]),
    background,
  )

test('before anything has begun, all is as it was; what enters cannot be seen', () => {
  const { papers, set, farthest } = ways()
  set({ leave: 0, move: 0, enter: 0 })
  expect(papers.get('stays')).toMatchObject({ x: 0, radius: 10, colour: '#000000', shape: 'circle' })
  expect(papers.get('leaves')).toMatchObject({ x: 50, radius: 10, colour: '#000000' })
  expect(papers.get('enters')).toMatchObject({ y: 50, radius: 0, colour: background })
  expect(farthest).toBe(100)
})

test('in the end, all is as it shall be; what leaves cannot be seen', () => {
  const { papers, set } = ways()
  set({ leave: 1, move: 1, enter: 1 })
  expect(papers.get('stays')).toEqual({ ...stays, x: 100, colour: '#ffffff', shape: 'star' })
  expect(papers.get('leaves')).toMatchObject({ radius: 0, colour: background })
  expect(papers.get('enters')).toEqual(enters)
})

test('half-way out, what leaves is small and pale; nobody has moved', () => {
  const { papers, set } = ways()
  set({ leave: 0.2, move: 0, enter: 0 })
  const { radius, colour } = papers.get('leaves') ?? look()
  expect(radius).toBeGreaterThan(0)
  expect(radius).toBeLessThan(10)
  expect(colour > '#000000' && colour < background).toBe(true)
  expect(papers.get('stays')?.x).toBe(0)
})

test('a ring of selection comes out of the background and goes back into it', () => {
  const lit = look({ halo: '#ff0000' })
  const { papers, set } = paperWays(
    new Map([
      ['chosen', look()],
      ['let go', lit],
    ]),
    new Map([
      ['chosen', lit],
      ['let go', look()],
    ]),
    background,
  )
  set({ leave: 0, move: 0, enter: 0 })
  expect([papers.get('chosen')?.halo, papers.get('let go')?.halo]).toEqual([background, '#ff0000'])
  set({ leave: 1, move: 1, enter: 1 })
  expect([papers.get('chosen')?.halo, papers.get('let go')?.halo]).toEqual(['#ff0000', undefined])
})

test('who changes nothing is not touched', () => {
  const { papers, changing } = paperWays(new Map([['a', stays]]), new Map([['a', { ...stays }]]), background)
  expect(changing).toEqual([])
  expect(papers.size).toBe(1)
})

test('papers come out of the folded group that held them, and go into the one that will', () => {
  const paper = look({ x: 100 })
  const group = look({ holds: ['a'] })
  const out = paperWays(new Map([['~g', group]]), new Map([['a', paper]]), '#ffffff')
  const place = () => out.papers.get('a')?.x
  out.set({ leave: 1, move: 1, enter: 0 })
  expect(place()).toBe(0)
  out.set({ leave: 1, move: 1, enter: 1 })
  expect(place()).toBe(100)
  const into = paperWays(new Map([['a', paper]]), new Map([['~g', group]]), '#ffffff')
  into.set({ leave: 1, move: 0, enter: 0 })
  expect(into.papers.get('a')?.x).toBe(0)
})
