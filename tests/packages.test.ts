import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageOf, root, sourceFiles } from './source-tree.ts'

/** Licences that ask for no more than their own text. OFL is for typefaces. */
const permissive = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'OFL-1.1',
]

/** As permissive, for these packages only: argparse is there for the command line of markdown-it, which is not used. */
const others: Readonly<Record<string, string>> = {
  argparse: 'PSF-2.0',
  'robust-predicates': 'Unlicense',
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly scripts?: Readonly<Record<string, string>>
}

interface Locked extends Manifest {
  readonly dev?: boolean
  readonly license?: string
}

const manifest: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync(join(root, 'package-lock.json'), 'utf8'),
)
const locked = Object.entries(lock.packages)

test('the page and the harvest import only what they depend on', () => {
  expect(packagesOf('src').filter(name => !(name in { ...manifest.dependencies }))).toEqual([])
})

test('scripts import only what package.json names', () => {
  const named = {
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  }
  expect(packagesOf('scripts').filter(name => !(name in named))).toEqual([])
})

test('the benchmark imports only what Cairn depends on and the peers in its own package.json, and uses all of these', () => {
  const peers: Manifest = JSON.parse(readFileSync(join(root, 'bench/package.json'), 'utf8'))
  const named = { ...manifest.dependencies, ...manifest.devDependencies }
  const imported = packagesOf('bench')
  expect(imported.filter(name => !(name in named) && !(name in { ...peers.dependencies }))).toEqual([])
  expect(Object.keys(peers.dependencies ?? {}).filter(name => !imported.includes(name))).toEqual([])
})

test('everything depended on is used', () => {
  const styles = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.css'))
    .map(path => readFileSync(join(root, 'src', path), 'utf8'))
  const styled = styles.flatMap(text => matches(text, /(?:@import\s+|url\()['"]([^'"]+)/g))
  const preloaded = Object.values(manifest.scripts ?? {}).flatMap(line => matches(line, /--import (\S+)/g))
  const used = new Set([
    ...packagesOf('src'),
    ...packagesOf('scripts'),
    ...[...styled, ...preloaded].map(packageOf),
  ])
  const wanted = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })
  expect(wanted.filter(name => !used.has(name))).toEqual([])
})

test('what may be missing is imported only when it is needed', () => {
  const early = sourceFiles('src', 'scripts').flatMap(({ path, parsed }) =>
    parsed.module.staticImports
      .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
      .filter(
        ({ moduleRequest }) => (packageOf(moduleRequest.value) ?? '') in { ...manifest.optionalDependencies },
      )
      .map(({ moduleRequest }) => `${path}: ${moduleRequest.value}`),
  )
  expect(early).toEqual([])
})

function packagesOf(folder: string): string[] {
  return sourceFiles(folder).flatMap(({ imports }) =>
    imports.flatMap(({ specifier }) => packageOf(specifier) ?? []),
  )
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(found => found[1] ?? '')
}

test('the lock file names every package for every platform, as npm ci demands', () => {
  const names = new Set(locked.map(([path]) => nameAt(path)))
  const missing = locked.flatMap(([path, { dependencies, devDependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
      .filter(name => !names.has(name))
      .map(name => `${name}, needed by ${nameAt(path) || 'package.json'}`),
  )
  expect(missing).toEqual([])
})

/** `@lit/context` of `node_modules/lit/node_modules/@lit/context`. */
function nameAt(path: string): string {
  return path.replace(/^.*node_modules\//, '')
}

test('what ships is under permissive licences', () => {
  const shipped = locked.filter(([path, { dev }]) => path !== '' && !dev)
  expect(shipped.length).toBeGreaterThan(10)
  const doubtful = shipped
    .filter(([path, { license }]) => !isPermissive(license) && others[nameAt(path)] !== license)
    .map(([path, { license }]) => `${nameAt(path)}: ${license}`)
  expect(doubtful).toEqual([])
})

test('of two licences to choose from, one permissive one is enough; of two that hold together, both count', () => {
  expect(isPermissive('(MIT OR GPL-3.0)')).toBe(true)
  expect(isPermissive('MIT AND GPL-3.0')).toBe(false)
  expect(isPermissive('(Apache-2.0 AND MIT)')).toBe(true)
  expect(isPermissive(undefined)).toBe(false)
})

/** Reads an SPDX expression of one level: `MIT`, `(MIT OR GPL-3.0)`, `Apache-2.0 AND MIT`. */
function isPermissive(expression = ''): boolean {
  const choices = expression.replace(/[()]/g, '').split(' OR ')
  return choices.some(choice => choice.split(' AND ').every(name => permissive.includes(name)))
}
