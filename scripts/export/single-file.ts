/** A talk as one HTML file: the site's own page with graph, talk, typefaces and code in it. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { xmlText } from '../../src/formats/xml.ts'
import { builtCode } from './built-code.ts'
import { carriedFonts } from './carried-fonts.ts'
import type { TalkToExport } from './talk-to-export.ts'

const icon = new URL('../../src/icon.svg', import.meta.url)

/** The file. It may run its own script and nothing else, and ask nobody for anything. */
export async function singleFile({ title, graph, graphTitle, script: talk }: TalkToExport): Promise<string> {
  const { html, script, styles } = await builtCode('index.html')
  const code = script.replace(/<(?=\/script|!--)/gi, '<\\')
  const css = (await carriedFonts(styles, graph + talk)).replace(/<(?=\/style)/gi, '<\\')
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${createHash('sha256').update(code).digest('base64')}'`,
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    'connect-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const packed = gzipSync(graph, { level: 9 }).toString('base64')
  const data = [
    `<script id="graph" type="application/json" data-packed="gzip">${packed}</script>`,
    ...(talk === ''
      ? []
      : [`<script id="talk" type="text/markdown">\n${talk.replace(/<(?=\/?script|!--)/gi, '<\\')}</script>`]),
  ]
  const parts: readonly (readonly [RegExp, string])[] = [
    [/(<meta\s+http-equiv="Content-Security-Policy"\s+content=")[^"]*/, `$1${policy}`],
    [/(<meta name="description" content=")[^"]*/, `$1${literal(xmlText(description(title, graphTitle)))}`],
    [/(<link rel="icon" href=")[^"]*/, `$1data:image/svg+xml;base64,${await readFile(icon, 'base64')}`],
    [/<title>[^<]*/, `<title>${literal(xmlText(`${graphTitle} · Cairn`))}`],
    [/<script type="module"[^>]*><\/script>/, ''],
    [/<link rel="stylesheet"[^>]*>/, `<style>${literal(css)}</style>`],
    [/<\/body>/, literal(`${data.join('\n')}\n<script type="module">${code}</script>\n</body>`)],
  ]
  return parts.reduce((text, [pattern, instead]) => {
    if (!pattern.test(text)) throw new Error(`the built page has no ${pattern}`)
    return text.replace(pattern, instead)
  }, html)
}

function description(title: string, graphTitle: string): string {
  const graph = `A reading list as a citation graph: ${graphTitle}.`
  return title === graphTitle ? graph : `${title.replace(/\.$/, '')}. ${graph}`
}

/** Text that stands for itself where `replace` looks for `$1`. */
function literal(text: string): string {
  return text.replaceAll('$', '$$$$')
}
