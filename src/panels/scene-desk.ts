/** The desk of a talk: its scenes in order, the one in hand open for editing, and what can be done with the whole. */

import { live } from 'lit/directives/live.js'
import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { RehearsedScene } from '../talk/rehearsal.ts'
import type { DeskProblem, TalkDesk } from '../talk/talk-desk.ts'
import type { IconName } from './icon.ts'
import { icon } from './icon.ts'
import { startRowDrag } from './row-drag.ts'
import { type SceneDeeds, sceneFields } from './scene-fields.ts'

export interface DeskDeeds extends SceneDeeds {
  choose(at: number): void
  move(from: number, to: number): void
  /** Captures the stage as a new scene after the one in hand. */
  add(): void
  undo(): void
  redo(): void
  present(): void
  save(): void
  openFile(file: File): void
  /** Lays the talk of the file on the desk again. */
  takeFile(): void
  begin(): void
  close(): void
}

export interface SceneDesk {
  readonly desk: TalkDesk
  readonly deeds: DeskDeeds
  /** Whether the stage shows something else than the scene in hand. */
  readonly isAstray: () => boolean
  /** The address of a picture of a scene; empty until there is one. */
  readonly thumbnail: (scene: RehearsedScene, at: number) => string
  /** Where the talk is kept. */
  readonly standing: () => string
  /** Whether there is a file, and the desk holds something else. */
  readonly differs: () => boolean
  /** What must be decided before anything else. */
  readonly question: () => DeskQuestion | undefined
}

export interface DeskQuestion {
  readonly reason: string
  readonly answers: readonly { readonly name: string; give(): void }[]
}

export function sceneDesk(parts: SceneDesk): () => TemplateResult {
  return () => {
    const question = parts.question()
    return html`
      <section class="desk" aria-labelledby="desk-title">
        ${header(parts)}
        ${
          question
            ? html`<div class="question" role="group" aria-label="Two talks">
                <p>${question.reason}</p>
                ${question.answers.map(({ name, give }) => html`<p><button class="text" @click=${give}>${name}</button></p>`)}
              </div>`
            : work(parts)
        }
      </section>`
  }
}

function header({ desk, deeds }: SceneDesk): TemplateResult {
  const tool = (name: IconName, label: string, deed: () => void, canDo = true) => html`
    <button class="icon-button" data-control=${name} aria-label=${label} title=${label} aria-disabled=${!canDo} @click=${deed}>
      ${icon(name)}
    </button>`
  return html`
    <header class="eyebrow">
      <h2 id="desk-title">Scenes of the talk</h2>
      <span class="tools">
        ${tool('undo', 'Undo in the talk', deeds.undo, desk.canUndo.value)}
        ${tool('redo', 'Redo in the talk', deeds.redo, desk.canRedo.value)}
        ${tool('close', 'Close the scenes', deeds.close)}
      </span>
    </header>`
}

function work(parts: SceneDesk): TemplateResult {
  const { desk, deeds } = parts
  const scenes = desk.scenes.value
  const onTitle = ({ target }: Event) => {
    if (target instanceof HTMLTextAreaElement) desk.retitle(target.value.replace(/\n/g, ' '))
  }
  const onFile = ({ target }: Event) => {
    const [file] = target instanceof HTMLInputElement ? (target.files ?? []) : []
    if (file) deeds.openFile(file)
    if (target instanceof HTMLInputElement) target.value = ''
  }
  return html`<div class="scroll">
    <textarea
      class="talk-title"
      rows="1"
      dir="auto"
      aria-label="Title of the talk"
      placeholder="Title of the talk"
      .value=${live(desk.talk.value.title)}
      @input=${onTitle}
    ></textarea>
    <p class="standing" role="status">${parts.standing()}</p>
    <p class="links">
      ${
        scenes.length > 0
          ? html`<button class="text" @click=${deeds.present}>Present it</button>
              <button class="text" @click=${deeds.save}>Save to a file</button>`
          : nothing
      }
      <label class="text">Open a file <input type="file" accept=".md,text/markdown,text/plain" @change=${onFile} /></label>
      ${parts.differs() ? html`<button class="text" @click=${deeds.takeFile}>Take the list’s own talk</button>` : nothing}
      ${scenes.length > 0 ? html`<button class="text" @click=${deeds.begin}>Begin a new one</button>` : nothing}
    </p>
    ${problemList(desk.problems.value.filter(({ scene }) => scene === undefined))}
    ${
      scenes.length === 0
        ? html`<p class="empty">No scene yet. Set the stage as the audience should see it, then make it the first scene.</p>`
        : html`<ol class="scenes">${scenes.map((scene, at) => item(parts, scene, at))}</ol>`
    }
    </div>
    <footer>
      <button class="add" data-control="add" @click=${deeds.add}>${icon('plus')} New scene from this view</button>
    </footer>`
}

function item(parts: SceneDesk, rehearsed: RehearsedScene, at: number): TemplateResult {
  const { desk, deeds } = parts
  const isInHand = at === desk.at.value
  const problems = desk.problems.value.filter(({ scene }) => scene === at)
  const picture = parts.thumbnail(rehearsed, at)
  const onDown = (event: PointerEvent) => startRowDrag(event, at, to => deeds.move(at, to))
  const title = rehearsed.scene.title || 'Untitled'
  return html`<li class="scene" ?data-in-hand=${isInHand}>
    <button
      class="row"
      data-control=${isInHand ? 'row' : nothing}
      aria-current=${isInHand ? 'step' : 'false'}
      @click=${() => deeds.choose(at)}
      @pointerdown=${onDown}
    >
      <span class="number">${at + 1}</span>
      <img src=${picture || nothing} alt="" width="96" height="54" draggable="false" />
      <span class=${isInHand ? 'title visually-hidden' : 'title'} dir="auto">${title}</span>
      ${problems.length > 0 ? html`<span class="trouble">${problems.length === 1 ? 'a problem' : `${problems.length} problems`}</span>` : nothing}
    </button>
    <span class="grip" aria-hidden="true" title="Drag to another place" @pointerdown=${onDown}>${icon('grip')}</span>
    ${isInHand ? html`<div class="in-hand">${problemList(problems)}${sceneFields(rehearsed, at, desk, deeds, parts.isAstray())}</div>` : nothing}
  </li>`
}

function problemList(problems: readonly DeskProblem[]): unknown {
  if (problems.length === 0) return nothing
  return html`<ul class="troubles" aria-label="What cannot be shown">
    ${problems.map(({ reason, line }) => html`<li>${line === undefined ? '' : `Line ${line}: `}${reason}</li>`)}
  </ul>`
}
