/** A title as people write it: Unicode on one line, out of LaTeX, HTML or whatever a file held. */
import { decodeHTMLStrict } from 'entities/decode'
import { subscript, superscript } from './latex-symbols.ts'
import { latexText } from './latex-text.ts'
import { longestTitle, plainText } from './plain-text.ts'

const scripts = /<(sup|sub)>([^<>]{1,40})<\/\1>/gi
const inlineTag =
  /<\/?(?:i|b|em|strong|span|sup|sub|scp|tt|u|br|code|inf|small|jats:\w{1,20})(?:\s[^<>]{0,200})?\/?>/gi

/**
 * `S$^{3}$: {I}ncreasing GPU Utilization` → `S³: Increasing GPU Utilization`. HTML entities and inline tags are
 * resolved, control and direction characters dropped, space collapsed; at most 400 characters remain.
 */
export function writtenTitle(text: string): string {
  const unescaped = decodeHTMLStrict(text.slice(0, 8 * longestTitle))
    .replace(scripts, (_, tag: string, script: string) =>
      tag.toLowerCase() === 'sup' ? superscript(script) : subscript(script),
    )
    .replace(inlineTag, '')
  return plainText(latexText(unescaped))
}
