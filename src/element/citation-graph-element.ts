/** The element `<citation-graph>`: list, stage and card of one citation graph, with its keys. */
import { computed, effect } from '@preact/signals-core'
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
import { pathCard } from '../panels/path-card.ts'
import { spokenName } from '../panels/phrases.ts'
import { relationCard } from '../panels/relation-card.ts'
import { spokenRelation } from '../panels/relation-words.ts'
import { searchField } from '../panels/search-field.ts'
import { selectionTools } from '../panels/selection-tools.ts'
import { stageBar } from '../panels/stage-bar.ts'
import { stageCaption } from '../panels/stage-caption.ts'
import type { Stage } from '../stage/stage.ts'
import { addressOf, viewAt } from '../state/address.ts'
import { createExplorer, type Explorer, type SelectedPair } from '../state/explorer.ts'
import { reveal } from '../state/reveal.ts'
import { fitting } from '../state/transitions.ts'
import { restingViewport } from '../state/viewport.ts'
import { boundStage } from './bound-stage.ts'
import { download } from './download.ts'
import { keyHandler } from './keys.ts'
import { bringIntoView } from './scrolling.ts'
import { browserShelf, keepJournal } from './shelf.ts'
import { drawnShell, type Shell } from './shell.ts'
import { styleSheet } from './style.ts'
import { motionTime, watchSurroundings } from './surroundings.ts'
import { paint } from './theme-style.ts'

export class CitationGraphElement extends HTMLElement {
  /** Fired when the view changes; `detail.address` is its query string. */
  static readonly viewEvent = 'view-change'

  #graph: CitationGraph | undefined
  #address = ''
  #explorer: Explorer | undefined
  #unmounts: (() => void)[] = []

  get graph(): CitationGraph | undefined {
    return this.#graph
  }

  /** The graph to show. Setting it begins anew, with the view at `address`. */
  set graph(graph: CitationGraph | undefined) {
    this.#graph = graph
    this.#restart()
  }

  /** The address of the present view, as a query string. */
  get address(): string {
    return this.#explorer ? addressOf(this.#explorer.view.peek()) : this.#address
  }

  set address(query: string) {
    this.#address = query
    const { graph } = this
    if (graph) this.#explorer?.change(() => viewAt(query, graph))
  }

  connectedCallback(): void {
    this.#restart()
  }

  disconnectedCallback(): void {
    this.#stop()
  }

  #stop(): void {
    for (const unmount of this.#unmounts.splice(0).reverse()) unmount()
    if (this.#explorer) this.#address = addressOf(this.#explorer.view.peek())
    this.#explorer = undefined
  }

  #restart(): void {
    this.#stop()
    if (this.isConnected && this.#graph) this.#start(this.#graph)
  }

  #start(graph: CitationGraph): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [styleSheet()]
    const explorer = createExplorer(graph, viewAt(this.#address, graph))
    this.#explorer = explorer
    let stage: Stage | undefined
    const zoom = {
      fit() {
        explorer.change(fitting)
        stage?.go(restingViewport, motionTime(300))
      },
      zoomBy(factor: number) {
        stage?.zoomBy(factor, motionTime(200))
      },
    }
    const shell = drawnShell(root, graph.getAttribute('title'), zoom)
    const search = searchIndex(graph)
    const show = (paper: string) => reveal(explorer, paper)
    const help = () => shell.help.showModal()
    const table = () => shell.numbers.querySelector('dialog')?.showModal()
    const about = aboutCard(explorer, show)
    const selected = computed(() => explorer.view.value.selected.at(-1))

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
          async take(format, scope) {
            const { takenFile } = await import('./taken-file.ts')
            const { name, content } = await takenFile(explorer, format, scope)
            download(name, content)
            return name
          },
        }),
      ),
      mountPanel(shell.caption, stageCaption(explorer)),
      mountPanel(shell.legend, legend(explorer)),
      mountPanel(shell.numbers, metricsTable(explorer, show)),
      mountPanel(shell.card, () => {
        const paper = selected.value
        const plan = explorer.plan.value
        if (paper !== undefined) return relationCard(explorer, show) ?? paperCard(explorer, paper, show)
        return plan ? pathCard(explorer, plan, show) : about()
      }),
      effect(() => {
        this.toggleAttribute('selecting', selected.value !== undefined || explorer.plan.value !== undefined)
      }),
      effect(() => this.#follow(shell, graph, selected.value, explorer.pair.value)),
      mountCitationTooltip(shell.tooltip, explorer),
      effect(() => {
        const detail = { address: addressOf(explorer.view.value) }
        this.dispatchEvent(new CustomEvent(CitationGraphElement.viewEvent, { detail }))
      }),
      keyHandler(this, explorer, {
        ...zoom,
        help,
        reveal: show,
        focusSearch: () => shell.search.querySelector('input')?.focus(),
      }),
    )
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
    graph: CitationGraph,
    paper: string | undefined,
    pair: SelectedPair | undefined,
  ): void {
    shell.card.scrollTop = 0
    if (paper === undefined) return
    const { inListReferences, inListCitations } = graph.getNodeAttributes(paper)
    shell.announcer.textContent = pair
      ? spokenRelation(graph, pair)
      : `Selected ${spokenName(graph.getNodeAttributes(paper))}. Cites ${inListReferences} and is cited by ${inListCitations} in the list.`
    bringIntoView(shell, paper)
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
