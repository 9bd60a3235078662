/** Text from outside made fit to show on one line: no control characters, no hidden direction changes, no stray space. */

/** C0 and C1 controls, lone surrogates, soft hyphens, zero-width marks, bidi overrides and isolates, tag characters. */
const invisible =
  /[\p{Cc}\p{Cs}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

/** A title longer than this is no title; the longest in the catalogues stay below it. */
export const longestTitle = 400

/**
 * The text in Unicode's composed form on one line, cut to `length` characters with an ellipsis.
 * Joiners (U+200C, U+200D) stay: Persian, Indic scripts and emoji need them.
 */
export function plainText(text: string, length = longestTitle): string {
  const line = text
    .slice(0, 8 * length)
    .replace(/\s/g, ' ')
    .replace(invisible, '')
    .replace(/ {2,}/g, ' ')
    .trim()
    .normalize('NFC')
  return line.length <= length ? line : `${withoutHalves(line.slice(0, length - 1)).trimEnd()}…`
}

/** The text without the first half of a surrogate pair that a cut may have left at its end. */
function withoutHalves(text: string): string {
  return text.replace(/\p{Cs}$/u, '')
}

/** The text without the characters at either end that `isEdge` names; one pass, however many there are. */
export function trimmed(text: string, isEdge: RegExp): string {
  let start = 0
  let end = text.length
  while (start < end && isEdge.test(text[start] ?? '')) start += 1
  while (end > start && isEdge.test(text[end - 1] ?? '')) end -= 1
  return text.slice(start, end)
}
