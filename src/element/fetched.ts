/** Graphs and scripts from the web, each asked for once, with messages for those who put them there. */
import type { CitationGraph } from '../core/citation-graph.ts'
import { decodeGraphFile } from '../core/graph-file.ts'
import { answerFrom } from './answer-from.ts'

/** Whole graphs are never changed, so that all elements that show one share it. */
const graphs = new Map<string, Promise<CitationGraph>>()
const scripts = new Map<string, Promise<string>>()

/** The graph at this address, which may be relative to the page: a graph file, or a corpus file, of which it is an excerpt. */
export async function fetchedGraph(address: string): Promise<CitationGraph> {
  if (/\.corpus([?#]|$)/.test(address)) return (await import('./fetched-corpus.ts')).fetchedExcerpt(address)
  return once(graphs, address, async () => decodeGraphFile(await text(address)))
}

/** The script of a talk at this address, which may be relative to the page. */
export function fetchedScript(address: string): Promise<string> {
  return once(scripts, address, () => text(address))
}

/** What failed is asked for anew the next time. */
function once<Value>(
  known: Map<string, Promise<Value>>,
  address: string,
  ask: () => Promise<Value>,
): Promise<Value> {
  const key = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : address
  const earlier = known.get(key)
  if (earlier) return earlier
  const asked = ask()
  known.set(key, asked)
  asked.catch(() => known.delete(key))
  return asked
}

async function text(address: string): Promise<string> {
  return (await answerFrom(address)).text()
}
