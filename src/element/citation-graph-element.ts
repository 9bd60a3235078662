/** The element `<citation-graph>`: list, stage and card of one citation graph, with its keys. */
import { computed, effect, signal } from '@preact/signals-core'
import { html } from 'lit'
import type { CitationGraph } from '../core/citation-graph.ts'
import { searchIndex } from '../core/search-index.ts'
import { aboutCard } from '../panels/about-card.ts'
import { mountCitationTooltip } from '../panels/citation-tooltip.ts'
import { filterPanel } from '../panels/filter-panel.ts'
import { legend } from '../panels/legend.ts'
import { metricsTable } from '../panels/metrics-table.ts'
import { mountPanel } from '../panels/panel.ts'
import { paperCard } from '../panels/paper-card.ts'
import { paperList } from '../panels/paper-list.ts'
import { counted, spokenName } from '../panels/phrases.ts'
import { relationCard } from '../panels/relation-card.ts'
import { spokenRelation } from '../panels/relation-words.ts'
import { searchField } from '../panels/search-field.ts'
import { selectionTools } from '../panels/selection-tools.ts'
import { stageBar } from '../panels/stage-bar.ts'
import { stageCaption } from '../panels/stage-caption.ts'
import { openCourse } from '../panels/take-away.ts'
import type { Stage } from '../stage/stage.ts'
import { addressOf, viewAt } from '../state/address.ts'
import { createExplorer, type Explorer, type SelectedPair } from '../state/explorer.ts'
import { loadedLater } from '../state/loaded-later.ts'
import type { Planner } from '../state/planner.ts'
import { reveal } from '../state/reveal.ts'
import { sceneAddress } from '../state/scene-address.ts'
import { fitting } from '../state/transitions.ts'
import { restingViewport, type Viewport } from '../state/viewport.ts'
import { boundStage } from './bound-stage.ts'
import { download } from './download.ts'
import { fillScreen } from './full-screen.ts'
import { keyHandler } from './keys.ts'
import type { Presenting, PresentingParts } from './presenting.ts'
import { bringIntoView } from './scrolling.ts'
import { browserShelf, keepJournal } from './shelf.ts'
import { drawnShell, type Shell } from './shell.ts'
import { styleSheet } from './style.ts'
import { motionPace, watchSurroundings } from './surroundings.ts'
import { paint } from './theme-style.ts'

/** While a card is loaded. */
const nothingYet = html``

export class CitationGraphElement extends HTMLElement {
  /** Fired when the view changes; `detail.address` is its query string. */
  static readonly viewEvent = 'view-change'

