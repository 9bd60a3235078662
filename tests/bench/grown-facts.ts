/** Citation graphs that grow as real ones do: papers cite known papers of their field more than others. For benchmarks. */
import type { Citation, GraphFacts, PaperFacts } from '../../src/core/citation-graph.ts'
import { seededRandom } from '../../src/core/seeded-random.ts'

/** Facts of so many papers in five sections over twelve years, with about five citations a paper; no circles. */
export function grownFacts(count: number): GraphFacts {
  const random = seededRandom(count)
  const keys = Array.from({ length: count }, (_, at) => `paper:${String(at).padStart(5, '0')}`)
  const sections = Array.from({ length: 5 }, (_, at) => ({ id: `s${at}`, title: `Section ${at}`, depth: 0 }))
  const sectionOf = keys.map(() => Math.floor(random() * sections.length))
  const cited = keys.map(() => 0)
  const citations: Citation[] = []
  keys.forEach((citing, at) => {
    const wanted = Math.min(at, Math.floor(random() * 14))
    const chosen = new Set<number>()
    for (let tries = 0; chosen.size < wanted && tries < 60; tries += 1) {
      const other = Math.floor(random() * at)
      const known = 0.15 + (cited[other] ?? 0) / (10 + (cited[other] ?? 0))
      const near = sectionOf[other] === sectionOf[at] ? 1 : 0.2
      if (random() < known * near) chosen.add(other)
    }
    for (const other of chosen) {
      cited[other] = (cited[other] ?? 0) + 1
      citations.push({ citing, cited: keys[other] ?? '', sources: ['bibliography'] })
    }
  })
  const papers = new Map(keys.map((key, at) => [key, grownPaper(at / count, sectionOf[at] ?? 0)]))
  return {
    title: `${count} papers`,
    files: [],
    entries: count,
    sections,
    papers,
    citations,
    provenance: { sources: ['bibliography'], statement: 'Made up.', attribution: 'Nobody.' },
    problems: [],
  }
}

function grownPaper(age: number, section: number): PaperFacts {
  const months = Math.floor(144 * age)
  return {
    title: `A study of subject ${section} by means ${months}`,
    authors: ['Ada Author'],
    date: `${2012 + Math.floor(months / 12)}-${String(1 + (months % 12)).padStart(2, '0')}`,
    ids: {},
    links: [],
    referencesKnown: 'complete',
    listed: true,
    section: `s${section}`,
  }
}
