import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { PageFigures } from '../bench/pages/page-figures.ts'
import { readmeTable } from '../bench/pages/readme-table.ts'
import { readResults } from '../bench/result-files.ts'
import { root } from './source-tree.ts'

function fileText(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

const documents = ['.', 'src', 'data', 'docs', 'examples', 'tests', 'scripts', 'bench'].flatMap(folder =>
  readdirSync(join(root, folder))
    .filter(name => name.endsWith('.md') && name !== 'reading-list.md')
    .map(name => join(folder, name)),
)
const readme = existsSync(join(root, 'README.md')) ? fileText('README.md') : undefined
const manifest: { scripts: Record<string, string>; engines: { node: string } } = JSON.parse(
  fileText('package.json'),
)

test.each(documents)('%s leads only to what is there', path => {
  // Code is for other people's pages, and names their files.
  const text = fileText(path).replace(/^```[\s\S]*?^```/gm, '')
  const links = [...text.matchAll(/\]\(\s*<?([^)\s>]+)|\b(?:src|href|srcset)="([^"\s]+)/g)].map(
    ([, a, b]) => a ?? b ?? '',
  )
  const broken = links
    .filter(link => !/^[a-z]+:/i.test(link))
    .filter(link => {
      const [file = '', heading] = link.split('#')
      const place = file === '' ? join(root, path) : join(root, dirname(path), decodeURIComponent(file))
      if (!existsSync(place)) return true
      return (
        heading !== undefined &&
        place.endsWith('.md') &&
        !headings(readFileSync(place, 'utf8')).includes(heading)
      )
    })
  expect(broken).toEqual([])
})

/** The names that GitHub gives to the headings of a text, for `#name`. */
function headings(text: string): string[] {
  return [...text.matchAll(/^#{1,6} +(.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  )
}

test.each(documents)('%s names npm scripts that exist', path => {
  const named = [...fileText(path).matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
    ([, a, b]) => a ?? b ?? '',
  )
  expect(named.filter(name => !(name in manifest.scripts))).toEqual([])
})

test('the README asks for the Node that package.json asks for', () => {
  const version = manifest.engines.node.replace('>=', '')
  const named = [...(readme ?? '').matchAll(/\bNode(?:\.js)?\s*(?:>=|≥)?\s*(\d+(?:\.\d+)*)/g)].map(
    found => found[1],
  )
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter(one => one !== version)).toEqual([])
})

test('the README starts and tests with one line each, and CI runs the one that tests', () => {
  expect(readme).toContain('npm ci && npm start')
  expect(readme).toContain('npm ci && npm test')
  expect(fileText('.ci/run')).toContain('npm ci && npm test')
})

test('the README says of drawing what was measured', () => {
  const results = readResults<PageFigures>('pages')
  expect(results).toBeDefined()
  if (results) expect(readme).toContain(readmeTable(results.figures))
})

test('the README knows the same options of npm run graph as its --help', { timeout: 20_000 }, () => {
  const help = execFileSync(process.execPath, ['--import', 'tsx', 'scripts/graph.ts', '--help'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(optionsIn(readme ?? '')).toEqual(optionsIn(help))
})

/** Sorted options, `--help` and Node's own apart. */
function optionsIn(text: string): string[] {
  const found = [...text.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([option]) => option)
  return [...new Set(found)].filter(option => option !== '--help' && option !== '--import').sort()
}
