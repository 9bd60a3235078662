import fc from 'fast-check'
import { expect, test } from 'vitest'
import { corpusOf } from '../../src/core/corpus-file.ts'
import { corpusVisibility } from '../../src/state/corpus-visibility.ts'
import { canFold } from '../../src/state/folding.ts'
import { groupOf } from '../../src/state/groups.ts'
import { firstView, type ViewState } from '../../src/state/view-state.ts'
import { visibilityIn } from '../../src/state/visibility.ts'
import { example, graphs, viewsOf } from './example.ts'

const groupNames = fc.constantFrom('models', 'models/decoders', 'community-1', '2018', '~none')

const words = ['gone', 'faint', 'shown']

function seen(view: Partial<ViewState>, read?: ReadonlySet<string>): Record<string, string> {
  const corpus = corpusOf(example())
  const states = corpusVisibility(corpus, { ...firstView, ...view }, read)
  return Object.fromEntries([...states].map((state, at) => [corpus.keyOf(at), words[state] ?? '']))
}

test('a view shows of a corpus what it shows of the same graph', () => {
  const cases = graphs.chain(graph => viewsOf(graph.nodes(), groupNames).map(view => ({ graph, view })))
  fc.assert(
    fc.property(cases, fc.nat(3), ({ graph, view }, step) => {
      const corpus = corpusOf(graph)
      const read = new Set(graph.nodes().filter((_, at) => at % 4 === step))
      const visibility = visibilityIn(graph, view, { read })
      const states = corpusVisibility(corpus, view, read)
      for (let at = 0; at < corpus.size; at += 1) {
        const key = corpus.keyOf(at)
        const paper = graph.getNodeAttributes(key)
        const group = groupOf(paper, view.colouring)
        const isFolded =
          paper.listed &&
          canFold(group, view.colouring) &&
          view.folded.includes(group) &&
          !view.selected.includes(key)
        expect([key, words[states[at] ?? 0]]).toEqual([key, isFolded ? 'gone' : visibility(key, paper)])
      }
    }),
  )
})

test('papers of a folded group are gone into it', () => {
  const { gpt, palm, attention } = seen({ folded: ['models/decoders'] })
  expect([gpt, palm, attention]).toEqual(['gone', 'gone', 'shown'])
})

test('a month that has not come, a muted group and what one has read', () => {
  expect(seen({ filter: { until: '2017' } }).palm).toBe('gone')
  expect(seen({ muted: ['models/decoders'] }).palm).toBe('faint')
  expect(seen({ filter: { read: 'unread' }, filtering: 'hidden' }, new Set(['gpt'])).gpt).toBe('gone')
})
