/** An explorer mounted in an element: its panels where there is room for them, its stage, its keys, and a talk given there. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals-core'
import type { CitationGraph } from '../core/citation-graph.ts'
import { openSheet } from '../panels/sheet.ts'
import { addressOf, viewAt } from '../state/address.ts'
import { createExplorer, type Explorer } from '../state/explorer.ts'
import { loadedLater } from '../state/loaded-later.ts'
import { reveal } from '../state/reveal.ts'
import { searchOf } from '../state/search.ts'
import { fitting } from '../state/transitions.ts'
import { restingViewport } from '../state/viewport.ts'
import type { Editing } from './editing.ts'
import { pairLater, sayAndShowSelection } from './followed-selection.ts'
import { mountFullPanels } from './full-panels.ts'
import { fillScreen } from './full-screen.ts'
import { mountHelp } from './help-sheet.ts'
import { idleLoads } from './idle-loads.ts'
import { currentScript } from './kept-draft.ts'
import { keyHandler } from './keys.ts'
import type { MountActions } from './mount-actions.ts'
import type { Presenting } from './presenting.ts'
import { sharedLink } from './shared-link.ts'
import { drawnShell, type Shell } from './shell.ts'
import { mountSteadyStage, type SteadyStage } from './steady-stage.ts'
import { motionPace, watchPreferences, watchSize } from './surroundings.ts'
import { paint } from './theme-style.ts'

export interface MountParts {
  readonly host: HTMLElement
  readonly root: ShadowRoot
  readonly graph: CitationGraph
  /** The view to begin with, as a query string. */
  readonly view: string
  /** With list, card and tools; else the stage alone, with a slim legend. */
  readonly isFull: boolean
  /** Address of the site on which the graph can be explored; empty for none. */
  readonly site: string
  /** The script of the talk that comes with the graph; empty for none. */
  talk(): string
  /** A page that shows the speaker window when its address asks for it; undefined where there is none. */
  speakerPage(): string | undefined
}

export interface MountedExplorer {
  readonly explorer: Explorer
  readonly shell: Shell
  /** The talk that is being given, while one is. */
  readonly presenting: ReadonlySignal<Presenting | undefined>
  /** The address of the present view, or of the scene of the talk, as a query string. */
  readonly address: ReadonlySignal<string>
  /** The script to give: that of the talk, or of its draft in this browser. */
  readonly script: ReadonlySignal<string>
  /** Reads the script of the talk anew. */
  readScript(): void
  /** Gives a talk from the scene at this place, counted from 0; `isAstray` keeps the present view at first. */
  give(script: string, at: number, isAstray?: boolean): Promise<Presenting | undefined>
  /** Ends the talk; what is on the stage stays. */
  leave(): void
  unmount(): void
}

/** Of more papers the index takes so long to make that a reader would notice. */
const mostIndexedUnasked = 3000

