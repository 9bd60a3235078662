/** Where the title stands in a line, and what is left of the line without it. */
import { authorsIn, placeOf, sentencesOf } from './citation-text.ts'
import { type LineLink, roleOf } from './line-links.ts'
import { titleOfPage } from './page-title.ts'
import { trimmed } from './plain-text.ts'
import { type Run, textOf } from './runs.ts'
import { looksLikeName } from './title-parts.ts'

export interface LineTitle {
  /** As written; empty when the line gives none. */
  readonly title: string
  /** The link whose text it is. */
  readonly link?: LineLink
  /** What else the line says, without the texts of label links. */
  readonly rest: string
}

const quoted = /["“«「]([^"“”«»「」]{12,400}?)[.,]?["”»」]/
/** `[ ]`, `[x]`, `1.`, `[12]`, `(3)`, bullets and symbols before the first word. */
const opening =
  /^(?:\s|\[[ xX]?\]|\[?\(?\d{1,4}[.)\]:](?!\d)|[*•·>|+-]|\p{Extended_Pictographic}|\ufe0f|\u200d)+/u
/** Labels of ids, and the brackets and separators that links leave behind. */
const remains =
  /\b(?:arxiv|doi|pmid):?\s?(?:https?:\/\/\S{1,200}|[\w.-]{0,20}\d[\w./()-]{3,100})|\[\^[^\]\s]{1,30}\]|[[({][\s,;/|&]{0,12}[\])}]|https?:\/\/\S{1,500}/gi

/**
 * The title of a line: a link's text, else what is in bold, else what is quoted, else what a citation's parts leave.
 * Where `isTitled`, plain text is a title as a whole.
 */
export function titleOf(runs: readonly Run[], links: readonly LineLink[], isTitled: boolean): LineTitle {
  const link = titleLink(links)
  const marked = link === undefined ? strongTitle(runs, links) : linkTitle(runs, links, link)
  const text = cleaned(plainRuns(runs, links))
  const found = marked ?? (isTitled ? firstLine(text) : quotedTitle(text)) ?? citedTitle(text)
  const { title, rest } = withoutPlace(found.title)
  return rest === '' ? found : { ...found, title, rest: joined(rest, found.rest) }
}

function firstLine(text: string): LineTitle {
  const end = text.indexOf('\n')
  return end < 0 ? { title: text, rest: '' } : { title: text.slice(0, end), rest: cleaned(text.slice(end)) }
}

function quotedTitle(text: string): LineTitle | undefined {
  const quote = quoted.exec(text)
  return quote?.[1] === undefined
    ? undefined
    : { title: quote[1], rest: without(text, quote.index, quote[0].length) }
}

/** The first link that leads to a paper and whose text is no label, else the first that leads anywhere else. */
function titleLink(links: readonly LineLink[]): LineLink | undefined {
  const titled = links.filter(link => link.role === 'title' && link.link !== undefined)
  return titled.find(link => link.kind === 'paper') ?? titled.find(link => link.kind === 'page') ?? titled[0]
}

function linkTitle(runs: readonly Run[], links: readonly LineLink[], link: LineLink): LineTitle {
  const shown = titleOfPage(link.text)
  const first = runs.findIndex(run => run.link === link.written)
  const last = runs.findLastIndex(run => run.link === link.written)
  const before = cleaned(plainRuns(runs.slice(0, first), links))
  const after = cleaned(plainRuns(runs.slice(last + 1), links))
  const name = /^\**([^:]{2,32})\s?:\s?$/.exec(before)?.[1]?.trim()
  if (name !== undefined && looksLikeName(name)) return { title: `${name}: ${shown}`, link, rest: after }
  if (name !== undefined && roleOf(name) === 'label') return { title: cleaned(shown), link, rest: after }
  return { title: cleaned(shown), link, rest: joined(before, after) }
}

