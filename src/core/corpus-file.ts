/** The corpus file: a large citation graph as columns that are read where they lie, so that opening it takes no longer than fetching it. */
import type { CitationEdge, CitationGraph, PaperNode } from './citation-graph.ts'
import { type Corpus, noGroup, referenceKnowledge } from './corpus.ts'
import {
  checkGroups,
  checkKeys,
  checkLinks,
  checkMeasures,
  checkNumbers,
  checkPlaces,
  checkTexts,
} from './corpus-checks.ts'
import { type CorpusParts, columnOf, corpusParts, readHead } from './corpus-columns.ts'
import { encodeCorpus } from './corpus-encoding.ts'
import { sixDecimals } from './graph-file-json.ts'
import { attributesSchema, citationSchema, contextsSchema, factsSchema } from './graph-file-schema.ts'
import { type Links, type TurnedLinks, turnedLinks } from './links.ts'
import { list, readAs, record, type ValueOf, wholeNumber } from './shape.ts'
import { placeOfText, type TextColumn, textAt } from './text-column.ts'

const count = wholeNumber(0, 2 ** 31 - 2)

/** As in a graph file. */
const mostCitations = 1e9
const lastYear = 10_000

const headSchema = record({
  attributes: attributesSchema,
  papers: count,
  citations: count,
  kinds: list(citationSchema),
})

type Facts = ValueOf<typeof factsSchema>

/**
 * The corpus in the bytes of a corpus file, which it goes on reading from: they can be handed to a worker, which decodes
 * them there, but not be changed. Whatever algorithms walk along is checked here. What the file says of a single paper or
 * citation is checked when it is asked for, and what is wrong there is taken as not known: one of a hundred thousand
 * papers is no reason to show none.
 *
 * @throws {GraphFileError} when it is another file, cut short, a newer version or of another shape
 */
export function decodeCorpus(bytes: ArrayBuffer): Corpus {
  const parts = corpusParts(bytes)
  const head = readHead(headSchema, parts.head)
  const papers = paperColumns(parts, head)
  const texts = textColumns(parts, head.papers)
  const cites = citesIn(parts, head)
  const citation = citationsIn(parts, head)
  const { sections } = head.attributes
  let citedBy: TurnedLinks | undefined
  const pointOf = (places: Float32Array, paper: number) => ({
    x: places[2 * paper] as number,
    y: places[2 * paper + 1] as number,
  })
  const titleOf = (paper: number) => textAt(texts.titles, paper)
  return {
    attributes: head.attributes,
    size: head.papers,
    ...papers,
    cites,
    get citedBy() {
      citedBy ??= turnedLinks(cites)
      return citedBy
    },
    numberOf: key => {
      const place = placeOfText(texts.keys, key)
      return place < 0 ? undefined : place
    },
    keyOf: paper => textAt(texts.keys, paper),
    titleOf,
    nicknameOf: paper => textAt(texts.nicknames, paper),
    firstAuthorOf: paper => textAt(texts.firstAuthors, paper),
    paper: (paper): PaperNode => {
      const section = sections[papers.sections[paper] as number]
      const community = papers.communities[paper] as number
      const citationCount = papers.worldCitations[paper] as number
      return {
        title: titleOf(paper),
        ...factsIn(textAt(texts.facts, paper)),
        ...(Number.isInteger(citationCount) && { citationCount }),
        referencesKnown: referenceKnowledge[papers.referencesKnown[paper] as number] ?? 'unknown',
        listed: papers.listed[paper] === 1,
        ...(section && { section: section.id }),
        inListCitations: papers.inListCitations[paper] as number,
        inListReferences: papers.inListReferences[paper] as number,
        // NaN, which a damaged file may have, is no rank at all
        pageRank: sixDecimals(papers.pageRanks[paper] || 0),
        ...(community < noGroup && { community }),
        ...pointOf(papers.places.map, paper),
        timeline: pointOf(papers.places.timeline, paper),
        layers: pointOf(papers.places.layers, paper),
      }
    },
    citation,
  }
}

/** The graph as a corpus. */
export function corpusOf(graph: CitationGraph): Corpus {
  return decodeCorpus(encodeCorpus(graph).buffer)
}

