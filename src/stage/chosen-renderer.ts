/** The renderer that this browser can run: sigma where there is WebGL, else SVG. */
import type { Size } from '../state/frame.ts'
import { takenContexts } from './context-budget.ts'
import type { Renderer } from './renderer.ts'
import { mountSvgRenderer } from './svg-renderer.ts'

export interface ChosenRenderer {
  readonly renderer: Renderer
  readonly drawsWith: 'webgl' | 'svg'
}

export async function chosenRenderer(container: HTMLElement, size: Size): Promise<ChosenRenderer> {
  const giveBack = takenContexts()
  if (giveBack && hasWebGl()) {
    try {
      const { mountSigmaRenderer } = await import('./sigma-renderer.ts')
      const renderer = mountSigmaRenderer(container, size)
      const unmount = () => {
        renderer.unmount()
        giveBack()
      }
      return { renderer: { ...renderer, unmount }, drawsWith: 'webgl' }
    } catch {
      container.replaceChildren()
    }
  }
  giveBack?.()
  return { renderer: mountSvgRenderer(container, 'drawing'), drawsWith: 'svg' }
}

/** Whether this browser draws with WebGL 2, which sigma needs. */
function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2')
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null
}
