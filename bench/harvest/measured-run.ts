/** Runs `npm run graph` as a process beside the stand-in and reads off its time and its memory. */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface MeasuredRun {
  /** Of processor time. */
  readonly seconds: number
  readonly peakMegabytes: number
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Tells on the way out what the process took of the machine. */
const teller = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())))",
)}`

/** @param script a file of TypeScript in the project */
export function measuredRun(
  script: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<MeasuredRun & { readonly out: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--import', teller, script, ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  const texts = [1, 2, 3].map(() => '')
  for (const at of [1, 2, 3])
    child.stdio[at]?.on('data', (chunk: Buffer) => {
      texts[at - 1] += chunk.toString()
    })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => {
      const [out = '', err = '', usage = ''] = texts
      if (code !== 0) return reject(new Error(`${script} ended with ${code}: ${err.slice(-500)}`))
      const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(usage)
      const seconds = Math.round((userCPUTime + systemCPUTime) / 1e5) / 10
      return resolve({ out, seconds, peakMegabytes: Math.round(maxRSS / 1024) })
    })
  })
}
