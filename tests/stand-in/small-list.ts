/** A reading list of a dozen papers and what the service knows about them: ids and titles, a withheld list, a short one, a lure. */
import type { CatalogueRecord } from './catalogue.ts'
import { citedRecords, manyReferences, smallRecord } from './small-catalogue.ts'

const places = Array.from({ length: 12 }, (_, place) => place)
const titleOf = (place: number) => `Experiments on Graphs of Kind ${String.fromCharCode(65 + place)}`
const arxivOf = (place: number) => `2001.000${10 + place}`

/** Papers 8 to 11 have no id in the list; of paper 11 the service has only something that looks like it. */
export const smallList = `# Graphs

${places
  .map(place =>
    place < 8 ? `- [${titleOf(place)}](https://arxiv.org/abs/${arxivOf(place)})` : `- ${titleOf(place)}`,
  )
  .join('\n')}
`

/**
 * Every paper cites those before it, and some works off the list. These cite the first papers of the list and older works;
 * the list of one of them is withheld.
 */
export const smallRecords: readonly CatalogueRecord[] = [
  ...citedRecords(6).map((record, place) => ({
    ...record,
    references:
      place === 4
        ? null
        : [...places.slice(0, place).map(paper), ...manyReferences(3 + place, 'Older')].map(
            ({ paperId }) => ({
              paperId,
            }),
          ),
    ...(place === 4 ? { referenceCount: 20 } : {}),
  })),
  ...places.map(place => {
    const title = place === 11 ? `What Nobody Knows about ${titleOf(place)} and Others` : titleOf(place)
    const before = places.filter(other => other < place).map(other => ({ paperId: paper(other).paperId }))
    return {
      ...paper(place),
      title,
      abstract: `The abstract of ${title}.`,
      tldr: `In short: ${title}.`,
      citationCount: 100 * place,
      references: place === 5 ? null : [...before, ...manyReferences(6)],
      ...(place === 5 ? { referenceCount: 11 } : {}),
      ...(place === 7 ? { missingInBatch: 4 } : {}),
    }
  }),
]

function paper(place: number): CatalogueRecord {
  return smallRecord(`small list ${place}`, {
    title: titleOf(place),
    year: 2010 + place,
    externalIds: { ArXiv: arxivOf(place), CorpusId: 1000 + place },
  })
}
