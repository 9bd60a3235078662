/** An SVG file of its own: named and described for those who cannot see it, with the rules and definitions that it needs. */
import { xmlBlock, xmlElement, xmlText } from '../formats/xml.ts'

export interface SvgParts {
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  /** Of the name, for a document that holds several drawings. */
  readonly id?: string
  readonly name: string
  readonly description: string
  /** XML. */
  readonly definitions: string
  /** Rules of CSS. */
  readonly rules: readonly string[]
  /** XML, from the back to the front. */
  readonly elements: readonly string[]
}

export function svgDocument({
  width,
  height,
  id = 'name',
  name,
  description,
  definitions,
  rules,
  elements,
}: SvgParts): string {
  const style = rules.length > 0 ? xmlElement('style', {}, xmlText(rules.join(''))) : ''
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlBlock(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': id,
    },
    [
      xmlElement('title', { id }, xmlText(name)),
      xmlElement('desc', {}, xmlText(description)),
      xmlElement('defs', {}, definitions + style),
      ...elements,
    ],
  )}\n`
}
