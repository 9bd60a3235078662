import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { slideDrawing } from '../../src/drawing/slide-drawing.ts'
import { stagedScene } from '../../src/drawing/staged-scene.ts'
import { rehearsal } from '../../src/talk/rehearsal.ts'
import { captionPlaces } from '../../src/talk/scene-words.ts'
import { parseTalk } from '../../src/talk/talk-script.ts'
import { bundledGraph } from '../state/bundled-graph.ts'
import { widthOf } from './widths.ts'

function drawn(script: string, size = { width: 1920, height: 1080 }) {
  const [rehearsed] = rehearsal(parseTalk(script).value, bundledGraph).value
  if (!rehearsed) throw new Error('a script without a scene')
  return slideDrawing(rehearsed.scene, stagedScene(bundledGraph, rehearsed, { size }, widthOf), widthOf)
}

/** The texts of an SVG file, in order; throws where it is no XML. */
function textsIn(svg: string): string[] {
  const texts: string[] = []
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('text', text => text.trim() !== '' && texts.push(text))
  parser.write(svg).close()
  return texts
}

test('a slide shows its title, its caption, the legend and the papers', () => {
  const texts = textsIn(drawn('## One idea\n\n```view\nlabels: nickname\n```\n\nAll of **it**.').svg())
  expect(texts).toEqual(
    expect.arrayContaining(['One idea', 'All of', 'it', 'Transformer', 'LLM Server System']),
  )
})

test('behind a title the graph is faint and nameless colours need no legend', () => {
  const svg = drawn('## One idea\n\n```view\ncaption: middle\n```\n').svg()
  expect(svg).toContain('class="stage" opacity="0.14"')
  expect(textsIn(svg)).not.toContain('LLM Server System')
})

test('whatever a caption holds, the file is XML', () => {
  const places = fc.constantFrom(...captionPlaces)
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), places, (words, place) => {
      const svg = drawn(`## s\n\n\`\`\`view\ncaption: ${place}\n\`\`\`\n\n${words}`, {
        width: 640,
        height: 360,
      }).svg()
      expect(textsIn(svg).length).toBeGreaterThan(0)
    }),
    { numRuns: 20 },
  )
})
