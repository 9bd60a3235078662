import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import {
  doesSomething,
  nodesIn,
  packageOf,
  root,
  type SourceFile,
  sourceFile,
  sourceFiles,
} from './source-tree.ts'

const pureRooms = ['core', 'formats', 'harvest', 'state', 'drawing', 'talk']
const pageRooms = ['stage', 'panels', 'element']

/** What each room may import. `main.ts` and `scripts` are rooms too. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  formats: ['core'],
  harvest: ['core', 'formats'],
  state: ['core'],
  talk: ['core', 'formats', 'state'],
  drawing: ['core', 'formats', 'state', 'talk'],
  stage: ['core', 'state', 'drawing'],
  panels: ['core', 'state', 'drawing', 'talk', 'formats'],
  element: [...pureRooms, 'stage', 'panels'],
  'main.ts': ['core', 'state', 'element'],
  scripts: ['core', 'formats', 'harvest', 'state', 'talk', 'drawing', 'element'],
}

/** Packages that one room keeps to itself. Types may be named anywhere. */
const ownersOfPackages: Readonly<Record<string, readonly string[]>> = {
  sigma: ['stage'],
  lit: ['panels', 'element'],
  axios: ['harvest'],
}

const source = sourceFiles('src')
const scripts = sourceFiles('scripts')
const tests = sourceFiles('tests')
const bench = sourceFiles('bench')
const configurations = sourceFiles(...readdirSync(root).filter(name => name.endsWith('.config.ts')))
const product = [...source, ...scripts]

/** `core` of `src/core/layouts/map.ts`, `main.ts` of `src/main.ts`, `scripts` of `scripts/graph.ts`. */
function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/')
  return first === 'src' ? second : first
}

function inRooms(rooms: readonly string[]): SourceFile[] {
  return source.filter(({ path }) => rooms.includes(roomOf(path)))
}

test('the map of the house names every room', () => {
  const map = readFileSync(join(root, 'src/README.md'), 'utf8')
  const rooms = [...new Set(source.map(({ path }) => roomOf(path)))].filter(
    room => room !== 'everywhere.d.ts',
  )
  expect(rooms.filter(room => !(room in mayImport))).toEqual([])
  expect(rooms.filter(room => !map.includes(`\`${room}`))).toEqual([])
})

test('rooms import only downwards', () => {
  const upwards = product.flatMap(({ path, imports }) =>
    imports
      .filter(({ path: to }) => {
        if (to === undefined || roomOf(to) === roomOf(path)) return false
        return !to.startsWith('src/') || !mayImport[roomOf(path)]?.includes(roomOf(to))
      })
      .map(({ specifier }) => `${path}: ${specifier}`),
  )
  expect(upwards.filter(line => !/\.(?:json|css)(?:\?\w+)?$/.test(line))).toEqual([])
})

test.each(Object.entries(ownersOfPackages))('%s is imported in its own room only', (name, rooms) => {
  const elsewhere = product
    .filter(({ path }) => !rooms.includes(roomOf(path)))
    .filter(({ imports }) => imports.some(one => packageOf(one.specifier) === name && !one.typeOnly))
  expect(elsewhere.map(({ path }) => path)).toEqual([])
})

test('no import leads back to where it came from', () => {
  expect(cycles([...product, ...bench])).toEqual([])
  const circle = [
    sourceFile('a/a.ts', "import './b.ts'"),
    sourceFile('a/b.ts', "import type { C } from './c.ts'"),
    sourceFile('a/c.ts', "import './a.ts'"),
    sourceFile('a/d.ts', "import './a.ts'"),
  ]
  expect(cycles(circle)).toEqual(['a/a.ts → a/b.ts → a/c.ts → a/a.ts'])
})

/** Depth-first, one line for each import that closes a circle. */
function cycles(files: readonly SourceFile[]): string[] {
  const importsOf = new Map(files.map(({ path, imports }) => [path, imports.flatMap(one => one.path ?? [])]))
  const found: string[] = []
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path)
    if (start >= 0) found.push([...trail.slice(start), path].join(' → '))
    if (start >= 0 || done.has(path)) return
    for (const next of importsOf.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const { path } of files) visit(path, [])
  return found
}

test('an import names the file it means', () => {
  const unclear = [...product, ...tests, ...bench].flatMap(({ path, imports }) =>
    imports
      .filter(one => one.path !== undefined && !existsSync(join(root, one.path)))
      .map(one => `${path}: ${one.specifier}`),
  )
  expect(unclear).toEqual([])
})

test('every file of src is on the way from the page or from a script', () => {
  const importsOf = new Map(
    product.map(({ path, imports }) => [path, imports.flatMap(one => one.path ?? [])]),
  )
  const reached = new Set(['src/everywhere.d.ts', 'src/main.ts', ...scripts.map(({ path }) => path)])
  for (const path of reached) for (const next of importsOf.get(path) ?? []) reached.add(next)
  expect(source.map(({ path }) => path).filter(path => !reached.has(path))).toEqual([])
})

test('a module gives names: no default export, no barrel', () => {
  const unnamed = [...product, ...tests, ...bench].flatMap(({ path, parsed }) => {
    const exported = parsed.module.staticExports.flatMap(({ entries }) => entries)
    const kinds = exported.map(({ exportName, importName }) =>
      exportName.kind === 'Default'
        ? 'default export'
        : /^All/.test(importName.kind)
          ? 'export *'
          : undefined,
    )
    const onlyPassesOn = parsed.program.body.every(
      ({ type }) =>
        type === 'ExportAllDeclaration' || type === 'ImportDeclaration' || type === 'ExportNamedDeclaration',
    )
    const passesOn =
      exported.length > 0 && onlyPassesOn && exported.every(({ moduleRequest }) => moduleRequest)
    return [...kinds, passesOn ? 'barrel' : undefined].flatMap(kind => (kind ? [`${path}: ${kind}`] : []))
  })
  expect(unnamed).toEqual([])
})

