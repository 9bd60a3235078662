/** The crowd bound to an explorer: the papers of a large network behind its stage, wherever its viewer is. */
import { effect } from '@preact/signals-core'
import { crowdOf } from '../drawing/corpus-crowd.ts'
import { mountCrowdLayer } from '../stage/crowd-layer.ts'
import type { Stage } from '../stage/stage.ts'
import type { Excerpt } from '../state/excerpt.ts'
import type { Explorer } from '../state/explorer.ts'
import { isHushed } from '../state/ground.ts'
import { motionPace } from './surroundings.ts'

/** Mounts the crowd behind all that is in the container. */
export function mountCrowd(
  explorer: Explorer,
  { corpus }: Excerpt,
  container: HTMLElement,
  stage: Stage,
): () => void {
  const crowdIn = crowdOf(corpus)
  const layer = mountCrowdLayer(container, explorer.size.peek())
  const unbinds = [
    effect(() => layer.resize(explorer.size.value)),
    effect(() => {
      const crowd = crowdIn(
        explorer.view.value,
        explorer.frame.value,
        explorer.theme.value,
        explorer.journal.value.read,
      )
      layer.show(crowd, motionPace())
    }),
    effect(() => layer.look(stage.viewport.value)),
    effect(() => layer.hush(isHushed(explorer.ground.value, explorer.appearance.value))),
  ]
  return () => {
    for (const unbind of unbinds) unbind()
    layer.unmount()
  }
}
