import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundledGraph } from '../state/bundled-graph.ts'
import { inFolder, root } from './graph-command.ts'
import { ran } from './ran-command.ts'

test('the example talk can be given as it is', async () => {
  const { code, out, err } = await ran('talk', 'check')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/^How language models grew, and who pays the bill\n {2}1\. /)
  expect(out).toContain('Every line of data/talk.md can be shown.')
})

test('what the example talk says in numbers is true of the example', async () => {
  const script = await readFile(join(root, 'data/talk.md'), 'utf8')
  const listed = bundledGraph.filterNodes((_, paper) => paper.listed)
  const facts = (paper: string) => bundledGraph.getNodeAttributes(paper)
  expect(script).toContain(
    `Of the ${listed.length - 1} other papers here, ${facts('arxiv:1706.03762').inListCitations} cite this one.`,
  )
  const sLora = 'arxiv:2311.03285'
  expect(script).toContain(`S-LoRA cites ${facts(sLora).inListReferences} of the ${listed.length} papers`)
  const cited = bundledGraph.outNeighbors(sLora).filter(paper => listed.includes(paper))
  const shelves = new Set(cited.map(paper => facts(paper).section))
  expect([shelves.size, bundledGraph.getAttribute('sections').length]).toEqual([4, 5])
  expect(script).toContain('from four of the five shelves')
})

test('a scene whose paper is not in the graph is named with its line, and the exit code says so', async () => {
  await inFolder(async folder => {
    const file = join(folder, 'my talk.md')
    await writeFile(file, '# T\n\n## One\n\n```view\nlight: Transformer, Nobody 1999\n```\n\n## Two\n')
    const { code, out } = await ran('talk', 'check', file)
    expect(code).toBe(1)
    expect(out).toContain(`${file}:6: scene 1, One: invalid light: Nobody 1999`)
    expect(out).toContain('  2. Two')
  })
})

test('a generated talk is a script that can be given', async () => {
  await inFolder(async folder => {
    const { code, out } = await ran('talk', 'draft', 'path', '--to', 'vLLM', '--papers', '4')
    expect(code).toBe(0)
    const file = join(folder, 'talk.md')
    await writeFile(file, out)
    expect(await ran('talk', 'check', file)).toMatchObject({ code: 0 })
  })
})

test.each([
  [['check', 'no such file.md'], 'cannot read no such file.md'],
  [['rehearse'], 'invalid task: rehearse; expected check or draft'],
  [['draft', 'epic'], 'invalid kind: epic; expected time, sections, backbone or path'],
  [['draft', 'path'], 'missing --to'],
  [['draft', 'path', '--to', 'no such paper at all'], 'invalid --to: no such paper at all'],
])('%j is refused with what was expected', async (args, message) => {
  const { code, err } = await ran('talk', ...args)
  expect(code).toBe(2)
  expect(err).toContain(message)
})
