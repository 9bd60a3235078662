/** A reading list: what a person wrote down to read, in the person's own order and sections. */
import type { PaperIds } from './paper.ts'

/** One heading of the list. Sections are kept in a flat array in the order of the text. */
export interface Section {
  /** Readable and stable: the slugs of its headings, `basic-architectures/multimodal`. Unique within a list. */
  readonly id: string
  readonly title: string
  /** Id of the section it is nested in. */
  readonly parent?: string
  /** 0 for a section at the top. */
  readonly depth: number
}

/** One line of the list: the paper somebody meant. */
export interface Entry {
  /** Title as people write it, without the nickname: `Attention Is All You Need`. */
  readonly title: string
  /** Short name the list gives: `Transformer` in `Transformer: Attention Is All You Need`. */
  readonly nickname?: string
  /**
   * Titles under which the paper may be catalogued, most likely first, in Unicode: with and without what stands
   * before the colon, since nobody can tell from the list alone whether `vLLM:` is part of the title.
   */
  readonly titles: readonly string[]
  /** What its links say about its identity. */
  readonly ids: PaperIds
  /** Links that lead to the paper, http(s) only, in the order of the line. */
  readonly links: readonly string[]
  /** Id of its section; absent above the first heading. */
  readonly section?: string
  readonly authors?: readonly string[]
  readonly year?: number
  readonly venue?: string
  /** What else the line says. */
  readonly note?: string
  readonly file: string
  /** Counted from 1. */
  readonly line: number
}

export interface ReadingList {
  /** The list's main heading, when it has just one. */
  readonly title?: string
  readonly sections: readonly Section[]
  readonly entries: readonly Entry[]
}
