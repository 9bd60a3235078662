/** Changes to what the viewer looks at: each takes its arguments and gives a function from view to view. */
import type { Point } from '../core/citation-graph.ts'
import { foldKey } from './folding.ts'
import { pinOf } from './frame.ts'
import { type Around, type Camera, type Filter, firstView, type Story, type ViewState } from './view-state.ts'

export type Transition = (view: ViewState) => ViewState

type PlainChoice =
  | 'layout'
  | 'colouring'
  | 'sizing'
  | 'labelling'
  | 'lining'
  | 'ordering'
  | 'missing'
  | 'filtering'
  | 'reach'
  | 'theme'

/** Any of the plain choices, such as layout, colouring or theme. */
export function choosing<Choice extends PlainChoice>(choice: Choice, value: ViewState[Choice]): Transition {
  return view => {
    if (view[choice] === value) return view
    const chosen = { ...view, [choice]: value }
    if (choice === 'colouring') return { ...unfolding(chosen, chosen.folded), muted: [] }
    return choice === 'layout' ? fitting(chosen) : chosen
  }
}

/** Everything fits the stage again. */
export const fitting: Transition = view => {
  const { camera, ...rest } = view
  return camera ? rest : view
}

/** The viewer stands here. */
export function lookingFrom(camera: Camera): Transition {
  return view => {
    const here = view.camera && 'ratio' in view.camera ? view.camera : undefined
    const isThere = here?.x === camera.x && here.y === camera.y && here.ratio === camera.ratio
    return isThere ? view : { ...view, camera }
  }
}

/** The viewer stands so that these papers fill the stage. */
export function lookingAround(papers: readonly string[]): Transition {
  return view => ({ ...view, camera: { around: [...papers] } satisfies Around })
}

/** These papers have the word; without any, all have. */
export function lighting(papers: readonly string[]): Transition {
  return view =>
    view.lit.length === papers.length && view.lit.every((id, at) => id === papers[at])
      ? view
      : { ...view, lit: [...papers] }
}

/** Only this paper is selected. Were it hidden, it comes back. */
export function selecting(paper: string): Transition {
  return view => {
    if (view.selected.length === 1 && view.selected[0] === paper && !view.hidden.includes(paper)) return view
    const hidden = view.hidden.includes(paper) ? view.hidden.filter(id => id !== paper) : view.hidden
    return { ...view, selected: [paper], hidden }
  }
}

/** The paper joins the selection, or leaves it. */
export function togglingSelected(paper: string): Transition {
  return view => ({ ...view, selected: toggled(view.selected, paper) })
}

/**
 * Walking on with Shift: the paper joins the selection as its last. A step back to the paper before takes the last one
 * out again.
 */
export function extendingSelection(paper: string): Transition {
  return view =>
    selectingAll(
      paper === view.selected.at(-2)
        ? view.selected.slice(0, -1)
        : [...view.selected.filter(other => other !== paper), paper],
    )(view)
}

export const clearingSelection: Transition = view =>
  view.selected.length > 0 ? { ...view, selected: [] } : view

/** The legend entry is switched off, or on again. */
export function togglingGroup(group: string): Transition {
  return view => ({ ...view, muted: toggled(view.muted, group) })
}

/** Of all these legend entries only one stays on; if it is the only one already, all are on again. */
export function isolatingGroup(group: string, all: readonly string[]): Transition {
  return view => {
    const others = all.filter(other => other !== group)
    const isAlone = !view.muted.includes(group) && others.every(other => view.muted.includes(other))
    if (isAlone) return view.muted.length > 0 ? { ...view, muted: [] } : view
    return { ...view, muted: others }
  }
}

/** The group is drawn as one node, or its papers are again. */
export function togglingFold(group: string): Transition {
  return view =>
    view.folded.includes(group) ? unfolding(view, [group]) : { ...view, folded: [...view.folded, group] }
}

/** These groups are their papers again; what was selected or pinned of their nodes goes with them. */
function unfolding(view: ViewState, groups: readonly string[]): ViewState {
  if (groups.length === 0) return view
  const nodes = groups.map(foldKey)
  const pins = Object.entries(view.pins).flatMap(([layout, here]) => {
    const rest = Object.entries(here).filter(([id]) => !nodes.includes(id))
    return rest.length > 0 ? [[layout, Object.fromEntries(rest)]] : []
  })
  return {
    ...view,
    folded: withoutAny(view.folded, groups),
    selected: withoutAny(view.selected, nodes),
    pins: Object.fromEntries(pins),
  }
}

function withoutAny(all: readonly string[], gone: readonly string[]): readonly string[] {
  return all.some(one => gone.includes(one)) ? all.filter(one => !gone.includes(one)) : all
}