/** Bold text of at least three words; a shorter one is the name before the title: `**vLLM**: Efficient…`. */
function strongTitle(runs: readonly Run[], links: readonly LineLink[]): LineTitle | undefined {
  const own = withoutLabels(runs, links)
  const first = own.findIndex(run => run.strong && /\p{L}/u.test(run.text))
  if (first < 0) return undefined
  const past = own.findIndex((run, i) => i > first && !run.strong)
  const end = past < 0 ? own.length : past
  const strong = cleaned(textOf(own.slice(first, end)))
  const before = cleaned(textOf(own.slice(0, first)))
  const after = textOf(own.slice(end))
  const words = strong.split(/\s+/).length
  if (words < 3 && /\p{L}{3}/u.test(after) && before === '') {
    if (placeOf(strong) !== undefined || authorsIn(strong) !== undefined) return undefined
    const inner = citedTitle(cleaned(after))
    return { title: `${strong.replace(/\s?[:：]$/, '')}: ${inner.title}`, rest: inner.rest }
  }
  if (words < 3 && before !== '') return undefined
  return {
    title: strong.replace(/[.,:]$/, ''),
    rest: joined(before, after),
  }
}

/** The title of a citation in plain text: what comes after the authors, up to the place, the year or the full stop. */
function citedTitle(text: string): LineTitle {
  const dated = /^([^()]{3,400}?)\s?\(((?:19|20)\d\d)[a-z]?\)[.:,]?\s(?=\S)/.exec(text)
  if (dated?.[1] !== undefined && authorsIn(dated[1]) !== undefined) {
    const inner = withoutPlace(sentencesOf(text.slice(dated[0].length))[0] ?? '')
    return {
      title: inner.title,
      rest: without(text, text.indexOf(inner.title, dated[0].length), inner.title.length),
    }
  }
  const named = text.replace(/^(\S{2,32}(?: \d\S{0,5})?)\s[-–—]\s/, '$1: ')
  const parts = sentencesOf(named)
  const part = parts.find(one => authorsIn(one) === undefined && placeOf(one) === undefined) ?? ''
  const { title } = withoutPlace(part)
  const comma = commaBeforeDetails(title)
  const shown = comma < 0 ? title : title.slice(0, comma)
  return { title: shown, rest: without(named, named.indexOf(shown), shown.length) }
}

/** `Title (NeurIPS 2020)` and `[ICML'21] Title` without the place, which goes to the rest. */
function withoutPlace(text: string): LineTitle {
  const last = /^(.{8,400}?)\s?[([]([^()[\]]{3,60})[)\]][.,]?$/s.exec(text)
  if (last?.[1] !== undefined && last[2] !== undefined && isDetail(last[2]))
    return { title: last[1], rest: last[2] }
  const first = /^[([]([^()[\]]{3,60})[)\]]\s?[-:]?\s?(?=\S)/.exec(text)
  if (first?.[1] !== undefined && isDetail(first[1]))
    return { title: text.slice(first[0].length), rest: first[1] }
  return { title: text, rest: '' }
}

function isDetail(text: string): boolean {
  return (
    (placeOf(text) ?? authorsIn(text)) !== undefined ||
    /^(?:oral|spotlight|best paper|preprint|under review)/i.test(text)
  )
}

/** Where a comma ends the title because what follows is authors, a place or a year. */
function commaBeforeDetails(text: string): number {
  let at = text.indexOf(', ')
  for (let tried = 0; at >= 0 && tried < 12; tried += 1, at = text.indexOf(', ', at + 1)) {
    const details = text.slice(at + 2)
    if (
      /\p{L}{3}.{0,300}\s/u.test(text.slice(0, at)) &&
      (authorsIn(details) ?? placeOf(details)) !== undefined
    )
      return at
  }
  return -1
}

function plainRuns(runs: readonly Run[], links: readonly LineLink[]): string {
  return textOf(withoutLabels(runs, links))
}

function withoutLabels(runs: readonly Run[], links: readonly LineLink[]): Run[] {
  const labels = new Set(links.filter(link => link.role !== 'title').map(link => link.written))
  return runs.filter(run => !run.image && (run.link === undefined || !labels.has(run.link)))
}

function without(text: string, at: number, length: number): string {
  return joined(text.slice(0, at), text.slice(at + length))
}

/** What stands around a title, on lines of their own. */
function joined(before: string, after: string): string {
  const ends = [cleaned(before), cleaned(after).replace(/^[.:]\s?/, '')]
  return ends.filter(text => /[\p{L}\p{N}]/u.test(text)).join('\n')
}

/** The text without ids, empty brackets, numbering and the separators around it. */
function cleaned(text: string): string {
  const bare = text
    .slice(0, 8_000)
    .replace(remains, ' ')
    .replace(opening, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\.\s{0,3}\.(?=\s|$)/g, '.')
  return trimmed(bare, /[\s,;|/–—-]/)
}
