/** One visit to one page: it is opened, pointed at, dragged, zoomed, changed and weighed. */
import type { Place } from './hand.ts'
import { hand } from './hand.ts'
import { type Motion, motionBetween } from './motion.ts'
import { shownAfter } from './presented-frames.ts'
import type { Subject } from './subject.ts'
import type { Targets } from './targets.ts'
import { type Memory, type Recording, type WatchedPage, watchedPage } from './watched-page.ts'
import { within } from './within.ts'

/** Milliseconds; undefined where it was not to be had within the limit. */
export interface Visit {
  /** From navigation to the first frame in which everything is drawn. */
  readonly drawn?: number
  /** From navigation to the frame in which a paper under the pointer is first answered. */
  readonly interactive?: number
  readonly pan?: Motion
  readonly zoom?: Motion
  readonly hover?: Motion
  /** From each pointing at a paper to the frame that shows it; a pointing that was never answered is absent. */
  readonly answers?: readonly number[]
  /** How often papers were pointed at. */
  readonly pointings?: number
  readonly toMap?: number
  readonly toYears?: number
  readonly memory?: Memory
}

export interface VisitPlan {
  readonly url: string
  readonly subject: Subject
  readonly targets: Targets
  readonly years: readonly [first: number, last: number]
  /** Most milliseconds that loading may take, and that each of the other deeds may. */
  readonly limits: { readonly load: number; readonly deed: number }
  /** Milliseconds that a gesture lasts. */
  readonly gesture: number
}

/** What a first visit also tells. */
export interface Surroundings {
  readonly chromium: string
  readonly graphics: string
  readonly picture: Buffer | undefined
}

export async function visit(plan: VisitPlan, look?: (surroundings: Surroundings) => void): Promise<Visit> {
  const watched = await watchedPage(plan.subject.script)
  try {
    const loaded = await loading(watched, plan)
    if (loaded.drawn === undefined) return loaded
    if (look) {
      const picture = await within(plan.limits.deed, watched.page.screenshot())
      const graphics = (await within(plan.limits.deed, watched.graphics())) ?? 'unknown'
      look({ chromium: watched.version, graphics, picture })
    }
    return { ...loaded, ...(await used(watched, plan)) }
  } finally {
    await watched.end()
  }
}

async function loading(watched: WatchedPage, { url, subject, targets, limits }: VisitPlan): Promise<Visit> {
  const [paper] = targets.papers
  const { to } = hand(watched.session)
  let isDrawn = false
  const recording = await within(
    2 * limits.load + 5000,
    watched.recorded(async () => {
      const drawn = watched.heard('drawn')
      const answered = watched.heard('answered')
      await watched.page.goto(url + subject.query, { waitUntil: 'commit' })
      isDrawn =
        (await within(
          limits.load,
          drawn.then(() => true),
        )) ?? false
      if (!isDrawn) return
      const pointing = { on: true }
      const points = alternating(to, paper ?? targets.empty, targets.empty, pointing)
      await within(limits.deed, answered)
      pointing.on = false
      await within(limits.deed, points)
      await within(limits.deed, idle(watched))
    }),
  )
  if (!recording || !isDrawn) return {}
  return {
    ...sinceNavigation('drawn', recording, 'drawn, shown'),
    ...sinceNavigation('interactive', recording, 'answered'),
  }
}

function sinceNavigation(name: 'drawn' | 'interactive', { frames, marks }: Recording, moment: string): Visit {
  const mark = marks.find(one => one.name === moment)
  const shown = mark && shownAfter(frames, mark.at)
  return mark && shown !== undefined ? { [name]: shown - mark.at + mark.sinceNavigation } : {}
}

/** Points at a paper and beside it until one is told to stop. */
async function alternating(
  to: (place: Place) => Promise<unknown>,
  paper: Place,
  empty: Place,
  pointing: { on: boolean },
): Promise<void> {
  for (let isOver = true; pointing.on; isOver = !isOver) {
    await to(isOver ? paper : empty)
    await new Promise(resolve => setTimeout(resolve, 40))
  }
}

