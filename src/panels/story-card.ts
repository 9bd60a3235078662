/** The card of a story: the list in a few papers, each with what it builds on, and what else one should know. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { backboneSentence, mainPathSentence, storyReason } from '../core/story-course.ts'
import type { Explorer } from '../state/explorer.ts'
import type { ToldStory } from '../state/told-story.ts'
import { telling } from '../state/transitions.ts'
import {
  firstStory,
  longestStory,
  type Story,
  shortestStory,
  type Telling,
  tellings,
} from '../state/view-state.ts'
import { choice } from './choice.ts'
import { icon } from './icon.ts'
import { paperRow } from './paper-row.ts'
import { count, counted } from './phrases.ts'
import { chooseByArrow } from './radio-keys.ts'
import { stepRow } from './step-row.ts'
import { stepper } from './stepper.ts'

const tellingNames: Readonly<Record<Telling, string>> = {
  backbone: 'the backbone',
  'main-path': 'the classical main path',
}

export function storyCard(
  explorer: Explorer,
  story: ToldStory,
  reveal: (paper: string) => void,
): TemplateResult {
  const { by, length } = explorer.view.value.story ?? firstStory
  const { network, told, landmarks, shares } = story
  const key = (paper: number) => network.keys[paper] ?? ''
  const tell = (change: Partial<Story>) =>
    explorer.change(telling({ ...firstStory, ...explorer.view.peek().story, chain: 1, ...change }))
  const isMainPath = by === 'main-path'
  return html`
    <article class="card path story" aria-label="Story">
      <header>
        <p class="eyebrow">
          <span>${isMainPath ? 'Classical main path' : 'Backbone'}</span>
          <button class="icon-button" aria-label="Leave the story" @click=${() => explorer.change(telling(undefined))}>
            ${icon('close')}
          </button>
        </p>
        <h2>${isMainPath ? 'The route' : 'The story'} in ${counted(told.length, 'paper')}</h2>
        <div class="terms">
          <div>${choice('Told by', tellings, tellingNames, by, telling => tell({ by: telling }))}</div>
          ${
            isMainPath
              ? nothing
              : html`<div>
                  <span class="what">in</span>
                  ${stepper('paper', length, [shortestStory, longestStory], papers => tell({ length: papers }))}
                </div>`
          }
        </div>
        <p class="meaning">${isMainPath ? mainPathSentence : backboneSentence}</p>
        ${threads(story, tell)}
      </header>
      ${
        told.length === 0
          ? html`<p class="caution">No citation among the papers of the list is known.</p>`
          : html`<ol class="steps-of-path">
              ${told.map(
                (paper, at) => html`<li>
                  ${stepRow(explorer, key(paper), '', reveal)}
                  <p class="reason" dir="auto">${storyReason(network, paper, told[at - 1], shares?.[at - 1])}</p>
                </li>`,
              )}
            </ol>`
      }
      ${!isMainPath && told.length > 0 && told.length < length ? html`<p class="caution">No chain of citations is longer.</p>` : nothing}
      ${
        landmarks.length > 0
          ? html`<section class="relations">
              <h3>Landmarks beside it <span class="meaning">off the chains, cited by so many of the list</span></h3>
              <ol>
                ${landmarks.map(
                  paper =>
                    html`<li>${paperRow(explorer, key(paper), count(explorer.graph.getNodeAttribute(key(paper), 'inListCitations')), reveal)}</li>`,
                )}
              </ol>
            </section>`
          : nothing
      }
    </article>`
}

/** Which of several chains is told. */
function threads(
  { chains, told }: ToldStory,
  tell: (change: Partial<Story>) => void,
): TemplateResult | typeof nothing {
  if (chains.length < 2) return nothing
  const names = ['First thread', 'Second', 'Third']
  return html`<div class="threads" role="radiogroup" aria-label="Thread" @keydown=${chooseByArrow}>
    ${chains.map((chain, at) => {
      const isTold = chain === told
      return html`<button
        role="radio"
        aria-checked=${isTold}
        tabindex=${isTold ? 0 : -1}
        @click=${() => tell({ chain: at + 1 })}
      >${names[at]}</button>`
    })}
  </div>`
}
