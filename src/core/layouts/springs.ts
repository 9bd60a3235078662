/** Where papers come to rest when citations draw them together and each is held by its home. */
import type { Links } from '../links.ts'
import type { Dots } from './dot.ts'

/** What draws each dot: other dots, and how strongly. */
export interface Springs extends Links {
  /** By position in `ends`. */
  readonly strengths: Float64Array
}

/** A citation between two sections draws less than one within, or all would fall into one heap. */
const across = 0.4

/** A paper without citations is drawn this much by all papers of its section together. */
const company = 0.5

/** In a large section so many papers, evenly chosen, stand for all. */
const mostCompany = 200

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
  { starts, ends, strengths }: Springs,
  homes: readonly number[],
  hold: number,
): number[] {
  const places = Float64Array.from(homes)
  for (let step = 0; step < steps; step += 1)
    for (let dot = 0; dot < places.length; dot += 1) {
      let sum = hold * (homes[dot] ?? 0)
      let weight = hold
      for (let at = starts[dot] as number; at < (starts[dot + 1] as number); at += 1) {
        const strength = strengths[at] as number
        sum += strength * (places[ends[at] as number] as number)
        weight += strength
      }
      places[dot] = sum / weight
    }
  return [...places]
}

/** For each dot what draws it. A citation between papers that have d and e citations in all has strength 1 / √(d·e). */
export function springsOf({ dots, cites, citedBy }: Dots): Springs {
  const sections = new Map<number, number[]>(dots.map(({ section }) => [section, []]))
  dots.forEach(({ section }, at) => {
    sections.get(section)?.push(at)
  })
  const chosen = new Map([...sections].map(([section, papers]) => [section, evenlyChosen(papers)]))
  const count = (dot: number) => (cites[dot]?.length ?? 0) + (citedBy[dot]?.length ?? 0)
  const starts = new Int32Array(dots.length + 1)
  const ends: number[] = []
  const strengths: number[] = []
  dots.forEach(({ section }, dot) => {
    const own = count(dot)
    for (const others of [cites[dot] ?? [], citedBy[dot] ?? []])
      for (const other of others) {
        ends.push(other)
        strengths.push((section === dots[other]?.section ? 1 : across) / Math.sqrt(own * count(other)))
      }
    if (own === 0) {
      const beside = (chosen.get(section) ?? []).filter(other => other !== dot)
      for (const other of beside) {
        ends.push(other)
        strengths.push(company / beside.length)
      }
    }
    starts[dot + 1] = ends.length
  })
  return { starts, ends: Int32Array.from(ends), strengths: Float64Array.from(strengths) }
}

function evenlyChosen(papers: readonly number[]): readonly number[] {
  if (papers.length <= mostCompany) return papers
  return Array.from(
    { length: mostCompany },
    (_, at) => papers[Math.floor((at * papers.length) / mostCompany)] as number,
  )
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
