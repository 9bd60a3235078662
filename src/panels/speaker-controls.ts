/** What the speaker does by mouse or finger: back, next, black, QR code, pointer, another paper, and the audience's window. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { OnStage } from '../talk/on-stage.ts'
import { type Performance, type Pointer, pointers } from '../talk/performance.ts'

export interface SpeakerControls {
  readonly performance: Performance
  readonly stage: OnStage
  /** Whether the audience's window is there. */
  readonly isAccompanied: () => boolean
  search(): void
  openAudienceWindow(): void
}

const pointerNames: Readonly<Record<Pointer, string>> = {
  none: 'no pointer',
  dot: 'dot',
  spotlight: 'spotlight',
}

export function speakerControls(parts: SpeakerControls): () => TemplateResult {
  const { performance, stage } = parts
  return () => {
    const isBlack = performance.isBlack.value
    const isCode = performance.isCode.value
    const pointer = performance.pointer.value
    const [at, last] = [performance.at.value, performance.scenes.value.length - 1]
    return html`
      <div class="steps">
        <button aria-disabled=${at <= 0} @click=${performance.back}>← Back</button>
        <button class="next" aria-disabled=${at >= last} @click=${performance.next}>Next →</button>
      </div>
      <div class="deeds">
        <button aria-pressed=${isBlack} @click=${() => {
          performance.isBlack.value = !isBlack
        }}>Black</button>
        <button aria-pressed=${isCode} @click=${() => {
          performance.isCode.value = !isCode
        }}>QR code</button>
        <button
          aria-label="Pointer: ${pointerNames[pointer]}"
          aria-pressed=${pointer !== 'none'}
          @click=${() => {
            performance.pointer.value = pointers[(pointers.indexOf(pointer) + 1) % pointers.length] ?? 'none'
          }}
        >${pointer === 'none' ? 'Pointer' : pointer === 'dot' ? 'Dot' : 'Spotlight'}</button>
        <button @click=${parts.search}>What about …</button>
        ${
          stage.isAstray.value
            ? html`<button class="return" @click=${stage.returnToScene}>Back to the scene</button>`
            : nothing
        }
      </div>
      <p class="audience" role="status">
        ${
          parts.isAccompanied()
            ? isBlack
              ? 'The audience sees black'
              : isCode
                ? 'The audience sees the QR code'
                : 'The audience sees this'
            : html`<button @click=${parts.openAudienceWindow}>Open the audience window</button>`
        }
      </p>`
  }
}
