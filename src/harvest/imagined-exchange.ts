/** An exchange that sends nothing: it imagines that all goes well and counts what would have been asked. */
import type { S2Exchange } from './s2-exchange.ts'

/** What a run would ask. */
export interface ImaginedRequests {
  /** Batches of papers by id, and of their reference lists. */
  readonly batches: number
  readonly titles: number
  /** Pages of single reference lists. */
  readonly pages: number
  /** Batches that ask for nothing but what imagined papers cite: there are none where real papers bring no new work. */
  readonly beyond: number
}

export interface ImaginedExchange {
  readonly exchange: S2Exchange
  readonly requests: () => ImaginedRequests
}

/** What every imagined paper cites, so that something is missing. */
const citedByAll = { paperId: 'e'.repeat(40), title: 'A work that every paper cites' }

/** Every paper exists, every title is found, every list is complete and arrives at once: no run can take fewer requests. */
export function imaginedExchange(baseUrl: string): ImaginedExchange {
  const asked = { batches: 0, titles: 0, pages: 0, beyond: 0 }
  let papers = 0
  const paperId = () => {
    papers += 1
    return papers.toString(16).padStart(40, '0')
  }
  const exchange: S2Exchange = {
    baseUrl,
    requests: () => asked.batches + asked.titles + asked.pages + asked.beyond,
    reply: async ({ path, query, body }) => {
      if (path === '/paper/batch') {
        const { ids } = body as { readonly ids: readonly string[] }
        if (ids.every(id => id === citedByAll.paperId)) asked.beyond += 1
        else asked.batches += 1
        return {
          status: 200,
          body: ids.map(id => ({
            paperId: /^[0-9a-f]{40}$/.test(id) ? id : paperId(),
            references: [citedByAll],
          })),
        }
      }
      if (path === '/paper/search/match') {
        asked.titles += 1
        return { status: 200, body: { data: [{ paperId: paperId(), title: query.query }] } }
      }
      asked.pages += 1
      return { status: 200, body: { offset: 0, data: [] } }
    },
  }
  return { exchange, requests: () => ({ ...asked }) }
}
