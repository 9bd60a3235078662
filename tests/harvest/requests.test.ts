import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Bibliography } from '../../src/core/bibliography.ts'
import type { PaperFacts } from '../../src/core/citation-graph.ts'
import { parseBibliography } from '../../src/formats/bibliography-file.ts'
import { parseReadingList, type ReadList } from '../../src/formats/reading-list-file.ts'
import { answerStore } from '../../src/harvest/answer-store.ts'
import { bibliographyWork, matchedBibliographies } from '../../src/harvest/bibliography-references.ts'
import { graphFacts } from '../../src/harvest/graph-facts.ts'
import { harvest } from '../../src/harvest/harvest.ts'
import { s2Client } from '../../src/harvest/s2-client.ts'
import { s2Exchange } from '../../src/harvest/s2-exchange.ts'
import { s2Ids } from '../../src/harvest/s2-ids.ts'
import type { CatalogueRecord } from '../stand-in/catalogue.ts'
import { knownWorks } from '../stand-in/known-works.ts'
import { realCatalogue } from '../stand-in/real-catalogue.ts'
import { startedStandIn } from '../stand-in/stand-in.ts'
import { fakeEffects } from './fake-effects.ts'

const data = new URL('../../data/', import.meta.url)
const lists = new URL('../formats/lists/', import.meta.url)

function read(file: string, folder: URL): ReadList {
  return parseReadingList(readFileSync(new URL(file, folder), 'utf8'), file)
}

const bibliographies = readdirSync(new URL('bibliographies/', data))
  .sort()
  .flatMap(
    name =>
      parseBibliography(readFileSync(new URL(`bibliographies/${name}`, data), 'utf8'), name).value ?? [],
  )

interface Row {
  readonly list: string
  readonly format: string
  readonly entries: number
  readonly 'not papers': number
  readonly papers: number
  readonly 'by id': number
  readonly 'by title': number
  /** Lines for which a paper came up that was not taken. */
  readonly refused: number
  readonly unresolved: number
  readonly requests: number
  readonly minimum: number
}

/** What one list costs in fair weather, and the fewest requests with which anybody could have it. */
async function row(
  list: ReadList,
  name: string,
  records: readonly CatalogueRecord[],
  byHand: readonly Bibliography[] = [],
): Promise<Row> {
  const standIn = await startedStandIn({ records })
  const effects = fakeEffects()
  const exchange = s2Exchange({ baseUrl: standIn.url, requestsPerSecond: 1 }, effects)
  const client = s2Client(answerStore(standIn.url, effects), exchange)
  const input = { list: list.value, corrections: [], bibliographies: byHand }
  const harvested = await harvest(input, client, effects)
  const facts = graphFacts(harvested, { files: [name], citedByAtLeast: 2 })
  await standIn.close()
  const listed = [...facts.papers.values()].filter(paper => paper.listed)
  const how = (kind: string) => listed.filter(paper => paper.recognised === kind).length
  return {
    list: name,
    format: list.format,
    entries: list.value.entries.length,
    'not papers': list.problems.filter(({ message }) => message.startsWith('not a paper')).length,
    papers: listed.length,
    'by id': how('id') + how('bibliography'),
    'by title': how('title'),
    refused: harvested.recognised.filter(({ refused }) => refused.length > 0).length,
    unresolved: how('unresolved'),
    requests: exchange.requests(),
    minimum: minimum(list, records, [...facts.papers.values()], byHand),
  }
}

/**
 * One batch for all ids, a request for each line without any, one batch for the lists, a page for each list that lacks some,
 * and one batch where missing works have references.
 */
function minimum(
  list: ReadList,
  records: readonly CatalogueRecord[],
  papers: readonly PaperFacts[],
  byHand: readonly Bibliography[],
): number {
  const lent = matchedBibliographies(list.value.entries, byHand).value.map(match =>
    match ? s2Ids(bibliographyWork(match.bibliography).ids) : [],
  )
  const nameless = list.value.entries.filter(
    ({ ids }, index) => s2Ids(ids).length === 0 && lent[index]?.length === 0,
  )
  const byId = new Map(records.map(record => [record.paperId, record]))
  const found = papers.flatMap(({ ids, listed }) => (listed ? (byId.get(ids.s2 ?? '') ?? []) : []))
  const nested = found.reduce((sum, { references }) => sum + (references?.length ?? 0), 0)
  const isAsked = papers.some(paper => !paper.listed && byId.get(paper.ids.s2 ?? '')?.references?.length)
  const lacking = found.filter(record => record.references === null || record.missingInBatch)
  return (
    Math.ceil((list.value.entries.length - nameless.length) / 500) +
    nameless.length +
    Math.ceil(nested / 9_999) +
    lacking.length +
    Number(isAsked)
  )
}

test('lists of every shape take hardly more requests than they must', { timeout: 60_000 }, async () => {
  const real = read('reading-list.md', data)
  const works = knownWorks()
  const names = readdirSync(lists).filter(name => /^[a-z]+\.(?!ts$|\w+\.)\w+$/.test(name))
  expect(names.length).toBeGreaterThanOrEqual(8)
  const rows = [
    await row(real, 'the 47 papers', realCatalogue()),
    await row(real, 'with bibliographies', realCatalogue(), bibliographies),
  ]
  for (const name of names) rows.push(await row(read(name, lists), name, works))
  for (const { list, requests, minimum: least, unresolved } of rows) {
    expect(requests, list).toBeGreaterThanOrEqual(least)
    expect(unresolved, list).toBeLessThanOrEqual(1)
  }
  await expect(table(rows)).toMatchFileSnapshot('requests.txt')
})

/** Columns as wide as their widest cell. */
function table(rows: readonly Row[]): string {
  const names = Object.keys(rows[0] ?? {})
  const lines = [names, ...rows.map(one => Object.values(one).map(String))]
  const widths = names.map((_, column) => Math.max(...lines.map(cells => cells[column]?.length ?? 0)))
  const padded = lines.map(cells => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)))
  return `${padded.map(cells => cells.join('  ').trimEnd()).join('\n')}\n`
}
