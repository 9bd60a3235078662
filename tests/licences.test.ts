import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './source-tree.ts'

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

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly license?: string }>>
}

test('what ships is under permissive licences', () => {
  const lock: Lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev)
  expect(shipped.length).toBeGreaterThan(10)
  const doubtful = shipped
    .map(([path, { license }]) => ({ name: path.replace(/^.*node_modules\//, ''), license }))
    .filter(({ name, license }) => !isPermissive(license) && others[name] !== license)
    .map(({ name, license }) => `${name}: ${license}`)
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
