/** The glyph of a paper, as small SVG: the same shape and colour that it has on the stage. */
import { type SVGTemplateResult, svg } from 'lit/html.js'
import type { Explorer } from '../state/explorer.ts'
import { groupOf, type Shape } from '../state/groups.ts'
import { corners } from '../state/shape-outline.ts'
import type { StandingNode } from '../state/standing.ts'

export interface GlyphLook {
  readonly shape: Shape
  readonly colour: string
  readonly hollow?: boolean
  readonly ring?: boolean
  readonly folded?: boolean
}

/** The mark itself, centred on 0, 0, for use inside an `<svg>`. */
export function mark({ shape, colour, hollow, ring, folded }: GlyphLook, radius: number): SVGTemplateResult {
  if (folded)
    return svg`${mark({ shape, colour, hollow: true }, radius + 1.5)}${mark({ shape, colour }, radius - 2)}`
  const fill = hollow ? 'none' : colour
  const outline = corners(shape, { x: 0, y: 0 }, radius)
    .map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`)
    .join(' ')
  return svg`
    ${
      shape === 'circle'
        ? svg`<circle r=${radius} fill=${fill} stroke=${colour}></circle>`
        : svg`<polygon points=${outline} fill=${fill} stroke=${colour} stroke-linejoin="round"></polygon>`
    }
    ${ring ? svg`<circle r=${radius + 3} fill="none" stroke=${colour} stroke-dasharray="2.4 2"></circle>` : ''}`
}

/** The glyph that the paper has on the stage. */
export function glyphOf(explorer: Explorer, paper: StandingNode): GlyphLook {
  const { groups, theme } = explorer.ground.value
  const group = paper.listed
    ? groups.find(({ id }) => id === groupOf(paper, explorer.view.value.colouring))
    : undefined
  return {
    shape: group?.shape ?? 'circle',
    colour: group?.colour ?? theme.neutral,
    hollow: !paper.listed,
    ring: paper.listed && paper.referencesKnown !== 'complete',
    folded: paper.papers !== undefined,
  }
}
