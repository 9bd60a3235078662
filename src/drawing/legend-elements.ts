/** The entries of a legend as SVG elements. */
import type { Theme } from '../state/theme.ts'
import type { PlacedEntry } from './legend.ts'
import { paperMarks } from './paper-marks.ts'
import { markElements, type textWriter } from './svg-elements.ts'
import { legendText } from './typography.ts'

export function legendElements(
  entries: readonly PlacedEntry[],
  theme: Theme,
  text: ReturnType<typeof textWriter>['text'],
): string[] {
  return entries.flatMap(entry => {
    const { mark, markX, y, muted, tally } = entry
    const look = { style: legendText, colour: muted || !mark ? theme.quiet : theme.ink }
    return [
      ...(mark ? [markElements(paperMarks(mark, { x: markX, y }, mark.radius, theme), muted && 0.3)] : []),
      text(
        entry.text,
        { x: entry.textX, y: y + 4.5 },
        { ...look, ...(muted && { css: 'text-decoration:line-through' }) },
      ),
      ...(tally === undefined
        ? []
        : [text(tally, { x: entry.tallyX, y: y + 4.5 }, { ...look, colour: theme.quiet })]),
    ]
  })
}
