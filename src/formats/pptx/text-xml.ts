/** The texts of a deck as PresentationML writes them. */
import { xmlElement, xmlText } from '../xml.ts'
import type { DeckParagraph, DeckRun, DeckText } from './deck.ts'
import type { DeckScale } from './deck-scale.ts'

const aligns = { left: 'l', middle: 'ctr', right: 'r' } as const
const anchors = { top: 't', middle: 'ctr', bottom: 'b' } as const

/** The body of a text: how it stands in its box, and its paragraphs. */
export function textBody(
  { align, anchor, wraps, paragraphs }: Pick<DeckText, 'align' | 'anchor' | 'wraps' | 'paragraphs'>,
  scale: DeckScale,
): string {
  const insets = { lIns: 0, tIns: 0, rIns: 0, bIns: 0 }
  const box = { wrap: wraps ? 'square' : 'none', ...insets, anchor: anchors[anchor] }
  const fit = xmlElement(wraps ? 'a:normAutofit' : 'a:noAutofit')
  return xmlElement(
    'p:txBody',
    {},
    xmlElement('a:bodyPr', box, fit) +
      xmlElement('a:lstStyle') +
      textParagraphs(paragraphs, scale, aligns[align]),
  )
}

/** At least one paragraph, as a text must have. */
export function textParagraphs(
  paragraphs: readonly DeckParagraph[],
  scale: DeckScale,
  align?: string,
): string {
  if (paragraphs.length === 0) return xmlElement('a:p')
  return paragraphs.map(one => paragraphXml(one, scale, align)).join('')
}

function paragraphXml({ isItem, leading, runs }: DeckParagraph, scale: DeckScale, align?: string): string {
  const hang = isItem ? scale.units((runs[0]?.look?.size ?? 16) * 0.8) : 0
  const space = leading
    ? xmlElement('a:lnSpc', {}, xmlElement('a:spcPts', { val: scale.points(leading) })) +
      xmlElement('a:spcBef', {}, xmlElement('a:spcPts', { val: 0 }))
    : ''
  const bullet = isItem ? xmlElement('a:buChar', { char: '•' }) : xmlElement('a:buNone')
  const layout = { marL: hang, indent: -hang || 0, algn: align }
  return xmlElement(
    'a:p',
    {},
    xmlElement('a:pPr', layout, space + bullet) + runs.map(run => runXml(run, scale)).join(''),
  )
}

function runXml({ text, look, isBold = false, isItalic = false }: DeckRun, scale: DeckScale): string {
  const attributes = {
    lang: 'en',
    sz: look && Math.max(100, scale.points(look.size)),
    b: Number(isBold),
    i: Number(isItalic),
    dirty: 0,
  }
  // The theme names the typefaces, so that they are changed in one place.
  const face = look?.family === 'serif' ? '+mj-lt' : '+mn-lt'
  const halo =
    look?.halo &&
    xmlElement(
      'a:effectLst',
      {},
      xmlElement(
        'a:glow',
        { rad: scale.units(look.halo.width) },
        scale.colour({ colour: look.halo.colour, opacity: 0.8 }),
      ),
    )
  const looks = look
    ? scale.solid({ colour: look.colour, opacity: 1 }) +
      (halo ?? '') +
      xmlElement('a:latin', { typeface: face })
    : ''
  return xmlElement(
    'a:r',
    {},
    `${xmlElement('a:rPr', attributes, looks)}<a:t>${xmlText(text.replace(/[\n\r\t\u2028]+/g, ' '))}</a:t>`,
  )
}
