/** The parts of a stage that come after its first picture. */
import { type LoadedLater, loadedLater } from '../state/loaded-later.ts'

export interface StageParts {
  readonly sigma: LoadedLater<typeof import('./sigma-renderer.ts')>
  readonly moves: LoadedLater<typeof import('../drawing/choreography.ts')>
  readonly tools: LoadedLater<typeof import('./hand-tools.ts')>
}

/** @param soon what is done with each, so that it is there in time */
export function stageParts(soon: <Module>(module: LoadedLater<Module>) => LoadedLater<Module>): StageParts {
  return {
    moves: soon(loadedLater(() => import('../drawing/choreography.ts'))),
    tools: soon(loadedLater(() => import('./hand-tools.ts'))),
    sigma: soon(loadedLater(() => import('./sigma-renderer.ts'))),
  }
}
