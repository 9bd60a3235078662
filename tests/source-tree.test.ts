import { expect, test } from 'vitest'
import { doesSomething, nodesIn, packageOf, sourceFile } from './source-tree.ts'

test('every way of importing is seen, and what the compiler erases is told apart', () => {
  const { imports } = sourceFile(
    'src/stage/a.ts',
    `import type { A } from '../core/a.ts'
     import { type B } from '../core/b.ts'
     import { type C, c } from '../core/c.ts'
     import './d.css?inline'
     import * as d3 from 'd3'
     export { e } from './e.ts'
     export type { F } from './f.ts'
     const g = await import('./g.ts')
     const h = new Worker(new URL('./h.ts', import.meta.url))
     // import { i } from './i.ts'`,
  )
  expect(
    imports.map(({ path, specifier, typeOnly }) => `${path ?? specifier}${typeOnly ? ' (type)' : ''}`),
  ).toEqual([
    'src/core/a.ts (type)',
    'src/core/b.ts (type)',
    'src/core/c.ts',
    'src/stage/d.css',
    'd3',
    'src/stage/e.ts',
    'src/stage/f.ts (type)',
    'src/stage/g.ts',
    'src/stage/h.ts',
  ])
})

test('the package of a specifier is its first name, or two with a scope', () => {
  expect(
    ['lit', 'lit/directives/repeat.js', '@lit/context/x.js', './a.ts', 'node:fs'].map(packageOf),
  ).toEqual(['lit', 'lit', '@lit/context', undefined, undefined])
})

test('the whole syntax tree is walked', () => {
  const { parsed } = sourceFile('a.ts', 'const f = (a: { b: number }) => [() => a.b + deep]')
  const names = [...nodesIn(parsed.program)].flatMap(node => (node.type === 'Identifier' ? [node.name] : []))
  expect(names).toContain('deep')
})

test('a syntax error names its file', () => {
  expect(() => sourceFile('src/a.ts', 'const = 1')).toThrow('src/a.ts: ')
})

test('a file of types and plain values does nothing', () => {
  const types =
    "import { a } from './a.ts'\nexport interface B { c(): 1 }\ntype D = () => B\nexport const d: D = { e: 1 }"
  expect(doesSomething(sourceFile('a.ts', types))).toBe(false)
  expect(doesSomething(sourceFile('a.ts', `${types}\nexport const f = () => 1`))).toBe(true)
})
