/** The entries of a BibTeX file as written: types, keys and raw fields, each with its line, however broken the rest is. */

export interface BibtexEntry {
  /** In lower case: `inproceedings`. */
  readonly type: string
  readonly key: string
  /** By names in lower case; values are LaTeX without the outer braces, names of strings resolved. */
  readonly fields: ReadonlyMap<string, string>
  /** Counted from 1. */
  readonly line: number
}

export interface BibtexContents {
  readonly entries: readonly BibtexEntry[]
  /** What stands in `@comment{…}`, where JabRef keeps the tree of its groups. */
  readonly comments: readonly string[]
  /** Lines of entries whose end is missing, so that a field may be lost. */
  readonly unclosed: readonly number[]
}

const opening = /@[ \t]{0,20}([a-z][\w-]{0,40})\s{0,20}([{(])/iy
/** An entry that begins at the start of a line: whatever is still open there was never closed. */
const nextEntry = /[ \t]{0,20}@[ \t]{0,20}[a-z][\w-]{0,40}\s{0,20}[{(][^\s{}(),="]{0,200}\s{0,20},/iy
const fieldName = /[^\s=,{}()"#%@\\]{1,100}/y
const bareValue = /[^\s,#{}()"=%]{1,200}/y

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
/** Strings grow when they name each other; this many characters more than the file holds, and no more. */
const mostExpansion = 1_000_000

/** What one pass over the file knows. */
interface Reader {
  readonly text: string
  at: number
  readonly strings: Map<string, string>
  /** Characters that named strings may still add. */
  budget: number
}

/**
 * Everything between entries is passed over, as BibTeX does, and so are entries in lines that `%` comments out. An
 * entry that is not closed ends where a line begins the next one.
 */
export function bibtexContents(source: string): BibtexContents {
  const text = source.replace(/\r\n?/g, '\n')
  const strings = new Map(months.map((month, i) => [month, String(i + 1)]))
  const reader: Reader = { text, at: 0, strings, budget: text.length + mostExpansion }
  const entries: BibtexEntry[] = []
  const comments: string[] = []
  const unclosed: number[] = []
  const lineAt = lineCounter(text)
  for (let start = text.indexOf('@'); start >= 0; start = text.indexOf('@', reader.at)) {
    const type = matched(opening, reader, start)?.[1]?.toLowerCase()
    reader.at = start + 1
    if (type === undefined || isCommentedOut(text, start)) continue
    const line = lineAt(start)
    reader.at = opening.lastIndex
    if (type === 'comment') {
      reader.at -= 1
      comments.push(enclosed(reader).value)
    } else if (type === 'preamble') fieldsIn(reader)
    else if (type === 'string') {
      for (const [name, value] of fieldsIn(reader).fields) reader.strings.set(name, value)
    } else {
      const key = matched(/\s{0,20}([^\s{}(),="#%]{0,200})\s{0,20},/y, reader, reader.at)
      if (key !== null) reader.at += key[0].length
      const { fields, closed } = fieldsIn(reader)
      if (!closed) unclosed.push(line)
      entries.push({ type, key: key?.[1] ?? '', fields, line })
    }
  }
  return { entries, comments, unclosed }
}

/** `name = value, …` up to the bracket that closes the entry. */
function fieldsIn(reader: Reader): { fields: Map<string, string>; closed: boolean } {
  const { text } = reader
  const fields = new Map<string, string>()
  while (reader.at < text.length) {
    const character = text[reader.at] ?? ''
    if (character === '}' || character === ')') {
      reader.at += 1
      return { fields, closed: true }
    }
    if (character === '%') reader.at = endOfLine(text, reader.at)
    else if (character === '\n' && matched(nextEntry, reader, reader.at + 1) !== null) break
    else {
      const name = matched(fieldName, reader, reader.at)?.[0]
      reader.at += name?.length ?? 1
      if (name === undefined) continue
      skipSpace(reader)
      if (text[reader.at] !== '=') continue
      reader.at += 1
      const { value, closed } = fieldValue(reader)
      const field = name.toLowerCase()
      if (!fields.has(field)) fields.set(field, value)
      if (!closed) break
    }
  }
  return { fields, closed: false }
}

interface Value {
  readonly value: string
  readonly closed: boolean
}

/** Braced, quoted, bare and named pieces, joined by `#`. */
function fieldValue(reader: Reader): Value {
  let value = ''
  for (;;) {
    skipSpace(reader)
    const first = reader.text[reader.at]
    if (first === '{' || first === '"') {
      const piece = enclosed(reader)
      value += piece.value
      if (!piece.closed) return { value, closed: false }
    } else {
      const bare = matched(bareValue, reader, reader.at)?.[0]
      if (bare === undefined) return { value, closed: true }
      reader.at += bare.length
      value += named(reader, bare)
    }
    skipSpace(reader)
    if (reader.text[reader.at] !== '#') return { value, closed: true }
    reader.at += 1
  }
}

/** The string of this name, or the text itself where there is none: a number, a month, a forgotten brace. */
function named(reader: Reader, bare: string): string {
  const value = reader.strings.get(bare.toLowerCase())
  if (value === undefined) return bare
  reader.budget -= value.length
  return reader.budget < 0 ? '' : value
}

/** What stands between the bracket or quote at the reader's place and the one that closes it. */
function enclosed(reader: Reader): Value {
  const { text } = reader
  const quote = text[reader.at] === '"'
  const start = reader.at + 1
  let depth = quote ? 0 : 1
  for (let at = start; at < text.length; at += 1) {
    const character = text[at]
    if (character === '\\') at += 1
    else if (character === '{') depth += 1
    else if (character === '}') depth -= 1
    else if (character === '\n' && matched(nextEntry, reader, at + 1) !== null)
      return ended(reader, start, at, false)
    if (quote ? character === '"' && depth <= 0 : depth === 0) return ended(reader, start, at, true)
  }
  return ended(reader, start, text.length, false)
}

function ended(reader: Reader, start: number, end: number, closed: boolean): Value {
  reader.at = closed ? end + 1 : end
  return { value: reader.text.slice(start, end), closed }
}

function matched(pattern: RegExp, reader: Reader, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(reader.text)
}

function skipSpace(reader: Reader): void {
  while (/\s/.test(reader.text[reader.at] ?? '')) reader.at += 1
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

function isCommentedOut(text: string, at: number): boolean {
  let start = at
  while (start > 0 && /[ \t%]/.test(text[start - 1] ?? '') && at - start < 40) start -= 1
  return text.slice(start, at).includes('%')
}

/** The line of each place asked for, in one pass: places must not go back. */
function lineCounter(text: string): (at: number) => number {
  let line = 1
  let seen = 0
  return at => {
    for (let next = text.indexOf('\n', seen); next >= 0 && next < at; next = text.indexOf('\n', seen)) {
      line += 1
      seen = next + 1
    }
    return line
  }
}