  #graph: CitationGraph | undefined
  #address = ''
  #talk = ''
  /** The talk that is being given, while one is. */
  readonly #presenting = signal<Presenting | undefined>(undefined)
  /** The address of a page that shows the speaker window of a talk when its query asks for it: `?speaker`. */
  speakerPage: string | undefined
  #explorer: Explorer | undefined
  /** What a talk needs to begin. */
  #begin: Omit<PresentingParts, 'host' | 'script' | 'at' | 'isAstray' | 'speakerPage' | 'leave'> | undefined
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
    if (this.#talk) await this.#give(this.#talk, at, isAstray)
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
  #onStage(script: () => string | Promise<string>): void {
    fillScreen(this)
    Promise.resolve(script()).then(text => this.#give(text, 0))
  }

  /** Gives the talk here, with its speaker window beside. A browser opens a window or fills the screen, not both. */
  async #withSpeakerWindow(): Promise<void> {
    await this.#give(this.#talk, 0)
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
    for (const unmount of this.#unmounts.splice(0).reverse()) unmount()
    if (this.#explorer) this.#address = address
    this.#explorer = undefined
  }

  #restart(): void {
    this.#stop()
    if (this.isConnected && this.#graph) this.#start(this.#graph)
  }

  #start(graph: CitationGraph): void {
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
    const about = aboutCard(explorer, search, show)
    const paths = loadedLater(async () =>
      (await import('../panels/path-card.ts')).pathCard(explorer, search, show),
    )
    const stories = loadedLater(async () => (await import('../panels/story-card.ts')).storyCard)
    const printing = loadedLater(async () => {
      const { watchPrinting } = await import('./printing.ts')
      if (this.#explorer === explorer) this.#unmounts.push(watchPrinting(this, shell.print, explorer))
    })
    // An old address can name a folded group that this graph does not have.
    const selected = computed(() => {
      const last = explorer.view.value.selected.at(-1)
      return last !== undefined && explorer.standing.value.papersOf(last).length > 0 ? last : undefined
    })
    const group = loadedLater(() => import('../panels/group-card.ts'))
    const isCourse = computed(() => explorer.view.value.goals.length > 0 || 'story' in explorer.view.value)

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
          talks: {
            title: () => (this.#talk ? (/^#\s+(.+)$/m.exec(this.#talk)?.[1] ?? '') : undefined),
            present: () => this.#onStage(() => this.#talk),
            hasSpeakerWindow: () => this.speakerPage !== undefined,
            presentWithSpeakerWindow: () => this.#withSpeakerWindow(),
            presentGenerated: kind =>
              this.#onStage(async () =>
                (await import('./generated-script.ts')).generatedScript(explorer, kind),
              ),
          },
          async take(format, scope) {
            const { takenFile } = await import('./taken-file.ts')
            const { name, content } = await takenFile(explorer, format, scope)
            download(name, content)
            return name
          },
          print: () => print(),
        }),
      ),
      mountPanel(shell.caption, stageCaption(explorer)),
      mountPanel(shell.legend, legend(explorer)),
      mountPanel(shell.numbers, metricsTable(explorer, show)),
      mountPanel(shell.card, () => {
        // Nobody sees the card during a talk, and what it needs may be out of reach then.
        if (explorer.staging.value) return nothingYet
        const paper = selected.value
        if (paper !== undefined && !graph.hasNode(paper))
          return group()?.groupCard(explorer, paper, show) ?? nothingYet
        if (paper !== undefined) return relationCard(explorer, show) ?? paperCard(explorer, paper, show)
        const [plan, story] = [explorer.plan.value, explorer.story.value]
        if (plan) return paths()?.(plan) ?? nothingYet
        if (story) return stories()?.(explorer, story, show) ?? nothingYet
        return isCourse.value ? nothingYet : about()
      }),
      effect(() => {
        this.toggleAttribute('selecting', selected.value !== undefined || isCourse.value)
      }),
      effect(() => {
        if (!explorer.staging.value && openCourse(explorer) !== undefined) printing()
      }),
      effect(() => this.#follow(shell, explorer, selected.value, explorer.pair.value)),
      mountCitationTooltip(shell.tooltip, explorer),
      effect(() => {
        if (explorer.view.value.selected.length === 0) explorer.adding.value = false
      }),
      effect(() => {
        const detail = { address: this.#presenting.value?.address.value ?? addressOf(explorer.view.value) }
        this.dispatchEvent(new CustomEvent(CitationGraphElement.viewEvent, { detail }))
      }),
      keyHandler(this, explorer, {
        ...zoom,
        help,
        reveal: show,
        present: () => this.#talk && this.#onStage(() => this.#talk),
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

  /** Card, list and the voice of a screen reader follow the paper selected last, and how two of them relate. */
  #follow(
    shell: Shell,
    { graph, standing }: Explorer,
    paper: string | undefined,
    pair: SelectedPair | undefined,
  ): void {
    shell.card.scrollTop = 0
    if (paper === undefined) return
    const node = standing.peek().node(paper)
    const { inListReferences, inListCitations, papers } = node
    const name = papers
      ? `${node.title}, ${counted(papers.length, 'paper')} folded into one`
      : spokenName(node)
    shell.announcer.textContent = pair
      ? spokenRelation(graph, pair)
      : `Selected ${name}. Cites ${inListReferences} and is cited by ${inListCitations} in the list.`
    bringIntoView(shell, paper)
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
