/** Plain text as markdown says it: in one line, and none of it taken for markup. */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&#!|~]/g, character => `\\${character}`)
}
