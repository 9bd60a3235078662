/** The command `npm run export`: a talk as files to take away. */
import { join } from 'node:path'
import { ExpectedFailure, exitCodes } from './expected-failure.ts'
import type { MadeFile } from './export/drawn-files.ts'
import { type ExportRequest, exportRequest, help } from './export/export-request.ts'
import { type TalkToExport, talkToExport } from './export/talk-to-export.ts'
import { printCommand } from './printed-command.ts'
import { progressOn } from './progress.ts'
import { reason } from './reason.ts'
import { replaceFile } from './replaced-file.ts'

await printCommand(async args => {
  const request = exportRequest(args)
  if (!request) return help
  const talk = await talkToExport(request)
  for (const line of talk.leftOut) console.error(line)
  process.exitCode = talk.leftOut.length > 0 ? 1 : 0
  const files = await madeFiles(request, talk)
  const { kind, out } = request
  const hasFolder = kind === 'svg' || kind === 'png'
  const place = out ?? `${talk.name}${hasFolder ? `-${kind}` : `.${kind}`}`
  for (const { name, content } of files) await written(join(place, name), content)
  return `${place}: ${hasFolder ? `${files.length} pictures, ` : ''}${sizeText(files)}`
})

async function madeFiles(request: ExportRequest, talk: TalkToExport): Promise<MadeFile[]> {
  const { kind } = request
  const progress = progressOn(process.stderr)
  const { show: report } = progress
  report({ kind: 'notice', message: kind === 'html' ? 'Building the page…' : 'Starting a browser…' })
  try {
    // What builds and draws is large: a mistake in the options should be told at once.
    if (kind === 'html') {
      const { singleFile } = await import('./export/single-file.ts')
      return [{ name: '', content: await singleFile(talk) }]
    }
    const { drawnFiles } = await import('./export/drawn-files.ts')
    return await drawnFiles({ ...request, kind }, talk, report)
  } finally {
    progress.stop()
  }
}

async function written(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await replaceFile(path, content)
  } catch (error) {
    throw new ExpectedFailure(
      `cannot write ${path}: ${reason(error)}`,
      'Name another place with --out.',
      exitCodes.usage,
    )
  }
}

function sizeText(files: readonly MadeFile[]): string {
  const bytes = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0)
  return bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}
