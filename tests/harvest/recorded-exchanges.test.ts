import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { s2ErrorText, s2Hits, s2Paper, s2ReferencePage } from '../../src/harvest/s2-fields.ts'
import { titleSimilarity } from '../../src/harvest/title-similarity.ts'

/** Recorded answers of the real API; they are not part of this project, so the test runs only where they lie beside it. */
const folder = fileURLToPath(new URL('../../../shared/s2/exchanges', import.meta.url))
const names = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.json')) : []

interface Recorded {
  readonly name: string
  readonly request: { readonly method: string; readonly url: string | null; readonly url_shape?: string }
  readonly response: { readonly status: number; readonly body: string }
}

const recorded: Recorded[] = names.map(name => ({
  name,
  ...JSON.parse(readFileSync(join(folder, name), 'utf8')),
}))
const day = '2026-11-23'

function answersTo(path: RegExp, status = 200) {
  return recorded
    .filter(({ request }) => path.test(request.url ?? request.url_shape ?? ''))
    .filter(({ response }) => response.status === status)
    .map(({ request, response }) => ({ url: request.url ?? '', body: JSON.parse(response.body) as unknown }))
}

describe.skipIf(names.length === 0)(
  'recorded answers of the real API (skipped where they are not at hand)',
  () => {
    test('every batch row with a paper is a paper with its id and title', () => {
      const batches = answersTo(/\/paper\/batch\?/)
      expect(batches.length).toBeGreaterThan(3)
      for (const { body, url } of batches) {
        for (const row of body as ({ title?: string } | null)[]) {
          const paper = s2Paper(row, day)
          expect(paper === undefined).toBe(row === null)
          if (row && url.includes('title,'))
            expect(titleSimilarity(paper?.work.title ?? '', row.title ?? '')).toBe(row.title ? 1 : 0)
        }
      }
    })

    test('nested references: empty lists are given, an elided one is withheld', () => {
      const batches = answersTo(/fields=referenceCount,externalIds,references/)
      const rows = batches.flatMap(({ body }) => body as unknown[])
      const states = rows.map(row => s2Paper(row, day)?.references.state)
      expect(states).toEqual(['given', 'given', 'withheld', 'given'])
    })

    test('every reference page keeps its rows, those without a paper id too', () => {
      const pages = answersTo(/\/references\?/)
      expect(pages.length).toBeGreaterThan(4)
      let unmatched = 0
      for (const { body } of pages) {
        const { data } = body as { data: unknown[] | null }
        const page = s2ReferencePage(body, day)
        if (data === null) expect(page).toEqual({ state: 'withheld' })
        else {
          const references = page?.state === 'given' ? page.references : []
          expect(references).toHaveLength(data.length)
          expect(references.filter(({ work }) => work.title === '' && !work.ids.s2)).toEqual([])
          unmatched += references.filter(({ work }) => !work.ids.s2).length
        }
      }
      expect(unmatched).toBeGreaterThan(5)
    })

    test('every title match is one hit', () => {
      const matches = answersTo(/\/search\/match\?/)
      expect(matches.length).toBeGreaterThan(4)
      for (const { body } of matches) {
        const [hit, ...more] = s2Hits(body, day) ?? []
        expect(more).toEqual([])
        expect(hit?.work.title).not.toBe('')
        expect(hit?.work.ids.s2).toMatch(/^[0-9a-f]{40}$/)
      }
    })

    test('every single paper is read whole: dates, authors, links that lead to the web', () => {
      const papers = answersTo(/\/paper\/(?:DOI|ArXiv|10)[^?]*\?/).filter(
        ({ body }) => typeof body === 'object' && body !== null && 'authors' in body,
      )
      expect(papers.length).toBeGreaterThan(3)
      for (const { body } of papers) {
        const { work } = s2Paper(body, day) ?? {}
        expect(work?.date).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/)
        expect(work?.ids.doi ?? '').not.toMatch(/arxiv/i)
        for (const link of work?.links ?? []) expect(link).toMatch(/^https?:\/\//)
      }
    })

    test('every error says what it is', () => {
      const errors = recorded.filter(({ response }) => response.status >= 400)
      expect(errors.length).toBeGreaterThan(6)
      for (const { response } of errors) expect(s2ErrorText(JSON.parse(response.body))).toMatch(/\w{5}/)
    })
  },
)
