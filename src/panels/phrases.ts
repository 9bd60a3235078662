/** Phrases that several panels say: numbers, dates and what is known, in words. */
import type { PaperNode } from '../core/citation-graph.ts'
import { paperLabel } from '../core/paper.ts'

const grouped = new Intl.NumberFormat('en')

/** `175,574`. */
export function count(value: number): string {
  return grouped.format(value)
}

/** `1 paper`, `2 papers`. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`
}

/** `vLLM`, or `Kwon 2023` where no nickname is known: a paper named within a sentence. */
export function shortName(paper: PaperNode): string {
  return paper.nickname ?? paperLabel(paper)
}

/** `background`, `background and method`, `background, method and result`. */
export function enumerated(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${last}` : last
}

/** `Vaswani 2017, “Attention Is All You Need”`: a paper named aloud. */
export function spokenName(paper: PaperNode): string {
  return `${paperLabel(paper)}, “${paper.title}”`
}
