import { expect, test } from 'vitest'
import { slideShapes } from '../../src/drawing/slide-shapes.ts'
import { stagedScene } from '../../src/drawing/staged-scene.ts'
import type { DeckShape } from '../../src/formats/pptx/deck.ts'
import { rehearsal } from '../../src/talk/rehearsal.ts'
import { parseTalk } from '../../src/talk/talk-script.ts'
import { bundledGraph } from '../state/bundled-graph.ts'
import { widthOf } from './widths.ts'

function slideOf(script: string) {
  const [rehearsed] = rehearsal(parseTalk(script).value, bundledGraph).value
  if (!rehearsed) throw new Error('a script without a scene')
  const staged = stagedScene(bundledGraph, rehearsed, { size: { width: 1920, height: 1080 } }, widthOf)
  return { ...slideShapes(rehearsed.scene, staged, widthOf), staged: staged.staged }
}

function namesIn(shapes: readonly DeckShape[], group: string): string[] {
  return shapes.flatMap(shape =>
    shape.kind === 'group' && shape.name === group ? shape.shapes.map(({ name }) => name) : [],
  )
}

const view = '```view\nlabels: nickname\nlight: GPT, BERT, GPT2\nuntil: 2019-02\n```'

test('a scene has its papers as shapes, its citations as lines, its labels and legend as texts', () => {
  const { shapes, staged } = slideOf(`## Bets\n\n${view}\n\nA *bet*.`)
  expect(shapes.map(({ name }) => name)).toEqual(['Axis', 'Citations', 'Papers', 'Labels', 'Veil', 'Legend'])
  expect(namesIn(shapes, 'Papers')).toEqual(expect.arrayContaining(['GPT', 'BERT', 'GPT2']))
  expect(namesIn(shapes, 'Citations')).toContain('BERT cites GPT')
  expect(namesIn(shapes, 'Citations')).toHaveLength(staged.appearance.citations.size)
  expect(namesIn(shapes, 'Labels')).toEqual(expect.arrayContaining(['GPT', 'BERT', 'GPT2']))
  expect(namesIn(shapes, 'Legend')).toContain('LLM Server System')
})

test('title, caption and notes are texts with their emphasis', () => {
  const { title, body, notes } = slideOf('## Bets\n\nA *bet*.\n\nNotes: Say **this**.')
  expect(title?.paragraphs[0]?.runs[0]?.text).toBe('Bets')
  expect(body?.paragraphs[0]?.runs.map(({ text, isItalic }) => [text, isItalic])).toEqual([
    ['A ', false],
    ['bet', true],
    ['.', false],
  ])
  expect(notes[0]?.runs.map(({ text, isBold }) => [text, isBold])).toEqual([
    ['Say ', false],
    ['this', true],
    ['.', false],
  ])
})

test('behind a title the graph steps back: no colour of it is strong, and there is no legend', () => {
  const { shapes, background } = slideOf('## One idea\n\n```view\ncaption: middle\n```\n')
  expect(shapes.map(({ name }) => name)).not.toContain('Legend')
  const red = (colour: string) => Number.parseInt(colour.slice(1, 3), 16)
  const faintest = red(background) - 60
  const fills = shapes.flatMap(shape => (shape.kind === 'group' ? shape.shapes : []))
  for (const shape of fills)
    if (shape.kind === 'path' && shape.fill) expect(red(shape.fill.colour)).toBeGreaterThan(faintest)
})

test('a scene without words has neither title nor caption', () => {
  const { title, body, notes } = slideOf('## Quiet\n\n```view\ncaption: none\n```\n')
  expect({ title, body, notes }).toEqual({ title: undefined, body: undefined, notes: [] })
})
