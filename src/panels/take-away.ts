/** The menu of files to take away: pictures of the view, papers for reference managers, networks for other programs. */
import { signal } from '@preact/signals-core'
import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Explorer } from '../state/explorer.ts'
import { type FileFormat, type FormatId, fileFormats, type Scope, scopes } from './file-formats.ts'
import { openCourse } from './open-course.ts'
import { count } from './phrases.ts'
import { papersIn } from './scope-papers.ts'

/** Makes the file and hands it to the browser; gives its name. */
export type TakeAway = (format: FormatId, scope: Scope) => Promise<string>

/** The talk as pages, by the browser's own printing. */
export interface TalkToPrint {
  /** Whether there is one. */
  readonly isThere: () => boolean
  print(withNotes: boolean): Promise<void>
}

const scopeNames: Readonly<Record<Scope, string>> = {
  shown: 'What is shown',
  selection: 'The selection',
  list: 'The whole list',
}

const kinds: readonly (readonly [FileFormat['kind'], string])[] = [
  ['papers', 'Papers'],
  ['network', 'Network'],
]

export function takeAway(
  explorer: Explorer,
  take: TakeAway,
  print: () => void,
  talk: TalkToPrint,
): () => TemplateResult {
  const chosen = signal<Scope>('shown')
  const told = signal('')
  const scope = (): Scope =>
    chosen.value === 'selection' && papersIn(explorer, 'selection').size === 0 ? 'shown' : chosen.value
  const onTake = async (format: FormatId) => {
    told.value = 'Making the file…'
    told.value = await take(format, scope()).then(
      name => `${name} is among your downloads.`,
      (error: unknown) => `No file: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
  const onPrint = async (withNotes: boolean) => {
    told.value = 'Making the pages…'
    told.value = await talk.print(withNotes).then(
      () => 'The print window can also save the talk as a PDF.',
      (error: unknown) => `No pages: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
  const printButton = (withNotes: boolean, use: string) => html`<li>
    <button @click=${() => onPrint(withNotes)} data-print=${withNotes ? 'notes' : 'slides'}>
      <span>Print</span> <span class="use">${use}</span>
    </button>
  </li>`
  const buttons = (kind: FileFormat['kind'], more?: TemplateResult) => html`
    <ul class=${`files-${kind}`}>
      ${Object.entries(fileFormats).flatMap(([id, format]) =>
        format.kind === kind
          ? [
              html`<li>
                <button @click=${() => onTake(id as FormatId)} data-format=${id}>
                  <span>${format.name}</span> <span class="use">${format.use}</span>
                </button>
              </li>`,
            ]
          : [],
      )}
      ${more ?? nothing}
    </ul>`

  return () => {
    const present = scope()
    const course = openCourse(explorer)
    return html`<div class="take-away">
        <h2>Take away</h2>
        <section aria-label="Picture">
          <h3>Picture, as it is now</h3>
          ${buttons('picture')}
        </section>
        ${
          talk.isThere()
            ? html`<section aria-label="Talk">
                <h3>Talk, scene by scene</h3>
                ${buttons('talk', html`${printButton(false, 'or PDF')}${printButton(true, 'with notes')}`)}
              </section>`
            : nothing
        }
        ${
          course === undefined
            ? nothing
            : html`<section aria-label=${course}>
                <h3>${course}, step by step</h3>
                ${buttons('course', html`<li><button @click=${print}><span>Print</span> <span class="use">or PDF</span></button></li>`)}
              </section>`
        }
        <div class="scopes" role="group" aria-label="Which papers">
          ${scopes.map(
            one => html`<label>
              <input
                type="radio"
                name="scope"
                .checked=${one === present}
                ?disabled=${papersIn(explorer, one).size === 0}
                @change=${() => {
                  chosen.value = one
                }}
              />
              ${scopeNames[one]} <span class="tally">${count(papersIn(explorer, one).size)}</span>
            </label>`,
          )}
        </div>
        ${kinds.map(
          ([kind, title]) => html`<section aria-label=${title}><h3>${title}</h3>${buttons(kind)}</section>`,
        )}
        <p class="told" role="status">${told.value}</p>
      </div>`
  }
}
