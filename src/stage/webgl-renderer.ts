/** The renderer with WebGL, where this browser can run it. */
import type { Size } from '../state/frame.ts'
import { takenContexts } from './context-budget.ts'
import type { Renderer } from './renderer.ts'
import type { StageParts } from './stage-parts.ts'

/** Sigma's renderer in the container; undefined where there is no WebGL, or no room for one stage more. */
export async function webGlRenderer(
  container: HTMLElement,
  size: Size,
  sigma: StageParts['sigma'],
): Promise<Renderer | undefined> {
  const giveBack = takenContexts()
  if (giveBack && hasWebGl()) {
    try {
      const { mountSigmaRenderer } = await sigma.loaded()
      const renderer = mountSigmaRenderer(container, size)
      const unmount = () => {
        renderer.unmount()
        giveBack()
      }
      return { ...renderer, unmount }
    } catch {
      container.replaceChildren()
    }
  }
  giveBack?.()
  return undefined
}

/** Whether this browser draws with WebGL 2, which sigma needs. */
function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2')
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null
}
