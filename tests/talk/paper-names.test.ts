import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listedNames, listOfNames, paperNames } from '../../src/talk/paper-names.ts'
import { example, graphOf, graphs } from '../state/example.ts'

test('names stand between commas or semicolons, or in quotes', () => {
  expect(listedNames('LoRA,  BERT ; "A, b", ,"say \\"hi\\""')).toEqual(['LoRA', 'BERT', 'A, b', 'say "hi"'])
  expect(listedNames(' ')).toEqual([])
})

test('a list of names is read as these names', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter(text => text.trim() !== '')
  fc.assert(
    fc.property(fc.array(name, { maxLength: 5 }), names => {
      expect(listedNames(listOfNames(names))).toEqual(names)
    }),
  )
})

test('papers of any graph are named so that they are found again', () => {
  fc.assert(
    fc.property(graphs, fc.infiniteStream(fc.nat()), (graph, numbers) => {
      const papers = graph.nodes().filter(() => (numbers.next().value ?? 0) % 2 === 0)
      const names = paperNames(graph)
      expect(names.papersIn(names.namesOf(papers))).toEqual({ papers, unknown: [] })
    }),
  )
})

test('papers of one name are told apart by their keys', () => {
  const same = { title: 'Scaling', authors: ['Ada Lovelace'], year: 1843 }
  const names = paperNames(graphOf({ one: same, two: same }))
  expect(names.namesOf(['two'])).toBe('two')
  expect(names.papersIn('Scaling')).toEqual({
    papers: [],
    unknown: [{ name: 'Scaling', like: ['one', 'two'] }],
  })
})

test('the shortest name is the nickname, then author and year; all papers of a section are its title', () => {
  const graph = example()
  graph.setAttribute('sections', [{ id: 'models/decoders', title: 'Decoders', depth: 0 }])
  const names = paperNames(graph)
  expect(names.namesOf(['attention', 'gpt'])).toBe('Transformer, Radford 2018')
  expect(names.namesOf(['gpt', 'palm'])).toBe('Decoders')
  expect(names.namesOf(['gpt', 'palm', 'bert'])).not.toContain('Decoders')
})

test('a folded group is named by its key', () => {
  const names = paperNames(example())
  expect(names.namesOf(['~models', 'attention'])).toBe('~models, Transformer')
  expect(names.papersIn('~models, Transformer')).toEqual({ papers: ['~models', 'attention'], unknown: [] })
})
