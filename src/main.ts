/** The page's own script: gives the element its graph and binds the address bar. */
import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import './page.css'
import { decodeGraphFile } from './core/graph-file.ts'
import { carriedText } from './element/carried-text.ts'
import { CitationGraphElement } from './element/citation-graph-element.ts'
import './element/register.ts'
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

/** The graph that the file carries with it, or the one that lies beside it. */
async function foundGraph() {
  const carried = await carriedText('graph')
  return carried === undefined ? fetchedGraph() : decodeGraphFile(carried)
}

async function fetchedGraph() {
  const response = await fetch(new URL(graphAddress, document.baseURI)).catch(() => undefined)
  if (!response) throw new Error(`${graphAddress} could not be fetched: the server did not answer`)
  if (!response.ok)
    throw new Error(`${graphAddress} could not be fetched: the server answered ${response.status}`)
  return decodeGraphFile(await response.text())
}

/** The script of the talk that the file carries, or of the one beside the graph; empty where there is none. */
async function foundTalk(): Promise<string> {
  const carried = await carriedText('talk')
  if (carried !== undefined) return carried
  const link = document.querySelector<HTMLLinkElement>('#talk')
  const response = link && (await fetch(link.href).catch(() => undefined))
  return response?.ok ? response.text() : ''
}

async function main(): Promise<void> {
  const element = document.createElement('citation-graph')
  element.address = location.search
  element.addEventListener(CitationGraphElement.viewEvent, () => {
    const { address } = element
    if (address !== location.search)
      history.replaceState(null, '', `${location.pathname}${address}${location.hash}`)
    document.documentElement.style.background = element.style.getPropertyValue('--background')
  })
  const [graph, talk] = await Promise.all([foundGraph(), foundTalk()])
  const speaker = speakerAddress(location.search)
  if (speaker) {
    const { showSpeakerWindow } = await import('./element/speaker-window.ts')
    return showSpeakerWindow(graph, talk, speaker)
  }
  element.talk = talk
  element.speakerPage = document.URL
  element.graph = graph
  document.title = `${element.graph?.getAttribute('title')} · Cairn`
  document.body.replaceChildren(element)
}

main().catch((error: unknown) => showTrouble(error instanceof Error ? error.message : String(error)))
