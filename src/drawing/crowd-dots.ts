/** The dots of a crowd on a plate: small soft-edged discs, paler where many stand together, so that density stays a tone. */
import { drawnScale } from '../state/viewport.ts'
import type { Plate } from './crowd-plate.ts'

/** What the dots of one moment are made of. */
export interface Dots {
  readonly places: Float32Array
  readonly radii: Float32Array
  /** Red, green and blue of each in the lowest three bytes, red lowest. */
  readonly colours: Uint32Array
  /** How strongly each is drawn: 0 not at all, 1 wholly. */
  readonly strengths: Float32Array
  /** How crowded it is around each: see `crowding`. */
  readonly crowding: Float32Array
  /** In which order they are drawn: the smallest first. */
  readonly order: Int32Array
  /** Opacity of a dot that stands alone. */
  readonly opacity: number
}

/** How many papers are drawn between two pauses. */
const stretch = 16_384
/** Pixels: a smaller dot is drawn as large as this, and paler. */
const leastRadius = 0.6

/**
 * Draws the dots into pixels that were empty: red, green, blue and opacity of each, red lowest. Pauses now and then,
 * so that who is no longer interested can leave.
 */
export function* drawingDots(pixels: Uint32Array, plate: Plate, dots: Dots): Generator<undefined, void> {
  const { k, x, y, ratio, width, height } = plate
  const { places, radii, colours, strengths, crowding, order } = dots
  const zoom = plate.viewport.k
  const scale = drawnScale(zoom) * ratio
  for (let at = 0; at < order.length; at += 1) {
    if (at % stretch === stretch - 1) yield
    const paper = order[at] as number
    const strength = strengths[paper] as number
    if (!(strength > 0)) continue
    const middleX = k * (places[2 * paper] as number) + x - 0.5
    const middleY = k * (places[2 * paper + 1] as number) + y - 0.5
    const own = scale * (radii[paper] as number)
    const radius = Math.max(own, leastRadius)
    const reach = radius + 0.5
    if (!(middleX > -reach && middleY > -reach && middleX < width + reach && middleY < height + reach))
      continue
    const tiny = own < leastRadius ? (own * own) / (leastRadius * leastRadius) : 1
    const opacity = dots.opacity * strength * tiny * eased((crowding[paper] as number) / zoom, radius / ratio)
    disc(pixels, width, height, middleX, middleY, reach, colours[paper] as number, 255 * opacity)
  }
}

/** Where dots cover the ground more often than this, they begin to make room for each other. */
const roomy = 0.35

/** CSS pixels: dots of this radius begin to keep their strength in a crowd, and larger ones keep it. */
const [small, large] = [1, 2.5]

/** How much paler a dot is where dots cover the ground so many times: their tone then grows as the logarithm does. */
function eased(cover: number, radius: number): number {
  if (cover < 0.01 || radius >= large) return 1
  const pale = (roomy * Math.log1p(cover / roomy)) / cover
  return radius <= small ? pale : pale + ((1 - pale) * (radius - small)) / (large - small)
}

function disc(
  pixels: Uint32Array,
  width: number,
  height: number,
  middleX: number,
  middleY: number,
  reach: number,
  colour: number,
  opacity: number,
): void {
  const left = Math.max(0, Math.ceil(middleX - reach))
  const right = Math.min(width - 1, Math.floor(middleX + reach))
  const top = Math.max(0, Math.ceil(middleY - reach))
  const bottom = Math.min(height - 1, Math.floor(middleY + reach))
  const inner = reach > 1 ? (reach - 1) * (reach - 1) : 0
  const outer = reach * reach
  for (let row = top; row <= bottom; row += 1) {
    const down = (row - middleY) * (row - middleY)
    for (let column = left, at = row * width + left; column <= right; column += 1, at += 1) {
      const distance = (column - middleX) * (column - middleX) + down
      if (distance >= outer) continue
      const cover = distance <= inner ? opacity : opacity * Math.min(1, reach - Math.sqrt(distance))
      const added = (cover + 0.5) | 0
      if (added === 0) continue
      const under = pixels[at] as number
      pixels[at] = under === 0 ? (colour | (added << 24)) >>> 0 : over(under, colour, added)
    }
  }
}

/** A colour of so much opacity (1 to 255) over a pixel. */
function over(under: number, colour: number, added: number): number {
  const before = under >>> 24
  const after = before + added - ((((before * added + 128) * 257) >>> 16) | 0)
  const share = ((added << 8) / after + 0.5) | 0
  const rest = 256 - share
  const redBlue = (Math.imul(under & 0xff00ff, rest) + Math.imul(colour & 0xff00ff, share)) >>> 8
  const green = (Math.imul(under & 0xff00, rest) + Math.imul(colour & 0xff00, share)) >>> 8
  return ((redBlue & 0xff00ff) | (green & 0xff00) | (after << 24)) >>> 0
}
