/** The link of a frame to the page that holds it: what the page asks for, what happens here, and keys that nobody here uses. */
import { type FromFrame, fromFrame, parseToFrame, type ToFrame } from '../state/frame-message.ts'
import type { CitationGraphElement } from './citation-graph-element.ts'

/** Links the element; to be called before it has its graph. Nothing is told that the address does not say, but unused keys. */
export function linkToParent(element: CitationGraphElement): void {
  const { parent } = window
  if (parent === window) return
  // Any page may hold a frame: what it is told is no secret.
  const tell = (message: FromFrame) => parent.postMessage(fromFrame(message), '*')
  window.addEventListener('message', ({ source, data }) => {
    const message = source === parent ? parseToFrame(data) : undefined
    if (message) obey(element, message)
  })
  element.addEventListener('graph-ready', ({ detail }) => tell({ type: 'ready', ...detail }))
  element.addEventListener('graph-error', ({ detail }) => tell({ type: 'error', ...detail }))
  element.addEventListener('scene-change', ({ detail }) => tell({ type: 'scene', ...detail }))
  element.addEventListener('view-change', ({ detail }) => tell({ type: 'view', ...detail }))
  window.addEventListener('keydown', event => {
    const { key, code, shiftKey } = event
    const isText = event
      .composedPath()
      .some(node => node instanceof Element && node.matches('input, textarea, select'))
    // Where focus goes, and what the browser itself does with a key, is not the page's business.
    const isBrowsers = event.ctrlKey || event.metaKey || event.altKey || key === 'Tab' || key === 'Shift'
    if (!event.defaultPrevented && !isText && !isBrowsers) tell({ type: 'key', key, code, shiftKey })
  })
}

function obey(element: CitationGraphElement, message: ToFrame): void {
  switch (message.type) {
    case 'go':
      element.scene = message.scene
      break
    case 'next':
      element.next()
      break
    case 'back':
      element.back()
      break
    case 'view':
      element.view = message.view
      break
  }
}
