import { afterEach, expect, test, vi } from 'vitest'
import { builtCode } from '../../scripts/export/built-code.ts'

afterEach(() => vi.unstubAllEnvs())

test('the page is built into one script and one style sheet that name no other file', {
  timeout: 30_000,
}, async () => {
  vi.stubEnv('NODE_ENV', 'test')
  const { html, script, styles } = await builtCode('index.html')
  expect(html).toContain('<title>Cairn</title>')
  // Workers are started from within the script; nothing is imported when it is asked for.
  expect(/new URL\(["'`][^"'`]*\.[jt]s["'`]\s*,\s*import\.meta\.url/.test(script)).toBe(false)
  expect(script).toContain('new Worker(')
  expect(/\bimport\(\s*["'`]/.test(script)).toBe(false)
  expect(/url\(\s*["']?(?!data:|#)/.test(styles)).toBe(false)
})
