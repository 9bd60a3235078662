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
  /** The days of the oldest and of the newest answer of this run, whether it was given now or earlier. */
  readonly days: () => { readonly oldest: string; readonly newest: string } | undefined
}

/**
 * Answers of the API at one address, kept apart from those of every other address.
 *
 * @param staleAfter answers of an earlier run that are so many days old, or older, are passed over
 */
export function answerStore(
  baseUrl: string,
  effects: Pick<HarvestEffects, 'stored' | 'store' | 'now'>,
  staleAfter = Number.POSITIVE_INFINITY,
): AnswerStore {
  const keyOf = (question: string) => `${baseUrl} ${question}`
  const today = () => new Date(effects.now()).toISOString().slice(0, 10)
  const age = (day: string) => (Date.parse(today()) - Date.parse(day)) / millisecondsOfDay
  const keptNow = new Set<string>()
  let oldest: string | undefined
  let newest = ''
  const used = (answer: StoredAnswer) => {
    if (oldest === undefined || answer.day < oldest) oldest = answer.day
    if (answer.day > newest) newest = answer.day
    return answer
  }
  return {
    earlier: async question => {
      const answer = storedAnswer(await effects.stored(keyOf(question)))
      const usable = answer && (keptNow.has(question) || age(answer.day) < staleAfter)
      return usable ? used(answer) : undefined
    },
    keep: async (question, body) => {
      const answer = { day: today(), body }
      await effects.store(keyOf(question), `${JSON.stringify({ question, ...answer })}\n`)
      keptNow.add(question)
      return used(answer)
    },
    days: () => (oldest === undefined ? undefined : { oldest, newest }),
  }
}

const millisecondsOfDay = 86_400_000

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
