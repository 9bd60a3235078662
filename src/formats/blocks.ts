/** The blocks that a reading list is made of, whatever it was written in. */
import type { Run } from './runs.ts'

export interface TableRow {
  readonly cells: readonly (readonly Run[])[]
  /** Counted from 1. */
  readonly line: number
}

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly Run[]; readonly line: number }
  | {
      readonly kind: 'table'
      readonly header: TableRow
      readonly rows: readonly TableRow[]
      readonly line: number
    }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[]; readonly line: number }
  | { readonly kind: 'item'; readonly children: readonly Block[]; readonly line: number }
