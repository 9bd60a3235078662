/** An exchange that sends nothing: it imagines that all goes well and counts what would have been asked. */
import type { S2Exchange } from './s2-exchange.ts'

/** What a run would ask. */
export interface ImaginedRequests {
  /** Batches of papers by id, and of their reference lists. */
  readonly batches: number
  readonly titles: number
  /** Pages of single reference lists. */
  readonly pages: number
}

export interface ImaginedExchange {
  readonly exchange: S2Exchange
  readonly requests: () => ImaginedRequests
}

/** Every paper exists, every title is found, every list is complete and arrives at once: no run can take fewer requests. */
export function imaginedExchange(baseUrl: string): ImaginedExchange {
  const asked = { batches: 0, titles: 0, pages: 0 }
  let papers = 0
  const paperId = () => {
    papers += 1
    return papers.toString(16).padStart(40, '0')
  }
  const exchange: S2Exchange = {
    baseUrl,
    requests: () => asked.batches + asked.titles + asked.pages,
    reply: async ({ path, query, body }) => {
      if (path === '/paper/batch') {
        asked.batches += 1
        const { ids } = body as { readonly ids: readonly string[] }
        return {
          status: 200,
          body: ids.map(id => ({ paperId: /^[0-9a-f]{40}$/.test(id) ? id : paperId(), references: [{}] })),
        }
      }
      if (path === '/paper/search/match') {
        asked.titles += 1
        return { status: 200, body: { data: [{ paperId: paperId(), title: query.query }] } }
      }
      asked.pages += 1
      return { status: 200, body: { offset: 0, data: [{}] } }
    },
  }
  return { exchange, requests: () => ({ ...asked }) }
}
