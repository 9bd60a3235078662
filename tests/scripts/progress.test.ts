import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { progressOn } from '../../scripts/progress.ts'

/** A stream that keeps what is written; with the few things that a bar asks of a terminal. */
function recorder(isTTY: boolean) {
  let text = ''
  const stream = new Writable({
    write: (chunk, _, done) => {
      text += chunk
      done()
    },
  })
  const terminal = { isTTY, columns: 80, cursorTo: () => true, clearLine: () => true, moveCursor: () => true }
  return { stream: Object.assign(stream, terminal) as unknown as NodeJS.WriteStream, text: () => text }
}

test('elsewhere than on a terminal, progress is plain lines, at most one for each tenth', () => {
  const { stream, text } = recorder(false)
  const progress = progressOn(stream)
  for (let done = 1; done <= 100; done += 1)
    progress.show({ kind: 'progress', stage: 'Recognising papers', done, total: 100 })
  progress.show({ kind: 'waiting', milliseconds: 1500, because: 'the API answered 429' })
  progress.show({ kind: 'notice', message: 'the key is refused' })
  progress.stop()
  const lines = text().trimEnd().split('\n')
  expect(lines).toHaveLength(13)
  expect(lines.slice(0, 2)).toEqual(['Recognising papers: 1 of 100', 'Recognising papers: 10 of 100'])
  expect(lines.slice(-3)).toEqual([
    'Recognising papers: 100 of 100',
    'waiting 1.5 s: the API answered 429',
    'the key is refused',
  ])
  expect(text()).not.toContain('\u001b')
})

test('on a terminal there is a bar for each stage, and notices stay readable', () => {
  const { stream, text } = recorder(true)
  const progress = progressOn(stream)
  progress.show({ kind: 'progress', stage: 'Looking up ids', done: 47, total: 47 })
  progress.show({ kind: 'waiting', milliseconds: 1500, because: 'the API answered 429' })
  progress.show({ kind: 'notice', message: 'the key is refused' })
  progress.show({ kind: 'progress', stage: 'Recognising papers', done: 1, total: 47 })
  progress.stop()
  expect(text()).toMatch(
    /Looking up ids .*47\/47[\s\S]*the key is refused\n[\s\S]*Recognising papers .*1\/47/,
  )
})
