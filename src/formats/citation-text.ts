/** What a line says about a paper besides its title: authors, year, venue. Only what is certain is taken out. */
import { plainText, trimmed } from './plain-text.ts'

export interface CitationDetails {
  readonly authors?: readonly string[]
  readonly year?: number
  readonly venue?: string
}

/** Longer lines are prose; their ends are not searched. */
const longestLine = 4_000

const venues =
  /^(?:NeurIPS|NIPS|ICML|ICLR|AAAI|IJCAI|AISTATS|UAI|COLT|JMLR|TMLR|MLSys|SysML|KDD|WWW|SIGIR|WSDM|CIKM|RecSys|ACL|EMNLP|NAACL|EACL|COLING|TACL|CoNLL|COLM|LREC|INTERSPEECH|ICASSP|CVPR|ICCV|ECCV|WACV|BMVC|TPAMI|IJCV|SIGGRAPH|CoRL|ICRA|IROS|RSS|OSDI|SOSP|NSDI|ATC|USENIX ATC|EuroSys|ASPLOS|ISCA|MICRO|HPCA|SC|PPoPP|FAST|SIGCOMM|HotOS|HotNets|SIGMOD|VLDB|PVLDB|ICDE|CIDR|PODS|SoCC|STOC|FOCS|SODA|CHI|UIST|CSCW|CCS|NDSS|USENIX Security|PLDI|POPL|OOPSLA|ICSE|FSE|Nature|Science|Cell|PNAS|CACM|arXiv|bioRxiv|CoRR|ICPP|HPDC|IPDPS|MobiCom|MobiSys|DAC|ICCAD|FPGA|JAIR|JACM|TOCS|TPDS)$/i
const year = /(?:^|[^\d.])((?:19[5-9]|20[0-4])\d)(?![\d.]*\d)/
/** `NeurIPS'20`; and `OSDI 24`, which only a known venue may say. */
const shortYear = /(['’]|\s)(\d{2})$/
/** What is said of a paper's place besides the venue's name. */
const track = /\s(?:findings|workshops?|main|oral|spotlight|poster|best paper|preprint|demo)\b.{0,40}$/i
const acronym = /^[A-Z][A-Za-z&+]*[A-Z][A-Za-z&+]*(?:\s[A-Z][A-Za-z]*){0,2}$/

/** Details of `text`, a line without its title and link labels, and whether they are all that it says. */
export function citationDetails(text: string): { details: CitationDetails; isAll: boolean } {
  let details: { -readonly [Key in keyof CitationDetails]: CitationDetails[Key] } = {}
  let isAll = true
  for (const fragment of fragmentsOf(text)) {
    const place = placeOf(fragment)
    const authors = place === undefined ? authorsIn(fragment) : undefined
    if (place !== undefined) details = { ...place, ...details }
    else if (authors !== undefined && details.authors === undefined) details.authors = authors
    else isAll = false
  }
  return { details, isAll }
}

/** `SOSP 2023`, `NeurIPS'20`, `2019`, `arXiv`: where and when, or undefined when it says anything else. */
export function placeOf(text: string): Pick<CitationDetails, 'year' | 'venue'> | undefined {
  const bare = text.replace(/^in\s/i, '').trim()
  const digits = year.exec(bare)?.[1]
  const short = digits === undefined ? shortYear.exec(bare) : null
  const written = digits ?? short?.[0] ?? ''
  const name = trimmed(bare.replace(written, ''), /[\s,.'’:-]/)
  const when =
    digits === undefined ? (short?.[2] === undefined ? undefined : 2000 + Number(short[2])) : Number(digits)
  if (name === '') return digits === undefined ? undefined : { year: Number(digits) }
  const isKnown = venues.test(name.replace(track, ''))
  const isDated = when !== undefined && short?.[1]?.trim() !== ''
  if (!isKnown && !(isDated && acronym.test(name))) return undefined
  return when === undefined ? { venue: name } : { year: when, venue: name }
}

const nameWord =
  "(?:\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?(?:-\\p{Lu}\\.)?|van|von|der|den|de|la|le|di|da|del|el|al|bin|ter)"
const nameShape = new RegExp(`^${nameWord}(?:\\s${nameWord}){0,3}$`, 'u')
/** Words of titles that nobody is called. */
const noName =
  /\b(?:the|is|are|all|you|for|with|of|from|via|using|not|how|why|what|towards?|learning|models?|networks?|neural|language|attention|efficient|training|systems?|survey)\b/i
const others = /(?:,|\s|^)\s?(?:et\s?\.?\s?al\.?|and others|等)\.?$/i

/** `Woosuk Kwon, Zhuohan Li et al.` as names, or undefined when the text is no list of names. */
export function authorsIn(text: string): readonly string[] | undefined {
  const bare = text.replace(/^by\s/i, '').trim()
  const named = bare.replace(others, '').replace(/,$/, '')
  const names = named
    .split(/,\s?(?:and\s|&\s)?|\s(?:and|&)\s|;\s?/)
    .map(name => name.trim())
    .filter(name => name !== '')
  const people = names.length > 0 && names.length <= 200 && names.every(isName)
  const several =
    named !== bare || bare !== text.trim() || (names.length > 1 && names.some(name => /\s|\./.test(name)))
  return people && several ? joinedInitials(names).map(name => plainText(name)) : undefined
}

function isName(text: string): boolean {
  return text.length < 50 && nameShape.test(text) && !noName.test(text)
}

/** `Sutskever, I.` cut at its comma is one name again. */
function joinedInitials(names: readonly string[]): string[] {
  const joined: string[] = []
  for (const name of names) {
    const last = joined.at(-1)
    const isInitials = /^(?:\p{Lu}\.[\s-]?){1,4}$/u.test(name)
    if (isInitials && last !== undefined && !last.includes(','))
      joined[joined.length - 1] = `${last}, ${name}`
    else joined.push(name)
  }
  return joined
}

/** The text cut at lines, dashes, bars and the full stops that end a sentence; `et al.` ends a part. */
export function sentencesOf(text: string): string[] {
  return partsOf(text, /\n|\s[-–—|·•]\s|(?<![\s.]\p{Lu}|^\p{Lu}|\bal|\bvs|\bJr)\.(?:\s|$)/u)
}

/** The same, cut at brackets and semicolons as well. */
export function fragmentsOf(text: string): string[] {
  return sentencesOf(text).flatMap(sentence => partsOf(sentence, /[()[\];]/))
}

function partsOf(text: string, separator: RegExp): string[] {
  return text
    .slice(0, longestLine)
    .replace(/(\bet al)\.?,?\s/gi, '$1.\n')
    .split(separator)
    .map(part => trimmed(part, /[\s,:*–—-]/))
    .filter(part => /[\p{L}\p{N}]/u.test(part))
}
