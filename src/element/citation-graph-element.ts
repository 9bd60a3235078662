/** The element `<citation-graph>`: list, stage and card of one citation graph, with its keys. */
import { effect, signal } from '@preact/signals-core'
import type { CitationGraph } from '../core/citation-graph.ts'
import { searchIndex } from '../core/search-index.ts'
import { mountCitationTooltip } from '../panels/citation-tooltip.ts'
import { filterPanel } from '../panels/filter-panel.ts'
import { legend } from '../panels/legend.ts'
import { metricsTable } from '../panels/metrics-table.ts'
import { mountPanel } from '../panels/panel.ts'
import { paperList } from '../panels/paper-list.ts'
import { searchField } from '../panels/search-field.ts'
import { selectionTools } from '../panels/selection-tools.ts'
import { stageBar } from '../panels/stage-bar.ts'
import { stageCaption } from '../panels/stage-caption.ts'
import type { Stage } from '../stage/stage.ts'
import { addressOf, viewAt } from '../state/address.ts'
import { createExplorer, type Explorer } from '../state/explorer.ts'
import { loadedLater } from '../state/loaded-later.ts'
import type { Planner } from '../state/planner.ts'
import { reveal } from '../state/reveal.ts'
import { sceneAddress } from '../state/scene-address.ts'
import { fitting } from '../state/transitions.ts'
import { restingViewport, type Viewport } from '../state/viewport.ts'
import { boundStage } from './bound-stage.ts'
import { download } from './download.ts'
import type { Editing } from './editing.ts'
import { followSelection } from './followed-selection.ts'
import { fillScreen } from './full-screen.ts'
import { currentScript } from './kept-draft.ts'
import { keyHandler } from './keys.ts'
import type { Presenting, PresentingParts } from './presenting.ts'
import { browserShelf, keepJournal } from './shelf.ts'
import { drawnShell, type Shell } from './shell.ts'
import { styleSheet } from './style.ts'
import { motionPace, watchSurroundings } from './surroundings.ts'
import { talkActions } from './talk-actions.ts'
import { paint } from './theme-style.ts'

export class CitationGraphElement extends HTMLElement {
  /** Fired when the view changes; `detail.address` is its query string. */
  static readonly viewEvent = 'view-change'

  #graph: CitationGraph | undefined
  #address = ''
  #talk = ''
  /** The script to give: that of the talk, or of its draft in this browser. */
  readonly #script = signal('')
  /** The talk that is being given, while one is. */
  readonly #presenting = signal<Presenting | undefined>(undefined)
  /** The address of a page that shows the speaker window of a talk when its query asks for it: `?speaker`. */
  speakerPage: string | undefined
  /** The desk on which the talk is edited, once it was opened. */
  #editing: Editing | undefined
  #explorer: Explorer | undefined
  /** What a talk needs to begin. */
  #begin:
    | (Omit<PresentingParts, 'host' | 'script' | 'at' | 'isAstray' | 'speakerPage' | 'leave'> & {
        readonly shell: Shell
      })
    | undefined
  #unmounts: (() => void)[] = []

  get graph(): CitationGraph | undefined {
    return this.#graph
  }

  /** The graph to show. Setting it begins anew, with the view at `address`. */
  set graph(graph: CitationGraph | undefined) {
    this.#graph = graph
    this.#restart()
  }

  /** The script of the talk that can be given, in markdown; empty for none. */
  get talk(): string {
    return this.#talk
  }

  set talk(script: string) {
    this.#talk = script
    this.#readScript()
  }

