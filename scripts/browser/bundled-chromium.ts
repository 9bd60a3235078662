/** The Chromium of the package `@sparticuz/chromium`, unpacked once under `node_modules/.cache` with all that it needs. */
import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** One Chromium that may be started, and the environment that it needs. */
export interface ChromiumProgram {
  readonly executable: string
  readonly environment: Readonly<Record<string, string>>
}

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url))

/** The package holds a program for Linux on x64 and no other. */
export function bundledChromiumRunsHere(): boolean {
  return process.platform === 'linux' && process.arch === 'x64'
}

/** Gives the program, after unpacking it (two seconds, 200 MB) when that has not been done yet. */
export async function bundledChromium(): Promise<ChromiumProgram> {
  if (!bundledChromiumRunsHere()) {
    throw new Error(
      `invalid machine for the bundled Chromium: ${process.platform} ${process.arch}; expected linux x64`,
    )
  }
  const folder = join(modules, '.cache', `chromium-${packageVersion()}`)
  if (!existsSync(folder)) await unpack(folder)
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  return {
    executable: join(folder, 'chromium'),
    environment: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  }
}

function packageVersion(): string {
  const manifest: unknown = JSON.parse(
    readFileSync(join(modules, '@sparticuz', 'chromium', 'package.json'), 'utf8'),
  )
  return (manifest as { version: string }).version
}

/**
 * The package unpacks into the temporary folder of its process, and its libraries (NSS, which a bare Debian lacks)
 * only when it believes that it is on AWS Lambda: a process of its own is told both. It takes a half-written file
 * for a whole one, hence the folder gets its name only when all is there.
 */
async function unpack(folder: string): Promise<void> {
  await mkdir(join(folder, '..'), { recursive: true })
  const unfinished = await mkdtemp(`${folder}-`)
  try {
    const program = "import chromium from '@sparticuz/chromium'; await chromium.executablePath()"
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: modules,
      env: { ...process.env, NODE_OPTIONS: '', TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    })
    await writeFile(join(unfinished, 'fonts.conf'), fontsConfiguration(folder))
    await rename(unfinished, folder)
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

/** The package's own configuration names folders of AWS Lambda. */
function fontsConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`
}
