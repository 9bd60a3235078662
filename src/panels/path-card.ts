/** The card of a reading path: what to read before its goals, in which order and why; every choice plans it anew. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { runningName } from '../core/paper.ts'
import { contextsIn, startSentences } from '../core/path-course.ts'
import type { PathStep } from '../core/path-steps.ts'
import { chainText, circleReason, evidenceReason, offListReason, stepReason } from '../core/reasons.ts'
import type { Explorer } from '../state/explorer.ts'
import type { ReadingPlan } from '../state/reading-plan.ts'
import type { Search } from '../state/search.ts'
import { budgeting, planningTo, togglingGoal, togglingSkipped, togglingStart } from '../state/transitions.ts'
import { icon } from './icon.ts'
import { paperChips } from './paper-chips.ts'
import { paperFinder } from './paper-finder.ts'
import { paperRow } from './paper-row.ts'
import { counted } from './phrases.ts'
import { readChoice, stepRow } from './step-row.ts'
import { stepper } from './stepper.ts'

const kinds = {
  essential: 'a goal mentions it three times or more, or rests on it',
  foundation: 'three known papers or more cite it, or it lies deeper',
  background: 'worth knowing, but little leans on it',
} as const

/** The card of a plan. */
export function pathCard(
  explorer: Explorer,
  search: Search,
  reveal: (paper: string) => void,
): (plan: ReadingPlan) => TemplateResult {
  const isFree = (paper: string) => {
    const { goals, from } = explorer.view.peek()
    return !goals.includes(paper) && !from.includes(paper)
  }
  const goalFinder = paperFinder(
    explorer,
    search,
    { id: 'find-goal', label: 'Also understand', placeholder: 'another paper' },
    paper => explorer.change(togglingGoal(paper)),
    isFree,
  )
  const startFinder = paperFinder(
    explorer,
    search,
    { id: 'find-start', label: 'Start from a paper that I know', placeholder: 'a paper I know' },
    paper => explorer.change(togglingStart(paper)),
    isFree,
  )
  return plan => {
    const { path, network } = plan
    const { graph } = explorer
    const { goals, from, budget, skipped } = explorer.view.value
    const key = (paper: number) => network.keys[paper] ?? ''
    const name = (id: string) => runningName(graph.getNodeAttributes(id))
    return html`
      <article class="card path" aria-label="Reading path">
        <header>
          <p class="eyebrow">
            <span>Reading path</span>
            <button class="icon-button" aria-label="Leave the path" @click=${() => explorer.change(planningTo([]))}>
              ${icon('close')}
            </button>
          </p>
          <h2 dir="auto">Before ${goals.map(name).join(' and ')}</h2>
          <div class="terms">
            <div>
              <span class="what">and also</span>
              <span class="which">
                ${goals.length > 1 ? paperChips(explorer, goals, 'Leave it out', togglingGoal) : nothing} ${goalFinder()}
              </span>
            </div>
            <div>
              <span class="what">starting from</span>
              <span class="which">${paperChips(explorer, from, 'Do not start from it', togglingStart)} ${startFinder()}</span>
            </div>
            <div>
              <span class="what">I have time for</span>
              <span class="which">${stepper('paper', budget, [1, 99], papers => explorer.change(budgeting(papers)))}</span>
            </div>
          </div>
          ${startSentences(network, path).map(sentence => html`<p class="from" dir="auto">${sentence}</p>`)}
        </header>
        ${
          path.overview === undefined
            ? nothing
            : html`<div class="relations overview"><p class="meaning">An overview to begin with:</p>${paperRow(explorer, key(path.overview), '', reveal)}</div>`
        }
        ${
          path.steps.length === 0
            ? html`<p class="caution">Nothing to read first is known${goals.some(id => graph.getNodeAttribute(id, 'referencesKnown') !== 'complete') ? ': the reference list is not, or not fully, known' : ''}.</p>`
            : html`<ol class="steps-of-path">${path.steps.map(step => html`<li>${stepItem(explorer, plan, step, reveal)}</li>`)}</ol>`
        }
        ${path.circles.map(circle => html`<p class="caution">${circleReason(network, circle)}</p>`)}
        <p class="meaning">
          ${path.left > 0 ? `${counted(path.left, 'more paper is', 'more papers are')} worth reading, had you the time. ` : ''}
          ${evidenceReason(network, path) ?? ''}
        </p>
        ${skipped.length > 0 ? html`<p class="others">Skipped: ${paperChips(explorer, skipped, 'May stand on the path again', togglingSkipped)}</p>` : nothing}
      </article>`
  }
}

function stepItem(
  explorer: Explorer,
  { network, path }: ReadingPlan,
  step: PathStep,
  reveal: (paper: string) => void,
): TemplateResult {
  const id = network.keys[step.paper] ?? ''
  const { graph } = explorer
  const sentence = stepReason(network, path, step, contextsIn(graph, network))
  const kind = html`<span class="kind" title=${kinds[step.kind]}>${step.kind}</span>`
  return html`
    ${stepRow(explorer, id, network.listed[step.paper] ? kind : html`${kind} · not on the list`, reveal)}
    <p class="reason" dir="auto">${network.listed[step.paper] ? '' : `${offListReason(network, step.paper)}. `}${sentence}</p>
    ${step.chain.length > 2 ? html`<p class="chain" dir="auto">${chainText(network, step.chain)}</p>` : nothing}
    <div class="choices">
      ${readChoice(explorer, id)}
      <button class="text" @click=${() => explorer.change(togglingSkipped(id))}>Skip</button>
      ${
        step.alternatives.length > 0
          ? html`<details class="instead">
              <summary>Instead</summary>
              <div class="relations">${step.alternatives.map(other => paperRow(explorer, network.keys[other] ?? '', '', reveal))}</div>
            </details>`
          : nothing
      }
    </div>`
}
