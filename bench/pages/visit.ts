/** One visit to one page: it is opened, pointed at, dragged, zoomed, changed and weighed. */
import { hand } from './hand.ts'
import { type Motion, motionBetween } from './motion.ts'
import { shownAfter } from './presented-frames.ts'
import type { Subject } from './subject.ts'
import type { Targets } from './targets.ts'
import { type Memory, type Recording, type WatchedPage, watchedPage } from './watched-page.ts'
import { within } from './within.ts'

/** Milliseconds; a field is absent where it was not to be had within the limit. */
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
  /** What it was doing when it ended early, and why. */
  readonly ended?: string
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

export interface Surroundings {
  readonly chromium: string
  readonly graphics: string
  readonly picture: Buffer
}

/** Who watches a visit. */
export interface Onlooker {
  /** All is drawn. */
  drawn(): void
  looked(surroundings: Surroundings): void
}

/** Everything that the page does in time. A page that hangs is not asked for more, and the visit says where it ended. */
export async function visit(plan: VisitPlan, onlooker: Onlooker): Promise<Visit> {
  const watched = await watchedPage(plan.subject.script)
  let found: Visit = {}
  let doing = ''
  try {
    for (const [name, deed, limit] of deedsOf(watched, plan, onlooker)) {
      doing = name
      found = { ...found, ...(await within(limit, deed())) }
      await within(plan.limits.deed, rest(watched))
    }
    return found
  } catch (error) {
    return { ...found, ended: `${doing}: ${error instanceof Error ? error.message : error}` }
  } finally {
    await watched.end()
  }
}

type Deed = [name: string, deed: () => Promise<Visit>, limit: number]

function deedsOf(watched: WatchedPage, plan: VisitPlan, onlooker: Onlooker): Deed[] {
  const { targets, limits, gesture, subject } = plan
  const mouse = hand(watched.session)
  const [first = targets.empty] = targets.papers
  const last = targets.papers.at(-1) ?? first
  const motion = async (deed: () => Promise<unknown>): Promise<Motion | undefined> => {
    const { frames, marks, cost } = await watched.recorded(async () => {
      await deed()
      await rest(watched)
    })
    return motionBetween(frames, marks, cost)
  }
  const deeds: [name: string, deed: () => Promise<Visit>][] = [
    ['looking', () => looked(watched, onlooker)],
    ['weighing', async () => ({ memory: await watched.memory() })],
    ['pointing', () => answersTo(watched, plan)],
    ['hovering', async () => named('hover', await motion(() => mouse.sweep(first, last, gesture)))],
    ['panning', async () => named('pan', await motion(() => mouse.drag(targets.empty, 60, gesture)))],
    ['zooming', async () => named('zoom', await motion(() => mouse.wheel(targets.empty, gesture)))],
    ['changing the layout', () => changed(watched, 'toMap', subject.toMap)],
    ['filtering', () => changed(watched, 'toYears', subject.toYears(...plan.years))],
  ]
  return [
    ['loading', () => loading(watched, plan, onlooker), limits.load + limits.deed],
    ...deeds.map(([name, deed]): Deed => [name, deed, limits.deed]),
  ]
}

/** A field, unless there is nothing to put into it. */
function named<Name extends keyof Visit>(name: Name, value: Visit[Name]): Visit {
  return value === undefined ? {} : { [name]: value }
}

async function looked({ version, graphics, page }: WatchedPage, onlooker: Onlooker): Promise<Visit> {
  onlooker.looked({ chromium: version, graphics: await graphics(), picture: await page.screenshot() })
  return {}
}

/** Loads the page and, right after it is drawn, points at a paper and beside it until it is answered. */
async function loading(
  watched: WatchedPage,
  { url, subject, targets, limits }: VisitPlan,
  onlooker: Onlooker,
): Promise<Visit> {
  const { to } = hand(watched.session)
  const recording = await watched.recorded(async () => {
    const drawn = watched.heard('drawn')
    await watched.page.goto(url + subject.query, { waitUntil: 'commit' })
    await drawn
    onlooker.drawn()
    const latest = performance.now() + limits.deed
    let isAnswered = false
    const answered = watched.heard('answered').then(() => {
      isAnswered = true
    })
    for (let isOver = true; !isAnswered && performance.now() < latest; isOver = !isOver) {
      const moved = to(isOver ? (targets.papers[0] ?? targets.empty) : targets.empty)
      await Promise.race([answered, Promise.all([moved, pause(40)]), pause(2000)])
    }
    await rest(watched)
  })
  return {
    ...sinceNavigation('drawn', recording, 'drawn, shown'),
    ...sinceNavigation('interactive', recording, 'answered'),
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}

function sinceNavigation(name: 'drawn' | 'interactive', { frames, marks }: Recording, moment: string): Visit {
  const mark = marks.find(one => one.name === moment)
  const shown = mark && shownAfter(frames, mark.at)
  return mark && shown !== undefined ? { [name]: shown - mark.at + mark.sinceNavigation } : {}
}

/**
 * Over when the page has come to rest: the main thread answers, frames have passed, and what it does a little later is done.
 * Then frames with nothing new are shown, since Chromium tells of a frame only with the next.
 */
async function rest(watched: WatchedPage): Promise<void> {
  await watched.page.evaluate(
    () =>
      new Promise(resolve =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 200))),
      ),
  )
  await flushed(watched)
}

async function flushed({ page }: WatchedPage): Promise<void> {
  await page.evaluate(() => new Promise<void>(resolve => window.probe.rest(resolve)))
}

/** Points at papers one after the other, each time out of rest. */
async function answersTo(watched: WatchedPage, { targets }: VisitPlan): Promise<Visit> {
  const { to } = hand(watched.session)
  const recording = await watched.recorded(async () => {
    for (const paper of targets.papers) {
      await to(targets.empty)
      await rest(watched)
      const answered = watched.heard('answered')
      await to(paper)
      await Promise.race([answered, pause(1000)])
    }
    await rest(watched)
  })
  return { answers: answersIn(recording), pointings: targets.papers.length }
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

/** Asks the page for a change; how long until it was on the screen. Whoever wants no motion sees it at once. */
async function changed(watched: WatchedPage, name: 'toMap' | 'toYears', script: string): Promise<Visit> {
  await watched.page.emulateMedia({ reducedMotion: 'reduce' })
  const { frames, marks } = await watched.recorded(async () => {
    const done = watched.heard('changed')
    await watched.page.evaluate(`performance.mark('asked'); ${script}; undefined`)
    await done
    await rest(watched)
  })
  const asked = marks.find(one => one.name === 'asked')
  const drawn = marks.find(one => one.name === 'changed, shown')
  const shown = drawn && shownAfter(frames, drawn.at)
  return asked && shown !== undefined ? { [name]: shown - asked.at } : {}
}
