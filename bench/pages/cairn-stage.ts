/** Where Cairn draws on its page, so that the peers draw on a stage of the same size at the same place. */
import { errors } from 'playwright-core'
import type { Stage } from './peer-network.ts'
import { watchedPage } from './watched-page.ts'

/** Its height depends on the legend, and so on the network. Undefined where Cairn does not draw this one in time. */
export async function cairnStage(url: string, limit: number): Promise<Stage | undefined> {
  const { page, end } = await watchedPage(undefined)
  try {
    await page.goto(url, { waitUntil: 'commit' })
    const stage = page.locator('#stage[data-ready]')
    await stage.waitFor({ state: 'attached', timeout: limit })
    const box = await stage.boundingBox()
    return box ? { left: box.x, top: box.y, width: box.width, height: box.height } : undefined
  } catch (error) {
    if (error instanceof errors.TimeoutError) return undefined
    throw error
  } finally {
    await end()
  }
}
