/** The explorer: one graph, one store, and what follows from them, for stage and panels to meet in. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core'
import type { CitationGraph, PaperNode, Point } from '../core/citation-graph.ts'
import { emptyJournal, type Journal } from '../core/journal.ts'
import { type Appearance, appearance } from './appearance.ts'
import { type Excerpt, excerptIn } from './excerpt.ts'
import { type Frame, frame, type Insets, type Size } from './frame.ts'
import { ground, isSameGround } from './ground.ts'
import type { Planner } from './planner.ts'
import { anybody, type LitPath, papersOf, type Reader } from './reader.ts'
import type { ReadingPlan } from './reading-plan.ts'
import { stageInsets } from './stage-insets.ts'
import { type Standing, standing } from './standing.ts'
import { standpoint } from './standpoint.ts'
import { createStore, type Store } from './store.ts'
import { excerptOf, type Syllabus, syllabus } from './syllabus.ts'
import { type ForcedColours, onStage, type Theme, themeFor } from './theme.ts'
import type { ToldStory } from './told-story.ts'
import { selecting, type Transition, togglingSelected } from './transitions.ts'
import type { ViewState } from './view-state.ts'
import { restingViewport, type Viewport } from './viewport.ts'
import { remaining, type Visibility } from './visibility.ts'

export interface Explorer extends Store {
  readonly graph: CitationGraph
  /** Of a graph that is an excerpt of a large network: how it grows. */
  readonly excerpt: Excerpt | undefined
  /** Size of the stage, and what must stay free at its edges. */
  readonly size: Signal<Size>
  readonly insets: ReadonlySignal<Insets>
  /** How the stage is set while a talk is given on it. The reader's own marks stay hidden then. */
  readonly staging: Signal<Staging | undefined>
  readonly systemIsDark: Signal<boolean>
  /** Whether the reader's system asks for more contrast. */
  readonly wantsContrast: Signal<boolean>
  /** The colours that the reader's system forces upon the page, if it does. */
  readonly forcedColours: Signal<ForcedColours | undefined>
  /** Where the viewer is right now; the stage keeps it. */
  readonly viewport: Signal<Viewport>
  /** Where the pointer is while it is at a citation, in CSS pixels from the stage's top left corner. */
  readonly pointer: Signal<Point>
  /** What the reader has read and noted. In no link and no undo step: it is the reader's own. */
  readonly journal: Signal<Journal>
  /** The reading path to the goals of the view, if it has any. */
  readonly plan: ReadonlySignal<ReadingPlan | undefined>
  /** The story that the view tells, if it tells one. */
  readonly story: ReadonlySignal<ToldStory | undefined>
  /** The list beside the stage, in the order of the view. */
  readonly syllabus: ReadonlySignal<Syllabus>
  /** Whether every paper that is chosen joins the selection: Shift for those who have only a finger. */
  readonly adding: Signal<boolean>
  /** Selects the paper; or lets it join the selection, or leave it, where one asks for that. */
  choose(paper: string, isAdding: boolean): void
  /** What stands in the search field. */
  readonly query: Signal<string>
  readonly theme: ReadonlySignal<Theme>
  readonly frame: ReadonlySignal<Frame>
  /** Where the camera of the view puts the viewer; the stage flies there. */
  readonly standpoint: ReadonlySignal<Viewport>
  /** Papers and folded groups as they stand on the stage. */
  readonly standing: ReadonlySignal<Standing>
  /** Which papers the view shows, by key and paper. */
  readonly visibility: ReadonlySignal<(id: string, paper: PaperNode) => Visibility>
  /** How many papers are listed, and how many of them the view shows. */
  readonly remaining: ReadonlySignal<{ readonly listed: number; readonly left: number }>
  readonly appearance: ReadonlySignal<Appearance>
  /** What of it stays while one points, selects and lights; the same value while it is drawn alike. */
  readonly ground: ReadonlySignal<Appearance>
}

export interface Staging {
  /** What caption and legend take of the stage's room. */
  readonly room: Insets
  /** How many times 1920 × 1080 the stage is large. */
  readonly scale: number
}

/** A store of an excerpt: what a view or the pointer names is in the graph before anybody asks about it. */
function bringing(store: Store, excerpt: Excerpt): Store {
  const named = (transition: Transition) => (view: ViewState) => {
    const next = transition(view)
    if (next !== view) excerpt.bringNamed(next)
    return next
  }
  return {
    ...store,
    change: transition => store.change(named(transition)),
    adjust: transition => store.adjust(named(transition)),
    hover(paper) {
      if (paper !== undefined) excerpt.bring([paper])
      store.hover(paper)
    },
  }
}

/**
 * An explorer of a graph that begins with a view.
 *
 * @param planner who plans what to read; asked for when that is first needed
 */
