/** The text that a piece of LaTeX sets, in Unicode: `PanGu-$\Sigma$` → `PanGu-Σ`, `Erd\H{o}s` → `Erdős`. */
import { accents, letters, subscript, superscript, symbols } from './latex-symbols.ts'

/** Deeper braces than any title has; what lies deeper is left as it stands. */
const deepest = 40

/** One character, or one command with the space that ends its name. */
const piece = /\\(?:[a-zA-Z]+\*?\s*|[\s\S])|[\s\S]/uy

/** What stands between two dollars. */
const dollars = /^\$?([^$]+)\$/u

/** What one pass over the text knows: the text, the place reached, whether it is between dollars. */
interface Reader {
  readonly text: string
  at: number
  inMath: boolean
}

/**
 * Commands are replaced by what they set, unknown ones by their argument; braces that group are dropped; scripts become
 * Unicode's where those exist. Text without LaTeX comes back unchanged, dollars that are money included.
 */
export function latexText(text: string): string {
  if (!/[\\${}^~]|--|_\{|``|''/.test(text)) return text
  return group({ text, at: 0, inMath: false }, 0)
}

/** The text up to the closing brace or the end. */
function group(reader: Reader, depth: number): string {
  let out = ''
  while (reader.at < reader.text.length) {
    if (reader.text[reader.at] === '}') {
      reader.at += 1
      if (depth > 0) return out
    } else out += next(reader, depth)
  }
  return out
}

/** What the next piece sets. */
function next(reader: Reader, depth: number): string {
  piece.lastIndex = reader.at
  const found = piece.exec(reader.text)?.[0] ?? ''
  const before = reader.text[reader.at - 1] ?? ' '
  reader.at += Math.max(found.length, 1)
  const after = reader.text[reader.at] ?? ' '
  if (found.startsWith('\\')) return command(found, reader, depth)
  if (found === '{') return depth < deepest ? group(reader, depth + 1) : ''
  if (found === '$') return dollar(reader)
  if (found === '~') return /\S/.test(before) && /\S/.test(after) ? ' ' : '~'
  if (
    found === '^' &&
    (reader.inMath || /^(?:\d(?!\d)|\{)/.test(reader.text.slice(reader.at, reader.at + 2)))
  )
    return superscript(argument(reader, depth))
  if (found === '_' && (reader.inMath || after === '{')) return subscript(argument(reader, depth))
  if (found === '-' && after === '-') return dash(reader, before)
  if ((found === '`' || found === "'") && after === found) {
    reader.at += 1
    return found === '`' ? '“' : '”'
  }
  return found
}

/** Enters or leaves mathematics; a dollar that is money stays. */
function dollar(reader: Reader): string {
  const doubled = reader.text[reader.at] === '$'
  const content = reader.inMath ? undefined : dollars.exec(reader.text.slice(reader.at, reader.at + 200))?.[1]
  const isMath = content !== undefined && (/[\\^_{]/.test(content) || /^\S(?:.{0,20}\S)?$/su.test(content))
  if (!isMath && !reader.inMath) return '$'
  if (doubled) reader.at += 1
  reader.inMath = !reader.inMath
  return ''
}

/** `--` and `---`, but not the dashes of `--flag`. */
function dash(reader: Reader, before: string): string {
  const long = reader.text[reader.at + 1] === '-'
  const after = reader.text[reader.at + (long ? 2 : 1)] ?? ' '
  if (/\s/.test(before) && !/\s/.test(after)) return '-'
  reader.at += long ? 2 : 1
  return long ? '—' : '–'
}

/** What a command sets, with its argument where it takes one; the argument of an unknown one follows as plain text. */
function command(found: string, reader: Reader, depth: number): string {
  const name = found.slice(1).trimEnd()
  const accent = accents.get(name)
  if (accent !== undefined && /[\p{L}{\\]/u.test(reader.text[reader.at] ?? '')) {
    return accented(argument(reader, depth), accent)
  }
  const symbol = letters.get(name) ?? symbols.get(name)
  if (symbol !== undefined) return /\s$/.test(found) && !letters.has(name) ? `${symbol} ` : symbol
  if (name === 'textsuperscript') return superscript(argument(reader, depth))
  if (name === 'textsubscript') return subscript(argument(reader, depth))
  if (name === 'frac') return `${argument(reader, depth)}/${argument(reader, depth)}`
  if (name === 'href' || name === 'textcolor' || name === 'color') argument(reader, depth)
  if (name === '(' || name === ')') reader.inMath = name === '('
  if (/^[%&#_{}$]$/.test(name)) return name
  return /^[,;: \\]?$/.test(name) ? ' ' : ''
}

function accented(base: string, accent: string): string {
  const plain = base.replace(/^ı/, 'i').replace(/^ȷ/, 'j')
  return plain === '' ? '' : plain.replace(/^./u, letter => (letter + accent).normalize('NFC'))
}

/** What the next group, command or character sets. */
function argument(reader: Reader, depth: number): string {
  while (reader.text[reader.at] === ' ') reader.at += 1
  const first = reader.text[reader.at]
  if (first === undefined || first === '}' || first === '$') return ''
  return depth < deepest ? next(reader, depth + 1) : ''
}
