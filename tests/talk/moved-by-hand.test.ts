import { expect, test } from 'vitest'
import { createExplorer } from '../../src/state/explorer.ts'
import { lookingFrom } from '../../src/state/transitions.ts'
import { firstView } from '../../src/state/view-state.ts'
import { cameraOf, type Viewport } from '../../src/state/viewport.ts'
import { movedByHand } from '../../src/talk/moved-by-hand.ts'
import { example } from '../state/example.ts'

test('a flight to where a view is looked at from is none by hand; a move away from there is', () => {
  const explorer = createExplorer(example(), firstView)
  const moves: Viewport[] = []
  const stop = movedByHand(explorer, viewport => moves.push(viewport))
  explorer.adjust(lookingFrom({ x: 300, y: 300, ratio: 0.5 }))
  const goal = explorer.standpoint.value
  explorer.viewport.value = { k: 1.5, x: goal.x / 2, y: goal.y / 2 }
  explorer.viewport.value = goal
  expect(moves).toEqual([])
  const byHand = { k: 3, x: -500, y: -400 }
  explorer.viewport.value = byHand
  expect(moves).toEqual([byHand])
  const camera = cameraOf(byHand, explorer.frame.value) ?? expect.fail()
  explorer.adjust(lookingFrom(camera))
  const further = { k: 3.3, x: -600, y: -400 }
  explorer.viewport.value = further
  expect(moves).toEqual([byHand, further])
  stop()
  explorer.viewport.value = byHand
  expect(moves).toHaveLength(2)
})
