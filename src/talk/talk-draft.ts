/** A draft of a talk as it is kept beside the file from which it began. */

export interface TalkDraft {
  /** The script of the file as it was then; empty where there was none. */
  readonly base: string
  readonly script: string
  /** When it was edited last, in milliseconds since 1970. */
  readonly time: number
}

/** `none`: the file says it all. `current`: the draft goes on from the file. `outdated`: the file has changed since. */
export type DraftStanding = 'none' | 'current' | 'outdated'

export function draftStanding(draft: TalkDraft | undefined, file: string): DraftStanding {
  if (!draft || draft.script === file) return 'none'
  return draft.base === file ? 'current' : 'outdated'
}

export function draftText({ base, script, time }: TalkDraft): string {
  return JSON.stringify({ base, script, time })
}

/** The draft in a text that `draftText` wrote; undefined in any other. */
export function parseDraft(text: string): TalkDraft | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return undefined
    const { base, script, time } = value as Partial<Record<keyof TalkDraft, unknown>>
    if (typeof base !== 'string' || typeof script !== 'string' || !Number.isFinite(time)) return undefined
    return { base, script, time: Number(time) }
  } catch {
    return undefined
  }
}
