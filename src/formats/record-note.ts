/** What a person noted on a record, without what programs write into the same field. */
import { plainText } from './plain-text.ts'
import { writtenTitle } from './written-title.ts'

const longestNote = 1_000

/** Zotero’s `arXiv:1706.03762 [cs]`, with or without a version. */
const preprint = /\barXiv:?\s?[\w./-]{5,30}(?:\s?\[[\w., -]{1,60}\])?/gi
const address = /(?:\\url\{)?https?:\/\/\S{1,2000}/gi
/** Fields of one program that another has no place for. */
const bookkeeping =
  /^\s{0,4}(?:ISSN|ISBN|DOI|PMID|PMCID|URL|Issue|Pages|Number|Volume|Series|Section|Place|Publisher|Type|Conference Name|Journal Abbreviation|Version Number|Citation Key|accessed|issued|original-date|tex\.[\w.]{1,40}|_[\w.]{1,40})\s?:/i

/** The remark as one line of text, empty where there is none. */
export function remarkIn(note: string): string {
  const lines = note
    .slice(0, 8_000)
    .split('\n')
    .filter(line => !bookkeeping.test(line))
  const said = writtenTitle(lines.join('\n').replace(/<\/?(?:p|div)\b[^<>]{0,100}>/gi, ' '))
  return /\p{L}{3}/u.test(said.replace(preprint, '').replace(address, '')) ? plainText(said, longestNote) : ''
}
