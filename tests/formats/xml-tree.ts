/** XML as a tree, read by a strict parser. */
import { SaxesParser } from 'saxes'

export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
  readonly text: string
}

/** The tree of a document, or of a piece of one whose prefixes nobody declares; throws where it is not well formed. */
export function xmlTree(xml: string): XmlNode {
  const root = { name: '', attributes: {}, children: [] as XmlNode[], text: '' }
  const open = [root]
  const parser = new SaxesParser({ fragment: !xml.startsWith('<?xml') })
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const node = { name, attributes: attributes as Record<string, string>, children: [], text: '' }
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('text', text => {
    const last = open.at(-1)
    if (last) last.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return root
}

/** Every element with this name, in order. */
export function elements(node: XmlNode, name: string): XmlNode[] {
  return [...(node.name === name ? [node] : []), ...node.children.flatMap(child => elements(child, name))]
}

/** Names of the elements directly within the first of this name. */
export function namesWithin(node: XmlNode, name: string): string[] {
  return elements(node, name)[0]?.children.map(child => child.name) ?? []
}
