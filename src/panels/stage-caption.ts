/** The caption of the stage: how to read the present layout, in a sentence, and the buttons that move the viewer. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Explorer } from '../state/explorer.ts'
import { metricNames } from '../state/metric.ts'
import { choosingAxes, unpinning } from '../state/transitions.ts'
import { type Layout, metrics } from '../state/view-state.ts'
import { choice } from './choice.ts'
import { icon } from './icon.ts'
import { counted } from './phrases.ts'

/** How to read each layout. */
export const layoutSentences: Readonly<Record<Layout, string>> = {
  axes: 'Every paper stands where two of its numbers put it, or beside; outside the axes what is not known.',
  timeline: 'Older papers left, newer right. A line runs from a paper to the older one it cites.',
  map: 'Papers that cite the same work stand close together.',
  layers: 'Read from the top. Every paper stands below what it cites; point at one to see all it cites.',
}

export function stageCaption(explorer: Explorer): () => TemplateResult {
  return () => {
    const { layout, pins } = explorer.view.value
    const pinned = Object.keys(pins[layout] ?? {}).length
    return html`<p class="caption">
      ${layoutSentences[layout]} ${layout === 'axes' ? axesChoice(explorer) : nothing}
      ${
        pinned > 0
          ? html`<button class="text" @click=${() => explorer.change(unpinning)}>Let ${counted(pinned, 'pinned paper')} go</button>`
          : nothing
      }
    </p>`
  }
}

/** What the axes show, across and up. */
function axesChoice(explorer: Explorer): TemplateResult {
  const { axes } = explorer.view.value
  return html`<span class="axes">
    ${choice('Across', metrics, metricNames, axes.x, x => explorer.change(choosingAxes({ ...axes, x })))}
    ${choice('Up', metrics, metricNames, axes.y, y => explorer.change(choosingAxes({ ...axes, y })))}
  </span>`
}

export interface ZoomActions {
  zoomBy(factor: number): void
  fit(): void
}

export function zoomButtons(actions: ZoomActions): TemplateResult {
  return html`
    <div class="zoom" role="group" aria-label="Zoom">
      <button class="icon-button" aria-label="Zoom in" title="Zoom in (+)" @click=${() => actions.zoomBy(1.5)}>${icon('plus')}</button>
      <button class="icon-button" aria-label="Zoom out" title="Zoom out (−)" @click=${() => actions.zoomBy(1 / 1.5)}>${icon('minus')}</button>
      <button class="icon-button" aria-label="Fit everything" title="Fit everything (0)" @click=${actions.fit}>${icon('fit')}</button>
    </div>`
}
