/** Widths of texts as this browser sets them, each measured once. */
import { type ReadonlySignal, signal } from '@preact/signals-core'
import { fontOf, type WidthOf } from '../drawing/typography.ts'

let shared: WidthOf | undefined

const come = signal(0)
/** Counts how often typefaces came: words that were set by their stand-ins are set anew then. */
export const fontsCome: ReadonlySignal<number> = come

/** Before a font has come, widths are those of its stand-in. */
export function textWidths(): WidthOf {
  shared ??= measuredWidths()
  return shared
}

function measuredWidths(): WidthOf {
  const context = document.createElement('canvas').getContext('2d')
  const known = new Map<string, number>()
  document.fonts.addEventListener('loadingdone', () => {
    known.clear()
    come.value += 1
  })
  return (text, style) => {
    const font = fontOf(style)
    const key = `${font}\n${text}`
    let width = known.get(key)
    if (width === undefined) {
      if (context) context.font = font
      width = context ? context.measureText(text).width : text.length * 8
      known.set(key, width)
    }
    return width
  }
}
