/** The card of a reading path: what to read before its goals, in which order and why; every choice plans it anew. */
import { html, nothing, type TemplateResult } from 'lit'
import { citationBetween } from '../core/citation-graph.ts'
import { togglingRead } from '../core/journal.ts'
import type { PathStep } from '../core/path-steps.ts'
import {
  chainText,
  circleReason,
  evidenceReason,
  offListReason,
  shortName,
  stepReason,
} from '../core/reasons.ts'
import { bibtexFile } from '../formats/bibtex.ts'
import { bestLink } from '../formats/paper-links.ts'
import type { Explorer } from '../state/explorer.ts'
import type { ReadingPlan } from '../state/reading-plan.ts'
import { budgeting, planningTo, togglingSkipped } from '../state/transitions.ts'
import { copyButton } from './copy-button.ts'
import { icon } from './icon.ts'
import { paperRow } from './paper-row.ts'
import { counted } from './phrases.ts'

const kinds = {
  essential: ['essential', 'a goal mentions it three times or more, or rests on it'],
  foundation: ['foundation', 'three known papers or more cite it, or it lies deeper'],
  background: ['background', 'worth knowing, but little leans on it'],
} as const

export function pathCard(
  explorer: Explorer,
  plan: ReadingPlan,
  reveal: (paper: string) => void,
): TemplateResult {
  const { path, network } = plan
  const { graph } = explorer
  const { goals, budget, skipped } = explorer.view.value
  const key = (paper: number) => network.keys[paper] ?? ''
  const name = (id: string) => shortName(graph.getNodeAttributes(id))
  const evidence = evidenceReason(network, path)
  const taken = () => markdown(explorer, plan)
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
        <p class="budget">
          I have time for
          <button aria-label="One paper less" aria-disabled=${budget <= 1} @click=${() => explorer.change(budgeting(budget - 1))}>${icon('minus')}</button>
          <output aria-live="polite">${counted(budget, 'paper')}</output>
          <button aria-label="One paper more" @click=${() => explorer.change(budgeting(budget + 1))}>${icon('plus')}</button>
        </p>
      </header>
      ${path.overview === undefined ? nothing : html`<div class="relations overview"><p class="meaning">An overview to begin with:</p>${paperRow(explorer, key(path.overview), '', reveal)}</div>`}
      ${
        path.steps.length === 0
          ? html`<p class="caution">Nothing to read first is known${goals.some(id => graph.getNodeAttribute(id, 'referencesKnown') !== 'complete') ? ': the reference list is not, or not fully, known' : ''}.</p>`
          : html`<ol class="steps-of-path">${path.steps.map(step => html`<li>${stepItem(explorer, plan, step, reveal)}</li>`)}</ol>`
      }
      ${path.circles.map(circle => html`<p class="caution">${circleReason(network, circle)}</p>`)}
      <p class="meaning">
        ${path.left > 0 ? `${counted(path.left, 'more paper is', 'more papers are')} worth reading, had you the time. ` : ''}
        ${evidence ?? ''}
      </p>
      ${
        skipped.length > 0
          ? html`<p class="others">Skipped: ${skipped.map(
              id =>
                html`<button title="May stand on the path again" @click=${() => explorer.change(togglingSkipped(id))}>${name(id)}${icon('close')}</button>`,
            )}</p>`
          : nothing
      }
      <p class="links">
        ${copyButton('Checklist', taken)}
        ${copyButton('BibTeX', () => bibtexFile(path.steps.map(({ paper }) => graph.getNodeAttributes(key(paper)))))}
      </p>
    </article>`
}

function stepItem(
  explorer: Explorer,
  { network, path }: ReadingPlan,
  step: PathStep,
  reveal: (paper: string) => void,
): TemplateResult {
  const id = network.keys[step.paper] ?? ''
  const { graph } = explorer
  const sentence = stepReason(
    network,
    path,
    step,
    (citing, cited) =>
      citationBetween(graph, network.keys[citing] ?? '', network.keys[cited] ?? '')?.contexts?.[0],
  )
  const [kind, meaning] = kinds[step.kind]
  const read = () => {
    explorer.journal.value = togglingRead(explorer.journal.peek(), id)
  }
  return html`
    <div class="relations">${paperRow(explorer, id, html`<span title=${meaning}>${kind}</span>`, reveal)}</div>
    <p class="reason" dir="auto">${network.listed[step.paper] ? '' : `${offListReason(network, step.paper)}. `}${sentence}</p>
    ${step.chain.length > 2 ? html`<p class="chain" dir="auto">${chainText(network, step.chain)}</p>` : nothing}
    <p class="choices">
      <button class="text" @click=${read}>I have read it</button>
      <button class="text" @click=${() => explorer.change(togglingSkipped(id))}>Skip</button>
      ${step.alternatives.length > 0 ? html`<span>or: ${step.alternatives.map(other => alternative(explorer, network.keys[other] ?? '', reveal))}</span>` : nothing}
    </p>`
}

function alternative(explorer: Explorer, id: string, reveal: (paper: string) => void): TemplateResult {
  return html`<button
    class="text"
    @click=${() => reveal(id)}
    @pointerenter=${() => explorer.hover(id)}
    @pointerleave=${() => explorer.hover(undefined)}
  >${shortName(explorer.graph.getNodeAttributes(id))}</button> `
}

/** The path as a markdown checklist. */
function markdown(explorer: Explorer, { network, path }: ReadingPlan): string {
  const { graph } = explorer
  const name = (id: string) => shortName(graph.getNodeAttributes(id))
  const lines = path.steps.map(step => {
    const paper = graph.getNodeAttributes(network.keys[step.paper] ?? '')
    const title = paper.title.replace(/[\\[\]`*_<>]/g, character => `\\${character}`)
    const link = bestLink(paper)
    return `- [ ] ${link ? `[${title}](<${link}>)` : title}: ${stepReason(network, path, step)}`
  })
  return `# Before ${explorer.view.peek().goals.map(name).join(' and ')}\n\n${lines.join('\n')}\n`
}
