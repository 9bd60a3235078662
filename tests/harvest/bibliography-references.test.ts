import { expect, test } from 'vitest'
import {
  bibliographyList,
  bibliographyReferences,
  bibliographyWork,
  matchedBibliographies,
} from '../../src/harvest/bibliography-references.ts'
import { bibliography, entry } from './entries.ts'

test('a bibliography is matched by id before title', () => {
  const entries = [entry('PipeDream: generalized'), entry('Fast PipeDream', { ids: { arxiv: '1806.03377' } })]
  const byId = bibliography({ title: 'PipeDream: generalized', arxiv: '1806.03377v1' })
  expect(matchedBibliographies(entries, [byId]).value).toEqual([undefined, { bibliography: byId, by: 'id' }])
})

test('another title under which people cite the paper matches as well', () => {
  const better = bibliography({
    title: 'Language Models are Unsupervised Multitask Learners',
    alsoTitled: ['Better language models'],
  })
  const { value } = matchedBibliographies([entry('Better Language Models!')], [better])
  expect(value).toEqual([{ bibliography: better, by: 'title' }])
})

test('a bibliography that only an id names leads to its line by that id', () => {
  const nameless = bibliography({ title: '', arxiv: '1706.03762' })
  const entries = [entry('…'), entry('Attention', { ids: { arxiv: '1706.03762' } })]
  expect(matchedBibliographies(entries, [nameless]).value).toEqual([
    undefined,
    { bibliography: nameless, by: 'id' },
  ])
  expect(matchedBibliographies([entry('…')], [nameless]).problems[0]?.message).toBe(
    'no line of the list is “arxiv:1706.03762”, of which this is the bibliography',
  )
})

test('one that fits no line, and a second one for a line, are reported', () => {
  const lists = [bibliography({ title: 'A' }), bibliography({ title: 'A' }), bibliography({ title: 'B' })]
  const { problems } = matchedBibliographies([entry('A')], lists)
  expect(problems.map(({ message }) => message)).toEqual([
    'a second bibliography of “A”, left out',
    'no line of the list is “B”, of which this is the bibliography',
  ])
})

test('a reference carries its ids, its date, its mentions and where it is known from', () => {
  const [reference] = bibliographyReferences(
    bibliography({ title: 'A' }, [
      { title: 'BERT', arxiv: '1810.04805v2', year: 2019, mentions: 3, work: 'bert' },
    ]),
  )
  expect(reference).toEqual({
    work: {
      title: 'BERT',
      authors: [],
      year: 2019,
      date: '2018-10',
      ids: { arxiv: '1810.04805' },
      links: [],
    },
    name: 'bert',
    evidence: { mentions: 3, sources: ['bibliography'] },
  })
})

test('a DOI of arXiv is an arXiv id', () => {
  expect(bibliographyWork(bibliography({ title: 'A', doi: '10.48550/arXiv.1706.03762' })).ids).toEqual({
    arxiv: '1706.03762',
  })
})

test('a list that is not complete is known in part, an empty one not at all', () => {
  const knowledge = (complete: boolean, count: number) =>
    bibliographyList(
      bibliography(
        { title: 'A' },
        Array.from({ length: count }, () => ({ title: 'x' })),
        { complete },
      ),
    ).knowledge
  expect([knowledge(true, 2), knowledge(true, 0), knowledge(false, 2), knowledge(false, 0)]).toEqual([
    'complete',
    'complete',
    'partial',
    'unknown',
  ])
})

test('bibliographies of quite another list are one note, not a warning each', () => {
  const lists = ['A', 'B', 'C', 'D'].map(title => bibliography({ title }))
  expect(matchedBibliographies([entry('Z')], lists).problems).toEqual([
    { severity: 'note', message: '4 bibliographies belong to no line of the list and are left out' },
  ])
})
