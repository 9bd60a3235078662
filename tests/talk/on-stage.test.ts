import { expect, test } from 'vitest'
import { viewAt } from '../../src/state/address.ts'
import { createExplorer } from '../../src/state/explorer.ts'
import { sceneAddress } from '../../src/state/scene-address.ts'
import { selecting } from '../../src/state/transitions.ts'
import { firstView } from '../../src/state/view-state.ts'
import { onStage } from '../../src/talk/on-stage.ts'
import { createPerformance } from '../../src/talk/performance.ts'
import { parseTalk } from '../../src/talk/talk-script.ts'
import { example } from '../state/example.ts'

const talk = parseTalk('## A\n```view\nlight: BERT\n```\n\n## B\n```view\nlayout: map\n```\n').value

function staged(keepsView = false) {
  const explorer = createExplorer(example(), firstView)
  const performance = createPerformance(example(), talk)
  return { explorer, performance, stage: onStage(explorer, performance, keepsView) }
}

test('each scene sets the view, and one undo leads back to before the talk', () => {
  const { explorer, performance } = staged()
  expect(explorer.view.value.lit).toEqual(['bert'])
  performance.next()
  expect(explorer.view.value.layout).toBe('map')
  explorer.undo()
  expect(explorer.view.value).toEqual(firstView)
})

test('one strays from a scene and comes back', () => {
  const { explorer, stage } = staged()
  expect(stage.address.value).toBe('?scene=1')
  explorer.change(selecting('gpt'))
  expect(stage.isAstray.value).toBe(true)
  expect(stage.address.value).toBe('?scene=1&select=gpt&light=bert')
  stage.returnToScene()
  expect(stage.isAstray.value).toBe(false)
})

test('an address leads back astray, also to the first view', () => {
  const { explorer, stage } = staged()
  explorer.change(() => firstView)
  const { scene, view } = sceneAddress(stage.address.value)
  expect(scene).toBe(0)
  expect(view).not.toBe('')
  expect(viewAt(view, example())).toEqual(firstView)
})

test('a talk may begin with the view as it is, until the first step', () => {
  const { explorer, performance, stage } = staged(true)
  expect(explorer.view.value).toEqual(firstView)
  expect(stage.isAstray.value).toBe(true)
  performance.next()
  expect(stage.isAstray.value).toBe(false)
})

test('off the stage, steps leave the view alone', () => {
  const { explorer, performance, stage } = staged()
  stage.unmount()
  performance.next()
  expect(explorer.view.value.layout).toBe('timeline')
})