  #readScript(): void {
    const title = this.#graph?.getAttribute('title')
    this.#script.value = title === undefined ? this.#talk : currentScript(title, this.#talk)
  }

  /** The address of the present view, or of the scene of a talk, as a query string. */
  get address(): string {
    if (!this.#explorer) return this.#address
    return this.#presenting.peek()?.address.peek() ?? addressOf(this.#explorer.view.peek())
  }

  set address(query: string) {
    this.#address = query
    const { graph } = this
    const { scene, view } = sceneAddress(query)
    if (graph && (scene === undefined || view)) this.#explorer?.change(() => viewAt(view, graph))
    if (scene !== undefined) this.present(scene, view !== '')
  }

  /** Gives the talk, from the scene at this place, counted from 0; `isAstray` keeps the present view at first. */
  async present(at = 0, isAstray = false): Promise<void> {
    const script = this.#script.peek()
    if (script) await this.#give(script, at, isAstray)
  }

  async #give(script: string, at: number, isAstray = false): Promise<void> {
    const begin = this.#begin
    const { mountPresenting } = await import('./presenting.ts')
    if (!begin || this.#begin !== begin) return
    this.leave()
    const leave = () => this.leave()
    const { speakerPage } = this
    this.#presenting.value = mountPresenting({
      ...begin,
      host: this,
      script,
      at,
      isAstray,
      speakerPage,
      leave,
    })
  }

  /** Fills the screen, if the browser lets it, and gives a talk. */
  #onStage(script: () => string | Promise<string>, at = 0): void {
    fillScreen(this)
    Promise.resolve(script()).then(text => this.#give(text, at))
  }

  /** Opens the desk on which the talk is edited, or another that is to lie there. */
  async #edit(script?: () => Promise<string>): Promise<void> {
    const begin = this.#begin
    const [{ mountEditing }, text] = await Promise.all([import('./editing.ts'), script?.()])
    if (!begin || this.#begin !== begin) return
    if (!this.#editing) {
      const present = (at: number) => this.#onStage(() => this.#script.peek(), at)
      const editing = mountEditing({ ...begin, host: this, file: this.#talk, current: this.#script, present })
      this.#editing = editing
      this.#unmounts.push(() => editing.unmount())
    }
    if (text !== undefined) this.#editing.lay(text)
    this.#editing.open()
  }

  /** Gives the talk here, with its speaker window beside. A browser opens a window or fills the screen, not both. */
  async #withSpeakerWindow(): Promise<void> {
    await this.#give(this.#script.peek(), 0)
    this.#presenting.peek()?.openSpeakerWindow()
  }

  /** Ends the talk; what is on the stage stays. */
  leave(): void {
    const presenting = this.#presenting.peek()
    this.#presenting.value = undefined
    presenting?.unmount()
    if (presenting && document.fullscreenElement === this) document.exitFullscreen().catch(() => undefined)
  }

  connectedCallback(): void {
    this.#restart()
  }

  disconnectedCallback(): void {
    this.#stop()
  }

  #stop(): void {
    const { address } = this
    this.leave()
    this.#begin = undefined
    this.#editing = undefined
    for (const unmount of this.#unmounts.splice(0).reverse()) unmount()
    if (this.#explorer) this.#address = address
    this.#explorer = undefined
  }

  #restart(): void {
    this.#stop()
    if (this.isConnected && this.#graph) this.#start(this.#graph)
  }

  #start(graph: CitationGraph): void {
    this.#readScript()
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [styleSheet()]
    const { scene, view } = sceneAddress(this.#address)
    const planner = loadedLater(() => this.#planner(graph))
    const explorer = createExplorer(graph, viewAt(view, graph), planner)
    this.#explorer = explorer
    let stage: Stage | undefined
    const zoom = {
      fit() {
        explorer.change(fitting)
        stage?.go(restingViewport, motionPace())
      },
      zoomBy(factor: number) {
        stage?.zoomBy(factor, motionPace())
      },
    }
    const look = (viewport: Viewport) => stage?.go(viewport, 0)
    const shell = drawnShell(root, graph.getAttribute('title'), zoom)
    const search = searchIndex(graph)
    const show = (paper: string) => reveal(explorer, paper)
    const help = () => shell.help.showModal()
    const table = () => shell.numbers.querySelector('dialog')?.showModal()

    const talks = talkActions(explorer, this.#script, {
      file: () => this.#talk,
      hasSpeakerWindow: () => this.speakerPage !== undefined,
      onStage: script => this.#onStage(script),
      withSpeakerWindow: () => this.#withSpeakerWindow(),
      edit: script => this.#edit(script),
    })

    this.#unmounts.push(
      keepJournal(explorer),
      watchSurroundings(explorer, shell.stage),
      effect(() => paint(this, explorer.theme.value)),
      mountPanel(shell.search, searchField(explorer, search, show)),
      mountPanel(shell.filter, filterPanel(explorer)),
      mountPanel(shell.tools, selectionTools(explorer)),
      mountPanel(shell.list, paperList(explorer, search, show)),
      mountPanel(
        shell.bar,
        stageBar(explorer, browserShelf(graph.getAttribute('title')), {
          copyLink: () => this.#copyLink(),
          help,
          table,
          talks,
          take: async (format, scope) => {
            const { takenFile } = await import('./taken-file.ts')
            const { name, content } = await takenFile(explorer, format, scope, this.#script.peek())
            download(name, content)
            return name
          },
          print: () => print(),
          talkToPrint: {
            isThere: () => this.#script.value.trim() !== '',
            print: async withNotes =>
              (await import('./taken-talk.ts')).printTalk(explorer, this.#script.peek(), withNotes),
          },
        }),
      ),
      mountPanel(shell.caption, stageCaption(explorer)),
      mountPanel(shell.legend, legend(explorer)),
      mountPanel(shell.numbers, metricsTable(explorer, show)),
      followSelection(this, explorer, shell, search, show),
      mountCitationTooltip(shell.tooltip, explorer),
      effect(() => {
        const detail = { address: this.#presenting.value?.address.value ?? addressOf(explorer.view.value) }
        this.dispatchEvent(new CustomEvent(CitationGraphElement.viewEvent, { detail }))
      }),
      keyHandler(this, explorer, {
        ...zoom,
        help,
        reveal: show,
        present: talks.present,
        edit: () => (this.#editing?.isOpen.peek() ? this.#editing.close() : talks.edit()),
        focusSearch: () => shell.search.querySelector('input')?.focus(),
      }),
    )
    this.#begin = { explorer, shell, search, help, look, ...zoom }
    if (scene !== undefined) this.present(scene, view !== '')
    boundStage(explorer, shell.stage).then(mounted => {
      if (this.#explorer !== explorer) return mounted.unmount()
      stage = mounted
      this.dataset.drawsWith = mounted.drawsWith
      this.#unmounts.push(() => mounted.unmount())
    })
  }

  /** Who plans what to read; in a worker where the graph is large. */
  async #planner(graph: CitationGraph): Promise<Planner> {
    const { planner, stop } = (await import('./working-planner.ts')).ablePlanner(graph)
    this.#unmounts.push(stop)
    return planner
  }

  /** Copies the link to the present view; false where the browser does not let it. */
  async #copyLink(): Promise<boolean> {
    const link = new URL(document.baseURI)
    link.search = this.address
    try {
      await navigator.clipboard.writeText(link.href)
      return true
    } catch {
      return false
    }
  }
}
