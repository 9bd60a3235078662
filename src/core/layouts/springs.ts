/** Where papers come to rest when citations draw them together and each is held by its home. */
import type { Dots } from './dot.ts'

/** What draws a dot: another dot, and how strongly. */
export type Spring = readonly [other: number, strength: number]

/** A citation between two sections draws less than one within, or all would fall into one heap. */
const across = 0.4

/** A paper without citations is drawn this much by all papers of its section together. */
const company = 0.5

const steps = 80

/**
 * The rest position of each dot along one axis: the weighted mean of its home and of the dots that draw it. There is
 * exactly one, whatever the start, and one paper more or less hardly moves it: that is what makes the same list give
 * the same picture.
 *
 * @param hold weight of the home
 * @see Tutte, "How to draw a graph", 1963
 */
export function restingPlaces(
  springs: readonly (readonly Spring[])[],
  homes: readonly number[],
  hold: number,
): number[] {
  const places = [...homes]
  for (let step = 0; step < steps; step += 1) {
    springs.forEach((own, at) => {
      let sum = hold * (homes[at] ?? 0)
      let weight = hold
      for (const [other, strength] of own) {
        sum += strength * (places[other] ?? 0)
        weight += strength
      }
      places[at] = sum / weight
    })
  }
  return places
}

/** For each dot what draws it. A citation between papers that have d and e citations in all has strength 1 / √(d·e). */
export function springsOf({ dots, cites, citedBy }: Dots): Spring[][] {
  const all = dots.map((_, at) => [...(cites[at] ?? []), ...(citedBy[at] ?? [])])
  const sections = new Map<number, number[]>(dots.map(({ section }) => [section, []]))
  dots.forEach(({ section }, at) => {
    sections.get(section)?.push(at)
  })
  return dots.map(({ section }, at) => {
    const others = all[at] ?? []
    if (others.length > 0)
      return others.map(other => {
        const share = section === dots[other]?.section ? 1 : across
        return [other, share / Math.sqrt(others.length * (all[other]?.length ?? 1))]
      })
    const beside = (sections.get(section) ?? []).filter(other => other !== at)
    return beside.map(other => [other, company / beside.length])
  })
}

/** The values moved into [0, 1] and part of the way (`share`) to being evenly spread; their order stays. */
export function evened(values: readonly number[], share: number): number[] {
  const order = values.map((_, at) => at).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b)
  const least = values[order[0] ?? 0] ?? 0
  const span = (values[order.at(-1) ?? 0] ?? 0) - least || 1
  const result = [...values]
  order.forEach((at, rank) => {
    const even = (rank + 0.5) / order.length
    result[at] = share * even + (1 - share) * (((values[at] ?? 0) - least) / span)
  })
  return result
}
