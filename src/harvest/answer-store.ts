/** Answers kept from earlier runs, each with the day on which it was given. */
import type { HarvestEffects } from './effects.ts'

/** What Semantic Scholar said to one question. `body` is null where it said that there is no such paper. */
export interface StoredAnswer {
  /** `2026-11-23` */
  readonly day: string
  readonly body: unknown
}

export interface AnswerStore {
  /** The answer to this question from an earlier run, or undefined. */
  readonly earlier: (question: string) => Promise<StoredAnswer | undefined>
  /** Keeps an answer given now. */
  readonly keep: (question: string, body: unknown) => Promise<StoredAnswer>
}

/**
 * Answers of the API at one address, kept apart from those of every other address.
 *
 * @param refresh whether to pass over what was kept before this run
 */
export function answerStore(baseUrl: string, effects: HarvestEffects, refresh = false): AnswerStore {
  const keyOf = (question: string) => `${baseUrl} ${question}`
  const fresh = new Set<string>()
  return {
    earlier: async question => {
      if (refresh && !fresh.has(question)) return undefined
      return storedAnswer(await effects.stored(keyOf(question)))
    },
    keep: async (question, body) => {
      const answer = { day: new Date(effects.now()).toISOString().slice(0, 10), body }
      await effects.store(keyOf(question), `${JSON.stringify({ question, ...answer })}\n`)
      fresh.add(question)
      return answer
    },
  }
}

/** What is no answer of ours (cut short, of another shape) counts as not stored. */
function storedAnswer(text: string | undefined): StoredAnswer | undefined {
  if (text === undefined) return undefined
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || !('day' in value) || !('body' in value))
      return undefined
    const { day, body } = value
    return typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) ? { day, body } : undefined
  } catch {
    return undefined
  }
}
