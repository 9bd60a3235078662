/** The HTML that shows a view in somebody else's page: a frame without borders, as it is pasted into an editor. */
import { xmlText } from './xml.ts'

/** `address`: absolute, for a frame already. What it holds cannot leave the quotes that it stands in. */
export function embedSnippet(address: string, title: string): string {
  const attributes = {
    src: address,
    title: title.replace(/\s+/g, ' ').trim() || 'Citation graph',
    width: '960',
    height: '540',
    style: 'border: 0; max-width: 100%',
    loading: 'lazy',
  }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${xmlText(value)}"`)
  return `<iframe ${written.join(' ')} allowfullscreen></iframe>`
}
