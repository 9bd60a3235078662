/** What the columns of a table hold, judged by their headers and by what stands in them. */
import type { TableRow } from './blocks.ts'
import { linksOf } from './line-links.ts'
import { type Run, textOf } from './runs.ts'

export type ColumnRole = 'title' | 'nickname' | 'link' | 'aside' | 'authors' | 'venue' | 'year' | 'note'

export interface Columns {
  readonly roles: readonly ColumnRole[]
  /** The header names a title column, so that every row is meant to be a paper. */
  readonly isTitled: boolean
}

const headers: readonly (readonly [ColumnRole, RegExp])[] = [
  [
    'title',
    /^(?:(?:paper|article|full|work)[\s-]?)?(?:title|titel|titre|título|titulo)s?\b|^(?:论文|标题|题目|論文|タイトル|제목)/i,
  ],
  ['authors', /^(?:first |main )?authors?\b|^by$|作者|著者/i],
  ['year', /^(?:year|date|published|publication date|when|time|年|日期|时间)/i],
  [
    'venue',
    /^(?:venue|conference|conf\.?|journal|publication|publisher|where|booktitle|source|proceedings|会议|期刊)/i,
  ],
  ['aside', /code|github|repo|implementation|project|website|demo|slides|video|dataset|代码|项目/i],
  ['link', /^(?:paper |pdf |arxiv )?(?:links?|urls?|pdf|doi|arxiv|download)\b|^(?:链接|地址)/i],
  [
    'nickname',
    /^(?:name|model|method|system|algorithm|framework|abbreviation|acronym|short(?: name)?|nickname|alias|方法|模型|名称)s?$/i,
  ],
]
/** Headers that name the title where no better one does, `Paper` among them, which may also head the links. */
const secondBest = /^(?:papers?|articles?|references?|publications?|works?|entry|item|reading)$/i

/** Fewer letters a cell than this, on average, and a column holds no titles. */
const leastLetters = 6

/** Only so many rows are looked at. */
const sample = 50

/** The roles of the columns; exactly one is `title` wherever any column has text. */
export function columnsOf(header: TableRow, rows: readonly TableRow[]): Columns {
  const named = header.cells.map(cell => textOf(cell).trim().slice(0, 60))
  const roles = named.map(
    (name): ColumnRole => headers.find(([, pattern]) => pattern.test(name))?.[0] ?? 'note',
  )
  const masses = named.map((_, column) => lettersIn(column, rows))
  const title =
    bestColumn(masses, column => roles[column] === 'title') ??
    bestColumn(masses, column => secondBest.test(named[column] ?? ''))
  const byContent =
    bestColumn(
      masses,
      column => roles[column] === 'nickname' || (roles[column] === 'note' && named[column] === ''),
    ) ?? bestColumn(masses, column => roles[column] === 'note' || roles[column] === 'link')
  const chosen = title ?? byContent
  const others = roles.map((role, column): ColumnRole => {
    if (column === chosen) return 'title'
    return role === 'title' || secondBest.test(named[column] ?? '') ? 'link' : role
  })
  return { roles: others, isTitled: title !== undefined }
}

function bestColumn(masses: readonly number[], isFit: (column: number) => boolean): number | undefined {
  let best: number | undefined
  for (const [column, mass] of masses.entries()) {
    if (isFit(column) && mass >= leastLetters && mass > (masses[best ?? -1] ?? 0)) best = column
  }
  return best
}

/** How many letters a cell of the column has on average, the texts of label links not counted. */
function lettersIn(column: number, rows: readonly TableRow[]): number {
  const seen = rows.slice(0, sample)
  const total = seen.reduce((sum, row) => sum + titleLetters(row.cells[column] ?? []), 0)
  return seen.length === 0 ? 0 : total / seen.length
}

function titleLetters(runs: readonly Run[]): number {
  const labels = new Set(
    linksOf(runs)
      .filter(link => link.role !== 'title')
      .map(link => link.written),
  )
  const text = textOf(runs.filter(run => run.link === undefined || !labels.has(run.link)))
  return text.slice(0, 300).replace(/[^\p{L}]+/gu, '').length
}
