/** Whether an element can be seen: on the screen or near it, of some size, and on no slide that is hidden. */

/** How far beside the window it still counts as seen, so that it is drawn before one has scrolled to it. */
const rootMargin = '25% 0px'

/** Tells whenever the element comes into sight or leaves it; gives what stops it. Costs nothing while nothing changes. */
export function watchSight(host: HTMLElement, onChange: (isSeen: boolean) => void): () => void {
  let isNear = false
  let isSeen = false
  let isStopped = false
  const look = () => {
    const { clientWidth, clientHeight } = host
    const seen = isNear && clientWidth > 0 && clientHeight > 0 && isShown(host)
    if (isStopped || seen === isSeen) return
    isSeen = seen
    onChange(seen)
  }
  const nearing = new IntersectionObserver(
    entries => {
      isNear = entries.at(-1)?.isIntersecting ?? false
      look()
    },
    { rootMargin },
  )
  // A deck that fades its slides hides them where they are, which an IntersectionObserver does not notice.
  const hiding = new MutationObserver(() => {
    look()
    Promise.allSettled(motions(host)).then(look)
  })
  const sizing = new ResizeObserver(look)
  nearing.observe(host)
  sizing.observe(host)
  for (const around of surrounding(host))
    hiding.observe(around, { attributes: true, attributeFilter: ['class', 'style', 'hidden'] })
  return () => {
    isStopped = true
    nearing.disconnect()
    hiding.disconnect()
    sizing.disconnect()
  }
}

function isShown(host: HTMLElement): boolean {
  return host.checkVisibility({ visibilityProperty: true, opacityProperty: true })
}

/** What moves or fades around the element, each with the end of its motion; nobody waits for what never ends. */
function motions(host: HTMLElement): Promise<unknown>[] {
  return surrounding(host).flatMap(around =>
    around
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
      .map(({ finished }) => finished),
  )
}

/** The elements that hold it, from the inside out, through every shadow. */
function surrounding(host: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = []
  let node: Node | null = host.parentNode
  while (node) {
    if (node instanceof HTMLElement) found.push(node)
    node = node instanceof ShadowRoot ? node.host : node.parentNode
  }
  return found
}
