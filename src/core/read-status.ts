/** Which papers somebody has read, as a text to carry along: one key on each line. */
import { textOrder } from './text-order.ts'

const head = '# Papers that I have read, one on each line: key, arXiv id, nickname or title.'

/** The keys or names in the text, each once, in its order. What follows a `#` at the start or after a space is a comment. */
export function readStatusNames(text: string): string[] {
  const names = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map(line => line.replace(/(?:^|[ \t])#.*$/, '').trim())
  return [...new Set(names.filter(name => name !== ''))]
}

/**
 * The text for these keys, sorted, with the title of each as a comment.
 *
 * @param titleOf the title of a paper, where it is known
 */
export function readStatusText(keys: Iterable<string>, titleOf: (key: string) => string | undefined): string {
  const lines = [...new Set(keys)].sort(textOrder).map(key => {
    const title = titleOf(key)?.replace(/\s+/g, ' ').trim()
    return title ? `${key}  # ${title}` : key
  })
  return `${[head, ...lines].join('\n')}\n`
}
