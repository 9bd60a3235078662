/** On which lines the elements of a JSON array begin, which a JSON parser does not tell. */

/**
 * Lines, counted from 1, of the elements of the array at the top of `text`, or of the one in its field `within`. The
 * text must be valid JSON. Of two fields of one name the last counts, as it does for a parser.
 */
export function elementLines(text: string, within?: string): number[] {
  let lines: number[] = []
  /** For each open bracket whether it opens the array that is looked for. */
  const open: boolean[] = []
  let line = 1
  let name = ''
  /** Whether the next token begins an element. */
  let expected = false
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? ''
    if (character === '\n') line += 1
    if (/[\s\ufeff:]/.test(character)) continue
    if (expected && character !== ']') lines.push(line)
    expected = false
    if (character === '"') {
      const end = endOfString(text, at)
      if (open.length === 1) name = text.slice(at + 1, end)
      at = end
    } else if (character === '[' || character === '{') {
      const depth = within === undefined ? 0 : 1
      const isSought = character === '[' && open.length === depth && (depth === 0 || name === within)
      if (isSought) lines = []
      open.push(isSought)
      expected = isSought
    } else if (character === ']' || character === '}') open.pop()
    else if (character === ',') expected = open.at(-1) === true
  }
  return lines
}

/** Where the string that begins at `start` has its closing quote. */
function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at
}