type Head = ValueOf<typeof headSchema>

type PaperColumn =
  | 'places'
  | 'listed'
  | 'dates'
  | 'inListCitations'
  | 'inListReferences'
  | 'worldCitations'
  | 'pageRanks'
  | 'referencesKnown'
  | 'sections'
  | 'communities'

function paperColumns(parts: CorpusParts, { papers: size, attributes }: Head): Pick<Corpus, PaperColumn> {
  const placesIn = (name: string) => {
    const places = columnOf(parts, name, Float32Array, 2 * size)
    checkPlaces(name, places)
    return places
  }
  const numbers = (name: string, below: number) => {
    const column = columnOf(parts, name, Uint32Array, size)
    checkNumbers(name, column, below)
    return column
  }
  const few = (name: string, below: number) => {
    const column = columnOf(parts, name, Uint8Array, size)
    checkNumbers(name, column, below)
    return column
  }
  const measures = (name: string, most: number) => {
    const column = columnOf(parts, name, Float32Array, size)
    checkMeasures(name, column, most)
    return column
  }
  const groups = (name: string, count: number) => {
    const column = columnOf(parts, name, Uint16Array, size)
    checkGroups(name, column, count)
    return column
  }
  return {
    places: { map: placesIn('map'), timeline: placesIn('timeline'), layers: placesIn('layers') },
    listed: few('listed', 2),
    dates: measures('dates', lastYear),
    inListCitations: numbers('inListCitations', mostCitations),
    inListReferences: numbers('inListReferences', mostCitations),
    worldCitations: measures('worldCitations', mostCitations),
    pageRanks: measures('pageRanks', 1),
    referencesKnown: few('referencesKnown', referenceKnowledge.length),
    sections: groups('sections', attributes.sections.length),
    communities: groups('communities', attributes.communities.length),
  }
}

function textColumn(parts: CorpusParts, name: string, count: number): TextColumn {
  return {
    starts: columnOf(parts, `${name}Starts`, Uint32Array, count + 1),
    bytes: columnOf(parts, name, Uint8Array),
  }
}

function textColumns(parts: CorpusParts, size: number) {
  const checked = (name: string) => {
    const column = textColumn(parts, name, size)
    checkTexts(name, column)
    return column
  }
  const keys = textColumn(parts, 'keys', size)
  checkKeys(keys)
  return {
    keys,
    titles: checked('titles'),
    nicknames: checked('nicknames'),
    firstAuthors: checked('firstAuthors'),
    facts: checked('facts'),
  }
}

function citesIn(parts: CorpusParts, { papers, citations }: Head): Links {
  const starts = columnOf(parts, 'citesStarts', Int32Array, papers + 1)
  const ends = columnOf(parts, 'citesEnds', Int32Array, citations)
  checkLinks('cites', { starts, ends })
  return { starts, ends }
}

function citationsIn(parts: CorpusParts, { citations, kinds }: Head): (position: number) => CitationEdge {
  const kindOf = columnOf(parts, 'citationKinds', Uint32Array, citations)
  checkNumbers('citationKinds', kindOf, kinds.length)
  const counted = columnOf(parts, 'mentions', Float32Array, citations)
  const contexts = parts.columns.has('contexts') ? textColumn(parts, 'contexts', citations) : undefined
  if (contexts) checkTexts('contexts', contexts)
  return position => {
    const mentions = counted[position] as number
    const sentences = contexts && contextsIn(textAt(contexts, position))
    return {
      ...(kinds[kindOf[position] as number] as CitationEdge),
      ...(mentions >= 0 && Number.isInteger(mentions) && { mentions }),
      ...(sentences && { contexts: sentences }),
    }
  }
}

const nothingKnown: Facts = {
  authors: [],
  ids: {},
  links: [],
}

function factsIn(text: string): Facts {
  return readAs(factsSchema, parsedJson(text), () => nothingKnown)
}

function contextsIn(text: string): readonly string[] | undefined {
  if (text === '') return undefined
  return readAs<readonly string[] | undefined>(contextsSchema, parsedJson(text), () => undefined)
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
