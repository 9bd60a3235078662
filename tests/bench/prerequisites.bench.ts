/** What reading paths, orders, missing papers and backbones cost: goals are 50 ms at 1,000 papers and 2 s at 100,000. */
import { bench, describe } from 'vitest'
import { backbone } from '../../src/core/backbone.ts'
import { packedNetwork } from '../../src/core/citation-network.ts'
import { citationStrengths } from '../../src/core/citation-strength.ts'
import { mainPath } from '../../src/core/main-path.ts'
import { missingPapers } from '../../src/core/missing-papers.ts'
import { readingPath } from '../../src/core/prerequisites.ts'
import { readingGroups } from '../../src/core/reading-groups.ts'
import { readingOrder } from '../../src/core/reading-order.ts'
import { readyPapers } from '../../src/core/ready-papers.ts'
import { titleWords } from '../../src/core/title-words.ts'
import { grownNetwork, grownSections } from './grown-network.ts'

const sizes = [
  { papers: 1000, citations: 6500 },
  { papers: 100_000, citations: 1_000_000 },
]

for (const { papers, citations } of sizes) {
  const network = grownNetwork(papers, citations)
  const words = titleWords(network.papers.map(({ title }) => title))
  const strengths = citationStrengths(network, { words })
  const groups = readingGroups(network, grownSections)
  const nobody = new Uint8Array(papers)
  const everyTwentieth = Uint8Array.from(network.keys, (_, paper) => (paper % 20 === 0 ? 1 : 0))
  const goals = [papers - 5]

  /** Sections 1 to 6 of the method, each once, from packed citations on. */
  const everything = () => {
    const packed = packedNetwork(network.keys, network.papers, network.cites, network)
    const own = titleWords(packed.papers.map(({ title }) => title))
    const weighed = citationStrengths(packed, { words: own })
    readingPath(packed, { goals, words: own })
    readingOrder(packed, weighed, groups)
    readyPapers(packed, weighed, nobody)
    missingPapers(packed, { list: everyTwentieth })
    backbone(packed)
    mainPath(packed)
  }

  const warm = {
    iterations: papers > 10_000 ? 2 : 30,
    time: 0,
    warmupIterations: papers > 10_000 ? 1 : 20,
    warmupTime: 0,
  }
  describe(`${papers} papers, ${network.cites.ends.length} citations`, () => {
    bench('everything', everything, warm)
    bench('strengths of all citations', () => void citationStrengths(network, { words }), warm)
    bench('planning a path again', () => void readingPath(network, { goals, words }), warm)
    bench('a path from a known paper', () => void readingPath(network, { goals, from: [50], words }), warm)
    bench('reading order', () => void readingOrder(network, strengths, groups), warm)
    bench(
      'reading order, brought forward',
      () => void readingOrder(network, strengths, groups, { hoist: true }),
      warm,
    )
    bench('ready papers', () => void readyPapers(network, strengths, nobody), warm)
    bench('missing papers', () => void missingPapers(network, { list: everyTwentieth }), warm)
    bench('backbone', () => void backbone(network), warm)
    bench('classical main path', () => void mainPath(network), warm)
  })
}
