/** The goals that the pages decide, each with the figure that decides it. */
import type { Goal } from '../part.ts'
import { ratio } from '../statistics.ts'
import { inBytes, inTime, inTimes } from '../words.ts'
import type { NetworkFigures, PageFigures } from './page-figures.ts'
import { bestPeer, type Measure, measured, subjectOf } from './page-medians.ts'

export function pageGoals({ networks }: Pick<PageFigures, 'networks'>): Goal[] {
  const at = (name: string) => networks.find(network => network.name === name)
  const large = ['acl', '100k'].flatMap(name => at(name) ?? [])
  const [small, big] = [
    networks.filter(({ papers }) => papers < 1000),
    networks.filter(({ papers }) => papers >= 1000),
  ]
  const example = at('example')
  const code = subjectOf(example, 'cairn')?.sent.code
  return [
    overAll(
      'first-frame',
      'First complete frame no slower than the fastest peer, at every size',
      networks,
      one => ratio(bestPeer(one, 'drawn')?.value, ours(one, 'drawn')),
    ),
    overAll(
      'first-frame-large',
      'First complete frame of 16k and 100k papers at least 2× as fast as plain sigma',
      large,
      one => ratio(plainSigma(one, 'drawn'), ours(one, 'drawn')),
      2,
    ),
    overAll(
      'frame-rate',
      'Frames per second while moving at least 2× the best peer, from 1,000 papers up',
      big,
      one => ratio(ours(one, 'rate'), bestPeer(one, 'rate')?.value),
      2,
    ),
    overAll(
      'frame-rate-small',
      'Frames per second while moving no worse than the best peer, below 1,000 papers',
      small,
      one => ratio(ours(one, 'rate'), bestPeer(one, 'rate')?.value),
    ),
    overAll(
      'main-thread',
      'Main-thread time for each frame while moving at most half of the best peer’s, from 1,000 papers up',
      big,
      one => ratio(bestPeer(one, 'mainPerFrame')?.value, ours(one, 'mainPerFrame')),
      2,
    ),
    single(
      'hover',
      'A paper under the pointer answers within one frame (16.7 ms) at 16k papers',
      answerAt(at('acl')),
      value => value <= 16.7,
      inTime,
    ),
    single(
      'heap',
      'Heap at 100k papers at most half of plain sigma’s',
      ratio(ours(at('100k'), 'heap'), plainSigma(at('100k'), 'heap')),
      value => value <= 0.5,
      inTimes,
    ),
    single(
      'initial-page',
      'Initial page (HTML, JavaScript and CSS, gzip) under 100 kB',
      code,
      value => value < 100_000,
      inBytes,
    ),
    single(
      'example-interactive',
      'The example interactive within 1.2× of a bare d3-SVG page',
      ratio(ours(example, 'interactive'), measured(subjectOf(example, 'd3-svg'), 'interactive')),
      value => value <= 1.2,
      inTimes,
    ),
  ]
}

function ours(network: NetworkFigures | undefined, measure: Measure): number | undefined {
  return measured(subjectOf(network, 'cairn'), measure)
}

function plainSigma(network: NetworkFigures | undefined, measure: Measure): number | undefined {
  return measured(subjectOf(network, 'sigma-plain'), measure)
}

function answerAt(network: NetworkFigures | undefined): number | undefined {
  return ours(network, 'answer')
}

/** A goal that holds when Cairn is so many times as good at each of these networks. */
function overAll(
  id: string,
  what: string,
  networks: readonly NetworkFigures[],
  advantage: (network: NetworkFigures) => number | undefined,
  least = 1,
): Goal {
  const found = networks.map(network => ({ name: network.name, value: advantage(network) }))
  const known = found.filter(({ value }) => value !== undefined)
  return {
    id,
    what,
    figure: known.map(({ name, value = 0 }) => `${name} ${times(value)}`).join(', ') || '–',
    met: known.length === 0 ? undefined : known.every(({ value = 0 }) => value >= least),
  }
}

function times(value: number): string {
  return value === Number.POSITIVE_INFINITY ? '∞' : inTimes(value)
}

function single(
  id: string,
  what: string,
  value: number | undefined,
  isMet: (value: number) => boolean,
  inWords: (value: number) => string,
): Goal {
  const words = value === undefined ? '–' : Number.isFinite(value) ? inWords(value) : 'not reached'
  return { id, what, figure: words, met: value === undefined ? undefined : isMet(value) }
}
