/** The project's own source files, read and parsed, for the tests that hold them to the rules of the house. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ESTree, type ParseResult, parseSync } from 'vite'

/** Root of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url))

export interface SourceFile {
  /** Path from the root of the repository, with `/`: `src/core/paper.ts`. */
  readonly path: string
  readonly text: string
  readonly imports: readonly Import[]
  readonly parsed: ParseResult
}

/** One import, re-export, dynamic import or `new URL('./…', import.meta.url)`. */
export interface Import {
  /** As written: `../core/paper.ts`, `d3`. */
  readonly specifier: string
  /** Path of the own file that it names, without query; absent for packages and `node:` modules. */
  readonly path?: string
  /** Erased by the compiler. */
  readonly typeOnly: boolean
}

/** Every TypeScript file below these folders of the repository, sorted by path. A name may also be a file. */
export function sourceFiles(...folders: readonly string[]): SourceFile[] {
  return folders
    .flatMap(folder => (folder.endsWith('.ts') ? [folder] : typescriptFilesBelow(folder)))
    .sort()
    .map(path => {
      const text = readFileSync(join(root, path), 'utf8')
      return sourceFile(path, text)
    })
}

/** The text parsed as the file at this path. Throws on a syntax error. */
export function sourceFile(path: string, text: string): SourceFile {
  const parsed = parseSync(path, text)
  const [error] = parsed.errors
  if (error) throw new Error(`${path}: ${error.message}`)
  return { path, text, parsed, imports: importsIn(path, text, parsed) }
}

/** Name of the package that a specifier leads to: `@lit/context` for `@lit/context/x.js`; undefined for own files. */
export function packageOf(specifier: string): string | undefined {
  if (/^(?:\.|\/|node:|virtual:)/.test(specifier)) return undefined
  return /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0]
}

/** Whether the file computes anything: more than types and plain values. */
export function doesSomething({ parsed }: SourceFile): boolean {
  return [...nodesIn(parsed.program)].some(({ type }) =>
    /^(?:FunctionDeclaration|ArrowFunctionExpression|FunctionExpression|Class|CallExpression|NewExpression)/.test(
      type,
    ),
  )
}

/** Every node of the syntax tree, parents before children. */
export function* nodesIn(node: ESTree.Node): Generator<ESTree.Node> {
  yield node
  for (const child of Object.values(node)) {
    for (const value of Array.isArray(child) ? child : [child]) if (isNode(value)) yield* nodesIn(value)
  }
}

function isNode(value: unknown): value is ESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value
}

function typescriptFilesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map(path => posix.join(folder, path.replaceAll('\\', '/')))
    .filter(path => path.endsWith('.ts') && !path.includes('/node_modules/'))
}

function importsIn(path: string, text: string, { module, program }: ParseResult): Import[] {
  const found: { specifier: string; typeOnly: boolean }[] = []
  for (const { moduleRequest, entries } of module.staticImports) {
    const typeOnly = entries.length > 0 && entries.every(entry => entry.isType)
    found.push({ specifier: moduleRequest.value, typeOnly })
  }
  for (const { entries } of module.staticExports) {
    const [first] = entries
    if (first?.moduleRequest) {
      found.push({ specifier: first.moduleRequest.value, typeOnly: entries.every(entry => entry.isType) })
    }
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const written = /^['"`]([^'"`$]+)['"`]$/.exec(text.slice(moduleRequest.start, moduleRequest.end))?.[1]
    if (written) found.push({ specifier: written, typeOnly: false })
  }
  for (const node of nodesIn(program)) {
    const specifier = node.type === 'NewExpression' ? moduleAddress(node) : undefined
    if (specifier) found.push({ specifier, typeOnly: false })
  }
  return found.map(one => ({ ...one, ...ownPath(path, one.specifier) }))
}

/** `./worker.ts` of `new URL('./worker.ts', import.meta.url)`. */
function moduleAddress({ callee, arguments: [first, second] }: ESTree.NewExpression): string | undefined {
  const isUrl = callee.type === 'Identifier' && callee.name === 'URL'
  const isRelativeToHere = second?.type === 'MemberExpression' && second.object.type === 'MetaProperty'
  if (!isUrl || !isRelativeToHere || first?.type !== 'Literal') return undefined
  return typeof first.value === 'string' && /^\..*\.ts$/.test(first.value) ? first.value : undefined
}

function ownPath(from: string, specifier: string): { path?: string } {
  if (!specifier.startsWith('.')) return {}
  return { path: posix.join(posix.dirname(from), specifier.replace(/\?.*$/, '')) }
}
