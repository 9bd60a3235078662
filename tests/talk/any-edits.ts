/** Any edits of a talk of a few scenes, for property tests. */
import fc from 'fast-check'
import type { ViewState } from '../../src/state/view-state.ts'
import { captionPlaces } from '../../src/talk/scene-words.ts'
import {
  deleting,
  duplicating,
  inserting,
  moving,
  placingCaption,
  type TalkEdit,
  takingView,
  wording,
} from '../../src/talk/talk-edits.ts'

/** Edits that take these views. */
export function editsWith(views: fc.Arbitrary<ViewState>): fc.Arbitrary<TalkEdit> {
  const at = fc.nat({ max: 5 })
  const place = fc.constantFrom(...captionPlaces)
  return fc.oneof(
    fc.tuple(at, at).map(([from, to]) => moving(from, to)),
    at.map(deleting),
    at.map(duplicating),
    fc.tuple(at, views, place).map(([at, view, place]) => inserting(at, view, place)),
    fc.tuple(at, views).map(([at, view]) => takingView(at, view)),
    fc.tuple(at, place).map(([at, place]) => placingCaption(at, place)),
    fc
      .tuple(at, fc.constantFrom('A *word*', '', '## no scene'))
      .map(([at, caption]) => wording(at, { caption })),
  )
}
