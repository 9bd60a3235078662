/** The wheel over a graph in somebody else's page scrolls that page, until one works with the graph. */

/** With the focus, or with Ctrl as for every other zoom, the wheel zooms. Gives what stops it. */
export function calmWheel(host: HTMLElement, stage: HTMLElement): () => void {
  const onWheel = (event: WheelEvent) => {
    const isWanted = event.ctrlKey || event.metaKey || host.contains(host.ownerDocument.activeElement)
    if (!isWanted) event.stopImmediatePropagation()
  }
  stage.addEventListener('wheel', onWheel, { capture: true, passive: true })
  return () => stage.removeEventListener('wheel', onWheel, { capture: true })
}
