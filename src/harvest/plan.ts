/** What a run would cost: how many requests and how long, found out by harvesting without asking anybody. */
import { answerStore } from './answer-store.ts'
import type { HarvestEffects } from './effects.ts'
import { type HarvestInput, type HarvestOptions, harvest } from './harvest.ts'
import { imaginedExchange } from './imagined-exchange.ts'
import { s2Client } from './s2-client.ts'
import { s2Fields } from './s2-fields.ts'

export interface PlannedRequests {
  /** Batches of papers by id, and of reference lists. */
  readonly batches: number
  readonly titles: number
  /** Pages of single reference lists. */
  readonly pages: number
}

export interface Plan {
  readonly requests: PlannedRequests
  /** How long they take at least. */
  readonly seconds: number
}

export interface PlanOptions extends HarvestOptions {
  readonly baseUrl: string
  readonly requestsPerSecond: number
  readonly refresh?: number | undefined
}

/** A batch of papers with their references was seen to take 2 to 6 seconds, anything else about one. */
const secondsOfBatch = 4

/**
 * The fewest requests with which this input can be harvested, given what is stored; that papers of a list share references
 * is taken for granted. More are needed when an id is unknown, a list is longer than one answer or withheld, or the API
 * refuses for a while. Nothing is asked or stored.
 */
export async function plan(
  input: HarvestInput,
  options: PlanOptions,
  effects: Pick<HarvestEffects, 'stored' | 'now'>,
): Promise<Plan> {
  const imagined = new Map<string, string>()
  const store = answerStore(
    options.baseUrl,
    {
      now: effects.now,
      stored: async name => imagined.get(name) ?? effects.stored(name),
      store: async (name, text) => {
        imagined.set(name, text)
      },
    },
    options.refresh,
  )
  let hasRanked = false
  const watched = {
    ...store,
    earlier: async (question: string) => {
      const answer = await store.earlier(question)
      if (answer && question.includes(`=${s2Fields.papersWithReferenceTitles} `)) hasRanked = true
      return answer
    },
  }
  const { exchange, requests } = imaginedExchange(options.baseUrl)
  await harvest(input, s2Client(watched, exchange), { report: () => undefined }, options)
  const { beyond, titles, pages, ...rest } = requests()
  const asked = { batches: rest.batches + (hasRanked ? 0 : beyond), titles, pages }
  const pause = 1 / options.requestsPerSecond
  const seconds =
    asked.batches * Math.max(pause, secondsOfBatch) + (asked.titles + asked.pages) * Math.max(pause, 1)
  return { requests: asked, seconds }
}

/** The plan in lines for the reader. */
export function planLines({ requests, seconds }: Plan, hasKey: boolean): string[] {
  const { batches, titles, pages } = requests
  const all = batches + titles + pages
  if (all === 0) return ['Requests: none, every answer is there']
  const parts = [
    [batches, batches === 1 ? 'batch of papers' : 'batches of papers'],
    [titles, titles === 1 ? 'title' : 'titles'],
    [pages, pages === 1 ? 'single reference list' : 'single reference lists'],
  ] as const
  const named = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`)
  return [
    `Requests: ${all} at least (${named.join(', ')})`,
    `Time: about ${duration(seconds)}${hasKey ? '' : '; several times as long when the API is busy, which it often is without a key'}`,
  ]
}

function duration(seconds: number): string {
  const minutes = seconds / 60
  if (minutes < 2) return `${Math.ceil(seconds)} seconds`
  return minutes < 120 ? `${Math.ceil(minutes)} minutes` : `${Math.ceil(minutes / 60)} hours`
}