/** The filter is this one from now on. */
export function filteringBy(filter: Filter): Transition {
  return view => (isSameFilter(view.filter, filter) ? view : { ...view, filter })
}

/** These papers leave the stage, and the selection with them. */
export function hiding(papers: readonly string[]): Transition {
  return view => {
    const leaving = new Set(papers)
    const selected = view.selected.filter(id => !leaving.has(id))
    for (const id of view.hidden) leaving.delete(id)
    if (leaving.size === 0 && selected.length === view.selected.length) return view
    return { ...view, hidden: [...view.hidden, ...leaving], selected }
  }
}

/** Everything that was hidden, filtered, switched off or held back comes back. */
export const showingAll: Transition = view => {
  const { filter, hidden, muted, reach, lit } = firstView
  const isAll =
    view.hidden.length === 0 &&
    view.muted.length === 0 &&
    view.reach === 0 &&
    view.lit.length === 0 &&
    isSameFilter(view.filter, filter)
  return isAll ? view : { ...view, filter, hidden, muted, reach, lit }
}

/** All these papers are selected, and no others. */
export function selectingAll(papers: readonly string[]): Transition {
  return view =>
    view.selected.length === papers.length && view.selected.every((id, at) => id === papers[at])
      ? view
      : { ...view, selected: [...papers] }
}

/** The axes of the layout `axes`; pins were made for others and are pulled out. */
export function choosingAxes(axes: ViewState['axes']): Transition {
  return view => {
    if (view.axes.x === axes.x && view.axes.y === axes.y) return view
    const { axes: _, ...pins } = view.pins
    return fitting({ ...view, axes, pins })
  }
}

function isSameFilter(a: Filter, b: Filter): boolean {
  return (
    a.until === b.until &&
    a.cited === b.cited &&
    a.unknownReferences === b.unknownReferences &&
    a.read === b.read &&
    a.years?.[0] === b.years?.[0] &&
    a.years?.[1] === b.years?.[1]
  )
}

/** A reading path to these papers is planned and lit, in the layers; without papers there is none any more. */
export function planningTo(goals: readonly string[]): Transition {
  return view => {
    if (goals.length === 0)
      return view.goals.length === 0 ? view : { ...view, goals: [], from: [], skipped: [] }
    const { story: _, ...rest } = view
    const from = view.from.filter(id => !goals.includes(id))
    return fitting({ ...rest, goals: [...goals], from, skipped: [], selected: [], layout: 'layers' })
  }
}

/** The paper is one of those that the path leads to, or is no longer; without any there is no path. */
export function togglingGoal(paper: string): Transition {
  return view => {
    const goals = toggled(view.goals, paper)
    if (goals.length === 0 || view.goals.length === 0) return planningTo(goals)(view)
    const others = (papers: readonly string[]) => papers.filter(id => id !== paper)
    return { ...view, goals, from: others(view.from), skipped: others(view.skipped), selected: [] }
  }
}

/** The path leads on from this paper, or no longer does. */
export function togglingStart(paper: string): Transition {
  return view => {
    if (view.goals.length === 0 || view.goals.includes(paper)) return view
    const skipped = view.skipped.filter(id => id !== paper)
    return { ...view, from: toggled(view.from, paper), skipped, selected: [] }
  }
}

/** The story is told and lit, in place of a path; in the layers when it begins. */
export function telling(story: Story | undefined): Transition {
  return view => {
    const { story: present, ...rest } = view
    if (!story) return present ? rest : view
    if (!present) return fitting({ ...planningTo([])(rest), story, selected: [], layout: 'layers' })
    const isSame = present.by === story.by && present.length === story.length && present.chain === story.chain
    return isSame ? view : { ...rest, story }
  }
}

function toggled(papers: readonly string[], paper: string): string[] {
  return papers.includes(paper) ? papers.filter(other => other !== paper) : [...papers, paper]
}

/** The path may have so many papers. */
export function budgeting(budget: number): Transition {
  const papers = Math.min(99, Math.max(1, Math.round(budget)))
  return view => (view.budget === papers ? view : { ...view, budget: papers })
}

/** The paper does not stand on the path any more, or may again. */
export function togglingSkipped(paper: string): Transition {
  return view => ({ ...view, skipped: toggled(view.skipped, paper) })
}

/** A dragged paper stays where it was put. */
export function pinning(paper: string, place: Point): Transition {
  return view => {
    const pin = pinOf(paper, view)
    if (pin?.x === place.x && pin.y === place.y) return view
    const here = { ...view.pins[view.layout], [paper]: place }
    return { ...view, pins: { ...view.pins, [view.layout]: here } }
  }
}

/** Every pin of the present layout is pulled out. */
export const unpinning: Transition = view => {
  const { [view.layout]: here, ...pins } = view.pins
  return here ? { ...view, pins } : view
}
