/** The colours that a page really shows, read from a picture of it. */
import type { Page } from 'playwright-core'
import type { Point } from '../../src/core/citation-graph.ts'

export type Colour = readonly [red: number, green: number, blue: number]

/** Colour at each of these places of the page, in CSS pixels. */
export async function coloursAt(page: Page, places: readonly Point[]): Promise<Colour[]> {
  const picture = (await page.screenshot({ scale: 'css' })).toString('base64')
  return page.evaluate(
    async ([address, points]) => {
      const image = new Image()
      image.src = address
      await image.decode()
      const canvas = Object.assign(document.createElement('canvas'), {
        width: image.width,
        height: image.height,
      })
      const context = canvas.getContext('2d', { willReadFrequently: true })
      context?.drawImage(image, 0, 0)
      return points.map(({ x, y }): [number, number, number] => {
        const [red = 0, green = 0, blue = 0] =
          context?.getImageData(Math.round(x), Math.round(y), 1, 1).data ?? []
        return [red, green, blue]
      })
    },
    [`data:image/png;base64,${picture}`, places.map(({ x, y }) => ({ x, y }))] as const,
  )
}

/** How far two colours lie apart: the largest difference of a channel, 0 to 255. */
export function difference(a: Colour, b: Colour): number {
  return Math.max(...a.map((channel, at) => Math.abs(channel - (b[at] ?? 0))))
}
