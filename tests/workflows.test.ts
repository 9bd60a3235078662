import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { graphOptions } from '../scripts/graph-options.ts'
import { root } from './source-tree.ts'

interface Step {
  readonly name?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
  readonly 'runs-on': string
  readonly steps: readonly Step[]
}

interface Workflow {
  readonly name: string
  readonly text: string
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: unknown
  readonly env?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

const folder = join(root, '.github/workflows')
const workflows: Workflow[] = readdirSync(folder).map(name => {
  const text = readFileSync(join(folder, name), 'utf8')
  return { ...parse(text), text, name }
})
const scripts: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
).scripts
const steps = workflows.flatMap(({ jobs }) => Object.values(jobs).flatMap(job => job.steps))
const refresh = workflows.find(({ name }) => name === 'refresh.yml')

test('there is one that tests and one that refreshes once a week', () => {
  expect(workflows.map(({ name }) => name).sort()).toEqual(['ci.yml', 'refresh.yml'])
  expect(workflows.find(({ name }) => name === 'ci.yml')?.on).toHaveProperty('pull_request')
  expect(steps.map(({ run }) => run)).toContain('npm ci && npm test')
  expect(refresh?.on.schedule).toEqual([{ cron: expect.stringMatching(/^\d+ \d+ \* \* [0-6]$/) }])
})

test('actions are pinned to a commit, with the version beside it', () => {
  const used = workflows.flatMap(({ text }) => text.split('\n').filter(line => /\buses:/.test(line)))
  expect(used).toHaveLength(steps.filter(({ uses }) => uses).length)
  for (const line of used) expect(line).toMatch(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
})

test('a job may do what it must and no more', () => {
  for (const { permissions, env } of workflows) expect([permissions, env]).toEqual([{}, undefined])
  const rights = workflows.flatMap(({ jobs }) =>
    Object.entries(jobs).map(([name, { permissions }]) => [name, permissions]),
  )
  expect(Object.fromEntries(rights)).toEqual({
    test: { contents: 'read' },
    refresh: { contents: 'write' },
    publish: { pages: 'write', 'id-token': 'write' },
  })
  for (const { uses, with: given } of steps)
    if (uses?.startsWith('actions/checkout@')) expect(given?.['persist-credentials']).toBe(false)
})

test('the key is there for the one command that needs it, and no expression is pasted into a script', () => {
  expect(steps.filter(({ env }) => env?.S2_API_KEY).map(({ run }) => run)).toEqual([
    'npm run graph -- --publishable',
  ])
  for (const { text } of workflows)
    expect([...text.matchAll(/secrets\.(\w+)/g)].map(([, name]) => name)).toEqual(
      text === refresh?.text ? ['S2_API_KEY'] : [],
    )
  for (const { run = '' } of steps) expect(run).not.toContain('${{')
})

test('every job ends in time and runs on a named system', () => {
  for (const { jobs } of workflows)
    for (const job of Object.values(jobs)) {
      expect(job['timeout-minutes']).toBeLessThanOrEqual(90)
      expect(job['runs-on']).toMatch(/^ubuntu-\d\d\.04$/)
    }
})

test('commands exist, with the options that they are given', () => {
  const commands = steps.flatMap(({ run = '' }) => [...run.matchAll(/npm run ([\w:-]+)(?: -- (.*))?/g)])
  expect(commands.map(([, name]) => name)).toEqual(expect.arrayContaining(['graph', 'build']))
  for (const [, name = '', options] of commands) {
    expect(scripts).toHaveProperty([name])
    if (name === 'graph') expect(graphOptions((options ?? '').split(' '), {})?.publishable).toBe(true)
  }
})

test('the graph is committed to its own branch when it changed, and only then', { timeout: 20_000 }, () => {
  const home = mkdtempSync(join(tmpdir(), 'cairn-refresh-'))
  const origin = join(home, 'origin.git')
  const git = (args: string, cwd = home) => execFileSync('git', args.split(' '), { cwd, encoding: 'utf8' })
  const graphs = () => git('rev-list --count graph', origin).trim()
  try {
    git(`init -q --bare -b main ${origin}`)
    expect([...week('first'), graphs()]).toEqual(['', 'first', '1'])
    expect([...week('first'), graphs()]).toEqual(['first', 'first', '1'])
    expect([...week('second'), graphs()]).toEqual(['first', 'second', '2'])
    expect(git('ls-tree --name-only graph', origin)).toBe('graph.json\n')
  } finally {
    rmSync(home, { recursive: true })
  }

  /** One week's run with this graph as its result: the graph that it found, and the one on the branch afterwards. */
  function week(graph: string): string[] {
    const clone = mkdtempSync(join(home, 'clone-'))
    git('init -q', clone)
    mkdirSync(join(clone, 'data'))
    const file = join(clone, 'data/graph.json')
    writeFileSync(file, '')
    step('Take the graph of the time before', clone)
    const found = readFileSync(file, 'utf8')
    writeFileSync(file, graph)
    step('Keep the graph if it changed', clone)
    return [found, git('show graph:graph.json', origin)]
  }

  function step(name: string, cwd: string): void {
    const script = steps.find(one => one.name === name)?.run ?? 'false'
    execFileSync('bash', ['-e', '-c', script], {
      cwd,
      env: { ...process.env, ORIGIN: origin },
      stdio: 'pipe',
    })
  }
})
