/** Papers by the names that people give them in a script, one after the other; a section's title means all its papers. */
import type { CitationGraph } from '../core/citation-graph.ts'
import { namedPaper } from '../core/named-paper.ts'
import { paperLabel } from '../core/paper.ts'
import { searchIndex } from '../core/search-index.ts'
import { titleKey } from '../core/title-key.ts'
import { foldKey } from '../state/folding.ts'

export interface PaperNames {
  /** Keys of the papers that a list of names means, each once, and the names that mean none, with what is like them. */
  papersIn(text: string): { readonly papers: readonly string[]; readonly unknown: readonly UnknownName[] }
  /** The list of names for these papers, which `papersIn` reads as them again. */
  namesOf(papers: readonly string[]): string
}

export interface UnknownName {
  readonly name: string
  /** Names of papers that could be meant, best first. */
  readonly like: readonly string[]
}

/** Splits at commas and semicolons, not within double quotes: `LoRA, "Adam, a method"`. */
export function listedNames(text: string): string[] {
  return [...text.matchAll(/\s*(?:"((?:[^"\\]|\\.)*)"|([^,;]+))\s*(?:[,;]|$)/g)]
    .map(([, quoted, plain = '']) => quoted?.replace(/\\(.)/g, '$1') ?? plain.trim())
    .filter(name => name !== '')
}

/** Names as `listedNames` reads them. */
export function listOfNames(names: readonly string[]): string {
  return names
    .map(name =>
      /[,;"\\\n]|^\s|\s$/.test(name) ? `"${name.replace(/["\\]/g, character => `\\${character}`)}"` : name,
    )
    .join(', ')
}

export function paperNames(graph: CitationGraph): PaperNames {
  const search = searchIndex(graph)
  const meant = (name: string) => namedPaper(graph, search, name)
  const sections = new Map(
    graph.getAttribute('sections').map(({ id, title }) => [
      titleKey(title),
      {
        title,
        papers: graph
          .filterNodes((_, paper) => paper.listed && paper.section === id)
          .sort((a, b) => order(graph, a) - order(graph, b)),
      },
    ]),
  )
  /** The node of a folded group has no name of its own, only its key. */
  const isFold = (key: string) => key.startsWith(foldKey('')) && !graph.hasNode(key)
  const known = new Map<string, string>()
  const nameOf = (key: string) => {
    if (isFold(key)) return key
    let name = known.get(key)
    if (name === undefined) {
      name = shortestName(graph, key, one => {
        const found = meant(one)
        return !sections.has(titleKey(one)) && 'key' in found && found.key === key
      })
      known.set(key, name)
    }
    return name
  }

  return {
    papersIn(text) {
      const papers = new Set<string>()
      const unknown: UnknownName[] = []
      for (const name of listedNames(text)) {
        if (isFold(name)) {
          papers.add(name)
          continue
        }
        const section = sections.get(titleKey(name))
        const found = section ? undefined : meant(name)
        if (!found) for (const paper of section?.papers ?? []) papers.add(paper)
        else if ('key' in found) papers.add(found.key)
        else unknown.push({ name, like: found.candidates.slice(0, 3).map(nameOf) })
      }
      return { papers: [...papers], unknown }
    },
    namesOf(papers) {
      const whole = [...sections.values()].find(
        section =>
          section.papers.length > 1 &&
          section.papers.length === papers.length &&
          section.papers.every((paper, at) => paper === papers[at]),
      )
      return listOfNames(whole ? [whole.title] : papers.map(nameOf))
    },
  }
}

function order(graph: CitationGraph, key: string): number {
  return graph.getNodeAttribute(key, 'order') ?? Number.MAX_SAFE_INTEGER
}

/** Nickname, label or title, whichever is the first to mean this paper and no other; else its key. */
function shortestName(graph: CitationGraph, key: string, means: (name: string) => boolean): string {
  const paper = graph.getNodeAttributes(key)
  const names = [paper.nickname ?? '', paperLabel(paper), paper.title]
  return names.map(name => name.replace(/\s+/g, ' ').trim()).find(name => name !== '' && means(name)) ?? key
}
