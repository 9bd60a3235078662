/** A talk as one HTML file: the site's own page with graph, talk, typefaces and code in it. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { xmlText } from '../../src/formats/xml.ts'
import { builtCode } from './built-code.ts'
import { carriedFonts } from './carried-fonts.ts'
import type { TalkToExport } from './talk-to-export.ts'

const icon = new URL('../../src/icon.svg', import.meta.url)

/** Runs the code that the file carries. The policy knows it by its hash, so that nothing else would run in its place. */
const unpacking = `
try {
  const packed = Uint8Array.from(atob(document.getElementById('code').textContent), one => one.charCodeAt(0))
  const script = document.createElement('script')
  script.type = 'module'
  script.textContent = await new Response(
    new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')),
  ).text()
  document.head.append(script)
} catch {
  document.querySelector('.loading').textContent = 'This page needs a browser of 2023 or later.'
}
`

/** The file. It may run its own script and nothing else, and ask nobody for anything. */
export async function singleFile({ title, graph, graphTitle, script: talk }: TalkToExport): Promise<string> {
  const { html, script, styles } = await builtCode('index.html')
  const css = (await carriedFonts(styles, graph + talk)).replace(/<(?=\/style)/gi, '<\\')
  const policy = [
    "default-src 'none'",
    `script-src ${hash(unpacking)} ${hash(script)}`,
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    'connect-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const data = [
    `<script id="graph" type="application/json" data-packed="gzip">${packed(graph)}</script>`,
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
    [
      /<\/body>/,
      literal(
        `${data.join('\n')}\n<script id="code" type="text/plain">${packed(script)}</script>\n<script type="module">${unpacking}</script>\n</body>`,
      ),
    ],
  ]
  return parts.reduce((text, [pattern, instead]) => {
    if (!pattern.test(text)) throw new Error(`the built page has no ${pattern}`)
    return text.replace(pattern, instead)
  }, html)
}

function packed(text: string): string {
  return gzipSync(text, { level: 9 }).toString('base64')
}

function hash(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`
}

function description(title: string, graphTitle: string): string {
  const graph = `A reading list as a citation graph: ${graphTitle}.`
  return title === graphTitle ? graph : `${title.replace(/\.$/, '')}. ${graph}`
}

/** Text that stands for itself where `replace` looks for `$1`. */
function literal(text: string): string {
  return text.replaceAll('$', '$$$$')
}
