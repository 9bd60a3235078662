import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paperOfName, parseBibliographyFile, parseReferenceList } from '../../src/formats/reference-list.ts'

const bibtex = `@article{adam, title = {Adam: A Method for Stochastic Optimization}, author = {Kingma, Diederik P. and Ba, Jimmy},
  year = {2014}, eprint = {1412.6980}, archiveprefix = {arXiv}}
@inproceedings{resnet, title = {Deep Residual Learning for Image Recognition}, doi = {10.1109/CVPR.2016.90}, year = 2016}
`

test('references are read in the order of the file, with what identifies them', () => {
  expect(parseReferenceList(bibtex, 'refs.bib').value).toMatchObject([
    { title: 'Adam: A Method for Stochastic Optimization', year: 2014, arxiv: '1412.6980' },
    { title: 'Deep Residual Learning for Image Recognition', doi: '10.1109/cvpr.2016.90' },
  ])
})

test.each([
  ['lists/1706.03762.bib', { title: '', arxiv: '1706.03762' }],
  ['10.1145_3341301.3359646.ris', { title: '', doi: '10.1145/3341301.3359646' }],
  ['attention-is-all-you-need.json', { title: 'attention is all you need' }],
  [`${'a1'.repeat(20)}.bib`, { title: '', s2: 'a1'.repeat(20) }],
])('%s is the bibliography of %j', (file, paper) => {
  expect(paperOfName(file)).toEqual(paper)
})

test('a reference list in any format is a bibliography of the paper that its name says', () => {
  const { value, problems } = parseBibliographyFile(bibtex, 'data/1706.03762.bib')
  expect(value).toMatchObject({ paper: { arxiv: '1706.03762' }, complete: true, file: 'data/1706.03762.bib' })
  expect(value?.references).toHaveLength(2)
  expect(problems).toEqual([])
  const csl = JSON.stringify([
    { id: 'a', type: 'article', title: 'Graph Attention Networks', DOI: '10.1000/x' },
  ])
  expect(parseBibliographyFile(csl, 'some-paper.json').value?.references).toMatchObject([
    { doi: '10.1000/x' },
  ])
})

test('a bibliography of our own is read as such', () => {
  const own = { paper: { title: 'A paper' }, complete: false, references: [{ title: 'Another one' }] }
  expect(parseBibliographyFile(JSON.stringify(own), 'x.json').value).toMatchObject(own)
  expect(parseBibliographyFile('{', 'x.json').problems[0]?.message).toMatch(/^invalid JSON/)
})

test('a list of which a part is damaged is not complete, an empty file is none', () => {
  expect(parseBibliographyFile(`${bibtex}@article{x, title = {Cut`, 'a.bib').value?.complete).toBe(false)
  expect(parseBibliographyFile('', 'a.bib')).toMatchObject({
    value: undefined,
    problems: [{ severity: 'error', message: 'no reference was found in it', file: 'a.bib' }],
  })
})

test('no file makes it throw', () => {
  const name = fc.oneof(fc.string(), fc.constantFrom('a.bib', 'a.json', '../../x.ris', '10.1_.bib'))
  const text = fc.oneof(fc.string(), fc.json(), fc.constantFrom('@', '@article{', 'TY  - '))
  fc.assert(
    fc.property(text, name, (written, file) => {
      parseBibliographyFile(written, file)
    }),
  )
})
