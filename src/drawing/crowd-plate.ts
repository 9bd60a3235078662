/** A plate: the pixels on which the crowd is drawn for a viewport, reaching over the edges of the stage on every side. */
import type { Size } from '../state/frame.ts'
import type { Viewport } from '../state/viewport.ts'

export interface Plate {
  /** In pixels of the plate. */
  readonly width: number
  readonly height: number
  /** Where stage pixels lie on it: plate = k · stage + (x, y). */
  readonly k: number
  readonly x: number
  readonly y: number
  /** Pixels of the plate per CSS pixel. */
  readonly ratio: number
  /** The viewport for which it is, and how many CSS pixels it reaches over the stage at each side. */
  readonly viewport: Viewport
  readonly margin: Size
}

export interface PlateKind {
  /** How far it reaches over the stage at each side, as a share of the stage. */
  readonly overscan: number
  /** Most pixels of it. */
  readonly most: number
}

/** The plate for a viewport with so many pixels per CSS pixel, or fewer where there would be too many of them. */
export function plateFor(
  viewport: Viewport,
  { width, height }: Size,
  ratio: number,
  { overscan, most }: PlateKind,
): Plate {
  const margin = { width: Math.ceil(width * overscan), height: Math.ceil(height * overscan) }
  const [across, down] = [width + 2 * margin.width, height + 2 * margin.height]
  const fitting = Math.min(ratio, Math.sqrt(most / (across * down)))
  return {
    width: Math.max(1, Math.ceil(across * fitting)),
    height: Math.max(1, Math.ceil(down * fitting)),
    k: viewport.k * fitting,
    x: (viewport.x + margin.width) * fitting,
    y: (viewport.y + margin.height) * fitting,
    ratio: fitting,
    viewport,
    margin,
  }
}

/**
 * Whether a plate, moved by whole pixels and not scaled, still shows all of the stage from another viewport, with some
 * room to spare for what comes next.
 */
export function reaches({ viewport, margin }: Plate, { k, x, y }: Viewport): boolean {
  return (
    k === viewport.k &&
    Math.abs(x - viewport.x) < 0.6 * margin.width &&
    Math.abs(y - viewport.y) < 0.6 * margin.height
  )
}
