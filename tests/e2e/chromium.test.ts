import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { bundledChromiumRunsHere } from '../../scripts/browser/bundled-chromium.ts'
import { startedChromium } from '../../scripts/browser/chromium.ts'
import { chromiumPlaces } from '../../scripts/browser/installed-chromiums.ts'

test.runIf(bundledChromiumRunsHere())(
  'the Chromium from npm starts, lays out text and has WebGL 2',
  async () => {
    const environment = { ...process.env, CHROME_PATH: 'bundled' }
    const browser = await startedChromium(options => chromium.launch(options), environment)
    onTestFinished(() => browser.close())
    const page = await browser.newPage()
    await page.setContent('<p style="display: inline-block">Attention</p>')
    const [width, webgl] = await page.evaluate(() => [
      document.querySelector('p')?.offsetWidth,
      document.createElement('canvas').getContext('webgl2') !== null,
    ])
    expect(width).toBeGreaterThan(40)
    expect(webgl).toBe(true)
  },
)

test('no browser that is started reaches another machine', async () => {
  const browser = await startedChromium(options => chromium.launch(options))
  onTestFinished(() => browser.close())
  const page = await browser.newPage()
  await expect(page.goto('http://192.0.2.1/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED')
  await expect(page.goto('https://example.org/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED')
})

test.runIf(bundledChromiumRunsHere())(
  'a Chrome that does not start is passed over for the next',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'chrome-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    await writeFile(join(folder, 'google-chrome'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
    const tried: (string | undefined)[] = []
    const browser = await startedChromium(
      options => {
        tried.push(options.executablePath)
        return chromium.launch(options)
      },
      { PATH: folder, HOME: folder },
    )
    await browser.close()
    expect(tried[0]).toBe(join(folder, 'google-chrome'))
    expect(tried.length).toBeGreaterThan(1)
  },
)

test('a CHROME_PATH that names no program fails with what to do', async () => {
  const started = startedChromium(options => chromium.launch(options), { CHROME_PATH: '/no/such/chrome' })
  await expect(started).rejects.toThrow('install Chrome or Chromium, or set CHROME_PATH to its program')
  await expect(started).rejects.toThrow('/no/such/chrome')
})

test('Chrome is looked for where each system keeps it', () => {
  expect(chromiumPlaces({ PATH: '/usr/bin:bin' }, 'linux')).toContain('/usr/bin/chromium')
  expect(chromiumPlaces({ PATH: '/usr/bin:bin' }, 'linux')).not.toContain('bin/chromium')
  expect(chromiumPlaces({ HOME: '/Users/a' }, 'darwin')).toContain(
    '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium',
  )
  expect(chromiumPlaces({ PROGRAMFILES: 'C:\\Program Files' }, 'win32')).toContain(
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  )
})
