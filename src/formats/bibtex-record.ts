/** An entry of a BibTeX or BibLaTeX file as a catalogue record, from the fields that the common programs write. */
import type { BibtexEntry } from './bibtex-syntax.ts'
import { type CatalogueRecord, idsOfFields, type RecordKind, venueIn, yearIn } from './catalogue-record.ts'
import { latexNames } from './person-names.ts'
import { remarkIn } from './record-note.ts'
import { writtenTitle } from './written-title.ts'

const kindNames: Readonly<Record<Exclude<RecordKind, 'paper'>, string>> = {
  any: 'misc unpublished manual commentary review letter standard patent custom',
  page: 'online electronic www webpage internet',
  software: 'software program computerprogram softwareversion softwaremodule codefragment',
  data: 'dataset data',
  volume: 'proceedings mvproceedings periodical mvbook mvcollection mvreference',
  media: 'video movie audio music image artwork performance',
}

const kinds: ReadonlyMap<string, RecordKind> = new Map(
  Object.entries(kindNames).flatMap(([kind, names]) =>
    names.split(' ').map((name): [string, RecordKind] => [name, kind as RecordKind]),
  ),
)

/** Fields whose text may name the preprint: Google Scholar’s `arXiv preprint arXiv:1706.03762`, DBLP’s `abs/1706.03762`. */
const telling = ['eprint', 'journal', 'journaltitle', 'volume', 'number', 'howpublished', 'publisher', 'note']
const addressFields = ['url', 'ee', 'link', 'pdf', 'howpublished', 'bdsk-url-1', 'bdsk-url-2', 'note']
const venueFields = ['journal', 'journaltitle', 'booktitle', 'eventtitle', 'school', 'institution']

/** What the entry says; collections come from the fields of JabRef and Mendeley. */
export function bibtexRecord(entry: BibtexEntry): CatalogueRecord {
  const field = (...names: string[]) =>
    names.map(name => entry.fields.get(name)?.trim()).find(text => text !== undefined && text !== '') ?? ''
  const subtitle = field('subtitle', 'titleaddon')
  const title = field('title', 'booktitle', 'maintitle')
  const short = writtenTitle(field('shorttitle'))
  const year = yearIn(field('year')) ?? yearIn(field('date', 'issued', 'eventdate'))
  const venue = venueIn(writtenTitle(field(...venueFields)))
  const note = remarkIn(field('note', 'annote', 'annotation', 'comment'))
  return {
    kind: kinds.get(entry.type) ?? 'paper',
    title: subtitle === '' || title.includes(subtitle) ? title : `${title}: ${subtitle}`,
    ...(short !== '' && { short }),
    authors: latexNames(field('author')),
    ...(year !== undefined && { year }),
    ...(venue !== undefined && { venue }),
    ids: idsOfFields({
      doi: field('doi').replace(/\\([_%&#])/g, '$1'),
      arxiv: arxivField(entry, field),
      pubmed: /^pubmed$/i.test(field('eprinttype', 'archiveprefix')) ? field('eprint') : field('pmid'),
      pmc: field('pmcid', 'pmc'),
    }),
    mentions: telling.map(name => mention(name, field(name))),
    addresses: addressFields.flatMap(name => addressesIn(field(name))),
    ...(note !== '' && { note }),
    collections: [
      ...field('mendeley-groups', 'mendeley-folders').split(/[,;]/).map(titlesOfPath),
      ...field('groups')
        .split(/[,;]/)
        .map(group => [writtenTitle(group)]),
    ].filter(path => path.length > 0 && path.every(title => title !== '')),
    keywords: field('keywords', 'keyword').split(/[,;]/).map(writtenTitle).filter(Boolean),
    line: entry.line,
  }
}

/** An eprint without a type is arXiv’s when it looks like one. */
function arxivField(entry: BibtexEntry, field: (...names: string[]) => string): string {
  const type = entry.fields.get('archiveprefix') ?? entry.fields.get('eprinttype') ?? 'arxiv'
  return /arxiv/i.test(type) ? field('eprint', 'arxivid', 'arxiv') : field('arxivid', 'arxiv')
}

function mention(name: string, text: string): string {
  return name === 'volume' ? (text.startsWith('abs/') ? `arXiv:${text.slice(4)}` : '') : text.slice(0, 500)
}

function titlesOfPath(path: string): string[] {
  return path.split('/').map(writtenTitle)
}

/** Every http(s) address in a field, out of `\url{…}` and with LaTeX’s escapes undone. */
function addressesIn(text: string): string[] {
  const plain = text
    .slice(0, 4_000)
    .replace(/\\textasciitilde\s?(?:\{\})?|\{?\$\\sim\$\}?|\\~\{?\}?/g, '~')
    .replace(/\{?\\([_%&#~])\}?/g, '$1')
  return (plain.match(/https?:\/\/[^\s{}"<>\\;]{1,2000}/gi) ?? []).map(address =>
    address.replace(/[.,]$/, ''),
  )
}
