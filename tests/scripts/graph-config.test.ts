import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { graphConfig, parseGraphConfig } from '../../scripts/graph-config.ts'
import { graphHelp } from '../../scripts/graph-help.ts'
import { inFolder } from './graph-command.ts'

function problems(settings: unknown) {
  return parseGraphConfig(JSON.stringify(settings), 'cairn.config.json').problems.map(
    ({ message }) => message,
  )
}

test('settings are those of the options, and places are meant from where the file lies', () => {
  const settings = {
    list: ['a.md', '/b.bib', '-'],
    format: 'ids',
    sections: ['Serving'],
    out: 'out/graph.json',
    corrections: '../c.json',
    external: 3,
    candidates: 50,
    rate: 0.2,
    contexts: true,
    retries: 0,
    publishable: true,
    strict: false,
  }
  expect(parseGraphConfig(JSON.stringify(settings), 'mine/cairn.config.json')).toEqual({
    value: {
      ...settings,
      list: ['mine/a.md', '/b.bib', '-'],
      out: 'mine/out/graph.json',
      corrections: 'c.json',
    },
    problems: [],
  })
  expect(
    parseGraphConfig('{"list": "a.md", "cache": "c", "dataset": "s2"}', 'cairn.config.json').value,
  ).toEqual({
    list: ['a.md'],
    cache: 'c',
    dataset: 's2',
  })
  for (const name of Object.keys(settings))
    expect(graphHelp).toContain(name.replace(/^list$/, 'LIST').replace(/s$/, ''))
})

test.each([
  [{ lists: 'a.md' }, ['unknown field: lists']],
  [{ S2_API_KEY: 'x' }, ['unknown field: S2_API_KEY']],
  [{ rate: '1' }, ['invalid rate: "1"; expected a number above 0']],
  [{ rate: 0 }, ['invalid rate: 0; expected a number above 0']],
  [{ external: 1.5 }, ['invalid external: 1.5; expected a whole number']],
  [{ contexts: 'yes' }, ['invalid contexts: "yes"; expected true or false']],
  [{ format: 'word' }, ['invalid format: "word"; expected markdown, bibtex, ris, csl-json, ids, html, text']],
  [{ list: [] }, ['invalid list: []; expected at least one list']],
  [{ list: 5 }, ['invalid list: 5; expected the name of a list, or several in brackets']],
  [{ out: '' }, ['invalid out: ""; expected the name of a file or folder']],
])('%j is refused', (settings, messages) => {
  expect(problems(settings)).toEqual(messages)
})

test('no file of settings is needed, but one that is named must be there and right', async () => {
  expect(await graphConfig(undefined)).toEqual({})
  await expect(graphConfig('gone.json')).rejects.toThrow('cannot read gone.json: it is not there')
  await inFolder(async folder => {
    const file = join(folder, 'x.json')
    await writeFile(file, '{"rate": 2, "colour": "red"}')
    await expect(graphConfig(file)).rejects.toThrow(`${file}: unknown field: colour`)
    await writeFile(file, '{"rate": 2')
    await expect(graphConfig(file)).rejects.toThrow(/invalid JSON/)
  })
})
