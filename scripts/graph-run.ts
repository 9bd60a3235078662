/** One run of `npm run graph`: from a reading list to a graph file, with the world as an argument. */
import { analysis } from '../src/core/analysed-graph.ts'
import { graphChanges } from '../src/core/graph-changes.ts'
import { publishableFacts } from '../src/core/publishable-facts.ts'
import { answerStore } from '../src/harvest/answer-store.ts'
import type { HarvestEffects } from '../src/harvest/effects.ts'
import { graphFacts, type Harvested } from '../src/harvest/graph-facts.ts'
import { harvest } from '../src/harvest/harvest.ts'
import { plan, planLines } from '../src/harvest/plan.ts'
import { type Run, reportLines } from '../src/harvest/report.ts'
import { politeRetries } from '../src/harvest/retry-timing.ts'
import { s2Client } from '../src/harvest/s2-client.ts'
import { ApiUnavailable, type S2Exchange, s2Exchange } from '../src/harvest/s2-exchange.ts'
import { bibliographyRun } from './bibliography-run.ts'
import { earlierGraph } from './earlier-graph.ts'
import { ExpectedFailure, exitCodes } from './expected-failure.ts'
import { graphConfig } from './graph-config.ts'
import { writeGraphFiles } from './graph-files.ts'
import { graphHelp } from './graph-help.ts'
import { beforeConfig, type GraphOptions, graphOptions } from './graph-options.ts'
import { type InputFiles, inputFiles } from './input-files.ts'
import type { StandardInput } from './list-files.ts'
import { reason } from './reason.ts'
import { workedOutLayouts } from './worked-out-layouts.ts'

export interface Outcome {
  readonly exitCode: number
  /** What to tell the user, in lines. */
  readonly report: readonly string[]
}

/** What a run needs besides its arguments. */
export interface World {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Fires when the user has had enough. */
  readonly stop: AbortSignal
  /** Effects with answers kept in this folder. */
  readonly effectsWith: (cache: string) => HarvestEffects
  readonly standardInput: StandardInput
  /** The month that it is, `2026-11`. */
  readonly month: () => string
}

/**
 * Does what the arguments say.
 *
 * @throws {ExpectedFailure} for what a user can mend; anything else that it throws is a bug
 */
export async function graphRun(args: readonly string[], world: World): Promise<Outcome> {
  if (args[0] === 'bibliography') {
    const report = await bibliographyRun(args.slice(1), world.month(), world.standardInput)
    return { exitCode: exitCodes.written, report }
  }
  const { wantsHelp, config } = beforeConfig(args)
  if (wantsHelp) return { exitCode: exitCodes.written, report: [graphHelp] }
  const options = graphOptions(args, world.environment, await graphConfig(config))
  try {
    const effects = world.effectsWith(options.cache)
    const input = await inputFiles(options, world.standardInput)
    return options.dryRun
      ? await dryRun(options, input, effects)
      : await writtenGraph(options, input, effects, world.stop)
  } catch (error) {
    throw world.stop.aborted ? stopped(options) : mendable(error, options)
  }
}

async function dryRun(options: GraphOptions, input: InputFiles, effects: HarvestEffects): Promise<Outcome> {
  const lines = planLines(await plan(input, options, effects), options.key !== undefined)
  return { exitCode: exitCodes.written, report: [...lines, '', 'Nothing was asked and nothing was written.'] }
}

/** Builds the graph as the options say and writes it. */
async function writtenGraph(
  options: GraphOptions,
  input: InputFiles,
  effects: HarvestEffects,
  stop: AbortSignal,
): Promise<Outcome> {
  const { harvested, run } = await (options.dataset === undefined
    ? askedHarvest(options, input, effects)
    : readHarvest(options.dataset, options, input, effects, stop))
  const { files } = input
  const { citedByAtLeast, candidates } = options
  const harvestedFacts = graphFacts(
    { ...harvested, problems: [...input.problems, ...harvested.problems] },
    { files, citedByAtLeast, candidates },
  )
  const earlier = await earlierGraph(options.out, files)
  const changes = earlier && graphChanges(earlier, harvestedFacts)
  const known = { ...harvestedFacts, ...(changes ? { changes } : {}) }
  const facts = options.publishable ? publishableFacts(known) : known
  const { questions, graphWith } = analysis(facts, options.freshLayout ? undefined : earlier)
  const graph = graphWith(await workedOutLayouts(questions, { stop, report: effects.report }))
  effects.throwIfCancelled()
  const written = await writeGraphFiles(options.out, graph)
  const lost = [...facts.papers.values()].some(paper => paper.recognised === 'unresolved')
  return {
    exitCode: options.strict && lost ? exitCodes.unresolved : exitCodes.written,
    report: [...reportLines(facts, run), '', `Written: ${written.join(' and ')}`],
  }
}

interface HarvestRun {
  readonly harvested: Harvested
  readonly run: Run
}

/** What the API says, or said to an earlier run. */
async function askedHarvest(
  options: GraphOptions,
  input: InputFiles,
  effects: HarvestEffects,
): Promise<HarvestRun> {
  const exchange = options.offline ? undefined : exchangeWith(options, effects)
  const store = answerStore(options.baseUrl, effects, options.refresh)
  const harvested = await harvest(input, s2Client(store, exchange), effects, options)
  if (harvested.givenUp.length > 0) throw new ApiUnavailable(unanswered(harvested.givenUp))
  const days = store.days()
  return { harvested, run: { requests: exchange?.requests() ?? 0, ...(days ? { days } : {}) } }
}

/** What the bulk datasets say. */
async function readHarvest(
  folder: string,
  options: GraphOptions,
  input: InputFiles,
  effects: HarvestEffects,
  stop: AbortSignal,
): Promise<HarvestRun> {
  const { datasetHarvested } = await import('./dataset/dataset-harvested.ts')
  const { harvested, ...read } = await datasetHarvested(folder, options.cache, input, options, effects, stop)
  return { harvested, run: { requests: 0, read } }
}

function exchangeWith(options: GraphOptions, effects: HarvestEffects): S2Exchange {
  const { baseUrl, key, requestsPerSecond, retries } = options
  return s2Exchange({ baseUrl, key, requestsPerSecond, retries: { ...politeRetries, retries } }, effects)
}

/** Some answers are missing though the API is there: a graph without them would look more complete than it is. */
function unanswered(reasons: readonly string[]): string {
  const [first = '', ...others] = reasons
  return others.length === 0 ? first : `${first}; and ${others.length} more of ${reasons.length} questions`
}

function stopped({ cache }: GraphOptions): ExpectedFailure {
  const hint = `What was fetched or read is kept in ${cache}. The same command goes on where it stopped.`
  return new ExpectedFailure('stopped; nothing was written', hint, exitCodes.stopped)
}

function mendable(error: unknown, options: GraphOptions): unknown {
  if (error instanceof ApiUnavailable) {
    const hint = `${options.out} is as it was, and what was fetched is kept in ${options.cache}. Try again later: it goes on where it stopped. Or build from what is there, with what is unknown marked: npm run graph -- --offline`
    return new ExpectedFailure(
      `Semantic Scholar could not be had: ${error.message}`,
      hint,
      exitCodes.unavailable,
    )
  }
  if (error instanceof Error && 'syscall' in error && 'code' in error) {
    const place = 'path' in error ? error.path : `${options.cache} or ${options.out}`
    return new ExpectedFailure(
      `cannot use ${place}: ${reason(error)}`,
      'No graph was written.',
      exitCodes.usage,
    )
  }
  return error
}
