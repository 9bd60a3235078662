/** A grown network as the facts that a harvest would have found: titles, authors, dates and sections, all made up. */
import type { GraphFacts, PaperFacts } from '../../src/core/citation-graph.ts'
import { seededRandom } from '../../src/core/seeded-random.ts'
import { grownCitations } from './grown-citations.ts'

const subjects = [
  ['translation', 'alignment', 'decoding', 'phrase', 'bilingual'],
  ['parsing', 'grammar', 'dependency', 'treebank', 'constituent'],
  ['retrieval', 'ranking', 'query', 'index', 'relevance'],
  ['speech', 'acoustic', 'recognition', 'phoneme', 'prosody'],
  ['vision', 'image', 'segmentation', 'detection', 'pixel'],
  ['graph', 'community', 'network', 'diffusion', 'embedding'],
  ['learning', 'kernel', 'boosting', 'regression', 'sparse'],
  ['dialogue', 'turn', 'intent', 'response', 'user'],
  ['semantics', 'role', 'frame', 'sense', 'entailment'],
  ['summarisation', 'sentence', 'coherence', 'discourse', 'abstract'],
  ['planning', 'policy', 'reward', 'agent', 'exploration'],
  ['biology', 'protein', 'gene', 'sequence', 'pathway'],
] as const
const manners = [
  'Towards robust',
  'Fast',
  'Joint',
  'Unsupervised',
  'A study of',
  'Revisiting',
  'Scalable',
  'Neural',
]
const names = [
  'Abe',
  'Brandt',
  'Chen',
  'Diaz',
  'Eriksen',
  'Fontaine',
  'Gupta',
  'Hoang',
  'Ito',
  'Jansen',
  'Kim',
  'Lang',
]

/** Facts of so many papers, all on the list, with exactly so many citations. The same for the same numbers. */
export function grownFacts(count: number, citations: number): GraphFacts {
  const random = seededRandom(count + 1)
  const { dates, fields, cites } = grownCitations(count, citations)
  const digits = String(count).length
  const keys = Array.from(dates, (_, paper) => `title:${String(paper).padStart(digits, '0')}`)
  const papers = new Map(
    keys.map((key, paper): [string, PaperFacts] => {
      const section = fields[paper] ?? 0
      const date = dates[paper] ?? 0
      return [
        key,
        {
          title: title(section, random),
          authors: [`Ada ${pick(names, random)}`, `Ben ${pick(names, random)}`],
          date: `${Math.floor(date)}-${String(1 + Math.floor((date % 1) * 12)).padStart(2, '0')}`,
          ids: {},
          links: [],
          referencesKnown: 'complete',
          listed: true,
          order: paper + 1,
          section: sectionId(section),
        },
      ]
    }),
  )
  return {
    title: `${count.toLocaleString('en-US')} made-up papers`,
    files: [],
    entries: count,
    sections: subjects.map(([subject], at) => ({ id: sectionId(at), title: capitalised(subject), depth: 0 })),
    papers,
    citations: cites.flatMap((list, citing) =>
      list.map(cited => ({
        citing: keys[citing] as string,
        cited: keys[cited] as string,
        sources: ['semantic-scholar' as const],
      })),
    ),
    provenance: {
      sources: ['semantic-scholar'],
      statement: 'Made up for measuring.',
      attribution: 'Nobody.',
    },
    problems: [],
  }
}

function sectionId(section: number): string {
  return `field-${section}`
}

function title(section: number, random: () => number): string {
  const own = subjects[section] ?? subjects[0]
  const other = subjects[Math.floor(random() * subjects.length)] ?? subjects[0]
  return `${pick(manners, random)} ${pick(own, random)} ${pick(own, random)} for ${pick(other, random)}`
}

function pick(words: readonly string[], random: () => number): string {
  return words[Math.floor(random() * words.length)] ?? ''
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