test('a file is named after what it gives', () => {
  const misnamed = [...product, ...tests, ...bench, ...configurations]
    .map(({ path }) => path)
    .filter(path => {
      const name = basename(path).replace(/(?:\.test|\.bench|\.config|\.d)?\.ts$/, '')
      return (
        !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) ||
        /^(?:index|utils?|helpers?|types|common|misc|shared)$/.test(name)
      )
    })
  expect(misnamed).toEqual([])
})

test('no file is over 300 lines, and half of them are under 80', () => {
  const lengths = [...product, ...bench].map(({ path, text }) => ({
    path,
    lines: text.trimEnd().split('\n').length,
  }))
  expect(lengths.filter(({ lines }) => lines > 300)).toEqual([])
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b)
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(80)
})

test('a file opens with a sentence that says what it gives', () => {
  const support = tests.filter(({ path }) => !/\.(?:test|bench)\.ts$/.test(path))
  const silent = [...product, ...support, ...bench, ...configurations].filter(({ text, parsed }) => {
    const [first] = parsed.comments
    const opening = /^(?:#!.*\n)?\s*$/.test(text.slice(0, first?.start ?? 0))
    return !(first && opening && /^\*\s+[^\s@][\s\S]*?[.:;]\s/.test(first.value))
  })
  expect(silent.map(({ path }) => path)).toEqual([])
})

test('a paper cites and is cited: nobody but the citation graph speaks of source and target', () => {
  // d3-force demands them of the map, and the formats are made of them.
  const knowsEnds =
    /^src\/(?:core\/(?:citation-graph|graph-file[\w-]*|layouts\/map)|formats\/(?:gexf|graphml))\.ts$/
  expect(
    source.filter(file => !knowsEnds.test(file.path) && speaksOfEnds(file)).map(({ path }) => path),
  ).toEqual([])
  expect(speaksOfEnds(sourceFile('a.ts', 'graph.forEachEdge((edge, evidence, source, target) => {})'))).toBe(
    true,
  )
  expect(speaksOfEnds(sourceFile('a.ts', 'const citing = graph.source(edge)'))).toBe(true)
  expect(speaksOfEnds(sourceFile('a.ts', 'const open = event.target'))).toBe(false)
})

/** Both names together, or one of them called on a graph. One alone is an event's target or where a fact comes from. */
function speaksOfEnds({ parsed }: SourceFile): boolean {
  const nodes = [...nodesIn(parsed.program)]
  const names = new Set(nodes.flatMap(node => (node.type === 'Identifier' ? [node.name] : [])))
  const asked = nodes.some(
    node =>
      node.type === 'CallExpression' &&
      node.callee.type === 'MemberExpression' &&
      node.callee.property.type === 'Identifier' &&
      /^(?:source|target)$/.test(node.callee.property.name),
  )
  return asked || (names.has('source') && names.has('target'))
}

test('the pure rooms neither look at the clock nor throw dice', () => {
  const chance = inRooms(pureRooms).flatMap(({ path, text, parsed }) =>
    [...nodesIn(parsed.program)]
      .filter(
        node =>
          (node.type === 'MemberExpression' &&
            /^(?:Math\.random|Date\.now)$/.test(text.slice(node.start, node.end))) ||
          (node.type === 'NewExpression' && /^new Date(?:\(\))?$/.test(text.slice(node.start, node.end))),
      )
      .map(node => `${path}:${text.slice(0, node.start).split('\n').length}`),
  )
  expect(chance).toEqual([])
})

test('every file of a pure room that does something has a test of its own', () => {
  const untested = inRooms(pureRooms)
    .filter(doesSomething)
    .map(({ path }) => path.replace(/^src/, 'tests').replace(/\.ts$/, '.test.ts'))
    .filter(path => !existsSync(join(root, path)))
  expect(untested).toEqual([])
})

test('every room on the page is looked at in a real browser', () => {
  const lookedAt = tests.filter(({ path }) => path.startsWith('tests/e2e/')).map(({ path }) => basename(path))
  expect(pageRooms.filter(room => !lookedAt.some(name => name.startsWith(room)))).toEqual([])
})

test('no committed file names a place on the machine that it was written on', () => {
  const place = /(?<![\w.~-])\/(?:work|root|home)\/\w/
  const binary = /\.(?:png|jpg|woff2|ico|gz)$/
  const placed = committedFiles()
    .filter(path => !binary.test(path) && existsSync(join(root, path)))
    .filter(path => {
      const text = readFileSync(join(root, path), 'utf8')
      return place.test(text) || (!path.startsWith('tests/') && text.includes('../shared'))
    })
  expect(placed).toEqual([])
})

/** What git tracks, or what the tree holds where there is no git. */
function committedFiles(): string[] {
  try {
    return execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', stdio: 'pipe' })
      .split('\0')
      .filter(Boolean)
  } catch {
    return [...product, ...tests, ...bench, ...configurations].map(({ path }) => path)
  }
}

test('no test sleeps, is switched off or keeps the others from running', () => {
  const idle = tests
    .filter(({ path }) => !/\/(?:house|source-tree)\.test\.ts$/.test(path))
    .filter(({ text }) => /waitForTimeout|\b(?:test|describe|it)\.(?:skip|only|todo)\b/.test(text))
  expect(idle.map(({ path }) => path)).toEqual([])
})
