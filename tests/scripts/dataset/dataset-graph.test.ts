import { readFile } from 'node:fs/promises'
import { arch, platform } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { type CatalogueRecord, type CatalogueReference, shaOf } from '../../stand-in/catalogue.ts'
import { realCatalogue } from '../../stand-in/real-catalogue.ts'
import { attention, citedRecords, smallRecord } from '../../stand-in/small-catalogue.ts'
import { smallList, smallRecords } from '../../stand-in/small-list.ts'
import { root } from '../graph-command.ts'
import { datasetPlace, hasDuckdb } from './dataset-world.ts'

vi.setConfig({ testTimeout: 60_000 })

/** A list that names papers in every way, and records that know all of it: what an API gives, datasets give too. */
const list = `# Every way
- [Attention](https://doi.org/10.5555/3295222.3295349)
- [By an old id](https://www.semanticscholar.org/paper/${shaOf('Old number two')})
- [By its id](https://www.semanticscholar.org/paper/${shaOf('Three')})
- [By its number](https://api.semanticscholar.org/CorpusID:404)
- [In the Anthology](https://aclanthology.org/2020.acl-main.447)
- [In PubMed](https://pubmed.ncbi.nlm.nih.gov/31415926/)
- [In PubMed Central](https://www.ncbi.nlm.nih.gov/pmc/articles/PMC2718281)
- [On arXiv](https://arxiv.org/abs/math/0309136v2)
- Naive Schrodinger–Poisson Solvers: a Survey of their Many Uses
- Nobody has ever written a paper of this title
`

const cites = (...names: string[]) => names.map(name => ({ paperId: shaOf(name) }))
const works = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, place) => `Work ${from + place}`)

const records: readonly CatalogueRecord[] = [
  ...citedRecords(12).map((record, place) => ({
    ...record,
    references: cites(...works(0, place), 'Attention'),
  })),
  attention,
  smallRecord('Two', {
    oldIds: [shaOf('Old number two')],
    pdf: 'https://example.org/two.pdf',
    tldr: 'Two, in short.',
    references: [
      {
        paperId: shaOf('Attention'),
        isInfluential: true,
        intents: ['methodology', 'result'],
        contexts: ['“as in” [1]', 'again'],
      },
      { paperId: shaOf('Work 3'), contexts: ['thrice'] },
      { paperId: null, title: 'Something that nobody else cites', year: 1901 },
      ...cites('Work 4'),
    ],
  }),
  smallRecord('Three', { abstract: 'About three.', references: cites('Two', ...works(0, 9)) }),
  smallRecord('Four', { externalIds: { CorpusId: 404 }, references: cites('Three', ...works(5, 12)) }),
  smallRecord('Five', {
    externalIds: { CorpusId: 505, ACL: '2020.acl-main.447', DOI: '10.18653/v1/2020.ACL-main.447' },
    references: cites('Four', 'Two', ...works(2, 7)),
  }),
  smallRecord('Six', { externalIds: { CorpusId: 606, PubMed: '31415926' }, references: cites('Five') }),
  smallRecord('Seven', {
    externalIds: { CorpusId: 707, PubMedCentral: '2718281' },
    references: cites('Six'),
  }),
  smallRecord('Eight', { externalIds: { CorpusId: 808, ArXiv: 'math/0309136' }, references: [] }),
  smallRecord('Nine', {
    title: 'Naive Schrodinger-Poisson solvers: A survey of their many uses',
    references: cites('Eight', 'Attention', 'Work 3'),
  }),
]

