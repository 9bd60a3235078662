/** Where Cairn draws on its page, so that the peers draw on a stage of the same size at the same place. */
import type { Stage } from './peer-network.ts'
import { watchedPage } from './watched-page.ts'

export async function cairnStage(url: string): Promise<Stage> {
  const { page, end } = await watchedPage(undefined)
  try {
    await page.goto(url)
    const stage = page.locator('#stage[data-ready]')
    await stage.waitFor({ state: 'attached' })
    const box = await stage.boundingBox()
    if (!box) throw new Error('Cairn has no stage')
    return { left: box.x, top: box.y, width: box.width, height: box.height }
  } finally {
    await end()
  }
}
