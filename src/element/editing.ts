/** Editing: the desk on which a talk is written, beside the stage. Loaded when somebody first edits. */
import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals-core'
import { html, nothing } from 'lit/html.js'
import { mountPanel } from '../panels/panel.ts'
import { sceneDesk } from '../panels/scene-desk.ts'
import { addressOf } from '../state/address.ts'
import type { Explorer } from '../state/explorer.ts'
import { capturedView } from '../talk/captured-view.ts'
import { createTalkDesk } from '../talk/talk-desk.ts'
import { deskDeeds } from './desk-deeds.ts'
import { deskKeys } from './desk-keys.ts'
import { draftKeeper } from './draft-keeper.ts'
import { currentScript } from './kept-draft.ts'
import { sceneThumbnails } from './scene-thumbnails.ts'
import type { Shell } from './shell.ts'
import rules from './style/editing.css?inline'
import { styledBy } from './style.ts'

export interface EditingParts {
  readonly host: HTMLElement
  readonly explorer: Explorer
  readonly shell: Pick<Shell, 'stage' | 'desk' | 'announcer'>
  /** The script of the talk that comes with the list; empty for none. */
  readonly file: string
  /** The script to give; the desk keeps it up to date. */
  readonly current: Signal<string>
  /** Gives the current talk, from the scene at this place. */
  present(at: number): void
}

export interface Editing {
  readonly isOpen: ReadonlySignal<boolean>
  open(): void
  close(): void
  /** Lays another talk on the desk. */
  lay(script: string): void
  unmount(): void
}

/** Lays the current talk on a desk that is still closed. Closing it loses nothing, not even what can be undone. */
export function mountEditing({ host, explorer, shell, file, current, present }: EditingParts): Editing {
  const { graph } = explorer
  const title = graph.getAttribute('title')
  const desk = createTalkDesk(graph, currentScript(title, file))
  const keeper = draftKeeper(desk, title, file, current)
  const thumbnails = sceneThumbnails(explorer)
  const isOpen = signal(false)
  const isAstray = computed(() => {
    const view = desk.scene.value?.view
    return view !== undefined && addressOf(view) !== addressOf(capturedView(explorer.view.value, graph))
  })
  /** Who sees a scene, such as the last that was presented, goes on with it. */
  const chooseShown = () => {
    const shown = addressOf(capturedView(explorer.view.peek(), graph))
    const at = desk.scenes.peek().findIndex(({ view }) => addressOf(view) === shown)
    if (isAstray.peek() && at >= 0) desk.choose(at)
  }
  const close = () => {
    isOpen.value = false
    host.toggleAttribute('editing', false)
    shell.stage.focus({ preventScroll: true })
  }
  const deeds = deskDeeds({
    explorer,
    desk,
    keeper,
    place: shell.desk,
    announcer: shell.announcer,
    file,
    present,
    close,
  })
  const panel = sceneDesk({
    desk,
    deeds,
    isAstray: () => isAstray.value,
    thumbnail: thumbnails.of,
    standing: () => keeper.standing.value,
    differs: () => keeper.differs.value,
    question: () => keeper.question.value,
  })
  const unmounts = [
    styledBy(host, rules),
    mountPanel(shell.desk, () => (isOpen.value ? panel() : html`${nothing}`)),
    deskKeys(shell.desk, deeds),
    effect(() => {
      if (isOpen.value && !explorer.staging.value) untracked(chooseShown)
    }),
    effect(() => {
      // A question comes in place of the scenes, and they in place of it; focus goes to what is there when both are drawn.
      keeper.question.value
      if (isOpen.value) queueMicrotask(deeds.focusRow)
    }),
    thumbnails.unmount,
    keeper.unmount,
  ]
  return {
    isOpen,
    open() {
      host.toggleAttribute('editing', true)
      isOpen.value = true
      shell.desk.scrollIntoView({ block: 'nearest' })
    },
    close,
    lay: keeper.lay,
    unmount() {
      for (const unmount of unmounts.reverse()) unmount()
      host.toggleAttribute('editing', false)
    },
  }
}
