/** The menu of talks: the one that comes with the list, and those that Cairn makes from the graph. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Explorer } from '../state/explorer.ts'
import { pathGoal } from '../state/path-goal.ts'
import { shortName } from './phrases.ts'

export const generatedTalks = ['time', 'sections', 'backbone', 'path'] as const
export type GeneratedTalk = (typeof generatedTalks)[number]

export interface TalkActions {
  /** Title of the talk that comes with the list, or of its draft; undefined where there is none. */
  readonly title: () => string | undefined
  readonly isDraft: () => boolean
  present(): void
  /** Whether there can be a window for the speaker. */
  readonly hasSpeakerWindow: () => boolean
  presentWithSpeakerWindow(): void
  edit(): void
  presentGenerated(talk: GeneratedTalk): void
  editGenerated(talk: GeneratedTalk): void
}

/** The menu closes before the talk begins. */
function closing(deed: () => void): (event: Event) => void {
  return ({ currentTarget }) => {
    if (currentTarget instanceof HTMLElement) currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
    deed()
  }
}

export function talkMenu(explorer: Explorer, actions: TalkActions): () => TemplateResult {
  const { graph } = explorer
  return () => {
    const title = actions.title()
    const goal = pathGoal(explorer.graph, explorer.view.value)
    const target = goal === undefined ? undefined : shortName(graph.getNodeAttributes(goal))
    const item = (talk: GeneratedTalk, name: string, meaning: string) => html`<li>
      <button class="text" @click=${closing(() => actions.presentGenerated(talk))}>${name}</button>
      <button class="text edit" aria-label=${`Edit “${name}”`} @click=${closing(() => actions.editGenerated(talk))}>Edit</button>
      <span class="meaning">${meaning}</span>
    </li>`
    return html`<div class="talks">
        <h2>Give a talk</h2>
        ${
          title === undefined
            ? html`<p class="empty">A talk of your own: capture views as scenes here, or write <code>data/talk.md</code>, a heading for each scene.</p>
                <p class="own"><button class="save" @click=${closing(actions.edit)}>Write a talk</button></p>`
            : html`<p class="own">
                <button class="save" @click=${closing(actions.present)}>Present</button>
                <span dir="auto">${title || 'The talk of this list'}${actions.isDraft() ? ' (your draft)' : ''}</span>
              </p>
              ${
                actions.hasSpeakerWindow()
                  ? html`<p class="beside">
                      <button class="text" @click=${closing(actions.presentWithSpeakerWindow)}>Speaker window</button>
                      <span class="meaning">your notes, what comes next, the time</span>
                    </p>`
                  : nothing
              }
              <p><button class="text" @click=${closing(actions.edit)}>Edit the scenes</button></p>`
        }
        <h3>Made from this graph</h3>
        <ul>
          ${item('time', 'In time', 'papers appear month by month')}
          ${graph.getAttribute('sections').length > 0 ? item('sections', 'Section by section', 'what belongs together') : nothing}
          ${item('backbone', 'The backbone', 'the story in eight papers')}
          ${target ? item('path', `The way to ${target}`, 'what to read before it') : nothing}
        </ul>
      </div>`
  }
}
