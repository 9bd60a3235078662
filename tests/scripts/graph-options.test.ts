import { expect, test } from 'vitest'
import { ExpectedFailure } from '../../scripts/expected-failure.ts'
import { graphHelp } from '../../scripts/graph-help.ts'
import { beforeConfig, graphOptions } from '../../scripts/graph-options.ts'

test('without arguments the project’s own list is asked for, politely', () => {
  expect(graphOptions([], {})).toEqual({
    lists: ['data/reading-list.md'],
    sections: [],
    out: 'data/graph.json',
    cache: 'data/cache',
    bibliographies: 'data/bibliographies',
    corrections: 'data/corrections.json',
    named: new Set(),
    requestsPerSecond: 1,
    retries: 10,
    citedByAtLeast: 2,
    candidates: 100,
    evidence: false,
    offline: false,
    dryRun: false,
    publishable: false,
    strict: false,
    freshLayout: false,
    baseUrl: 'https://api.semanticscholar.org/graph/v1',
  })
})

test('every option is understood', () => {
  const args =
    'my.md more.bib my.md - --format ids --section A --section B/C --config x.json --out o --cache c --bibliographies b --corrections k --rate 0.2 --retries 0 --external 3 --candidates 40 --contexts --refresh 7 --dry-run --publishable --strict --fresh-layout'
  expect(
    graphOptions(args.split(' '), { S2_API_KEY: ' key ', S2_API_URL: 'http://localhost:1/graph/v1/' }),
  ).toMatchObject({
    lists: ['my.md', 'more.bib', '-'],
    format: 'ids',
    sections: ['A', 'B/C'],
    out: 'o',
    cache: 'c',
    bibliographies: 'b',
    corrections: 'k',
    requestsPerSecond: 0.2,
    retries: 0,
    citedByAtLeast: 3,
    candidates: 40,
    evidence: true,
    refresh: 7,
    dryRun: true,
    publishable: true,
    strict: true,
    freshLayout: true,
    baseUrl: 'http://localhost:1/graph/v1',
    key: 'key',
  })
})

test('what the arguments do not say the settings do, and only then what is usual', () => {
  const config = {
    list: ['a.md'],
    external: 0,
    candidates: 0,
    rate: 5,
    contexts: true,
    sections: ['A'],
    corrections: 'c.json',
  }
  expect(graphOptions([], {}, config)).toMatchObject({
    lists: ['a.md'],
    citedByAtLeast: 0,
    candidates: 0,
    requestsPerSecond: 5,
    evidence: true,
    sections: ['A'],
    corrections: 'c.json',
    out: 'data/graph.json',
  })
  expect(graphOptions([], {}, config).named).toContain('corrections')
  expect(graphOptions(['b.md', '--external', '3', '--section', 'B'], {}, config)).toMatchObject({
    lists: ['b.md'],
    citedByAtLeast: 3,
    sections: ['B'],
  })
})

test('settings that make no sense are refused like arguments', () => {
  expect(() => graphOptions([], {}, { rate: 5000 })).toThrow(/^invalid --rate: 5000; expected/)
})

test('which settings are meant is known before the arguments are judged', () => {
  expect(beforeConfig(['--speed', '--config', 'x.json'])).toEqual({ wantsHelp: false, config: 'x.json' })
  expect(beforeConfig(['--config'])).toEqual({ wantsHelp: false })
})

test('help is given when asked for, and names every option', () => {
  expect(beforeConfig(['--help'])).toEqual({ wantsHelp: true })
  const names = [
    'out',
    'cache',
    'dataset',
    'bibliographies',
    'corrections',
    'external',
    'candidates',
    'contexts',
    'rate',
    'retries',
    'format',
    'section',
    'config',
  ]
  const switches = ['offline', 'refresh', 'dry-run', 'publishable', 'strict', 'fresh-layout', 'help']
  for (const name of [...names, ...switches]) expect(graphHelp).toContain(`--${name}`)
  for (const name of ['S2_API_KEY', 'S2_API_URL', 'Exit codes']) expect(graphHelp).toContain(name)
  expect(Math.max(...graphHelp.split('\n').map(line => line.length))).toBeLessThanOrEqual(80)
})

test.each<[string, Record<string, string>, RegExp]>([
  [
    'a.md --format word',
    {},
    /^invalid format: word; expected markdown, bibtex, ris, csl-json, ids, html or text$/,
  ],
  ['--rate 0', {}, /^invalid --rate: 0; expected a number above 0 to 1000$/],
  ['--rate -1', {}, /--rate/],
  ['--retries 1.5', {}, /^invalid --retries: 1.5; expected a whole number from 0 to 100$/],
  ['--external many', {}, /^invalid --external/],
  ['--candidates 501', {}, /^invalid --candidates: 501; expected a whole number from 0 to 500$/],
  ['--speed 3', {}, /--speed/],
  ['--offline --refresh 1', {}, /^invalid --refresh/],
  ['--dataset d --refresh 1', {}, /^invalid --refresh: nobody is asked with --dataset$/],
  ['--dataset d --dry-run', {}, /^invalid --dry-run: nobody is asked with --dataset$/],
  ['--refresh', {}, /--refresh/],
  ['--refresh soon', {}, /^invalid --refresh: soon; expected a whole number from 0 to 1000000$/],
  ['', { S2_API_URL: 'ftp://example.org' }, /^invalid S2_API_URL; expected an http/],
  ['', { S2_API_KEY: 'two\nlines' }, /^invalid S2_API_KEY; expected/],
])('%j with %j is refused', (args, environment, message) => {
  const options = () => graphOptions(args.split(' ').filter(Boolean), environment)
  expect(options).toThrow(ExpectedFailure)
  expect(options).toThrow(message)
})

test('datasets are read where a folder is named, on the command line or in the settings', () => {
  expect(graphOptions([], {}).dataset).toBeUndefined()
  expect(graphOptions(['--dataset', 's2'], {}, { dataset: 'other' }).dataset).toBe('s2')
  expect(graphOptions([], {}, { dataset: 'other' }).dataset).toBe('other')
})

test('a key is never part of a message', () => {
  expect(() => graphOptions([], { S2_API_KEY: 'my secret' })).not.toThrow(/my secret/)
  expect(() => graphOptions([], { S2_API_URL: 'https://me:secret@example.org' })).not.toThrow(/secret/)
})
