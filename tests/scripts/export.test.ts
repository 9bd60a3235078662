import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exportRequest } from '../../scripts/export/export-request.ts'
import { talkToExport } from '../../scripts/export/talk-to-export.ts'
import { inFolder } from './graph-command.ts'
import { ran } from './ran-command.ts'

function requested(...args: string[]) {
  const request = exportRequest(args)
  if (!request) throw new Error('asked for help')
  return request
}

test.each([
  [[], 'invalid kind: none; expected one of html, pdf, pptx, svg, png, webm'],
  [['doc'], 'invalid kind: doc'],
  [['pdf', 'more'], 'invalid words: more; expected none'],
  [['pdf', '--theme', 'pink'], 'invalid --theme: pink; expected light, dark or projector'],
  [['png', '--size', 'large'], 'invalid --size: large; expected width and height'],
  [['png', '--size', '100x100'], 'invalid --size: 100x100'],
  [['svg', '--notes'], 'invalid --notes: with svg; expected pdf'],
  [['html', '--scene', '2'], 'invalid --scene: with html'],
])('%j is refused with what was expected', (args, message) => {
  expect(() => exportRequest(args)).toThrow(message)
})

test.each([
  [['pdf', '--scene', '13'], 'invalid --scene: 13; expected a scene from 1 to 12'],
  [['pdf', '--talk', 'no such talk.md'], 'there is no talk in no such talk.md'],
  [['html', '--talk', 'no such talk.md'], 'there is no talk in no such talk.md'],
  [['pdf', '--graph', 'no such graph.json'], 'cannot read no such graph.json: it is not there'],
])('%j cannot be made, and why is said', async (args, message) => {
  await expect(talkToExport(requested(...args))).rejects.toThrow(message)
})

test('a talk is exported under its title, whole or in part, with what of it is left out', async () => {
  await inFolder(async folder => {
    const file = join(folder, 'talk.md')
    await writeFile(file, '# My talk!\n\n## One\n\n```view\nlight: Nobody 1999\n```\n\n## Two\n')
    const talk = await talkToExport(requested('svg', '--talk', file, '--scene', '2'))
    expect(talk.name).toBe('my-talk')
    expect(talk.scenes.map(({ number, rehearsed }) => [number, rehearsed.scene.title])).toEqual([[2, 'Two']])
    expect(talk.leftOut).toEqual([
      expect.stringContaining(`${file}:6: scene 1, One: invalid light: Nobody 1999`),
    ])
  })
})

test('of a talk without scenes one is told how a scene begins, and the exit code says that nothing was made', {
  timeout: 20_000,
}, async () => {
  await inFolder(async folder => {
    const talk = join(folder, 'talk.md')
    await writeFile(talk, '# A title and nothing more\n')
    const { code, out, err } = await ran('export', 'pdf', '--talk', talk)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`${talk} has no scene\nA scene begins with a heading: ## `)
  })
})
