import { expect, test } from 'vitest'
import { foldKey } from '../../src/state/folding.ts'
import { firstView } from '../../src/state/view-state.ts'
import { capturedView } from '../../src/talk/captured-view.ts'
import { example } from '../state/example.ts'

test('a view is captured as it is, without groups that the graph does not have', () => {
  const view = { ...firstView, selected: ['gpt', foldKey('models')], muted: ['models'], folded: ['models'] }
  expect(capturedView(view, example())).toEqual(view)
  const strange = {
    ...view,
    selected: [...view.selected, foldKey('gone')],
    muted: ['models', 'gone'],
    folded: ['gone', 'models'],
  }
  expect(capturedView(strange, example())).toEqual(view)
})