describe.skipIf(!hasDuckdb)('the graph of the datasets is that of the API, to the byte', () => {
  test.each(['', '--contexts', '--candidates 0 --external 1', '--publishable --contexts'])(
    'with the options “%s”',
    options =>
      datasetPlace(list, records, async ({ read, asked, readGraph, askedGraph }) => {
        const args = options.split(' ').filter(Boolean)
        const ofApi = await asked(records.map(asDatasetsTell), ...args)
        const { told, exitCode } = await read(...args)
        expect(exitCode).toBe(0)
        expect(told).toContain('8 by id, 1 by title, 1 unresolved')
        expect(await readGraph()).toBe(await askedGraph())
        const other = told.replace(/^Datasets: of 2026-11-23; 0.0 GB of files were read$/m, 'Requests')
        expect(other.replace('read.json', '')).toBe(
          ofApi.told.replace(/^Requests: .*$/m, 'Requests').replace('asked.json', ''),
        )
      }),
  )

  test.each(['', '--contexts'])('of a release of 2023, with the options “%s”', options =>
    datasetPlace(
      list,
      records,
      async ({ read, asked, readGraph, askedGraph }) => {
        const args = options.split(' ').filter(Boolean)
        await asked(records.map(asDatasetsTell), ...args)
        await read(...args)
        expect(await readGraph()).toBe(await askedGraph())
      },
      { isOld: true },
    ),
  )

  test('for the real list', async () => {
    const real = realCatalogue().map(withoutRepeatedReferences)
    const text = await readFile(join(root, 'data/reading-list.md'), 'utf8')
    await datasetPlace(text, real, async ({ read, asked, readGraph, askedGraph }) => {
      await asked(real.map(asDatasetsTell), '--contexts')
      await read('--contexts')
      const [ofApi, ofDatasets] = [await askedGraph(), await readGraph()].map(graph => graph.split('\n'))
      const differing = ofApi?.filter((line, place) => line !== ofDatasets?.[place]) ?? []
      expect(differing).toHaveLength(1)
      expect(differing[0]).toContain(
        '“A Unified Framework for Parameter-Efficient Transformers Serving” may be',
      )
      expect(ofDatasets).toHaveLength(ofApi?.length ?? 0)
    })
  })
})

/** Real lists name a paper once; the bibliographies that the stand-in is made of sometimes name two versions. */
function withoutRepeatedReferences(record: CatalogueRecord): CatalogueRecord {
  const seen = new Set<string>()
  const isNew = ({ paperId }: CatalogueReference) =>
    paperId === null || !(seen.has(paperId) || !seen.add(paperId))
  return record.references === null ? record : { ...record, references: record.references.filter(isNew) }
}

/** The record without what no dataset tells: that a publisher withholds a list, and what a reference without an id says. */
function asDatasetsTell(record: CatalogueRecord): CatalogueRecord {
  const { references, referenceCount = references?.length ?? 0 } = record
  return {
    ...record,
    referenceCount,
    references: (references ?? []).map(reference =>
      reference.paperId === null ? { paperId: null } : reference,
    ),
  }
}

describe.skipIf(!hasDuckdb)('what a graph of datasets does not tell', () => {
  test('that a publisher withholds a list, and which other paper a title might mean', () =>
    datasetPlace(smallList, smallRecords, async ({ read, asked, readGraph, askedGraph }) => {
      await asked(smallRecords)
      await read()
      const [ofApi, ofDatasets] = [await askedGraph(), await readGraph()].map(graph => graph.split('\n'))
      const messages = (lines: readonly string[] = [], others: readonly string[] = []) =>
        lines.filter(line => !others.includes(line)).map(line => /"message":"([^"]*)"/.exec(line)?.[1])
      expect(messages(ofApi, ofDatasets)).toEqual([
        'the reference list of “Experiments on Graphs of Kind F” is unknown: its publisher does not let Semantic Scholar show it',
        '“Experiments on Graphs of Kind L” may be “What Nobody Knows about Experiments on Graphs of Kind L and Others” (2020), not taken: its title is only 47 % alike',
      ])
      expect(messages(ofDatasets, ofApi)).toEqual([
        'the reference list of “Experiments on Graphs of Kind F” is unknown: it is empty, though Semantic Scholar counts 11 references',
        '“Experiments on Graphs of Kind L” is known from the list alone: no paper was found',
      ])
    }))
})

test.skipIf(!hasDuckdb)('titles are found whatever their accents, case and punctuation', () => {
  const title = 'Über Straßenbahn-Netze: Évolution & Structure, 2nd ed.'
  const known = [smallRecord('trams', { title, references: cites('trams 2') }), smallRecord('trams 2')]
  return datasetPlace('- Uber straßenbahn netze evolution structure 2ND ED\n', known, async ({ read }) => {
    expect((await read()).told).toContain('1 by title')
  })
})

test.skipIf(!hasDuckdb)('of two papers with one title, the one that is cited most is taken', () => {
  const twin = (name: string, citationCount: number) =>
    smallRecord(name, { title: 'A Title that Two Papers Have', citationCount })
  const known = [twin('one', 3), twin('two', 40), twin('three', 7)]
  return datasetPlace('- A title that two papers have\n', known, async ({ read }) => {
    expect((await read()).told).toContain(shaOf('two'))
  })
})

test('DuckDB is installed wherever it is built for', () => {
  const isBuiltFor = ['linux', 'darwin', 'win32'].includes(platform()) && ['x64', 'arm64'].includes(arch())
  expect(hasDuckdb || !isBuiltFor, 'DuckDB is missing; npm ci installs it').toBe(true)
})
