/** A quick order of a large graph in which every paper comes after those it cites, papers that cite each other by date. */
import { type Links, linkCounts, turnedLinks } from './links.ts'
import { componentNumbers } from './strong-components.ts'

/**
 * All papers, prerequisites first. Where papers cite each other, some citations lead to a later paper: what walks along
 * this order must pass them over.
 *
 * @param dates when each paper appeared; papers of one circle and one date go by number
 */
export function prerequisitesFirst(cites: Links, dates: Float64Array): Int32Array {
  const numbers = componentNumbers(cites)
  const members = turnedLinks(memberships(numbers))
  const order = members.ends.slice(0, numbers.length)
  const sizes = linkCounts(members)
  for (let component = 0; component < sizes.length; component += 1)
    if ((sizes[component] as number) > 1)
      order
        .subarray(members.starts[component], members.starts[component + 1])
        .sort((a, b) => dateOrder(dates[a] as number, dates[b] as number) || a - b)
  return order
}

/** Each paper linked to its component alone. */
function memberships(numbers: Int32Array): Links {
  return { starts: Int32Array.from({ length: numbers.length + 1 }, (_, at) => at), ends: numbers }
}

/** Unknown dates are infinite and equal. */
function dateOrder(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The place of each paper in an order. */
export function placesIn(order: Int32Array): Int32Array {
  const places = new Int32Array(order.length)
  order.forEach((paper, place) => {
    places[paper] = place
  })
  return places
}