export function createExplorer(
  graph: CitationGraph,
  first: ViewState,
  planner: () => Planner | undefined = () => undefined,
): Explorer {
  const excerpt = excerptIn(graph)
  excerpt?.bringNamed(first)
  const store = excerpt ? bringing(createStore(first), excerpt) : createStore(first)
  const size = signal<Size>({ width: 800, height: 600 })
  const systemIsDark = signal(false)
  const wantsContrast = signal(false)
  const forcedColours = signal<ForcedColours | undefined>(undefined)
  const journal = signal(emptyJournal)
  const staging = signal<Staging | undefined>(undefined)
  const read = computed(() => (staging.value ? anybody.read : journal.value.read))
  const adding = signal(false)
  const brought = <Told extends { readonly lit: LitPath }>(told: Told | undefined) => {
    if (told) excerpt?.bring(papersOf(told.lit))
    return told
  }
  const goals = computed(() => store.view.value.goals)
  const ordering = computed(() => store.view.value.ordering)
  const from = computed(() => store.view.value.from)
  const budget = computed(() => store.view.value.budget)
  const skipped = computed(() => store.view.value.skipped)
  const plan = computed(() => {
    if (goals.value.length === 0) return undefined
    const [to, known, most, without] = [goals.value, from.value, budget.value, skipped.value]
    const request = { goals: to, from: known, budget: most, skipped: without }
    return brought(planner()?.plan(request, read.value))
  })
  const asked = computed(() => store.view.value.story)
  const story = computed(() => asked.value && brought(planner()?.story(asked.value)))
  const ordered = computed(() => {
    const whole = syllabus(graph, hoist => planner()?.order(hoist, read.value), ordering.value, read.value)
    return standers.value ? excerptOf(whole, standers.value) : whole
  })
  const reader = computed(
    (): Reader => ({
      read: read.value,
      path: plan.value?.lit ?? story.value?.lit,
      ready: ordering.value === 'ready' ? ordered.value.ready : undefined,
    }),
  )
  const layout = computed(() => store.view.value.layout)
  const stageScale = computed(() => staging.value?.scale)
  const themeChoice = computed(() => store.view.value.theme)
  const theme = computed(() => {
    const chosen = themeFor(themeChoice.value, systemIsDark.value, wantsContrast.value, forcedColours.value)
    return stageScale.value === undefined ? chosen : onStage(chosen, stageScale.value)
  })
  const insets = computed(() =>
    stageInsets(layout.value, size.value.width, staging.value?.room, theme.value.labelScale),
  )
  const axes = computed(() => store.view.value.axes)
  const missing = computed(() => store.view.value.missing)
  const stageFrame = computed(() => {
    if (!excerpt) return frame(graph, store.view.value, size.value, insets.value)
    const placed = { layout: layout.value, axes: axes.value, missing: missing.value }
    return excerpt.frame(placed, size.value, insets.value)
  })
  const standers = computed(() => excerpt?.standers(store.view.value, stageFrame.value))
  const groundStanders = computed(() =>
    excerpt?.standers({ ...store.view.value, selected: [], lit: [], goals: [], from: [] }, stageFrame.value),
  )
  const present = computed(() => {
    const [names, hovered, { path }] = [standers.value, store.hovered.value, reader.value]
    const more = [...(path ? papersOf(path) : []), ...(hovered === undefined ? [] : [hovered])]
    return names && more.some(key => !names.has(key)) ? new Set([...names, ...more]) : names
  })
  const stands = computed(() => standing(graph, store.view.value, reader.value, present.value))
  let lastGround: Appearance | undefined
  return {
    ...store,
    graph,
    excerpt,
    size,
    insets,
    staging,
    systemIsDark,
    wantsContrast,
    forcedColours,
    viewport: signal(restingViewport),
    pointer: signal<Point>({ x: 0, y: 0 }),
    query: signal(''),
    adding,
    choose: (paper, isAdding) =>
      store.change(isAdding || adding.peek() ? togglingSelected(paper) : selecting(paper)),
    theme,
    frame: stageFrame,
    standpoint: computed(() =>
      standpoint(graph, store.view.value, stageFrame.value, insets.value, stands.value),
    ),
    journal,
    plan,
    story,
    syllabus: ordered,
    standing: stands,
    visibility: computed(() => stands.value.visibility),
    remaining: computed(
      () => excerpt?.remaining(store.view.value, read.value) ?? remaining(graph, stands.value),
    ),
    appearance: computed(() =>
      appearance(
        graph,
        store.view.value,
        { paper: store.hovered.value, citation: store.hoveredCitation.value },
        stageFrame.value,
        theme.value,
        reader.value,
        stands.value,
      ),
    ),
    ground: computed(() => {
      const now = ground(
        graph,
        store.view.value,
        stageFrame.value,
        theme.value,
        reader.value,
        stands.value,
        groundStanders.value,
      )
      if (!lastGround || !isSameGround(lastGround, now)) lastGround = now
      return lastGround
    }),
  }
}
