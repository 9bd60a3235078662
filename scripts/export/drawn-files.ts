/** The files that a browser draws of a talk: pictures of its scenes, and documents. */
import type { HarvestEvent } from '../../src/harvest/effects.ts'
import { withDrawnTalk } from './drawing-page.ts'
import type { ExportKind, ExportRequest } from './export-request.ts'
import type { TalkToExport } from './talk-to-export.ts'

export interface MadeFile {
  /** Within the folder of an export of many files; empty when the export is one file. */
  readonly name: string
  readonly content: string | Uint8Array
}

/** Draws the talk, with a word on each scene. */
export async function drawnFiles(
  request: ExportRequest & { readonly kind: Exclude<ExportKind, 'html'> },
  { graph, script }: TalkToExport,
  report: (event: HarvestEvent) => void,
): Promise<MadeFile[]> {
  const { kind, range, size, theme, withNotes } = request
  return withDrawnTalk({ graph, script, range, size, theme }, async (page, names) => {
    switch (kind) {
      case 'svg':
      case 'png': {
        const files: MadeFile[] = []
        for (const [at, name] of names.entries()) {
          const content =
            kind === 'svg'
              ? await page.evaluate(one => window.talkPage.svg(one), at)
              : Buffer.from(await page.evaluate(one => window.talkPage.png(one), at), 'base64')
          files.push({ name: `${name}.${kind}`, content })
          report({ kind: 'progress', stage: 'drawing scenes', done: at + 1, total: names.length })
        }
        return files
      }
      case 'pdf': {
        await page.evaluate(notes => window.talkPage.print(notes), withNotes)
        const content = await page.pdf({
          preferCSSPageSize: true,
          printBackground: true,
          outline: true,
          tagged: true,
        })
        return [{ name: '', content }]
      }
      case 'webm': {
        await page.exposeFunction('reportFrame', (done: number, total: number) =>
          report({ kind: 'progress', stage: 'drawing frames', done, total }),
        )
        const content = await page.evaluate(() => window.talkPage.film())
        return [{ name: '', content: Buffer.from(content, 'base64') }]
      }
      case 'pptx':
        return [
          { name: '', content: Buffer.from(await page.evaluate(() => window.talkPage.pptx()), 'base64') },
        ]
    }
  })
}
