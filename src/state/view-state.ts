/** What the viewer looks at, as one immutable value: a link, a scene, an undo step and a test are each a ViewState. */
import type { Point } from '../core/citation-graph.ts'

export const layouts = ['timeline', 'map', 'layers', 'axes'] as const
export type Layout = (typeof layouts)[number]

export const colourings = ['section', 'community', 'year'] as const
export type Colouring = (typeof colourings)[number]

export const sizings = ['in-list', 'world'] as const
export type Sizing = (typeof sizings)[number]

export const labellings = ['author', 'nickname'] as const
export type Labelling = (typeof labellings)[number]

export const linings = ['auto', 'all', 'needed', 'backbone'] as const
/**
 * Which citations are drawn before one asks: all; those that no chain of others implies; of those the deepest of each
 * paper; or what suits layout and size.
 */
export type Lining = (typeof linings)[number]

export const orderings = ['list', 'reading', 'hoisted', 'ready', 'age'] as const
/** In which order the list stands beside the stage. */
export type Ordering = (typeof orderings)[number]

export const tellings = ['backbone', 'main-path'] as const
/** By what the papers of a story are chosen. */
export type Telling = (typeof tellings)[number]

/** The list as a story in a few papers. */
export interface Story {
  readonly by: Telling
  /** Papers of each chain; the main path is as long as it is. */
  readonly length: number
  /** The chain that is told, from 1. */
  readonly chain: number
}

export const shortestStory = 3
export const longestStory = 20

export const firstStory: Story = { by: 'backbone', length: 8, chain: 1 }

export const themes = ['auto', 'light', 'dark', 'projector'] as const
/** As the reader's system has it, for paper, for night, or for a hall with a projector. */
export type ThemeChoice = (typeof themes)[number]

export const filterings = ['faint', 'hidden'] as const
/** What becomes of papers that a filter leaves out. */
export type Filtering = (typeof filterings)[number]

export const metrics = ['date', 'in-list', 'references', 'world', 'page-rank'] as const
/** What the axes of the layout `axes` may show. */
export type Metric = (typeof metrics)[number]

/** What papers must be like to stay. An empty filter lets all stay. */
export interface Filter {
  /** First and last year in which a paper may have first appeared. */
  readonly years?: readonly [first: number, last: number]
  /** The last month or year that has come, `2019-06` or `2019`: what appeared later is not there yet. */
  readonly until?: string
  /** Fewest listed papers that must cite it. */
  readonly cited?: number
  /** Only papers whose reference list is not fully known. */
  readonly unknownReferences?: true
  /** Only papers that the reader has read, or has not. */
  readonly read?: 'read' | 'unread'
}

/** Where the viewer stands: the layout point in the middle of the stage and how much of the layout is seen. */
export interface Camera {
  readonly x: number
  readonly y: number
  /** 1 shows all of it, 0.5 half of its width and height. */
  readonly ratio: number
}

/** The viewer stands so that these papers fill the stage, whatever its size. */
export interface Around {
  readonly around: readonly string[]
}

export interface ViewState {
  readonly layout: Layout
  readonly colouring: Colouring
  readonly sizing: Sizing
  readonly labelling: Labelling
  readonly lining: Lining
  /** Works off the list are shown when at least so many listed papers cite them; 0 hides them all. */
  readonly missing: number
  /** Keys of the selected papers and folded groups, in the order of selection. */
  readonly selected: readonly string[]
  /** Papers that have the word, with the citations among them; the rest steps back. None: all do. */
  readonly lit: readonly string[]
  /** Legend entries that are switched off, by name of the group (see `groups.ts`). */
  readonly muted: readonly string[]
  /** Groups that are each drawn as one node, by name. */
  readonly folded: readonly string[]
  readonly ordering: Ordering
  readonly filter: Filter
  readonly filtering: Filtering
  /** Papers taken off the stage by hand. */
  readonly hidden: readonly string[]
  /** With papers selected, only those at most so many citations away stay; 0: all. */
  readonly reach: number
  /** What the layout `axes` shows across and up. */
  readonly axes: { readonly x: Metric; readonly y: Metric }
  /** Papers that the reader wants to understand: a reading path leads to them. */
  readonly goals: readonly string[]
  /** Papers that he knows: the path leads on from them. */
  readonly from: readonly string[]
  /** Most papers on that path. */
  readonly budget: number
  /** Papers that the reader does not want on it. */
  readonly skipped: readonly string[]
  /** The story that is told; never together with a path. */
  readonly story?: Story
  /** Papers that were dragged, and where to, in the coordinates of the layout in which they were. */
  readonly pins: Readonly<Partial<Record<Layout, Readonly<Record<string, Point>>>>>
  /** Absent: everything fits the stage. */
  readonly camera?: Camera | Around
  readonly theme: ThemeChoice
}

export const firstView: ViewState = {
  layout: 'timeline',
  colouring: 'section',
  sizing: 'in-list',
  labelling: 'author',
  lining: 'auto',
  missing: 0,
  selected: [],
  lit: [],
  muted: [],
  folded: [],
  ordering: 'list',
  filter: {},
  filtering: 'faint',
  hidden: [],
  reach: 0,
  axes: { x: 'date', y: 'in-list' },
  goals: [],
  from: [],
  budget: 7,
  skipped: [],
  pins: {},
  theme: 'auto',
}
