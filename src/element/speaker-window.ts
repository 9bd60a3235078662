/** The speaker window: the talk as the audience sees it, with notes, the next scene and the time; loaded by its own page alone. */
import { effect } from '@preact/signals-core'
import type { CitationGraph } from '../core/citation-graph.ts'
import { openSheet } from '../panels/sheet.ts'
import type { Stage } from '../stage/stage.ts'
import { viewAt } from '../state/address.ts'
import { createExplorer } from '../state/explorer.ts'
import { loadedLater } from '../state/loaded-later.ts'
import { sceneAddress } from '../state/scene-address.ts'
import { searchOf } from '../state/search.ts'
import { addressOfSpeaker, type SpeakerAddress } from '../state/speaker-address.ts'
import { themeFor } from '../state/theme.ts'
import { fitting } from '../state/transitions.ts'
import { restingViewport } from '../state/viewport.ts'
import { boundStage } from './bound-stage.ts'
import { mountHelp } from './help-sheet.ts'
import { idleLoads } from './idle-loads.ts'
import { mountPerforming } from './performing.ts'
import { mountSpeakerDesk } from './speaker-desk.ts'
import { speakerShelf } from './speaker-shelf.ts'
import { drawnSpeakerShell } from './speaker-shell.ts'
import rules from './style/speaker.css?inline'
import { styleRoot, styleWith } from './style.ts'
import { motionPace, watchPreferences, watchSize } from './surroundings.ts'
import { keptTalkSession, talkSession } from './talk-session.ts'
import { paint } from './theme-style.ts'

/** Fills the page with the speaker window of the talk with this script. */
export async function showSpeakerWindow(
  graph: CitationGraph,
  script: string,
  { session: said, rest }: SpeakerAddress,
): Promise<void> {
  const session = said === '' ? talkSession() : keptTalkSession(said)
  const shelf = speakerShelf(session)
  const { scene = 0, view } = sceneAddress(rest)
  const planner = loadedLater(async () => (await import('./working-planner.ts')).ablePlanner(graph).planner)
  const explorer = createExplorer(graph, viewAt(view, graph), planner)
  const host = document.createElement('div')
  // The page is there for it alone.
  host.setAttribute('keys', 'all')
  host.setAttribute('chrome', 'full')
  const root = host.attachShadow({ mode: 'open' })
  styleRoot(root)
  const shell = drawnSpeakerShell(root, {
    changeTheme() {
      shelf.isDark.value = !shelf.isDark.peek()
    },
    help: () => openSheet(shell.help),
  })
  const idle = idleLoads()
  mountHelp(shell.help, idle.soon)
  host.style.height = '100dvh'
  document.body.replaceChildren(host)

  let stage: Stage | undefined
  effect(() => {
    explorer.systemIsDark.value = shelf.isDark.value
  })
  watchPreferences(explorer, shell.stage, true)
  watchSize(explorer, shell.stage)
  effect(() => {
    // The window has a look of its own; the stage has that of the talk.
    paint(host, themeFor('auto', shelf.isDark.value, explorer.wantsContrast.value))
    document.documentElement.style.background = host.style.getPropertyValue('--background')
  })
  effect(() => paint(shell.frame, explorer.theme.value))

  const performing = mountPerforming({
    host,
    explorer,
    shell,
    search: searchOf(graph),
    script,
    at: scene,
    isAstray: view !== '',
    session,
    isAudience: false,
    fit() {
      explorer.change(fitting)
      stage?.go(restingViewport, motionPace())
    },
    zoomBy: factor => stage?.zoomBy(factor, motionPace()),
    look: viewport => stage?.go(viewport, 0),
    help: () => openSheet(shell.help),
    link: () => '',
    otherAddress(place) {
      const address = new URL(document.URL)
      address.search = place
      return address.href
    },
    leave: () => undefined,
  })
  styleWith(host, rules)
  mountSpeakerDesk(shell, performing, explorer, shelf)
  effect(() => {
    const address = addressOfSpeaker(session, performing.stage.address.value)
    if (address !== location.search)
      history.replaceState(null, '', `${location.pathname}${address}${location.hash}`)
  })
  effect(() => {
    document.title = `Speaker · ${performing.performance.talk.value.title || graph.getAttribute('title')}`
  })
  stage = await boundStage(explorer, shell.stage, idle.soon)
  idle.hurry()
}
