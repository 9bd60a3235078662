/** The renderer that this browser can run: sigma where there is WebGL, else SVG. */
import type { Size } from '../state/frame.ts'
import type { Renderer } from './renderer.ts'
import { mountSvgRenderer } from './svg-renderer.ts'

export interface ChosenRenderer {
  readonly renderer: Renderer
  readonly drawsWith: 'webgl' | 'svg'
}

export async function chosenRenderer(container: HTMLElement, size: Size): Promise<ChosenRenderer> {
  if (hasWebGl()) {
    try {
      const { mountSigmaRenderer } = await import('./sigma-renderer.ts')
      return { renderer: mountSigmaRenderer(container, size), drawsWith: 'webgl' }
    } catch {
      container.replaceChildren()
    }
  }
  return { renderer: mountSvgRenderer(container, size), drawsWith: 'svg' }
}

/** Whether this browser draws with WebGL 2, which sigma needs. */
function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2')
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null
}
