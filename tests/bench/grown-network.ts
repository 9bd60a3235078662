/** Made-up networks that grow as real ones do: more papers each year, the cited cited again, the young more than the old. */
import { type CitationNetwork, type NetworkPaper, packedNetwork } from '../../src/core/citation-network.ts'
import { seededRandom } from '../../src/core/seeded-random.ts'

const firstYear = 1990
const years = 34
const sections = 8

/**
 * A network of `count` papers that cite ten to eleven others on average at full size, half of them picked among recent
 * papers of the same section and half copied from what such a paper cites. One citation in 500 leads forward in time, as
 * preprints' do, so that there are circles. The same for the same numbers.
 */
export function grownNetwork(count: number, citations: number): CitationNetwork {
  const random = seededRandom(count)
  const sectionOf = Uint8Array.from({ length: count }, () => Math.floor(random() * sections))
  const perPaper = citations / count
  const references: Int32Array[] = []
  for (let paper = 0; paper < count; paper += 1) {
    const wanted = Math.min(paper, Math.round(perPaper * (0.3 - 0.72 * Math.log(1 - random() * 0.999))))
    const chosen = new Set<number>()
    for (let tries = 0; chosen.size < wanted && tries < 6 * wanted; tries += 1) {
      const recent = Math.floor(paper * (1 - random() ** 2 * 0.6 * (1 - random() * 0.3)))
      const near = Math.min(Math.max(recent, 0), count - 1)
      const model = references[near]
      const copied =
        random() < 0.5 && model && model.length > 0 ? model[Math.floor(random() * model.length)] : near
      const forward = random() < 0.002 ? Math.min(count - 1, paper + 1 + Math.floor(random() * 5)) : copied
      if (forward === undefined || forward === paper) continue
      if (sectionOf[forward] !== sectionOf[paper] && random() < 0.6) continue
      chosen.add(forward)
    }
    references.push(Int32Array.from(chosen).sort())
  }
  const starts = new Int32Array(count + 1)
  references.forEach((own, paper) => {
    starts[paper + 1] = (starts[paper] ?? 0) + own.length
  })
  const ends = new Int32Array(starts[count] ?? 0)
  references.forEach((own, paper) => {
    ends.set(own, starts[paper])
  })
  const evidence = {
    mentions: Float32Array.from(ends, () => 1 + Math.floor(-2 * Math.log(1 - random() * 0.999))),
    influential: Uint8Array.from(ends, () => (random() < 0.08 ? 1 : 0)),
    methodology: Uint8Array.from(ends, () => (random() < 0.2 ? 1 : 0)),
  }
  const keys = Array.from({ length: count }, (_, paper) => `paper:${String(paper).padStart(7, '0')}`)
  const papers = keys.map((_, paper) => grownPaper(paper / count, sectionOf[paper] ?? 0, random))
  return packedNetwork(keys, papers, { starts, ends }, evidence)
}

/** Eight words of a thousand or so, some frequent and some of its section. */
function grownPaper(age: number, section: number, random: () => number): NetworkPaper {
  const time = firstYear + years * Math.sqrt(age)
  const word = () => `word${Math.floor(1000 * random() ** 3)}`
  const own = () => `s${section}w${Math.floor(200 * random() ** 2)}`
  const month = String(1 + Math.floor((time % 1) * 12)).padStart(2, '0')
  return {
    title: [word(), own(), word(), own(), word(), own(), word(), word()].join(' '),
    authors: [],
    date: `${Math.floor(time)}-${month}`,
    listed: true,
    section: `s${section}`,
    referencesKnown: 'complete',
  }
}

/** The sections of a grown network. */
export const grownSections = Array.from({ length: sections }, (_, at) => ({
  id: `s${at}`,
  title: `Section ${at}`,
}))
