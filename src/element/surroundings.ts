/** What the surroundings of the element say: the size of its stage, and what the reader's system prefers. */
import { rgb } from 'd3'
import type { Explorer } from '../state/explorer.ts'
import type { ForcedColours } from '../state/theme.ts'

/** Keeps the explorer's size true; gives what stops it. */
export function watchSize(explorer: Explorer, stage: HTMLElement): () => void {
  const measure = () => {
    const { clientWidth: width, clientHeight: height } = stage
    const before = explorer.size.peek()
    if (width > 0 && height > 0 && (width !== before.width || height !== before.height))
      explorer.size.value = { width, height }
  }
  measure()
  const resizing = new ResizeObserver(measure)
  resizing.observe(stage)
  return () => resizing.disconnect()
}

/** Keeps the explorer's wish for contrast and, unless it has its own, colour scheme true; gives what stops it. */
export function watchPreferences(explorer: Explorer, stage: HTMLElement, hasOwnScheme = false): () => void {
  const { systemIsDark, wantsContrast } = explorer
  const followScheme = (prefersDark: boolean) => {
    systemIsDark.value = isDarkThere(stage, prefersDark)
  }
  const unwatches = [
    ...(hasOwnScheme ? [] : [watchQuery('(prefers-color-scheme: dark)', followScheme)]),
    watchQuery('(prefers-contrast: more)', prefersMore => {
      wantsContrast.value = prefersMore
    }),
    watchForcedColours(explorer, stage),
  ]
  return () => {
    for (const unwatch of unwatches) unwatch()
  }
}

/** Tells whether the media query holds, now and whenever that changes; gives what stops it. */
function watchQuery(query: string, tell: (holds: boolean) => void): () => void {
  const media = matchMedia(query)
  const onChange = () => tell(media.matches)
  onChange()
  media.addEventListener('change', onChange)
  return () => media.removeEventListener('change', onChange)
}

/** Whether the page around the element is dark, as it says in its `color-scheme`: most pages know only light. */
function isDarkThere(stage: HTMLElement, prefersDark: boolean): boolean {
  const root = stage.getRootNode()
  const around = root instanceof ShadowRoot ? root.host.parentElement : null
  const schemes = getComputedStyle(around ?? document.documentElement).colorScheme.split(' ')
  return schemes.includes('dark') && (prefersDark || !schemes.includes('light'))
}

/** Keeps the forced colours true, also while the reader changes from one such theme to another. */
function watchForcedColours(explorer: Explorer, container: HTMLElement): () => void {
  const queries = ['(forced-colors: active)', '(prefers-color-scheme: dark)'].map(query => matchMedia(query))
  const onChange = () => {
    explorer.forcedColours.value = queries[0]?.matches ? forcedColours(container) : undefined
  }
  onChange()
  for (const media of queries) media.addEventListener('change', onChange)
  return () => {
    for (const media of queries) media.removeEventListener('change', onChange)
  }
}

/** What the names of the system's colours mean now: only an element of the page knows. */
function forcedColours(container: HTMLElement): ForcedColours {
  const probe = document.createElement('span')
  container.append(probe)
  const colourOf = (name: string) => {
    probe.style.color = name
    return rgb(getComputedStyle(probe).color).formatHex()
  }
  const colours = {
    background: colourOf('Canvas'),
    ink: colourOf('CanvasText'),
    accent: colourOf('LinkText'),
  }
  probe.remove()
  return colours
}

/** How slowly things move: 1 while exploring, 0 for readers who asked for less motion. */
export function motionPace(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 1
}
