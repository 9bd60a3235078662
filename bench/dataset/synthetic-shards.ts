/** Shards of `papers` and `citations` as large as wanted, in the row format of the real ones and about as compressible. */
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { createGzip, type Gzip } from 'node:zlib'
import { seededRandom } from '../../src/core/seeded-random.ts'

export interface SyntheticSize {
  readonly papers: number
  readonly citations: number
  readonly shards: number
}

/** Shares that give, with the lengths below, the bytes of the real shards: about 106 for a zipped citation, 225 for a paper. */
const share = { unresolved: 0.07, influential: 0.06, contexts: 0.5, intents: 0.5 }

/** The corpus id of the paper with this number. */
export function corpusIdOf(paper: number): number {
  return 1_117 * paper + 13
}

/** Writes `papers/` and `citations/` below the folder. The same size gives the same rows. */
export async function writeSyntheticShards(folder: string, size: SyntheticSize): Promise<void> {
  const texts = syntheticTexts(seededRandom(1))
  await writeRows(join(folder, 'papers'), size.shards, size.papers, paperRows(texts))
  await writeRows(join(folder, 'citations'), size.shards, size.citations, citationRows(size.papers, texts))
}

interface Texts {
  readonly random: () => number
  /** So many words, the frequent ones often. */
  readonly words: (count: number) => string
}

const syllables =
  'an ing tion re ment al er de con ter ative in ly ent com pro res is ex mod el par net work ta st ra li no or ge ic us'.split(
    ' ',
  )

function syntheticTexts(random: () => number): Texts {
  const one = <T>(from: readonly T[], bias = 1) => from[Math.floor(random() ** bias * from.length)]
  const vocabulary = Array.from({ length: 8_000 }, () =>
    Array.from({ length: 1 + Math.floor(3.2 * random()) }, () => one(syllables)).join(''),
  )
  return {
    random,
    words: count => Array.from({ length: count }, () => one(vocabulary, 2)).join(' '),
  }
}

type RowOf = (place: number) => unknown

function paperRows({ random, words }: Texts): RowOf {
  const digits = (count: number) => Math.floor(random() * 10 ** count)
  return paper => {
    const corpusid = corpusIdOf(paper)
    const year = 1970 + Math.floor(55 * random() ** 0.5)
    const sha = Array.from({ length: 5 }, () => digits(9).toString(16).padStart(8, '0')).join('')
    return {
      corpusid,
      externalids: {
        ACL: null,
        DBLP: null,
        ArXiv: random() < 0.02 ? `${1000 + digits(3)}.${10_000 + digits(4)}` : null,
        MAG: random() < 0.8 ? String(digits(10)) : null,
        CorpusId: String(corpusid),
        PubMed: random() < 0.2 ? String(digits(8)) : null,
        DOI: random() < 0.6 ? `10.${1000 + digits(4)}/${words(1)}.${year}.${digits(6)}` : null,
        PubMedCentral: null,
      },
      url: `https://www.semanticscholar.org/paper/${sha}`,
      title: words(6 + Math.floor(8 * random())),
      authors: Array.from({ length: 1 + Math.floor(9 * random()) }, () => ({
        authorId: String(digits(10)),
        name: `${words(1)} ${words(1)}`,
      })),
      venue: random() < 0.6 ? words(3) : '',
      publicationvenueid: null,
      year,
      referencecount: 40,
      citationcount: Math.floor(200 * random() ** 6),
      influentialcitationcount: 0,
      isopenaccess: random() < 0.3,
      s2fieldsofstudy: [{ category: 'Computer Science', source: 's2-fos-model' }],
      publicationtypes: ['JournalArticle'],
      publicationdate: random() < 0.7 ? `${year}-0${1 + (digits(1) % 9)}-1${digits(1)}` : null,
      journal: { name: words(3), pages: `${digits(3)}-${digits(3)}`, volume: String(digits(2)) },
    }
  }
}

function citationRows(papers: number, { random, words }: Texts): RowOf {
  const paper = () => corpusIdOf(Math.floor(random() * papers))
  const intents = ['background', 'methodology', 'result']
  const sentence = () => `${words(16 + Math.floor(38 * random()))} (${1980 + Math.floor(45 * random())}).`
  return () => {
    const count = random() < share.contexts ? 1 + Math.floor(3 * random()) : 0
    const contexts = Array.from({ length: count }, sentence)
    const intent = () => (random() < share.intents ? [intents[Math.floor(3 * random())]] : null)
    return {
      citationid: Math.floor(8e9 * random()),
      citingcorpusid: paper(),
      citedcorpusid: random() < share.unresolved ? null : paper(),
      isinfluential: random() < share.influential,
      contexts: count > 0 ? contexts : null,
      intents: count > 0 ? contexts.map(intent) : null,
    }
  }
}

/** Bytes that are gathered before they are zipped. */
const portion = 2 ** 20

async function writeRows(folder: string, shards: number, count: number, rowOf: RowOf): Promise<void> {
  await mkdir(folder, { recursive: true })
  const files = Array.from({ length: shards }, (_, shard) => {
    const zip = createGzip()
    return { zip, end: finished(zip.pipe(createWriteStream(join(folder, `20251125_${shard}`)))), text: '' }
  })
  for (let place = 0; place < count; place += 1) {
    const file = files[place % shards]
    if (!file) continue
    file.text += `${JSON.stringify(rowOf(place))}\n`
    if (file.text.length > portion) {
      await written(file.zip, file.text)
      file.text = ''
    }
  }
  for (const { zip, text } of files) zip.end(text)
  await Promise.all(files.map(({ end }) => end))
}

async function written(zip: Gzip, text: string): Promise<void> {
  if (!zip.write(text)) await once(zip, 'drain')
}
