import { build } from 'vite'
import { afterEach, expect, test, vi } from 'vitest'
import { root } from './source-tree.ts'

afterEach(() => vi.unstubAllEnvs())

test('a key in the environment gets into no file of the built site', { timeout: 30_000 }, async () => {
  const key = 'k3y-that-nobody-may-see'
  vi.stubEnv('S2_API_KEY', key)
  const built = await build({ root, logLevel: 'silent', build: { write: false } })
  const outputs = [built].flat().flatMap(one => ('output' in one ? one.output : []))
  const texts = outputs.map(file => (file.type === 'chunk' ? file.code : String(file.source)))
  expect(texts.length).toBeGreaterThan(3)
  expect(texts.join('\n')).not.toContain(key)
  expect(texts.join('\n')).not.toContain('S2_API_KEY')
})
