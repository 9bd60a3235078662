/** What can be done at the desk of a talk, with where focus and stage are afterwards, and what is said aloud. */
import type { DeskDeeds } from '../panels/scene-desk.ts'
import { addressOf } from '../state/address.ts'
import type { Explorer } from '../state/explorer.ts'
import { capturedView } from '../talk/captured-view.ts'
import type { TalkDesk } from '../talk/talk-desk.ts'
import { deleting, duplicating, inserting, moving, takingView } from '../talk/talk-edits.ts'
import type { DeskKeys } from './desk-keys.ts'
import type { DraftKeeper } from './draft-keeper.ts'
import { scriptSaver } from './script-file.ts'

export interface DeskParts {
  readonly explorer: Explorer
  readonly desk: TalkDesk
  readonly keeper: DraftKeeper
  /** Where the desk is drawn. */
  readonly place: HTMLElement
  readonly announcer: HTMLElement
  readonly file: string
  present(at: number): void
  close(): void
}

export function deskDeeds(parts: DeskParts): DeskDeeds & DeskKeys {
  const { explorer, desk, keeper, place, announcer } = parts
  const save = scriptSaver()
  const say = (words: string) => {
    announcer.textContent = words
  }
  const called = (at: number) => `“${desk.scenes.peek()[at]?.scene.title || 'Untitled'}”`
  const placed = () =>
    `${called(desk.at.peek())}, scene ${desk.at.peek() + 1} of ${desk.scenes.peek().length}`
  const control = (name: string) => place.querySelector<HTMLElement>(`[data-control="${name}"]`)
  const reveal = () => control('row')?.scrollIntoView({ block: 'nearest' })
  const focusOn = (name: string | undefined) => {
    const answer = place.querySelector<HTMLElement>('.question button')
    const found = (name && control(name)) || control('row') || control('add') || answer
    found?.focus({ preventScroll: true })
    reveal()
  }
  /** Drawing anew takes focus away from what moved; it comes back to the same control. */
  const keepingFocus = (deed: () => void) => {
    const active = place.querySelector(':focus')
    const name = active?.closest<HTMLElement>('[data-control]')?.dataset.control
    deed()
    if (active) focusOn(name)
  }
  const view = () => capturedView(explorer.view.peek(), explorer.graph)
  const showScene = () => {
    const scene = desk.scene.peek()
    if (scene && addressOf(scene.view) !== addressOf(view())) explorer.change(() => scene.view)
  }
  const choose = (at: number) => {
    desk.choose(at)
    showScene()
    reveal()
    say(placed())
  }
  const move = (from: number, to: number) => {
    const last = desk.scenes.peek().length - 1
    desk.edit(moving(from, to), Math.min(Math.max(0, to), last))
    showScene()
    say(`Moved: ${placed()}`)
  }
  /** The stage follows an undo that concerns what it shows. */
  const back = (go: () => void, said: string) =>
    keepingFocus(() => {
      const inHand = () => {
        const scene = desk.scene.peek()
        return scene && `${desk.at.peek()} ${addressOf(scene.view)}`
      }
      const before = inHand()
      go()
      if (inHand() !== before) showScene()
      say(`${said}. ${desk.scene.peek() ? placed() : 'No scene'}`)
    })
  return {
    choose,
    move: (from, to) => {
      move(from, to)
      focusOn('row')
    },
    moveBy: places => keepingFocus(() => move(desk.at.peek(), desk.at.peek() + places)),
    chooseBy(places) {
      choose(desk.at.peek() + places)
      focusOn('row')
    },
    focusRow: () => focusOn('row'),
    add() {
      const [at, scene] = [desk.at.peek(), desk.scene.peek()]
      const next = scene ? at + 1 : 0
      const captionPlace = scene?.captionPlace === 'middle' ? 'below' : scene?.captionPlace
      desk.edit(inserting(next, view(), captionPlace), next)
      say(`New: ${placed()}`)
      focusOn('title')
    },
    takeView() {
      desk.edit(takingView(desk.at.peek(), view()))
      say(`The stage is the view of ${placed()}`)
      focusOn('row')
    },
    showScene() {
      showScene()
      focusOn('row')
    },
    duplicate() {
      const at = desk.at.peek()
      desk.edit(duplicating(at), at + 1)
      say(`Duplicated: ${placed()}`)
      focusOn('title')
    },
    delete() {
      const name = called(desk.at.peek())
      desk.edit(deleting(desk.at.peek()))
      showScene()
      say(`${name} is deleted. Undo in the talk brings it back`)
      focusOn('row')
    },
    undo: () => back(desk.undo, 'Undone'),
    redo: () => back(desk.redo, 'Redone'),
    present: () => parts.present(0),
    presentFromHere: () => parts.present(desk.at.peek()),
    async save() {
      keeper.saved(await save(desk.script.peek()))
    },
    async openFile(file) {
      keeper.lay(await file.text())
    },
    takeFile: () => keeper.lay(parts.file),
    begin: () => keeper.lay(''),
    close: parts.close,
  }
}
