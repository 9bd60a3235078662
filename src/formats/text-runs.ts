/** The runs of a line of plain text: its http(s) addresses are links. */
import type { Run } from './runs.ts'

const address = /https?:\/\/[^\s<>"“”]{1,2000}/gi

/** Addresses lose the punctuation that a sentence leaves after them, and brackets that are not theirs. */
export function linkedRuns(text: string): Run[] {
  const runs: Run[] = []
  let at = 0
  for (const { 0: found, index } of text.matchAll(address)) {
    const written = withoutClosing(found)
    runs.push(run(text.slice(at, index)), { ...run(written), link: { address: written } })
    at = index + written.length
  }
  return [...runs, run(text.slice(at))].filter(one => one.text !== '')
}

function run(text: string): Run {
  return { text, strong: false, emphasis: false, image: false }
}

function withoutClosing(text: string): string {
  let end = text.length
  while (end > 8) {
    const last = text[end - 1] ?? ''
    const opening = { ')': '(', ']': '[', '}': '{' }[last]
    const isOwn = opening !== undefined && text.slice(0, end).includes(opening)
    if (isOwn || !(opening !== undefined || ".,;:!?'*_’”»".includes(last))) break
    end -= 1
    if (text.length - end > 20) break
  }
  return text.slice(0, end)
}
