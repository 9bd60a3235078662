/** The labels of an appearance as they stand on the screen: papers and regions, placed so that none overprints another. */
import type { Point } from '../core/citation-graph.ts'
import type { Appearance, PaperLook } from '../state/appearance.ts'
import { blended } from '../state/blended.ts'
import type { Insets, Size } from '../state/frame.ts'
import { type Box, type LabelWish, placedLabels, placesBeside } from '../state/label-placement.ts'
import { placesForName, type Region } from '../state/regions.ts'
import type { Theme } from '../state/theme.ts'
import { drawnScale, onScreen, type Viewport } from '../state/viewport.ts'
import {
  focusLabel,
  groupName,
  label,
  labelTitle,
  regionName,
  scaled,
  type TextStyle,
  type WidthOf,
} from './typography.ts'

export interface DrawnLabel {
  readonly id: string
  readonly kind: 'paper' | 'group' | 'region'
  readonly emphasis: PaperLook['emphasis']
  readonly text: string
  /** A second line, so far below the first. */
  readonly title?: { readonly text: string; readonly style: TextStyle; readonly below: number }
  readonly style: TextStyle
  readonly colour: string
  /** Middle of the paper, or of the region, in stage pixels before zooming. */
  readonly anchor: Point
  /** Left end of the text, and its baseline. */
  readonly x: number
  readonly y: number
}

type Wish = LabelWish & Omit<DrawnLabel, 'x' | 'y'>

const lineHeight = 17
const regionHeight = 24
/** Free room after a text, so that two do not read as one. */
const slack = 4
/** More labels than this on one screen help nobody. */
const most = 220
/** Zoomed in beyond this, one stands inside a region and needs no name of it. */
const farthestForRegions = 2.4

/** The labels of an appearance, those with the highest rank first. */
export function drawnLabels(
  appearance: Appearance,
  viewport: Viewport,
  size: Size,
  insets: Insets,
  widthOf: WidthOf,
): DrawnLabel[] {
  const wishes: Wish[] = []
  const obstacles: Box[] = []
  for (const [id, look] of appearance.papers) {
    const { x, y } = onScreen(viewport, look)
    if (x < -50 || y < -50 || x > size.width + 50 || y > size.height + 50) continue
    if (look.emphasis === 'faint')
      obstacles.push(boxAround(x, y, drawnRadius(look, viewport, appearance.theme.strokeScale)))
    else wishes.push(paperWish(id, look, appearance, viewport, widthOf))
  }
  if (viewport.k < farthestForRegions)
    wishes.push(...appearance.regions.map(region => regionWish(region, appearance, viewport, widthOf)))
  const more = appearance.theme.labelScale - 1
  const screen = {
    left: Math.max(4, insets.left - 44 - 40 * more),
    top: insets.top - Math.min(insets.top / 2, 52),
    right: size.width - Math.max(4, insets.right - 88 - 72 * more),
    bottom: size.height - insets.bottom + Math.min(insets.bottom / 2, 28),
  }
  const byId = new Map(wishes.map(wish => [wish.id, wish]))
  return placedLabels(wishes, screen, obstacles)
    .slice(0, most)
    .flatMap(({ id, left, top }) => {
      const wish = byId.get(id)
      if (!wish) return []
      const { kind, emphasis, text, title, style, colour, anchor, height } = wish
      const baseline = top + (title ? title.below : height) * 0.76
      const look = { id, kind, emphasis, text, ...(title && { title }), style, colour, anchor }
      return [{ ...look, x: left, y: baseline }]
    })
}

function paperWish(
  id: string,
  look: PaperLook,
  { theme }: Appearance,
  viewport: Viewport,
  widthOf: WidthOf,
): Wish {
  const isFocus = look.emphasis === 'focus'
  const { labelScale, strokeScale } = theme
  const style = scaled(look.holds ? groupName : isFocus ? focusLabel : label, labelScale)
  const forced = isFocus || look.named === true
  const below = lineHeight * labelScale
  const title = look.title && { text: look.title, style: scaled(labelTitle, labelScale), below }
  const disc = {
    ...onScreen(viewport, look),
    radius: drawnRadius(look, viewport, strokeScale),
    width:
      slack * labelScale + Math.max(widthOf(look.label, style), title ? widthOf(title.text, title.style) : 0),
    height: title ? 2 * below : below,
  }
  return {
    id,
    kind: look.holds ? 'group' : 'paper',
    emphasis: look.emphasis,
    anchor: { x: look.x, y: look.y },
    ...disc,
    text: look.label,
    ...(title && { title }),
    style,
    colour: look.holds ? nameColour(theme, look.colour) : theme.ink,
    rank: look.rank + (look.emphasis === 'near' ? 1e6 : 0),
    forced,
    ...(forced && { places: placesBeside(disc) }),
  }
}

function regionWish(
  { id, name, colour, bounds }: Region,
  { theme }: Appearance,
  viewport: Viewport,
  widthOf: WidthOf,
): Wish {
  const style = scaled(regionName, theme.labelScale)
  const size = {
    width: slack * theme.labelScale + widthOf(name, style),
    height: regionHeight * theme.labelScale,
  }
  const topLeft = onScreen(viewport, { x: bounds.left, y: bounds.top })
  const bottomRight = onScreen(viewport, { x: bounds.right, y: bounds.bottom })
  const around = { left: topLeft.x, top: topLeft.y, right: bottomRight.x, bottom: bottomRight.y }
  return {
    id: `region ${id}`,
    kind: 'region',
    emphasis: 'plain',
    anchor: { x: (bounds.left + bounds.right) / 2, y: (bounds.top + bounds.bottom) / 2 },
    ...topLeft,
    radius: 0,
    ...size,
    text: name,
    style,
    colour: nameColour(theme, colour),
    rank: 1e9,
    forced: false,
    places: placesForName(around, size.width, size.height),
  }
}

/** The colour of a group's name: its own, near enough to ink to be read. */
function nameColour({ ink }: Theme, colour: string): string {
  return blended(ink, colour, 0.62)
}

/** With the rings around it, in screen pixels. */
function drawnRadius(look: PaperLook, viewport: Viewport, strokeScale: number): number {
  return look.radius * drawnScale(viewport.k) + strokeScale * ((look.ring ? 3 : 0) + (look.halo ? 6 : 0))
}

function boxAround(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
}
