/** Counts the requests of a harvest on the stand-in, with a clock that does not really wait. */
import { answerStore } from '../../src/harvest/answer-store.ts'
import { type HarvestInput, harvest } from '../../src/harvest/harvest.ts'
import { politeRetries } from '../../src/harvest/retry-timing.ts'
import { s2Client } from '../../src/harvest/s2-client.ts'
import { s2Exchange } from '../../src/harvest/s2-exchange.ts'
import { fakeEffects } from '../../tests/harvest/fake-effects.ts'
import type { CatalogueRecord } from '../../tests/stand-in/catalogue.ts'
import { type SeenRequest, startedStandIn } from '../../tests/stand-in/stand-in.ts'
import type { RequestFigures } from './harvest-figures.ts'

/** Milliseconds that answers were seen to take: 2 to 6 seconds for a batch, about one for anything else. */
const answerTimes = { batches: 4000, titles: 1000, pages: 1000 } as const

const longestPage = 1000

export async function measuredRequests(
  input: HarvestInput,
  records: readonly CatalogueRecord[],
): Promise<RequestFigures> {
  const effects = fakeEffects()
  const counts = { batches: 0, titles: 0, pages: 0 }
  const standIn = await startedStandIn({
    records,
    nextFault: request => {
      const kind = kindOf(request)
      counts[kind] += 1
      void effects.sleep(answerTimes[kind])
      return undefined
    },
  })
  try {
    const options = { baseUrl: standIn.url, key: undefined, requestsPerSecond: 1, retries: politeRetries }
    const client = s2Client(answerStore(standIn.url, effects), s2Exchange(options, effects))
    const { recognised } = await harvest(input, client, effects)
    const byId = new Map(records.map(record => [record.paperId, record]))
    const pagesOf = (id: string | undefined) =>
      Math.max(1, Math.ceil((byId.get(id ?? '')?.references?.length ?? 0) / longestPage))
    return {
      papers: recognised.length,
      byTitle: input.list.entries.filter(({ ids }) => Object.keys(ids).length === 0).length,
      ...counts,
      seconds: Math.round(effects.waited() / 1000),
      onePerPaper: recognised.reduce((sum, { found }) => sum + 1 + pagesOf(found?.work.ids.s2), 0),
    }
  } finally {
    await standIn.close()
  }
}

function kindOf({ path }: SeenRequest): keyof typeof answerTimes {
  if (path.endsWith('/batch')) return 'batches'
  return path.endsWith('/search/match') ? 'titles' : 'pages'
}
