/** The outlines of the shapes that stand for groups, all of the same area, for every renderer to draw. */
import type { Point } from '../core/citation-graph.ts'
import type { Shape } from './groups.ts'

/**
 * A star with `points` tips at distance `outer`, and hollows between them at distance `inner`, for a circle of radius 1
 * of the same area. A polygon is a star whose hollows lie on its edges. No points: a circle.
 */
export interface Outline {
  readonly points: number
  readonly outer: number
  readonly inner: number
  /** Direction of the first tip, in radians, clockwise from the right as on screen. */
  readonly turn: number
}

function star(points: number, depth: number, turn: number): Outline {
  const hollow = depth * Math.cos(Math.PI / points)
  const outer = Math.sqrt(Math.PI / (points * hollow * Math.sin(Math.PI / points)))
  return { points, outer, inner: outer * hollow, turn }
}

const up = -Math.PI / 2

export const outlines: Readonly<Record<Shape, Outline>> = {
  circle: { points: 0, outer: 1, inner: 1, turn: 0 },
  diamond: star(4, 1, 0),
  square: star(4, 1, Math.PI / 4),
  triangle: star(3, 1, up),
  hexagon: star(6, 1, 0),
  star: star(5, 0.62, up),
}

/** How far the edges of a shape lie from its middle, for a radius of 1. */
export function apothem(shape: Shape): number {
  const { points, outer, inner } = outlines[shape]
  if (points === 0) return outer
  const sector = Math.PI / points
  const [x, y] = [inner * Math.cos(sector), inner * Math.sin(sector)]
  return (outer * y) / Math.hypot(outer - x, y)
}

/** Corners of an outline around a point, for drawing it as a path. Empty for a circle. */
export function corners(shape: Shape, centre: Point, radius: number): Point[] {
  const { points, outer, inner, turn } = outlines[shape]
  const isPolygon = Math.abs(inner - outer * Math.cos(Math.PI / Math.max(1, points))) < 1e-9
  return Array.from({ length: points * 2 }, (_, index) => {
    const angle = turn + (index * Math.PI) / points
    const distance = radius * (index % 2 === 0 ? outer : inner)
    return { x: centre.x + distance * Math.cos(angle), y: centre.y + distance * Math.sin(angle) }
  }).filter((_, index) => !isPolygon || index % 2 === 0)
}
