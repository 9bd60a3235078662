/** How the page is served and built: a static site with a relative base, graph and talk beside it. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { defineConfig, type Plugin } from 'vite'

const graphFile = 'data/graph.json'
const corpusFile = 'data/graph.corpus'
const talkFile = 'data/talk.md'

/** Puts the graph into the built site under the address at which the page asks for it, which it does along with its code. */
function graphBesidePage(): Plugin {
  const attrs = { rel: 'preload', as: 'fetch', crossorigin: '' }
  const asked = () => (existsSync(corpusFile) ? corpusFile : graphFile)
  return {
    name: 'graph-beside-page',
    transformIndexHtml: () => [{ tag: 'link', attrs: { ...attrs, href: asked() }, injectTo: 'head' }],
    async generateBundle() {
      const source = await readFile(graphFile, 'utf8').catch(() => {
        this.error(`missing ${graphFile}; build it with \`npm run graph\``)
      })
      this.emitFile({ type: 'asset', fileName: graphFile, source })
    },
  }
}

/** Puts a file there too where there is one, with a link by which the page knows that it need not ask in vain. */
function besidePage(id: string, file: string, type: string): Plugin {
  const attrs = { id, rel: 'alternate', type, href: file }
  return {
    name: `${id}-beside-page`,
    transformIndexHtml: () => (existsSync(file) ? [{ tag: 'link', attrs, injectTo: 'head' }] : []),
    async generateBundle() {
      if (existsSync(file)) this.emitFile({ type: 'asset', fileName: file, source: await readFile(file) })
    },
  }
}

/** Lets the page ask for the typeface of labels and buttons along with its code: without it nothing is laid out for good. */
function firstTypeface(): Plugin {
  const isFirst = (name: string) => /\/source-sans-3-latin-wght-normal-.*\.woff2$/.test(name)
  const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '' }
  return {
    name: 'first-typeface',
    transformIndexHtml: (_, { bundle = {} }) =>
      Object.keys(bundle)
        .filter(isFirst)
        .map(href => ({ tag: 'link', attrs: { ...attrs, href }, injectTo: 'head' })),
  }
}

/** Leaves `--open` aside on a machine without a screen, where it would end in an error message. */
function openOnScreens(): Plugin {
  const { DISPLAY, WAYLAND_DISPLAY, BROWSER } = process.env
  const hasScreen = process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY || BROWSER
  return { name: 'open-on-screens', config: () => (hasScreen ? {} : { server: { open: false } }) }
}

export default defineConfig({
  base: './',
  // No page for what is not there: a missing graph must be a 404, not index.html.
  appType: 'mpa',
  plugins: [
    graphBesidePage(),
    besidePage('corpus', corpusFile, 'application/octet-stream'),
    besidePage('talk', talkFile, 'text/markdown'),
    firstTypeface(),
    openOnScreens(),
  ],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // What the page needs at once comes in one file, whoever else needs parts of it later.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'page', tags: ['$initial'] }] } } },
  },
})
