/** The crowd behind the stage: two pictures, of citations and of dots, that move with the viewport until sharper ones come. */
import type { Crowd } from '../drawing/crowd.ts'
import type { Plate } from '../drawing/crowd-plate.ts'
import type { Size } from '../state/frame.ts'
import { restingViewport, type Viewport } from '../state/viewport.ts'
import type { CrowdOrder, CrowdPart } from './crowd-painter.ts'
import { crowdWorkshop } from './crowd-workshop.ts'

/** When all is drawn as it was last asked for, the layer's element says so, as `data-drawn`. */
export interface CrowdLayer {
  /** Shows this crowd from now on, beginning with what is there now; a pace of 0 cuts. Columns that are the same stay. */
  show(crowd: Crowd, pace: number): void
  look(viewport: Viewport): void
  resize(size: Size): void
  /** Lets the crowd step back while something else has the word, or come forward again. */
  hush(isHushed: boolean): void
  unmount(): void
}

/** Mounts the layer behind all that is in the container. */
export function mountCrowdLayer(container: HTMLElement, stage: Size): CrowdLayer {
  const layer = document.createElement('div')
  layer.className = 'crowd'
  layer.setAttribute('aria-hidden', 'true')
  const [oldLines, newLines, dots] = [sheet('lines'), sheet('lines'), sheet('dots')]
  let lines: [old: Sheet, fresh: Sheet] = [oldLines, newLines]
  layer.append(oldLines.canvas, newLines.canvas, dots.canvas)
  container.prepend(layer)

  let [number, size, viewport] = [0, stage, restingViewport]
  let shown: Crowd | undefined
  /** Where a stage of another size puts papers, they are at once. */
  let isResized = false
  const order = (what: Omit<CrowdOrder, 'number'>) => {
    number += 1
    layer.removeAttribute('data-drawn')
    workshop.order({ number, ...what })
  }
  const all = (crowd: Crowd) => ({ crowd, viewport, size, ratio: devicePixelRatio })
  const receive = (part: CrowdPart, plate: Plate, bitmap: ImageBitmap) => {
    if (part === 'dots') return dots.show(plate, bitmap, viewport)
    lines = [lines[1], lines[0]]
    lines[1].show(plate, bitmap, viewport)
    lines[1].canvas.classList.add('shown')
    lines[0].canvas.classList.remove('shown')
  }
  const workshop = crowdWorkshop({
    picture: receive,
    drawn(upTo) {
      if (upTo === number) layer.setAttribute('data-drawn', '')
    },
    forgotten() {
      if (shown) order(all(shown))
    },
  })
  return {
    show(crowd, pace) {
      const columns = shown && changed(shown, crowd)
      shown = crowd
      if (!columns) order(all(crowd))
      else if (Object.keys(columns).length > 0) {
        if (columns.places) lines[1].canvas.classList.remove('shown')
        order({ crowd: columns, pace: isResized ? 0 : pace })
      }
      isResized = false
    },
    look(next) {
      if (next.k === viewport.k && next.x === viewport.x && next.y === viewport.y) return
      viewport = next
      for (const one of [...lines, dots]) one.look(next)
      if (shown) order({ viewport })
    },
    resize(next) {
      if (next.width === size.width && next.height === size.height) return
      size = next
      isResized = true
      if (shown) order({ size, ratio: devicePixelRatio })
    },
    hush(isHushed) {
      layer.classList.toggle('hushed', isHushed)
    },
    unmount() {
      workshop.stop()
      layer.remove()
    },
  }
}

/** The columns that are others than before. */
function changed(before: Crowd, after: Crowd): Partial<Crowd> {
  const columns = Object.entries(after).filter(([name, column]) => before[name as keyof Crowd] !== column)
  return Object.fromEntries(columns)
}

interface Sheet {
  readonly canvas: HTMLCanvasElement
  show(plate: Plate, bitmap: ImageBitmap, viewport: Viewport): void
  look(viewport: Viewport): void
}

/** A canvas with a picture for one viewport, moved and stretched to where it belongs in another. */
function sheet(part: CrowdPart): Sheet {
  const canvas = document.createElement('canvas')
  canvas.className = part
  const context = canvas.getContext('bitmaprenderer')
  let plate: Plate | undefined
  const look = ({ k, x, y }: Viewport) => {
    if (!plate) return
    const { viewport, margin } = plate
    const scale = k / viewport.k
    const [left, top] = [x - scale * (viewport.x + margin.width), y - scale * (viewport.y + margin.height)]
    canvas.style.transform = `translate(${left}px,${top}px) scale(${scale})`
  }
  return {
    canvas,
    look,
    show(next, bitmap, viewport) {
      plate = next
      if (canvas.width !== next.width || canvas.height !== next.height) {
        canvas.width = next.width
        canvas.height = next.height
      }
      canvas.style.width = `${next.width / next.ratio}px`
      canvas.style.height = `${next.height / next.ratio}px`
      context?.transferFromImageBitmap(bitmap)
      look(viewport)
    },
  }
}
