/** Names of people as reference managers write them, in the order in which people say them. */
import { plainText } from './plain-text.ts'
import { writtenTitle } from './written-title.ts'

/** Longer lists are cut; the catalogue knows the rest. */
const mostNames = 200
const longestName = 200

/** `Vaswani, Ashish` → `Ashish Vaswani`; `King, Jr., Martin Luther` and `King, Martin Luther, Jr.` → `Martin Luther King Jr.`. */
export function spokenName(name: string): string {
  const [family = '', second = '', third] = name.split(',').map(part => part.trim())
  if (second === '' && third === undefined) return plainText(family || name, longestName)
  const isSuffix = /^(?:jr|sr|[ivx]+)\.?$/i.test(second) && third !== undefined
  const [given, suffix] = isSuffix ? [third, second] : [second, third]
  return plainText([given, family, suffix].filter(Boolean).join(' '), longestName)
}

/** The names in BibTeX’s `author` field: divided by `and` outside braces; a name in braces is one word. */
export function latexNames(field: string): string[] {
  return partsOutsideBraces(field.slice(0, 40_000).replace(/\s+/g, ' '))
    .slice(0, mostNames)
    .filter(name => !/^(?:others|et\.? al\.?|)$/i.test(name))
    .map(latexName)
    .filter(name => name !== '')
}

function latexName(name: string): string {
  if (/^\{[^{}]*\}$/.test(name)) return plainText(writtenTitle(name), longestName)
  const extended = /^(?:family|given|prefix|suffix)\s?=/i.test(name) ? extendedName(name) : undefined
  return extended ?? spokenName(writtenTitle(name))
}

/** BibLaTeX’s `family=Beethoven, given=Ludwig, prefix=van`. */
function extendedName(name: string): string {
  const parts = new Map(
    name.split(',').map(part => {
      const [key = '', value = ''] = part.split('=')
      return [key.trim().toLowerCase(), value.trim()]
    }),
  )
  const words = ['given', 'prefix', 'family', 'suffix'].map(key => parts.get(key))
  return plainText(writtenTitle(words.filter(Boolean).join(' ')), longestName)
}

function partsOutsideBraces(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (const { 0: found, index } of text.matchAll(/ and |[{}]|\\./gi)) {
    if (found === '{') depth += 1
    else if (found === '}') depth = Math.max(0, depth - 1)
    else if (depth === 0 && found.length === 5) {
      parts.push(text.slice(start, index).trim())
      start = index + found.length
    }
  }
  return [...parts, text.slice(start).trim()]
}
