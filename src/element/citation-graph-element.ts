/** The element `<citation-graph>`: list, stage and card of one citation graph, with its keys. */
import { batch, effect } from '@preact/signals-core'
import { html, render } from 'lit'
import type { CitationGraph } from '../core/citation-graph.ts'
import { searchIndex } from '../core/search-index.ts'
import { bestLink } from '../formats/paper-links.ts'
import { aboutCard } from '../panels/about-card.ts'
import { keyHelp } from '../panels/key-help.ts'
import { legend } from '../panels/legend.ts'
import { mountPanel } from '../panels/panel.ts'
import { paperCard } from '../panels/paper-card.ts'
import { paperList } from '../panels/paper-list.ts'
import { spokenName } from '../panels/phrases.ts'
import { searchField } from '../panels/search-field.ts'
import { stageBar } from '../panels/stage-bar.ts'
import { stageCaption, zoomButtons } from '../panels/stage-caption.ts'
import { mountTimeAxis } from '../panels/time-axis.ts'
import { mountStage, type Stage } from '../stage/stage.ts'
import { addressOf, viewAt } from '../state/address.ts'
import { createExplorer, type Explorer } from '../state/explorer.ts'
import {
  clearingSelection,
  fitting,
  lookingFrom,
  pinning,
  selecting,
  togglingSelected,
} from '../state/transitions.ts'
import { cameraOf, onScreen, viewportOf } from '../state/viewport.ts'
import { keyHandler } from './keys.ts'
import { css } from './style.ts'
import { paint } from './theme-style.ts'

