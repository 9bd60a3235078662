/** What the menu of talks does with the talk of the list, its draft, and those made from the graph. */
import type { ReadonlySignal } from '@preact/signals-core'
import type { GeneratedTalk, TalkActions } from '../panels/talk-menu.ts'
import type { Explorer } from '../state/explorer.ts'

export interface TalkPlaces {
  /** The script of the talk that comes with the list. */
  readonly file: () => string
  readonly hasSpeakerWindow: () => boolean
  onStage(script: () => string | Promise<string>): void
  withSpeakerWindow(): void
  /** Opens the desk, on which another talk may be laid. */
  edit(script?: () => Promise<string>): void
}

/** `script` is the one to give. */
export function talkActions(
  explorer: Explorer,
  script: ReadonlySignal<string>,
  places: TalkPlaces,
): TalkActions {
  const generated = (kind: GeneratedTalk) => async () =>
    (await import('./generated-script.ts')).generatedScript(explorer, kind)
  return {
    title: () => (script.value.trim() ? (/^#\s+(.+)$/m.exec(script.value)?.[1] ?? '') : undefined),
    isDraft: () => script.value !== places.file(),
    present() {
      if (script.peek().trim()) places.onStage(() => script.peek())
    },
    hasSpeakerWindow: places.hasSpeakerWindow,
    presentWithSpeakerWindow: places.withSpeakerWindow,
    edit: () => places.edit(),
    presentGenerated: kind => places.onStage(generated(kind)),
    editGenerated: kind => places.edit(generated(kind)),
  }
}
