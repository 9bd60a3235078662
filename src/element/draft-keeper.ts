/** The keeper of the draft: writes down what lies on the desk, says where it is kept, and asks before it covers a draft. */
import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals-core'
import { counted } from '../panels/phrases.ts'
import type { DeskQuestion } from '../panels/scene-desk.ts'
import type { TalkDesk } from '../talk/talk-desk.ts'
import { draftStanding } from '../talk/talk-draft.ts'
import { parseTalk } from '../talk/talk-script.ts'
import { keepDraft, keptDraft, onDraftElsewhere } from './kept-draft.ts'
import type { Saved } from './script-file.ts'

export interface DraftKeeper {
  /** What must be decided before anything else. */
  readonly question: ReadonlySignal<DeskQuestion | undefined>
  /** Where the talk is kept, in a sentence. */
  readonly standing: ReadonlySignal<string>
  /** Whether there is a file, and the desk holds something else. */
  readonly differs: ReadonlySignal<boolean>
  /** Lays a talk on the desk that is kept elsewhere too, or can be made again. */
  lay(script: string): void
  saved(where: Saved): void
  unmount(): void
}

/** `current` becomes the script on the desk, whenever that changes. */
export function draftKeeper(
  desk: TalkDesk,
  title: string,
  file: string,
  current: Signal<string>,
): DraftKeeper {
  const question = signal<DeskQuestion | undefined>(undefined)
  const kept = signal(keptDraft(title))
  const isKept = signal(true)
  const saved = signal<{ readonly script: string; readonly words: string } | undefined>(undefined)
  /** Scripts that are lost to nobody when another talk comes onto the desk. */
  const safe = new Set(['', '\n', file, ...(kept.peek() ? [] : [desk.script.peek()])])
  let waiting: string | undefined

  const ask = (reason: string, answers: readonly (readonly [name: string, deed: () => void])[]) => {
    const given = (deed: () => void) => () => {
      question.value = undefined
      deed()
      const next = waiting
      waiting = undefined
      if (next !== undefined) lay(next)
    }
    question.value = { reason, answers: answers.map(([name, deed]) => ({ name, give: given(deed) })) }
  }
  const put = (script: string) => {
    safe.add(script)
    desk.open(script)
  }
  const lay = (script: string) => {
    const present = desk.script.peek()
    if (question.peek()) waiting = script
    else if (safe.has(present) || present === script) put(script)
    else
      ask(`On the desk lies ${described(present)}.`, [
        [`Go on with the draft${timed(kept.peek()?.time)}`, () => undefined],
        [`Put ${described(script)} in its place`, () => put(script)],
      ])
  }

  const draft = kept.peek()
  if (draft && draftStanding(draft, file) === 'outdated') {
    const { script } = draft
    ask(`The talk of this list has changed since your draft${timed(draft.time)}.`, [
      [`Go on with your draft, ${described(script)}`, () => desk.open(script)],
      [
        'Take the list’s own talk; undo brings the draft back',
        () => {
          desk.open(script)
          desk.open(file)
        },
      ],
    ])
  }

  const stops = [
    effect(() => {
      const script = desk.script.value
      if (question.value) return
      current.value = script
      untracked(() => {
        const before = kept.peek()
        if (script === file) kept.value = undefined
        else if (before?.script !== script || before.base !== file)
          kept.value = { base: file, script, time: Date.now() }
        if (kept.peek() !== before) isKept.value = keepDraft(title, kept.peek())
      })
    }),
    onDraftElsewhere(title, draft => {
      if (question.peek() || draft.base !== file || draft.script === desk.script.peek()) return
      kept.value = draft
      desk.open(draft.script)
    }),
  ]
  return {
    question,
    standing: computed(() => {
      const script = desk.script.value
      if (saved.value?.script === script) return saved.value.words
      if (!kept.value) return file ? 'As in the file that comes with the list.' : ''
      if (!isKept.value) return 'This browser keeps no draft: save the talk to a file before you leave.'
      return `Draft${timed(kept.value.time)}, kept in this browser.`
    }),
    differs: computed(() => file !== '' && desk.script.value !== file),
    lay,
    saved(where) {
      if (!where) return
      const script = desk.script.peek()
      const place = where === 'downloads' ? 'in your downloads, as talk.md' : `as ${where.file}`
      safe.add(script)
      saved.value = { script, words: `Saved ${place}.` }
    },
    unmount() {
      for (const stop of stops) stop()
    },
  }
}

/** ` of 14:05`, with the day where it is another. */
function timed(time: number | undefined): string {
  if (time === undefined) return ''
  const then = new Date(time)
  const clock = then.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
  if (then.toDateString() === new Date().toDateString()) return ` of ${clock}`
  return ` of ${then.toLocaleDateString('en-GB', { day: 'numeric', month: 'long' })}, ${clock}`
}

/** `“How it came to be”, 12 scenes`. */
function described(script: string): string {
  if (script.trim() === '') return 'an empty talk'
  const { title, scenes } = parseTalk(script).value
  return `${title ? `“${title}”` : 'a talk without a title'}, ${counted(scenes.length, 'scene')}`
}
