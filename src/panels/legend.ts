/** The legend: what colour, shape and size stand for; choosing what they stand for, and switching groups off, happens here. */

import { signal } from '@preact/signals-core'
import { live } from 'lit/directives/live.js'
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { completeness } from '../core/completeness.ts'
import type { Explorer } from '../state/explorer.ts'
import { colouringNames, type Group } from '../state/groups.ts'
import { liningNames } from '../state/lining.ts'
import { mostCitations, radius, sizeScale, sizeValue, sizingNames } from '../state/radius.ts'
import { choosing, isolatingGroup, togglingGroup } from '../state/transitions.ts'
import { colourings, labellings, linings, sizings, type ViewState } from '../state/view-state.ts'
import { choice } from './choice.ts'
import { foldButton } from './fold-button.ts'
import { mark } from './glyph.ts'
import { count } from './phrases.ts'

const labellingNames = { author: 'author and year', nickname: 'nickname' } as const

export function legend(explorer: Explorer): () => TemplateResult {
  const { graph } = explorer
  const { referenceLists } = completeness(graph)
  const unsized = graph.filterNodes(
    (_, paper) => paper.listed && sizeValue(paper, 'world') === undefined,
  ).length
  const missingCounts = graph.mapNodes((_, paper) => (paper.listed ? 0 : paper.inListCitations))
  const isWhole = signal(false)
  return () => {
    const view = explorer.view.value
    const { groups, theme, dotScale } = explorer.ground.value
    const offered = isWhole.value ? groups : offeredGroups(groups, view)
    const most = mostCitations(graph, view.sizing)
    const scale = sizeScale(most)
    return html`
      <div class="legend" role="group" aria-label="Legend">
        <div class="row">
          ${choice('Colour', colourings, colouringNames, view.colouring, value => explorer.change(choosing('colouring', value)))}
          <ul class="groups">
            ${offered.map(group => html`<li>${groupButton(explorer, group, groups)}${foldButton(explorer, group)}</li>`)}
            ${
              offered.length < groups.length || isWhole.value
                ? html`<li><button class="text" aria-expanded=${isWhole.value} @click=${() => {
                    isWhole.value = !isWhole.value
                  }}>${isWhole.value ? 'Only the largest' : `${count(groups.length - offered.length)} smaller ones`}</button></li>`
                : nothing
            }
          </ul>
        </div>
        <div class="row">
          ${choice('Size', sizings, sizingNames, view.sizing, value => explorer.change(choosing('sizing', value)))}
          <ul class="sizes" aria-label="Sizes">
            ${scale.map(value => {
              const r = dotScale * radius(value, most)
              return html`<li>
                <svg viewBox="${-r - 1} ${-r - 1} ${2 * r + 2} ${2 * r + 2}" width=${2 * r + 2} aria-hidden="true">
                  ${mark({ shape: 'circle', colour: theme.quiet }, r)}
                </svg>${count(value)}
              </li>`
            })}
            ${
              view.sizing === 'world' && unsized > 0
                ? html`<li>${sample({ shape: 'circle', colour: theme.quiet, hollow: true })} not known</li>`
                : nothing
            }
          </ul>
          <ul class="signs">
            ${
              referenceLists.partial + referenceLists.unknown > 0
                ? html`<li>${sample({ shape: 'circle', colour: theme.quiet, ring: true })} reference list not fully known</li>`
                : nothing
            }
          </ul>
        </div>
        <div class="row">
          ${choice('Lines', linings, liningNames, view.lining, value => explorer.change(choosing('lining', value)))}
          ${choice('Labels', labellings, labellingNames, view.labelling, value => explorer.change(choosing('labelling', value)))}
          ${missingControl(explorer, missingCounts)}
        </div>
      </div>`
  }
}

/** More entries than this would take the stage's room. */
const mostGroups = 14

/** Of many groups the largest, and those that the view switches off or folds, in the order of the legend. */
function offeredGroups(groups: readonly Group[], { muted, folded }: ViewState): readonly Group[] {
  if (groups.length <= mostGroups) return groups
  const largest = new Set(groups.toSorted((a, b) => b.size - a.size).slice(0, mostGroups - 2))
  return groups.filter(group => largest.has(group) || muted.includes(group.id) || folded.includes(group.id))
}

function sample(look: Parameters<typeof mark>[0]): TemplateResult {
  return html`<svg viewBox="-8 -8 16 16" width="16" aria-hidden="true">${mark(look, 4)}</svg>`
}

function groupButton(explorer: Explorer, group: Group, all: readonly Group[]): TemplateResult {
  const isOn = !explorer.view.value.muted.includes(group.id)
  const onClick = (event: MouseEvent) =>
    explorer.change(
      event.shiftKey || event.altKey
        ? isolatingGroup(
            group.id,
            all.map(({ id }) => id),
          )
        : togglingGroup(group.id),
    )
  return html`
    <button class="group" aria-pressed=${isOn} @click=${onClick} title="Click: on or off. Shift-click: only this one.">
      <svg viewBox="-8 -8 16 16" aria-hidden="true">${mark({ ...group, folded: explorer.view.value.folded.includes(group.id) }, 5)}</svg>
      <span>${group.name}</span><span class="tally">${count(group.size)}</span>
    </button>`
}

const thresholds = [2, 3, 4, 6, 8]

function missingControl(explorer: Explorer, counts: readonly number[]): TemplateResult | typeof nothing {
  const offers = thresholds
    .map(least => ({ least, works: counts.filter(citations => citations >= least).length }))
    .filter(({ works }) => works > 0)
  if (offers.length === 0) return nothing
  const { missing } = explorer.view.value
  const onChange = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement) explorer.change(choosing('missing', Number(target.value)))
  }
  const { theme } = explorer.ground.value
  return html`
    <label class="choice missing">
      ${sample({ shape: 'circle', colour: theme.neutral, hollow: true })}
      <span>Missing papers</span>
      <select @change=${onChange}>
        <option value="0" .selected=${live(missing === 0)}>hidden</option>
        ${offers.map(
          ({ least, works }) =>
            html`<option value=${least} .selected=${live(missing === least)}>cited by ${least} or more: ${works}</option>`,
        )}
      </select>
    </label>`
}
