/** The map: papers that cite each other lie near each other, and their sections or communities show as clusters. */
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
import type { Point } from '../citation-graph.ts'
import { linksOf } from '../links.ts'
import { settleCrowd } from './crowd-forces.ts'
import { type Dot, type Dots, frame, type Places, rounded, type Watch } from './dot.ts'
import { ringOrder } from './group-order.ts'
import { type LabelRoom, labelRoom } from './label-room.ts'
import { evened, restingPlaces, type Springs, springsOf } from './springs.ts'

/** The map is a little higher than the other layouts: 4 to 3. */
const mapHeight = 750

/** Labels are wider than high: forces act in a space stretched downwards, where the room of a label is round. */
const stretch = 1.7

/** How firmly a paper is held by its group's place on the ring, and how far papers are spread out evenly. */
const ringHold = 0.35
const evenness = 0.75

/** How firmly forces draw a paper to its rest, and how they push papers apart. */
const restHold = 0.18
const charge = 120

/**
 * Above so many papers the same forces act on a grid: not the same to the byte, in a tenth of the time, and no worse a map.
 * Measured on 100 to 5,000 papers: dots lie as far apart, citations are as long, sections as much among themselves.
 */
const mostSimulated = 300

interface Body extends SimulationNodeDatum {
  x: number
  y: number
  /** Where springs alone would have it rest. */
  readonly rest: Point
}

interface Link extends SimulationLinkDatum<Body> {
  readonly strength: number
}

/**
 * Sections (in a list with none or one: communities) have their places around a ring, next to those they exchange most
 * citations with; citations draw papers out of them to a place of rest; then forces make room for dots and labels.
 *
 * @param previous places on an earlier map: papers stay exactly there, new ones find room between them
 */
export function map(dots: Dots, previous: Places = new Map(), watch?: Watch): Places {
  const springs = springsOf(dots)
  const bodies = restsOf(dots, springs).map((rest, at): Body => {
    const before = previous.get(dots.dots[at]?.key ?? '')
    if (!before) return { ...rest, rest }
    const place = { x: before.x, y: before.y * stretch }
    return { ...place, rest, fx: place.x, fy: place.y }
  })
  if (bodies.length > mostSimulated) makeRoomInCrowd(bodies, springs, watch)
  else makeRoom(bodies, springs, labelRoom(bodies.length))
  return new Map(
    dots.dots.map(({ key }, at) => {
      const { x, y } = bodies[at] as Body
      return [key, rounded({ x, y: y / stretch })]
    }),
  )
}

function restsOf(dots: Dots, springs: Springs): Point[] {
  const ring = ringPlaces(dots)
  const along = (axis: 'x' | 'y') => {
    const homes = ring.map(place => place[axis])
    return evened(restingPlaces(springs, homes, ringHold), evenness)
  }
  const downs = along('y')
  return along('x').map((across, at) => ({
    x: across * frame.width,
    y: (downs[at] ?? 0) * mapHeight * stretch,
  }))
}

/** Charges hold papers apart, links together, and no two labels may lie on each other. Moves the bodies. */
function makeRoom(bodies: Body[], springs: Springs, room: LabelRoom): void {
  const links = bodies.flatMap((source, at) =>
    [...linksOf(springs, at)].map((other, link): Link => {
      const strength = springs.strengths[(springs.starts[at] as number) + link] as number
      return { source, target: bodies[other] as Body, strength: strength / 4 }
    }),
  )
  forceSimulation(bodies)
    .alpha(0.5)
    .alphaDecay(0.03)
    .force(
      'link',
      forceLink<Body, Link>(links)
        .distance(0.8 * room.width)
        .strength(link => link.strength),
    )
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(-charge * room.scale * room.scale)
        .distanceMax(3 * room.width),
    )
    .force('collide', forceCollide<Body>(0.46 * room.width).iterations(2))
    .force('x', forceX<Body>(body => body.rest.x).strength(restHold))
    .force('y', forceY<Body>(body => body.rest.y).strength(restHold))
    .stop()
    .tick(160)
}

function makeRoomInCrowd(bodies: readonly Body[], springs: Springs, watch?: Watch): void {
  const xs = Float64Array.from(bodies, ({ x }) => x)
  const ys = Float64Array.from(bodies, ({ y }) => y)
  const isFixed = Uint8Array.from(bodies, ({ fx }) => (fx === undefined ? 0 : 1))
  const restXs = Float64Array.from(bodies, ({ rest }) => rest.x)
  const restYs = Float64Array.from(bodies, ({ rest }) => rest.y)
  const forces = {
    room: labelRoom(bodies.length),
    width: frame.width,
    height: mapHeight * stretch,
    hold: restHold,
    charge,
  }
  settleCrowd({ xs, ys, restXs, restYs, isFixed }, springs, forces, watch)
  bodies.forEach((body, at) => {
    body.x = xs[at] as number
    body.y = ys[at] as number
  })
}

/** For each dot the place of its group on a circle; a group's arc is as long as the root of its number of papers. */
function ringPlaces(dots: Dots): Point[] {
  const sections = new Set(dots.dots.map(dot => dot.section))
  const groupOf = (dot: Dot) => (sections.size > 1 ? dot.section : dot.community)
  const counts = new Map<number, number>()
  for (const dot of dots.dots) counts.set(groupOf(dot), (counts.get(groupOf(dot)) ?? 0) + 1)
  const arcs = ringOrder(dots, groupOf).map(group => ({ group, length: Math.sqrt(counts.get(group) ?? 0) }))
  const whole = arcs.reduce((sum, arc) => sum + arc.length, 0)
  const places = new Map<number, Point>()
  let turned = -(arcs[0]?.length ?? 0) / 2
  for (const { group, length } of arcs) {
    const angle = ((turned + length / 2) / whole) * 2 * Math.PI - 0.75 * Math.PI
    places.set(group, { x: coarse(Math.cos(angle)), y: coarse(Math.sin(angle)) })
    turned += length
  }
  return dots.dots.map(dot => places.get(groupOf(dot)) ?? { x: 0, y: 0 })
}

/** Engines may differ in the last digits of a sine. */
function coarse(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
