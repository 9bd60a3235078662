/** Registers `<citation-graph>`; importing the class alone never touches the page. */
import { CitationGraphElement } from './citation-graph-element.ts'
import type { CitationGraphEvents } from './element-events.ts'

if (!customElements.get('citation-graph')) customElements.define('citation-graph', CitationGraphElement)

declare global {
  interface HTMLElementEventMap extends CitationGraphEvents {}
  interface HTMLElementTagNameMap {
    'citation-graph': CitationGraphElement
  }
}
