import { expect, test } from 'vitest'
import { lineOf } from './line-of.ts'

test('markdown and HTML give the same runs', () => {
  const markdown = lineOf('**a** *b* [c](https://d.e/)').runs
  const html = lineOf('<b>a</b> <i>b</i> <a href="https://d.e/">c</a>').runs
  expect(html.filter(run => run.text !== '')).toEqual(markdown.filter(run => run.text !== ''))
})

test('bare addresses, autolinks and references are links; hostile addresses come through as written', () => {
  const { runs } = lineOf('<https://a.b/> https://c.d/ [e][f] [g](javascript:h)\n\n[f]: https://i.j/')
  expect(runs.flatMap(run => run.link?.address ?? [])).toEqual([
    'https://a.b/',
    'https://c.d/',
    'https://i.j/',
    'javascript:h',
  ])
})

test('line breaks and images are runs of their own', () => {
  expect(lineOf('a\nb![c](d)').runs.map(run => [run.text, run.image])).toEqual([
    ['a', false],
    ['\n', false],
    ['b', false],
    ['c', true],
  ])
})

test('names of files and sites in titles are no links', () => {
  expect(lineOf('Node.js and PyTorch.ai, mail a@b.org').links).toEqual([])
})
