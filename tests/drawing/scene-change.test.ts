import { expect, test } from 'vitest'
import { sceneChange } from '../../src/drawing/scene-change.ts'
import { elements, xmlTree } from '../formats/xml-tree.ts'
import { stagedTalk } from './staged-talk.ts'
import { widthOf } from './widths.ts'

function changeOf(script: string) {
  const [first, second] = stagedTalk(script)
  if (!first || !second) throw new Error('two scenes are needed')
  return sceneChange(first.staged, second.staged, second.scene, 1, widthOf)
}

/** Words that are seen. */
function wordsAt(change: ReturnType<typeof changeOf>, elapsed: number): string[] {
  const seen = (node: ReturnType<typeof xmlTree>): string[] =>
    node.attributes.opacity === '0'
      ? []
      : [...(node.name === 'text' ? [node.text] : []), ...node.children.flatMap(seen)]
  return seen(xmlTree(change.at(elapsed).svg()))
}

const script =
  '## One\n\n```view\nlabels: nickname\nuntil: 2017\n```\n\nFirst words.\n\n## Two\n\n```view\nlook at: Transformer\nuntil: 2019\n```\n\nSecond words.\n'

test('a change begins with the scene before and ends with the one after', () => {
  const change = changeOf(script)
  const [begin, end] = [wordsAt(change, 0), wordsAt(change, change.duration)]
  expect(begin).toEqual(expect.arrayContaining(['One', 'First words.']))
  expect(begin).not.toContain('Second words.')
  expect(end).toEqual(expect.arrayContaining(['Two', 'Second words.', 'Transformer']))
  expect(end).not.toContain('First words.')
})

test('what both scenes have stands still: the legend is drawn once', () => {
  const change = changeOf(script)
  const words = wordsAt(change, 100)
  expect(words.filter(word => word === 'LLM Server System')).toHaveLength(1)
})

test('the graph steps forward from behind a title', () => {
  const change = changeOf(
    '## One\n\n```view\ncaption: middle\n```\n\n## Two\n\n```view\ncaption: below\n```\n',
  )
  const opacityAt = (elapsed: number) =>
    Number(elements(xmlTree(change.at(elapsed).svg()), 'g')[0]?.attributes.opacity ?? 1)
  expect([opacityAt(0), opacityAt(500)]).toEqual([0.14, 1])
  expect(opacityAt(250)).toBeCloseTo(0.57, 5)
})

test('the same moment is the same picture', () => {
  const change = changeOf(script)
  expect(change.at(300).svg()).toBe(changeOf(script).at(300).svg())
})
