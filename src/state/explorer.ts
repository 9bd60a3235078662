/** The explorer: one graph, one store, and what follows from them, for stage and panels to meet in. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core'
import type { CitationGraph, PaperNode, Point } from '../core/citation-graph.ts'
import { networkOf } from '../core/citation-network.ts'
import { emptyJournal, type Journal } from '../core/journal.ts'
import { type RelationBetween, relationBetween } from '../core/relation-between.ts'
import { titleWords } from '../core/title-words.ts'
import { type Appearance, appearance } from './appearance.ts'
import { type Frame, frame, type Insets, type Size } from './frame.ts'
import { anybody, type Reader } from './reader.ts'
import { type Library, type ReadingPlan, readingPlan } from './reading-plan.ts'
import { stageInsets } from './stage-insets.ts'
import { standpoint } from './standpoint.ts'
import { createStore, type Store } from './store.ts'
import { type ListPart, syllabus } from './syllabus.ts'
import { onStage, type Theme, themeFor } from './theme.ts'
import type { ViewState } from './view-state.ts'
import { restingViewport, type Viewport } from './viewport.ts'
import { type Visibility, visibilityIn } from './visibility.ts'

export interface Explorer extends Store {
  readonly graph: CitationGraph
  /** Size of the stage, and what must stay free at its edges. */
  readonly size: Signal<Size>
  readonly insets: ReadonlySignal<Insets>
  /** How the stage is set while a talk is given on it. The reader's own marks stay hidden then. */
  readonly staging: Signal<Staging | undefined>
  readonly systemIsDark: Signal<boolean>
  /** Whether the reader's system asks for more contrast. */
  readonly wantsContrast: Signal<boolean>
  /** Where the viewer is right now; the stage keeps it. */
  readonly viewport: Signal<Viewport>
  /** Where the pointer is while it is at a citation, in CSS pixels from the stage's top left corner. */
  readonly pointer: Signal<Point>
  /** What the reader has read and noted. In no link and no undo step: it is the reader's own. */
  readonly journal: Signal<Journal>
  /** The reading path to the goals of the view, if it has any. */
  readonly plan: ReadonlySignal<ReadingPlan | undefined>
  /** The list beside the stage, in the order of the view. */
  readonly parts: ReadonlySignal<readonly ListPart[]>
  /** What stands in the search field. */
  readonly query: Signal<string>
  readonly theme: ReadonlySignal<Theme>
  readonly frame: ReadonlySignal<Frame>
  /** Where the camera of the view puts the viewer; the stage flies there. */
  readonly standpoint: ReadonlySignal<Viewport>
  /** Which papers the view shows, by key and paper. */
  readonly visibility: ReadonlySignal<(id: string, paper: PaperNode) => Visibility>
  /** How the two selected papers relate, while there are two. */
  readonly pair: ReadonlySignal<SelectedPair | undefined>
  readonly appearance: ReadonlySignal<Appearance>
}

export interface Staging {
  /** What caption and legend take of the stage's room. */
  readonly room: Insets
  /** How many times 1920 × 1080 the stage is large. */
  readonly scale: number
}

export interface SelectedPair {
  /** In the order of selection. */
  readonly papers: readonly [string, string]
  readonly relation: RelationBetween
}

/** An explorer of a graph that begins with a view. */
export function createExplorer(graph: CitationGraph, first: ViewState): Explorer {
  const store = createStore(first)
  const size = signal<Size>({ width: 800, height: 600 })
  const systemIsDark = signal(false)
  const wantsContrast = signal(false)
  const journal = signal(emptyJournal)
  const staging = signal<Staging | undefined>(undefined)
  const read = computed(() => (staging.value ? anybody.read : journal.value.read))
  const library = computed((): Library => {
    const network = networkOf(graph)
    return { network, words: titleWords(network.papers.map(({ title }) => title)) }
  })
  const goals = computed(() => store.view.value.goals)
  const ordering = computed(() => store.view.value.ordering)
  const budget = computed(() => store.view.value.budget)
  const skipped = computed(() => store.view.value.skipped)
  const plan = computed(() => {
    if (goals.value.length === 0) return undefined
    const request = { goals: goals.value, budget: budget.value, skipped: skipped.value }
    return readingPlan(library.value, request, read.value)
  })
  const reader = computed((): Reader => ({ read: read.value, path: plan.value?.lit }))
  const layout = computed(() => store.view.value.layout)
  const selected = computed(() => store.view.value.selected)
  const stageScale = computed(() => staging.value?.scale)
  const themeChoice = computed(() => store.view.value.theme)
  const theme = computed(() => {
    const chosen = themeFor(themeChoice.value, systemIsDark.value, wantsContrast.value)
    return stageScale.value === undefined ? chosen : onStage(chosen, stageScale.value)
  })
  const insets = computed(() =>
    stageInsets(layout.value, size.value.width, staging.value?.room, theme.value.labelScale),
  )
  const stageFrame = computed(() => frame(graph, store.view.value, size.value, insets.value))
  return {
    ...store,
    graph,
    size,
    insets,
    staging,
    systemIsDark,
    wantsContrast,
    viewport: signal(restingViewport),
    pointer: signal<Point>({ x: 0, y: 0 }),
    query: signal(''),
    theme,
    frame: stageFrame,
    standpoint: computed(() => standpoint(graph, store.view.value, stageFrame.value, insets.value)),
    journal,
    plan,
    parts: computed(() => syllabus(graph, () => library.value, ordering.value, journal.value.read)),
    visibility: computed(() => visibilityIn(graph, store.view.value, reader.value)),
    pair: computed(() => {
      const [first, second, ...more] = selected.value
      if (first === undefined || second === undefined || more.length > 0) return undefined
      return { papers: [first, second], relation: relationBetween(graph, first, second) }
    }),
    appearance: computed(() =>
      appearance(
        graph,
        store.view.value,
        { paper: store.hovered.value, citation: store.hoveredCitation.value },
        stageFrame.value,
        theme.value,
        reader.value,
      ),
    ),
  }
}
