/** A bibliography by hand as the text of its file: one reference a line, so that a change shows as one. */
import type { Bibliography } from '../core/bibliography.ts'
import type { Entry } from '../core/reading-list.ts'
import { slug } from './outline.ts'

/** What `parseBibliography` reads as the same bibliography. */
export function bibliographyText({ file: _, references, paper, ...rest }: Bibliography): string {
  const fields = [
    `"paper": ${JSON.stringify(paper, null, 2).replaceAll('\n', '\n  ')}`,
    ...Object.entries(rest).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`),
    `"references": [${references.map(one => `\n    ${JSON.stringify(one)}`).join(',')}${references.length > 0 ? '\n  ' : ''}]`,
  ]
  return `{\n  ${fields.join(',\n  ')}\n}\n`
}

/** What a list says about the paper of an entry, as far as a bibliography has fields for it. */
export function paperOfEntry({ title, titles, authors, year, venue, ids }: Entry): Bibliography['paper'] {
  const { arxiv, doi, s2, corpus } = ids
  const alsoTitled = titles.filter(other => other !== title)
  return {
    title,
    ...(alsoTitled.length > 0 && { alsoTitled }),
    ...(authors && { authors }),
    ...(year !== undefined && { year }),
    ...(venue !== undefined && { venue }),
    ...(arxiv !== undefined && { arxiv }),
    ...(doi !== undefined && { doi }),
    ...(s2 !== undefined && { s2 }),
    ...(corpus !== undefined && { corpus }),
  }
}

/** `28-vllm.json`: the paper's place in the list, counted from 1, and its nickname or the first words of its title. */
export function bibliographyFileName(
  place: number,
  { nickname, title }: Pick<Entry, 'nickname' | 'title'>,
): string {
  const words = slug(nickname ?? title).split('-')
  return `${String(place).padStart(2, '0')}-${(nickname === undefined ? words.slice(0, 5) : words).join('-')}.json`
}
