/** The stage bound to an explorer: it draws the appearance, and what pointers do there changes the view. */
import { batch, effect } from '@preact/signals-core'
import type { Point } from '../core/citation-graph.ts'
import { talkPace } from '../drawing/phases.ts'
import { bestLink } from '../formats/paper-links.ts'
import { mountTimeAxis } from '../panels/time-axis.ts'
import { mountStage, type Stage, type StageEvents } from '../stage/stage.ts'
import { stageParts } from '../stage/stage-parts.ts'
import type { Explorer } from '../state/explorer.ts'
import type { Size } from '../state/frame.ts'
import { groupOf } from '../state/groups.ts'
import { loadedLater } from '../state/loaded-later.ts'
import {
  clearingSelection,
  fitting,
  lookingFrom,
  pinning,
  selectingAll,
  togglingFold,
} from '../state/transitions.ts'
import { cameraOf, type Viewport } from '../state/viewport.ts'
import type { IdleLoads } from './idle-loads.ts'
import { motionPace } from './surroundings.ts'

/** Mounts a stage that shows what the explorer sees. Unmounting the stage unbinds it. */
export function boundStage(explorer: Explorer, container: HTMLElement, soon: IdleLoads['soon']): Stage {
  let isDragging = false
  const stageEvents: StageEvents = {
    ...selectionEvents(explorer),
    dragged(paper, place) {
      const pin = pinning(paper, rounded(explorer.frame.peek().toLayout(place)))
      const hasMoved = pin(explorer.view.peek()) !== explorer.view.peek()
      if (!hasMoved) return
      const step = isDragging ? explorer.adjust : explorer.change
      isDragging = true
      step(pin)
    },
    dropped() {
      isDragging = false
    },
    beyond: (place, reach) =>
      explorer.excerpt?.dotAt(explorer.view.peek(), explorer.frame.peek(), place, reach),
    settled(viewport) {
      const camera = cameraOf(viewport, explorer.frame.peek())
      explorer.adjust(camera ? lookingFrom(camera) : fitting)
    },
  }
  const stage = mountStage(container, explorer.size.peek(), stageEvents, stageParts(soon))

  let isBound = true
  const planeAxes = soon(
    loadedLater(async () => {
      const { mountPlaneAxes } = await import('../panels/plane-axes.ts')
      if (isBound) unbinds.push(mountPlaneAxes(container, explorer))
    }),
  )
  let before: { readonly standpoint?: Viewport; readonly size?: Size } = {}
  const unbinds = [
    boundCrowd(explorer, container, stage),
    mountTimeAxis(container, explorer),
    effect(() => {
      if (explorer.view.value.layout === 'axes') planeAxes()
    }),
    effect(() => {
      explorer.viewport.value = stage.viewport.value
    }),
    effect(() => {
      const [standpoint, size] = [explorer.standpoint.value, explorer.size.value]
      const shot = {
        appearance: explorer.appearance.value,
        ground: explorer.ground.value,
        size,
        insets: explorer.insets.value,
      }
      // While the viewer moves by hand, only a new view says where to look from.
      const isElsewhere = standpoint !== before.standpoint
      const isStill = (size !== before.size && !stage.isMoving.peek()) || isDragging
      before = { standpoint, size }
      const pace = motionPace() * (explorer.staging.peek() ? talkPace : 1)
      stage.show(isElsewhere ? { ...shot, viewport: standpoint } : shot, isStill ? 0 : pace)
    }),
  ]
  container.toggleAttribute('data-ready', true)
  return {
    ...stage,
    unmount() {
      isBound = false
      for (const unbind of unbinds) unbind()
      stage.unmount()
      container.removeAttribute('data-ready')
    },
  }
}

/** Of an excerpt, all other papers as dots behind the stage. */
function boundCrowd(explorer: Explorer, container: HTMLElement, stage: Stage): () => void {
  const { excerpt } = explorer
  let unmount: (() => void) | undefined
  let isBound = true
  if (excerpt)
    import('./crowd.ts').then(({ mountCrowd }) => {
      if (isBound) unmount = mountCrowd(explorer, excerpt, container, stage)
    })
  return () => {
    isBound = false
    unmount?.()
  }
}

type SelectionEvents = Pick<
  StageEvents,
  'areaChosen' | 'pointed' | 'clicked' | 'clickedCitation' | 'clickedNothing' | 'doubleClicked'
>

function selectionEvents(explorer: Explorer): SelectionEvents {
  const isFold = (id: string) => explorer.standing.peek().node(id).papers !== undefined
  return {
    pointed({ paper, citation }, place) {
      batch(() => {
        explorer.pointer.value = place
        if (citation === undefined) explorer.hover(paper)
        else explorer.hoverCitation(citation)
      })
    },
    clicked(paper, adding) {
      explorer.choose(paper, adding)
    },
    clickedCitation(key) {
      const { graph } = explorer.standing.peek()
      if (!graph.hasEdge(key)) return
      const ends = graph.extremities(key)
      // The card of a folded group tells of its citations with the other end.
      explorer.change(selectingAll(isFold(ends[0]) ? ends.toReversed() : ends))
    },
    clickedNothing() {
      explorer.change(clearingSelection)
    },
    areaChosen(papers) {
      const { graph, visibility } = explorer.standing.peek()
      const isShown = (id: string) => visibility(id, graph.getNodeAttributes(id)) === 'shown'
      explorer.change(selectingAll(papers.filter(isShown)))
    },
    doubleClicked(paper) {
      const node = explorer.standing.peek().node(paper)
      if (node.papers) return explorer.change(togglingFold(groupOf(node, explorer.view.peek().colouring)))
      const link = bestLink(node)
      if (link) window.open(link, '_blank', 'noopener,noreferrer')
    },
  }
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }
}