export function mountExplorer(parts: MountParts): MountedExplorer {
  const { host, root, graph, isFull } = parts
  const planner = loadedLater(async () => {
    const { planner, stop } = (await import('./working-planner.ts')).ablePlanner(graph)
    if (isMounted) unmounts.push(stop)
    else stop()
    return planner
  })
  const explorer = createExplorer(graph, viewAt(parts.view, graph), planner)
  const presenting = signal<Presenting | undefined>(undefined)
  const address = computed(() => presenting.value?.address.value ?? addressOf(explorer.view.value))
  // Drafts are written in the whole explorer alone; elsewhere the author of the page has the word.
  const currently = () => (isFull ? currentScript(graph.getAttribute('title'), parts.talk()) : parts.talk())
  const script = signal(currently())
  let editing: Editing | undefined
  let isMounted = true
  let steady: SteadyStage | undefined
  const idle = idleLoads()
  const tooltip = idle.soon(
    loadedLater(async () => {
      const { tooltipPart } = await import('./tooltip-part.ts')
      if (isMounted) unmounts.push(tooltipPart(host, shell.tooltip, explorer))
    }),
  )
  const zoom = {
    fit() {
      explorer.change(fitting)
      steady?.stage()?.go(restingViewport, motionPace())
    },
    zoomBy(factor: number) {
      steady?.stage()?.zoomBy(factor, motionPace())
    },
  }
  const shell = drawnShell(root, graph.getAttribute('title'), zoom)
  const leave = () => {
    const talk = presenting.peek()
    presenting.value = undefined
    talk?.unmount()
    if (talk && document.fullscreenElement === host) document.exitFullscreen().catch(() => undefined)
  }
  const give: MountedExplorer['give'] = async (script, at, isAstray = false) => {
    // A talk may go on after the network is gone.
    idle.hurry()
    const { mountPresenting } = await import('./presenting.ts')
    if (!isMounted) return undefined
    leave()
    presenting.value = mountPresenting({
      ...actions,
      host,
      explorer,
      shell,
      script,
      at,
      isAstray,
      speakerPage: parts.speakerPage(),
      link: () => actions.shared().link,
      look: viewport => steady?.stage()?.go(viewport, 0),
      leave,
    })
    return presenting.peek()
  }
  const actions: MountActions = {
    ...zoom,
    search: isFull && graph.order < mostIndexedUnasked ? idle.soon(searchOf(graph)) : searchOf(graph),
    shared: () => sharedLink(host, parts.site, address.value),
    async qrCode() {
      const { openQrCode } = await import('./qr-dialog.ts')
      if (isMounted) openQrCode(host, shell, actions.shared().link, explorer.theme.peek())
    },
    show: paper => reveal(explorer, paper),
    help: () => openSheet(shell.help),
    script,
    file: parts.talk,
    onStage(script, at = 0) {
      fillScreen(host)
      Promise.resolve(script()).then(text => give(text, at))
    },
    async edit(other) {
      const [{ mountEditing }, text] = await Promise.all([import('./editing.ts'), other?.()])
      if (!isMounted) return
      if (!editing) {
        const present = (at: number) => actions.onStage(() => script.peek(), at)
        editing = mountEditing({ host, explorer, shell, file: parts.talk(), current: script, present })
        unmounts.push(editing.unmount)
      }
      if (text !== undefined) editing.lay(text)
      editing.open()
    },
    hasSpeakerWindow: () => parts.speakerPage() !== undefined,
    async withSpeakerWindow() {
      const talk = await give(script.peek(), 0)
      talk?.openSpeakerWindow()
    },
  }

  const unmounts: (() => void)[] = [
    watchPreferences(explorer, shell.stage),
    effect(() => paint(host, explorer.theme.value)),
    isFull
      ? mountFullPanels(host, explorer, shell, actions, idle.soon)
      : sayAndShowSelection(explorer, shell, idle.soon(pairLater(explorer))),
    mountHelp(shell.help, idle.soon),
    effect(() => {
      if (explorer.hoveredCitation.value !== undefined) tooltip()
    }),
    keyHandler(host, explorer, {
      ...zoom,
      help: actions.help,
      reveal: actions.show,
      present() {
        if (script.peek().trim()) actions.onStage(() => script.peek())
      },
      edit: () => (editing?.isOpen.peek() ? editing.close() : actions.edit()),
      focusSearch: () => shell.search.querySelector('input')?.focus(),
    }),
  ]
  if (!isFull)
    import('./guest-panels.ts').then(({ mountGuestPanels }) => {
      if (isMounted) unmounts.push(mountGuestPanels(host, explorer, shell, address, parts.site))
    })
  // The stage has the room that the panels leave.
  unmounts.push(watchSize(explorer, shell.stage))
  steady = mountSteadyStage(host, explorer, shell.stage, idle.soon)
  idle.begin()
  return {
    explorer,
    shell,
    presenting,
    address,
    script,
    readScript() {
      script.value = currently()
    },
    give,
    leave,
    unmount() {
      isMounted = false
      idle.stop()
      leave()
      steady?.unmount()
      for (const unmount of unmounts.reverse()) unmount()
    },
  }
}
