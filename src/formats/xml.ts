/** XML as text: elements and attributes that hold whatever outside texts bring. */

/** What XML 1.0 has no way to write, not even as a reference: most controls, lone surrogates, U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to leave out
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** The text as it stands between tags or quotes; what XML cannot hold becomes U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(unwritable, '\ufffd').replace(/[&<>"\t\n\r]/g, character => references[character] ?? '')
}

export type XmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>

/** An element with these attributes, in their order, undefined ones left out. `content` is XML already. */
export function xmlElement(name: string, attributes: XmlAttributes = {}, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${xmlText(String(value))}"`)
    .join('')
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

/** As `xmlElement`, with its children on lines of their own. */
export function xmlBlock(name: string, attributes: XmlAttributes, children: readonly string[]): string {
  return xmlElement(name, attributes, children.length === 0 ? '' : `\n${children.join('\n')}\n`)
}
