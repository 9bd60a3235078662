/** The fields of the scene in hand: its words, where its caption stands, its view, and what can be done with it. */

import { live } from 'lit/directives/live.js'
import { html, type TemplateResult } from 'lit/html.js'
import type { RehearsedScene } from '../talk/rehearsal.ts'
import { type CaptionPlace, captionPlaces } from '../talk/scene-words.ts'
import type { TalkDesk } from '../talk/talk-desk.ts'
import { placingCaption, wording } from '../talk/talk-edits.ts'
import { choice } from './choice.ts'

export interface SceneDeeds {
  /** The stage becomes the view of the scene in hand. */
  takeView(): void
  /** The stage shows the scene in hand again. */
  showScene(): void
  moveBy(places: number): void
  duplicate(): void
  delete(): void
  presentFromHere(): void
}

const placeNames: Readonly<Record<CaptionPlace, string>> = {
  below: 'below',
  left: 'at the left',
  right: 'at the right',
  above: 'above',
  middle: 'in the middle, as a title',
  none: 'nowhere',
}

export function sceneFields(
  { scene, captionPlace }: RehearsedScene,
  at: number,
  desk: TalkDesk,
  deeds: SceneDeeds,
  isAstray: boolean,
): TemplateResult {
  const onInput = (field: 'title' | 'caption' | 'notes') => (event: Event) => {
    const { target } = event
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return
    desk.edit(wording(at, { [field]: target.value }), at, `${field} ${at}`)
  }
  const area = (field: 'caption' | 'notes', name: string, hint: string) => html`
    <label class=${`field for-${field}`}>
      <span>${name}</span>
      <textarea rows="2" dir="auto" placeholder=${hint} .value=${live(scene[field])} @input=${onInput(field)}></textarea>
    </label>`
  const deed = (control: string, name: string, does: () => void, canDo = true) => html`
    <button class="text" data-control=${control} aria-disabled=${!canDo} @click=${does}>${name}</button>`
  return html`
    <div class="view-of">
      ${
        isAstray
          ? html`<button class="save" data-control="take" @click=${deeds.takeView}>Take this view</button>
              <button class="text" @click=${deeds.showScene}>Back to the scene’s</button>`
          : html`<span>The stage shows this scene.</span>`
      }
    </div>
    <label class="field">
      <span>Title</span>
      <input dir="auto" data-control="title" autocomplete="off" .value=${live(scene.title)} @input=${onInput('title')} />
    </label>
    ${area('caption', 'Caption', 'What the audience reads; **bold** and *slanted* as in markdown')}
    ${choice('Caption stands', captionPlaces, placeNames, captionPlace, place => desk.edit(placingCaption(at, place), at))}
    ${area('notes', 'Notes', 'What you alone read')}
    <p class="links deeds">
      ${deed('here', 'Present from here', deeds.presentFromHere)}
      ${deed('up', 'Move up', () => deeds.moveBy(-1), at > 0)}
      ${deed('down', 'Move down', () => deeds.moveBy(1), at + 1 < desk.scenes.value.length)}
      ${deed('duplicate', 'Duplicate', deeds.duplicate)}
      ${deed('delete', 'Delete', deeds.delete)}
    </p>`
}
