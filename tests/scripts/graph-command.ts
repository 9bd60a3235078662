/** `npm run graph` as a real process, for tests of what only a process can show. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** The command in one file, which starts several times as fast as its sources do. */
export async function builtCommand(folder: string): Promise<string> {
  const { build } = await import('vite')
  await build({
    configFile: false,
    root,
    logLevel: 'silent',
    // DuckDB, which may be missing, is missing here: the file lies where no package is found.
    ssr: { noExternal: true, external: ['@duckdb/node-api'] },
    build: {
      ssr: 'scripts/graph.ts',
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'graph.mjs' } },
    },
  })
  return join(folder, 'graph.mjs')
}

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Starts the built command in the project's folder; `S2_…` variables are those given and no others. */
export function startedGraph(
  command: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): { process: ChildProcess; ended: Promise<Ended> } {
  const inherited = Object.entries(process.env).filter(([name]) => !/^S2_|proxy$/i.test(name))
  const child = spawn(process.execPath, [command, ...args], {
    cwd: root,
    env: { ...Object.fromEntries(inherited), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let err = ''
  child.stdout.on('data', chunk => {
    out += chunk
  })
  child.stderr.on('data', chunk => {
    err += chunk
  })
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => resolve({ code, out, err }))
  })
  return { process: child, ended }
}

/** A folder of its own for `use`, gone afterwards. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'cairn-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The texts of all files in a folder. */
export async function textsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(item => item.isFile())
  return Promise.all(files.map(file => readFile(join(file.parentPath, file.name), 'utf8')))
}
