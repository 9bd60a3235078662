/** A page in a browser of its own, watched from outside: its frames, what they cost, and its memory. */
import { readFileSync } from 'node:fs'
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core'
import { startedChromium } from '../../scripts/browser/chromium.ts'
import type { Cost } from './motion.ts'
import {
  type Mark,
  marksIn,
  type PresentedFrame,
  presentedFrames,
  type TraceEvent,
  tracedCategories,
} from './presented-frames.ts'
import { bindingName, installProbe, type Moment } from './probe.ts'

/** The window is that of a common laptop. */
export const viewport = { width: 1440, height: 900 }

export interface Recording {
  readonly frames: readonly PresentedFrame[]
  readonly marks: readonly Mark[]
  readonly cost: Cost
}

export interface Memory {
  /** JavaScript's objects, the browser's own for the page, and the contents of array buffers, in bytes, after a collection. */
  readonly objects: number
  readonly browser: number
  readonly buffers: number
  /** What the page's process holds in memory; undefined where the system does not say. */
  readonly process: number | undefined
}

export interface WatchedPage {
  readonly page: Page
  readonly session: CDPSession
  readonly version: string
  /** Which program draws WebGL. */
  readonly graphics: () => Promise<string>
  /** Over when the page says that it has come to this moment. */
  heard(moment: Moment): Promise<void>
  /** Records while `deed` is done. */
  recorded(deed: () => Promise<void>): Promise<Recording>
  memory(): Promise<Memory>
  /** Ends the browser, whatever it is doing. */
  end(): Promise<void>
}

/** @param script runs in the page after the probe and before anything of its own */
export async function watchedPage(script: string | undefined): Promise<WatchedPage> {
  // The window must hold the whole page: what lies beyond it is never presented.
  const size = `--window-size=${viewport.width},${viewport.height + 200}`
  const browser = await startedChromium(options =>
    chromium.launch({ ...options, args: [...(options.args ?? []), size] }),
  )
  const whole = await browser.newBrowserCDPSession()
  const context = await browser.newContext({ viewport })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: bindingName })
  await page.addInitScript(installProbe)
  if (script) await page.addInitScript(script)

  const waiting = new Map<string, (() => void)[]>()
  session.on('Runtime.bindingCalled', ({ payload }) => {
    for (const resolve of waiting.get(payload) ?? []) resolve()
    waiting.delete(payload)
  })
  return {
    page,
    session,
    version: browser.version(),
    graphics: () => graphicsOf(page),
    heard: moment => new Promise(resolve => waiting.set(moment, [...(waiting.get(moment) ?? []), resolve])),
    async recorded(deed) {
      const stop = await tracing(whole)
      const before = await costs(whole, session)
      await deed()
      const after = await costs(whole, session)
      const events = await stop()
      const marks = marksIn(events)
      const pid = pageProcess(events)
      return {
        frames: presentedFrames(events, pid),
        marks,
        cost: {
          main: after.main - before.main,
          page: after.page - before.page,
          drawing: after.drawing - before.drawing,
        },
      }
    },
    async memory() {
      await session.send('HeapProfiler.collectGarbage')
      await session.send('HeapProfiler.collectGarbage')
      const heap = await session.send('Runtime.getHeapUsage')
      const processes = await whole.send('SystemInfo.getProcessInfo')
      return {
        objects: heap.usedSize,
        browser: heap.embedderHeapUsedSize,
        buffers: heap.backingStorageSize,
        process: residentMemory(busiestPage(processes.processInfo)?.id),
      }
    },
    end: () => ended(browser),
  }
}

async function tracing(whole: CDPSession): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: object[] }) => {
    for (const event of value) events.push(event as TraceEvent)
  }
  whole.on('Tracing.dataCollected', collect)
  await whole.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: tracedCategories },
  })
  return async () => {
    const complete = new Promise(resolve => whole.once('Tracing.tracingComplete', resolve))
    await whole.send('Tracing.end')
    await complete
    whole.off('Tracing.dataCollected', collect)
    return events
  }
}

/** The process in which the page marked its moments. */
function pageProcess(events: readonly TraceEvent[]): number {
  return (
    events.findLast(
      ({ cat, args }) => cat.includes('blink.user_timing') && args.data?.startTime !== undefined,
    )?.pid ?? -1
  )
}

interface Process {
  readonly type: string
  readonly id: number
  readonly cpuTime: number
}

/** A browser keeps a spare process for the next page. */
function busiestPage(processes: readonly Process[]): Process | undefined {
  return processes.filter(({ type }) => type === 'renderer').sort((a, b) => b.cpuTime - a.cpuTime)[0]
}

async function costs(whole: CDPSession, session: CDPSession): Promise<Cost> {
  const { metrics } = await session.send('Performance.getMetrics')
  const { processInfo } = await whole.send('SystemInfo.getProcessInfo')
  return {
    main: 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0),
    page: 1000 * (busiestPage(processInfo)?.cpuTime ?? 0),
    drawing: 1000 * (processInfo.find(({ type }) => type === 'GPU')?.cpuTime ?? 0),
  }
}

function residentMemory(process: number | undefined): number | undefined {
  try {
    const text = readFileSync(`/proc/${process}/status`, 'utf8')
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(text)?.[1]) * 1024
  } catch {
    return undefined
  }
}

function graphicsOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2')
    const info = gl?.getExtension('WEBGL_debug_renderer_info')
    return String((info && gl?.getParameter(info.UNMASKED_RENDERER_WEBGL)) ?? 'no WebGL')
  })
}

async function ended(browser: Browser): Promise<void> {
  const closed = browser.close().catch(() => undefined)
  await Promise.race([closed, new Promise(resolve => setTimeout(resolve, 5000).unref())])
}