/** How long papers take to move, in milliseconds; none for readers who asked for less motion. */
const moveTime = 420

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
    root.adoptedStyleSheets = [css]
    const explorer = createExplorer(graph, viewAt(this.#address, graph))
    this.#explorer = explorer
    const search = searchIndex(graph)
    const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)')
    const duration = (time: number) => (reducedMotion.matches ? 0 : time)
    let stage: Stage | undefined

    const help = () => root.querySelector('dialog')?.showModal()
    const fit = () => {
      explorer.change(fitting)
      stage?.go(viewportOf(undefined, explorer.frame.peek()), duration(300))
    }
    const zoomBy = (factor: number) => stage?.zoomBy(factor, duration(200))
    const reveal = (paper: string) => {
      const look = explorer.appearance.peek().papers.get(paper)
      if (!look) return
      const { width, height } = explorer.size.peek()
      const viewport = explorer.viewport.peek()
      const at = onScreen(viewport, look)
      if (at.x > 20 && at.y > 20 && at.x < width - 20 && at.y < height - 40) return
      const [x, y] = [width / 2 - viewport.k * look.x, height / 2 - viewport.k * look.y]
      const camera = cameraOf({ k: viewport.k, x, y }, explorer.frame.peek())
      explorer.adjust(camera ? lookingFrom(camera) : fitting)
    }
    const copyLink = async () => {
      const link = new URL(this.address || '?', document.baseURI).href.replace(/\?$/, '')
      try {
        await navigator.clipboard.writeText(link)
        return true
      } catch {
        return false
      }
    }

    render(
      html`
        <div class="explorer">
          <aside class="side list" aria-label="Reading list">
            <header>
              <p class="wordmark">Cairn</p>
              <h1>${graph.getAttribute('title')}</h1>
              <div id="search"></div>
            </header>
            <div id="list" class="scroll"></div>
          </aside>
          <main class="middle">
            <div id="bar"></div>
            <div class="stage-area">
              <div
                id="stage"
                class="stage"
                tabindex="0"
                role="group"
                aria-label="Citation graph. Arrow keys walk from the selected paper along its citations."
              ></div>
              <div id="caption"></div>
              ${zoomButtons({ zoomBy, fit })}
            </div>
            <div id="legend"></div>
          </main>
          <aside class="side details" aria-label="Details">
            <div id="card" class="scroll" tabindex="-1"></div>
          </aside>
          <p id="announcer" class="visually-hidden" aria-live="polite"></p>
          ${keyHelp()}
        </div>`,
      root,
    )
    const part = (id: string): HTMLElement => {
      const element = root.getElementById(id)
      if (!element) throw new Error(`missing part of the page: ${id}`)
      return element
    }
    const container = part('stage')

    const systemDark = matchMedia('(prefers-color-scheme: dark)')
    explorer.systemIsDark.value = systemDark.matches
    const onScheme = () => {
      explorer.systemIsDark.value = systemDark.matches
    }
    systemDark.addEventListener('change', onScheme)

    const measure = () => {
      const { clientWidth: width, clientHeight: height } = container
      const before = explorer.size.peek()
      if (width > 0 && height > 0 && (width !== before.width || height !== before.height))
        explorer.size.value = { width, height }
    }
    measure()
    const resizing = new ResizeObserver(measure)
    resizing.observe(container)

    const chooseSelected = () => explorer.view.value.selected.at(-1)
    this.#unmounts.push(
      () => systemDark.removeEventListener('change', onScheme),
      () => resizing.disconnect(),
      effect(() => paint(this, explorer.theme.value)),
      mountPanel(part('search'), searchField(explorer, search, reveal)),
      mountPanel(part('list'), paperList(explorer, search, reveal)),
      mountPanel(part('bar'), stageBar(explorer, { copyLink, help })),
      mountPanel(part('caption'), stageCaption(explorer)),
      mountPanel(part('legend'), legend(explorer)),
      mountPanel(part('card'), () => {
        const selected = chooseSelected()
        return selected === undefined ? aboutCard(explorer, reveal) : paperCard(explorer, selected, reveal)
      }),
      effect(() => {
        const selected = chooseSelected()
        this.toggleAttribute('selecting', selected !== undefined)
        part('card').scrollTop = 0
        if (selected === undefined) return
        const paper = graph.getNodeAttributes(selected)
        part('announcer').textContent =
          `Selected ${spokenName(paper)}. Cites ${paper.inListReferences} and is cited by ${paper.inListCitations} in the list.`
        root
          .querySelector(`#list [data-paper="${CSS.escape(selected)}"]`)
          ?.scrollIntoView({ block: 'nearest' })
      }),
      effect(() => {
        const address = addressOf(explorer.view.value)
        this.dispatchEvent(new CustomEvent(CitationGraphElement.viewEvent, { detail: { address } }))
      }),
      keyHandler(this, explorer, {
        help,
        fit,
        zoomBy,
        reveal,
        focusSearch: () => part('search').querySelector('input')?.focus(),
      }),
    )
    this.#mountStage(explorer, container, duration, reveal).then(mounted => {
      stage = mounted
    })
  }

  async #mountStage(
    explorer: Explorer,
    container: HTMLElement,
    duration: (time: number) => number,
    reveal: (paper: string) => void,
  ): Promise<Stage | undefined> {
    const { graph } = explorer
    const pin = (paper: string, place: { x: number; y: number }) =>
      pinning(paper, rounded(explorer.frame.peek().toLayout(place)))
    let isDragging = false
    const stage = await mountStage(container, explorer.size.peek(), {
      hovered: explorer.hover,
      clicked(paper, adding) {
        explorer.change(adding ? togglingSelected(paper) : selecting(paper))
      },
      clickedNothing() {
        explorer.change(clearingSelection)
      },
      doubleClicked(paper) {
        const link = bestLink(graph.getNodeAttributes(paper))
        if (link) window.open(link, '_blank', 'noopener,noreferrer')
      },
      dragged(paper, place) {
        const step = isDragging ? explorer.adjust : explorer.change
        isDragging = true
        step(pin(paper, place))
      },
      dropped() {
        isDragging = false
      },
      settled(viewport) {
        const camera = cameraOf(viewport, explorer.frame.peek())
        explorer.adjust(camera ? lookingFrom(camera) : fitting)
      },
    })
    if (this.#explorer !== explorer) {
      stage.unmount()
      return undefined
    }
    this.dataset.drawsWith = stage.drawsWith
    let lastSize = explorer.size.peek()
    let isFirst = true
    this.#unmounts.push(
      () => stage.unmount(),
      mountTimeAxis(container, explorer),
      effect(() => {
        explorer.viewport.value = stage.viewport.value
      }),
      effect(() => {
        const size = explorer.size.value
        const isResized = size !== lastSize
        lastSize = size
        const time = isFirst || isResized || isDragging ? 0 : duration(moveTime)
        isFirst = false
        stage.draw(explorer.appearance.value, size, explorer.insets.value, time)
      }),
      effect(() => {
        const { camera } = explorer.view.value
        const stageFrame = explorer.frame.value
        const present = cameraOf(stage.viewport.peek(), stageFrame)
        if (present?.x === camera?.x && present?.y === camera?.y && present?.ratio === camera?.ratio) return
        batch(() => stage.go(viewportOf(camera, stageFrame), isFirst ? 0 : duration(moveTime)))
      }),
    )
    container.toggleAttribute('data-ready', true)
    const selected = explorer.view.peek().selected.at(-1)
    if (selected !== undefined) reveal(selected)
    return stage
  }
}

function rounded({ x, y }: { x: number; y: number }): { x: number; y: number } {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }
}
