/** The ACL Anthology Network as facts: real papers and real citations, from a folder that is no part of the project. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GraphFacts, PaperFacts } from '../../src/core/citation-graph.ts'

/** Reads `nodes.tsv` (id, year, title) and `edges.tsv` (citing, cited). */
export function anthologyFacts(folder: string): GraphFacts {
  const papers = new Map(
    rows(folder, 'nodes.tsv').map(([id = '', year, title = ''], at): [string, PaperFacts] => [
      `acl:${id}`,
      {
        title,
        authors: [],
        year: Number(year),
        ids: { acl: id },
        links: [],
        referencesKnown: 'complete',
        listed: true,
        order: at + 1,
      },
    ]),
  )
  return {
    title: 'ACL Anthology Network',
    files: [],
    entries: papers.size,
    sections: [],
    papers,
    citations: rows(folder, 'edges.tsv').map(([citing, cited]) => ({
      citing: `acl:${citing}`,
      cited: `acl:${cited}`,
      sources: ['bibliography'],
    })),
    provenance: {
      sources: ['bibliography'],
      statement: 'Citations among papers of the ACL Anthology up to 2012.',
      attribution: 'ACL Anthology Network, Radev et al. 2013.',
    },
    problems: [],
  }
}

function rows(folder: string, file: string): string[][] {
  return readFileSync(join(folder, file), 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => line.split('\t'))
}
