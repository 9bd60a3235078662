/** The map: papers that cite each other lie near each other, and communities show as clusters. */
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
import { type Dots, frame, type Places, rounded } from './dot.ts'
import { ringOrder } from './group-order.ts'
import { labelRoom } from './label-room.ts'
import { evened, restingPlaces, springsOf } from './springs.ts'

/** The map is a little higher than the other layouts: 4 to 3. */
const mapHeight = 750

/** How firmly a paper is held by its group's place on the ring. */
const ringHold = 0.35

export const M = { hold: 0.18, link: 0.5, charge: -120, even: 0.75, alpha: 0.5 }

interface Body extends SimulationNodeDatum {
  x: number
  y: number
  readonly homeX: number
  readonly homeY: number
}

interface Link extends SimulationLinkDatum<Body> {
  readonly strength: number
}

/**
 * Sections (in a list without any: communities) have their place on a ring, next to those they exchange most citations
 * with; citations draw papers out of them; then forces make room for dots and labels.
 *
 * @param previous places on an earlier map: papers stay exactly there, new ones find room between them
 */
export function map(dots: Dots, previous: Places = new Map()): Places {
  const room = labelRoom(dots.dots.length)
  const stretch = 1.7
  const springs = springsOf(dots)
  const ring = ringPlaces(dots)
  const [across, down] = [0, 1].map(axis =>
    evened(
      restingPlaces(
        springs,
        ring.map(place => place[axis] ?? 0),
        ringHold,
      ),
      M.even,
    ),
  )
  const bodies = dots.dots.map(({ key }, at): Body => {
    const homeX = (across?.[at] ?? 0) * frame.width
    const homeY = (down?.[at] ?? 0) * mapHeight * stretch
    const before = previous.get(key)
    if (!before) return { x: homeX, y: homeY, homeX, homeY }
    const fixed = { x: before.x, y: before.y * stretch }
    return { ...fixed, homeX, homeY, fx: fixed.x, fy: fixed.y }
  })
  const links = springs.flatMap((own, at) =>
    own.map(
      ([other, strength]): Link => ({
        source: bodies[at] as Body,
        target: bodies[other] as Body,
        strength: strength / 2,
      }),
    ),
  )
  forceSimulation(bodies)
    .alpha(M.alpha)
    .alphaDecay(0.03)
    .force(
      'link',
      forceLink<Body, Link>(links)
        .distance(0.8 * room.width)
        .strength(link => M.link * link.strength),
    )
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(M.charge * room.scale * room.scale)
        .distanceMax(3 * room.width),
    )
    .force('collide', forceCollide<Body>(0.46 * room.width).iterations(2))
    .force('x', forceX<Body>(body => body.homeX).strength(M.hold))
    .force('y', forceY<Body>(body => body.homeY).strength(M.hold))
    .stop()
    .tick(160)
  return new Map(
    dots.dots.map(({ key }, at) => {
      const body = bodies[at] as Body
      return [key, rounded({ x: body.x, y: body.y / stretch })]
    }),
  )
}

/** For each dot the place of its group on a circle with radius 1; a group's arc is as long as the root of its size. */
function ringPlaces(dots: Dots): (readonly [x: number, y: number])[] {
  const sections = new Set(dots.dots.map(dot => dot.section))
  const groupOf = (dot: Dots['dots'][number]) => (sections.size > 1 ? dot.section : dot.community)
  const counts = new Map<number, number>()
  for (const dot of dots.dots) counts.set(groupOf(dot), (counts.get(groupOf(dot)) ?? 0) + 1)
  const order = ringOrder(dots, groupOf)
  const arcs = order.map(group => Math.sqrt(counts.get(group) ?? 0))
  const whole = arcs.reduce((sum, arc) => sum + arc, 0)
  const places = new Map<number, readonly [number, number]>()
  let turned = -(arcs[0] ?? 0) / 2
  order.forEach((group, at) => {
    const arc = arcs[at] ?? 0
    const angle = ((turned + arc / 2) / whole) * 2 * Math.PI - 0.75 * Math.PI
    places.set(group, [coarse(Math.cos(angle)), coarse(Math.sin(angle))])
    turned += arc
  })
  return dots.dots.map(dot => places.get(groupOf(dot)) ?? [0, 0])
}

/** Engines may differ in the last digits of a sine. */
function coarse(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
