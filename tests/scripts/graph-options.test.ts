import { expect, test } from 'vitest'
import { ExpectedFailure } from '../../scripts/expected-failure.ts'
import { graphHelp, graphOptions } from '../../scripts/graph-options.ts'

test('without arguments the project’s own list is asked for, politely', () => {
  expect(graphOptions([], {})).toEqual({
    list: 'data/reading-list.md',
    out: 'data/graph.json',
    cache: 'data/cache',
    bibliographies: 'data/bibliographies',
    corrections: 'data/corrections.json',
    named: new Set(),
    requestsPerSecond: 1,
    retries: 10,
    citedByAtLeast: 2,
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
    'my.md --out o --cache c --bibliographies b --corrections k --rate 0.2 --retries 0 --external 3 --contexts --refresh 7 --dry-run --publishable --strict --fresh-layout'
  expect(
    graphOptions(args.split(' '), { S2_API_KEY: ' key ', S2_API_URL: 'http://localhost:1/graph/v1/' }),
  ).toMatchObject({
    list: 'my.md',
    out: 'o',
    cache: 'c',
    bibliographies: 'b',
    corrections: 'k',
    requestsPerSecond: 0.2,
    retries: 0,
    citedByAtLeast: 3,
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

test('help is given when asked for, and names every option', () => {
  expect(graphOptions(['--help'], {})).toBeUndefined()
  const names = ['out', 'cache', 'bibliographies', 'corrections', 'external', 'contexts', 'rate', 'retries']
  const switches = ['offline', 'refresh', 'dry-run', 'publishable', 'strict', 'fresh-layout', 'help']
  for (const name of [...names, ...switches]) expect(graphHelp).toContain(`--${name}`)
  for (const name of ['S2_API_KEY', 'S2_API_URL', 'Exit codes']) expect(graphHelp).toContain(name)
  expect(Math.max(...graphHelp.split('\n').map(line => line.length))).toBeLessThanOrEqual(80)
})

test.each<[string, Record<string, string>, RegExp]>([
  ['a.md b.md', {}, /^invalid LIST: a.md b.md; expected one file$/],
  ['--rate 0', {}, /^invalid --rate: 0; expected a number above 0 to 1000$/],
  ['--rate -1', {}, /--rate/],
  ['--retries 1.5', {}, /^invalid --retries: 1.5; expected a whole number from 0 to 100$/],
  ['--external many', {}, /^invalid --external/],
  ['--speed 3', {}, /--speed/],
  ['--offline --refresh 1', {}, /^invalid --refresh/],
  ['--refresh', {}, /--refresh/],
  ['--refresh soon', {}, /^invalid --refresh: soon; expected a whole number from 0 to 1000000$/],
  ['', { S2_API_URL: 'ftp://example.org' }, /^invalid S2_API_URL; expected an http/],
  ['', { S2_API_KEY: 'two\nlines' }, /^invalid S2_API_KEY; expected/],
])('%j with %j is refused', (args, environment, message) => {
  const options = () => graphOptions(args.split(' ').filter(Boolean), environment)
  expect(options).toThrow(ExpectedFailure)
  expect(options).toThrow(message)
})

test('a key is never part of a message', () => {
  expect(() => graphOptions([], { S2_API_KEY: 'my secret' })).not.toThrow(/my secret/)
  expect(() => graphOptions([], { S2_API_URL: 'https://me:secret@example.org' })).not.toThrow(/secret/)
})
