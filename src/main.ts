/** The page's own script: gives the element its graph and binds the address bar. */
import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import './page.css'
import { decodeGraphFile } from './core/graph-file.ts'
import { carriedText } from './element/carried-text.ts'
import { fetchedGraph, fetchedScript } from './element/fetched.ts'
import './element/register.ts'
import { addressOfEmbed, embedAddress } from './state/embed-address.ts'
import { sceneAddress } from './state/scene-address.ts'
import { speakerAddress } from './state/speaker-address.ts'

const graphAddress = 'data/graph.json'

/** Says on the page what went wrong and what to do about it. */
function showTrouble(what: string): void {
  const template = document.querySelector<HTMLTemplateElement>('#trouble')
  if (!template) return
  const trouble = template.content.cloneNode(true)
  if (!(trouble instanceof DocumentFragment)) return
  const reason = trouble.querySelector('.reason')
  if (reason) reason.textContent = what
  document.body.replaceChildren(trouble)
}

/** The graph that the file carries with it, or the one that lies beside it, packed as a corpus if it is large. */
async function foundGraph() {
  const carried = await carriedText('graph')
  if (carried !== undefined) return decodeGraphFile(carried)
  return fetchedGraph(document.querySelector<HTMLLinkElement>('#corpus')?.href ?? graphAddress)
}

/** The script of the talk that the file carries, or of the one beside the graph; empty where there is none. */
async function foundTalk(): Promise<string> {
  const carried = await carriedText('talk')
  if (carried !== undefined) return carried
  const link = document.querySelector<HTMLLinkElement>('#talk')
  return link ? fetchedScript(link.href).catch(() => '') : ''
}

async function main(): Promise<void> {
  const { isEmbedded, address } = embedAddress(location.search)
  const element = document.createElement('citation-graph')
  element.chrome = isEmbedded ? 'none' : 'full'
  element.keys = isEmbedded ? 'step' : 'all'
  element.address = address
  element.addEventListener('view-change', () => {
    const query = isEmbedded ? addressOfEmbed(element.address) : element.address
    if (query !== location.search)
      history.replaceState(null, '', `${location.pathname}${query}${location.hash}`)
    document.documentElement.style.background = element.style.getPropertyValue('--background')
  })
  if (isEmbedded) {
    element.site = document.baseURI
    const [{ linkToParent }] = await Promise.all([
      import('./element/frame-link.ts'),
      import('./element/guest-panels.ts'),
    ])
    linkToParent(element)
  } else {
    // Titles are set in it: asked for now, it is there when they are laid out.
    document.fonts.load('1em "Source Serif 4 Variable"').catch(() => undefined)
  }
  const talk = foundTalk()
  const graph = await foundGraph()
  const speaker = speakerAddress(location.search)
  if (speaker) {
    const { showSpeakerWindow } = await import('./element/speaker-window.ts')
    return showSpeakerWindow(graph, await talk, speaker)
  }
  // A scene cannot do without its talk; all else begins before it has come.
  if (sceneAddress(address).scene !== undefined) element.script = await talk
  element.speakerPage = isEmbedded ? undefined : document.URL
  element.graph = graph
  document.title = `${element.graph?.getAttribute('title')} · Cairn`
  document.body.replaceChildren(element)
  element.script = await talk
}

main().catch((error: unknown) => showTrouble(error instanceof Error ? error.message : String(error)))
