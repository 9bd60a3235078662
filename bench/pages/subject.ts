/** What is measured: Cairn or a peer, and how the driver asks it for what has no gesture of its own. */

export interface Subject {
  readonly name: string
  /** Address below the site. */
  readonly query: string
  /** Runs in the page before anything of its own. */
  readonly script?: string
  /** Scripts that ask for a change and say `changed` when it is drawn. */
  readonly toMap: string
  readonly toYears: (first: number, last: number) => string
}

const peerChange = (change: string) => `window.drawing.${change}.then(() => window.probe.say('changed'))`

/** A peer's page, which says by itself what happens in it. */
export function peerSubject(name: string): Subject {
  return {
    name,
    query: '',
    toMap: peerChange(`layout('map')`),
    toYears: (first, last) => peerChange(`years(${first}, ${last})`),
  }
}

/**
 * Watches Cairn's page from outside. It is drawn when its stage says that it is ready, nothing on it is on its way or fading
 * in any more, and, where a corpus comes with the graph, the crowd behind it is drawn too. It has answered when the pointer
 * becomes a hand above a paper.
 */
const watchingCairn = `
  const rootOf = () => document.querySelector('citation-graph')?.shadowRoot
  const stageOf = () => rootOf()?.querySelector('#stage')
  const isStill = () => {
    const stage = stageOf()
    if (!stage?.hasAttribute('data-ready') || stage.hasAttribute('data-moving')) return false
    const crowd = rootOf().querySelector('.crowd')
    if (document.querySelector('#corpus') && !crowd) return false
    return (!crowd || crowd.hasAttribute('data-drawn')) && stage.getAnimations({ subtree: true }).length === 0
  }
  const whenStill = moment => {
    if (isStill()) window.probe.say(moment)
    else requestAnimationFrame(() => whenStill(moment))
  }
  let wasOver = false
  addEventListener('pointermove', () => {
    const isOver = stageOf()?.style.cursor === 'pointer'
    if (isOver && !wasOver) window.probe.say('answered')
    wasOver = isOver
  })
  Object.assign(window, { whenStill })
  whenStill('drawn')
`

function cairnChange(parts: readonly string[]): string {
  const query = `?${parts.filter(Boolean).join('&')}`
  return `document.querySelector('citation-graph').address = '${query}'; window.whenStill('changed')`
}

/** @param view parts of the address, as `lines=all` */
export function cairnSubject(name: string, view = ''): Subject {
  return {
    name,
    query: view && `?${view}`,
    script: watchingCairn,
    toMap: cairnChange([view, 'layout=map']),
    toYears: (first, last) => cairnChange([view, `years=${first}-${last}`, 'filtered=hidden']),
  }
}
