/** Widths of label texts in the fonts of the stage, each measured once. */

export interface TextWidths {
  paper(text: string, strong: boolean): number
  region(text: string): number
}

/** Measures in the fonts that the container's custom properties name. */
export function textWidths(container: HTMLElement): TextWidths {
  const context = document.createElement('canvas').getContext('2d')
  const style = getComputedStyle(container)
  const sans = style.getPropertyValue('--sans') || style.fontFamily
  const serif = style.getPropertyValue('--serif') || style.fontFamily
  const known = new Map<string, number>()
  // Before a font has come, widths are those of its stand-in.
  document.fonts.addEventListener('loadingdone', () => known.clear())
  const measured = (font: string, text: string) => {
    const key = `${font}\n${text}`
    let width = known.get(key)
    if (width === undefined) {
      if (context) context.font = font
      width = context ? context.measureText(text).width + 2 : text.length * 8
      known.set(key, width)
    }
    return width
  }
  return {
    paper: (text, strong) => measured(`${strong ? 600 : 450} 13px ${sans}`, text),
    region: text => measured(`italic 500 19px ${serif}`, text),
  }
}
