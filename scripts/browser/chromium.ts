/**
 * A running Chromium on any machine that has one or can unpack one: `CHROME_PATH`, else Chrome or Chromium of the
 * system, else (Linux on x64) the one that npm installed.
 */
import type { LaunchOptions } from 'playwright-core'
import { bundledChromium, bundledChromiumRunsHere, type ChromiumProgram } from './bundled-chromium.ts'
import { installedChromiums } from './installed-chromiums.ts'

/**
 * Nothing but loopback can be reached, whatever a page asks for: other names do not resolve and no proxy is asked.
 * WebGL is drawn by the CPU where there is no GPU; `--use-angle=swiftshader` would do so a hundred times slower.
 */
const flags = [
  '--enable-unsafe-swiftshader',
  '--disable-domain-reliability',
  '--no-pings',
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]

/**
 * Starts the first Chromium that does start and gives what `launch` made of it:
 *
 *     const browser = await startedChromium(options => chromium.launch(options))
 *
 * `CHROME_PATH` names the program to use and then no other is tried; `CHROME_PATH=bundled` means the one from npm.
 * Throws with advice when there is none, or none that starts.
 */
export async function startedChromium<T>(
  launch: (options: LaunchOptions) => Promise<T>,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<T> {
  const failures: string[] = []
  for (const program of programs(environment)) {
    try {
      const { executable, environment: additions } = await program()
      const env = { ...definedIn(environment), ...additions }
      return await launch({
        executablePath: executable,
        args: flags,
        env,
        chromiumSandbox: false,
        timeout: 30_000,
      })
    } catch (error) {
      failures.push(failure(error))
    }
  }
  throw new Error(advice(failures))
}

type FindProgram = () => Promise<ChromiumProgram>

function programs(environment: NodeJS.ProcessEnv): FindProgram[] {
  const chosen = environment.CHROME_PATH
  if (chosen === 'bundled') return [bundledChromium]
  if (chosen) return [asInstalled(chosen)]
  const installed = installedChromiums(environment).map(asInstalled)
  return bundledChromiumRunsHere() ? [...installed, bundledChromium] : installed
}

function asInstalled(executable: string): FindProgram {
  return async () => ({ executable, environment: {} })
}

function advice(failures: readonly string[]): string {
  const tried = failures.map(failure => `\n- ${failure}`).join('')
  return `no Chromium could be started; install Chrome or Chromium, or set CHROME_PATH to its program${tried}`
}

/** What went wrong and what the program itself said, without Playwright's page-long command line. */
function failure(error: unknown): string {
  const [first, ...rest] = (error instanceof Error ? error.message : String(error)).split('\n')
  const command = rest.map(line => /<launching> (.*?) --/.exec(line)?.[1]).find(Boolean)
  const said = rest.filter(line => /^\[pid=\d+\]\[err\]/.test(line)).slice(0, 5)
  return [command ? `${first} (${command})` : first, ...new Set(said)].join('\n  ')
}

function definedIn(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