/** Over when the page has come to rest: the main thread answers, frames have passed, and what it does a little later is done. */
async function idle({ page }: WatchedPage): Promise<void> {
  await page.evaluate(
    () =>
      new Promise(resolve =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 300))),
      ),
  )
}

async function used(watched: WatchedPage, plan: VisitPlan): Promise<Visit> {
  const { targets, limits, gesture, subject } = plan
  const mouse = hand(watched.session)
  const [first = targets.empty, ...rest] = targets.papers
  const middle = rest.at(-1) ?? first
  const motion = async (deed: () => Promise<unknown>): Promise<Motion | undefined> => {
    const recording = await within(
      limits.deed,
      watched.recorded(async () => {
        await deed()
        await idle(watched)
      }),
    )
    return recording && motionBetween(recording.frames, recording.marks, recording.cost)
  }
  const found: { -readonly [Name in keyof Visit]: Visit[Name] } = {}
  const keep = <Name extends keyof Visit>(name: Name, value: Visit[Name]): boolean => {
    if (value !== undefined) found[name] = value
    return value !== undefined
  }
  await within(limits.deed, idle(watched))
  keep('memory', await within(limits.deed, watched.memory()))
  const isQuick = await answersTo(watched, plan, keep)
  // A page that hangs is not asked for more.
  if (!isQuick) return found
  if (!keep('hover', await motion(() => mouse.sweep(first, middle, gesture)))) return found
  if (!keep('pan', await motion(() => mouse.drag(targets.empty, 60, gesture)))) return found
  if (!keep('zoom', await motion(() => mouse.wheel(targets.empty, gesture)))) return found
  await mouse.to({ x: 2, y: 2 })
  await watched.page.emulateMedia({ reducedMotion: 'reduce' })
  if (!keep('toMap', await changed(watched, subject.toMap, limits.deed))) return found
  keep('toYears', await changed(watched, subject.toYears(...plan.years), limits.deed))
  return found
}

/** Points at papers one after the other, each time out of rest. */
async function answersTo(
  watched: WatchedPage,
  { targets, limits }: VisitPlan,
  keep: (name: 'answers' | 'pointings', value: never) => boolean,
): Promise<boolean> {
  const { to } = hand(watched.session)
  let pointings = 0
  const recording = await within(
    limits.deed,
    watched.recorded(async () => {
      for (const paper of targets.papers) {
        await to(targets.empty)
        await idle(watched)
        const answered = watched.heard('answered')
        await to(paper)
        pointings += 1
        await within(1000, answered)
      }
      await idle(watched)
    }),
  )
  if (!recording) return false
  keep('pointings', pointings as never)
  keep('answers', answersIn(recording) as never)
  return true
}

/** For each first answer to an input, how long after it was on the screen. */
function answersIn({ frames, marks }: Recording): number[] {
  const answers: number[] = []
  let input: number | undefined
  for (const { name, at } of marks) {
    if (name === 'input') input = at
    if (name !== 'answered' || input === undefined) continue
    const shown = shownAfter(frames, at)
    if (shown !== undefined) answers.push(shown - input)
    input = undefined
  }
  return answers
}

/** Asks the page for a change; how long until it was on the screen. */
async function changed(watched: WatchedPage, script: string, limit: number): Promise<number | undefined> {
  const recording = await within(
    limit,
    watched.recorded(async () => {
      const done = watched.heard('changed')
      await watched.page.evaluate(`performance.mark('asked'); ${script}; undefined`)
      await done
      await idle(watched)
    }),
  )
  const asked = recording?.marks.find(({ name }) => name === 'asked')
  const drawn = recording?.marks.find(({ name }) => name === 'changed, shown')
  if (!recording || !asked || !drawn) return undefined
  const shown = shownAfter(recording.frames, drawn.at)
  return shown === undefined ? undefined : shown - asked.at
}
