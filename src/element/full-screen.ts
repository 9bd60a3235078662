/** The whole screen for an element, where the browser gives it. */

/** Chromium alone can leave the Escape key to a page that fills the screen. */
interface KeyboardLock {
  lock?(keys: readonly string[]): Promise<void>
}

export async function fillScreen(host: HTMLElement): Promise<void> {
  try {
    await host.requestFullscreen({ navigationUI: 'hide' })
    const { keyboard } = navigator as { readonly keyboard?: KeyboardLock }
    await keyboard?.lock?.(['Escape'])
  } catch {
    // Refused: it stays in its window.
  }
}
