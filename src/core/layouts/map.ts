/** The map: papers that cite each other lie near each other. */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3'
import { textHash } from '../seeded-random.ts'
import { type Dots, type Places, rounded } from './dot.ts'

interface Body extends SimulationNodeDatum {
  x: number
  y: number
}

export function map(dots: Dots, previous: Places = new Map()): Places {
  const bodies: Body[] = dots.dots.map(({ key }) => {
    const place = previous.get(key)
    if (place) return { x: place.x, y: place.y, fx: place.x, fy: place.y }
    const hash = textHash(key)
    return { x: ((hash & 0xffff) / 0xffff - 0.5) * 1000, y: ((hash >>> 16) / 0xffff - 0.5) * 750 }
  })
  const links: SimulationLinkDatum<Body>[] = dots.cites.flatMap((references, citing) =>
    references.map(cited => ({ source: bodies[citing] as Body, target: bodies[cited] as Body })),
  )
  forceSimulation(bodies)
    .alphaDecay(0.0228)
    .force('link', forceLink<Body, SimulationLinkDatum<Body>>(links).distance(60))
    .force('charge', forceManyBody<Body>().strength(-400))
    .force('collide', forceCollide<Body>(30))
    .force('x', forceX<Body>(0).strength(0.06))
    .force('y', forceY<Body>(0).strength(0.09))
    .stop()
    .tick(300)
  return new Map(dots.dots.map(({ key }, at) => [key, rounded(bodies[at] as Body)]))
}
