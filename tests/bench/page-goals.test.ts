import { expect, test } from 'vitest'
import type { NetworkFigures, SubjectFigures } from '../../bench/pages/page-figures.ts'
import { pageGoals } from '../../bench/pages/page-goals.ts'
import { bestPeer, measured } from '../../bench/pages/page-medians.ts'
import { pageSection } from '../../bench/pages/page-section.ts'
import type { Visit } from '../../bench/pages/visit.ts'

const sent = { code: 90_000, fonts: 0, data: 5000 }

function subject(name: string, ...visits: readonly Visit[]): SubjectFigures {
  return { name, sent, visits }
}

function network(name: string, papers: number, ...subjects: readonly SubjectFigures[]): NetworkFigures {
  return { name, title: name, papers, citations: papers, limits: { load: 1000, deed: 1000 }, subjects }
}

const moving = (frames: number) => ({
  frames,
  milliseconds: 1000,
  cost: { main: frames * 5, page: frames, drawing: frames },
})

function goalOf(id: string, ...networks: readonly NetworkFigures[]) {
  return pageGoals({ networks }).find(goal => goal.id === id)
}

test('what was not reached counts as infinite, and the median passes over one such visit of three', () => {
  const page = subject('cairn', { drawn: 10 }, { ended: 'loading: not within 1 s' }, { drawn: 30 })
  expect(measured(page, 'drawn')).toBe(30)
  expect(measured(page, 'rate')).toBe(0)
  expect(measured(undefined, 'drawn')).toBeUndefined()
})

test('a pointing without an answer counts as infinite', () => {
  expect(measured(subject('cairn', { answers: [10, 20], pointings: 3 }), 'answer')).toBe(20)
  expect(measured(subject('cairn', { answers: [10], pointings: 3 }), 'answer')).toBe(Infinity)
})

test('the best peer has the least time, or the highest rate, and is never Cairn', () => {
  const one = network(
    '1k',
    1000,
    subject('cairn', { drawn: 1, pan: moving(90), zoom: moving(90) }),
    subject('sigma', { drawn: 20, pan: moving(50), zoom: moving(40) }),
    subject('d3-svg', { drawn: 10, pan: moving(60), zoom: moving(30) }),
  )
  expect(bestPeer(one, 'drawn')).toEqual({ name: 'd3-svg', value: 10 })
  expect(bestPeer(one, 'rate')).toEqual({ name: 'sigma', value: 40 })
})

test('a goal over several networks is met when it holds at each, and not measured where there is none', () => {
  const fast = network('example', 47, subject('cairn', { drawn: 10 }), subject('sigma', { drawn: 20 }))
  const slow = network('1k', 1000, subject('cairn', { drawn: 40 }), subject('sigma', { drawn: 20 }))
  expect(goalOf('first-frame', fast)).toMatchObject({ figure: 'example 2×', met: true })
  expect(goalOf('first-frame', fast, slow)).toMatchObject({ figure: 'example 2×, 1k 0.5×', met: false })
  expect(goalOf('first-frame-large', fast, slow)).toMatchObject({ figure: '–', met: undefined })
})

test('a peer that did not get there within the limit is beaten by whoever did', () => {
  const one = network('100k', 100_000, subject('cairn', { drawn: 10 }), subject('sigma-plain', {}))
  expect(goalOf('first-frame-large', one)).toMatchObject({ figure: '100k ∞', met: true })
})

test('the section tells figures and ratios of each page, and where one ended early', () => {
  const one = network('1k', 1000, subject('cairn', { drawn: 10 }), subject('d3-svg', { drawn: 25 }), {
    ...subject('sigma', { ended: 'loading: not within 1 s' }),
  })
  const section = pageSection({ chromium: '1', graphics: 'none', versions: { d3: '7' }, networks: [one] })
  expect(tight(section.markdown)).toContain('| **Cairn** | 10 ms |')
  expect(tight(section.markdown)).toContain('| d3, SVG | 25 ms (2.5×) |')
  expect(tight(section.markdown)).toContain('| sigma 3, fast | ∞ |')
  expect(section.markdown).toContain('Ended early: sigma 3, fast: loading: not within 1 s.')
  expect(section.plots?.pages).toMatch(/^<svg [\s\S]*First complete frame[\s\S]*<\/svg>\s*$/)
})

/** A table without the spaces that only set it. */
function tight(table: string): string {
  return table.replace(/ +/g, ' ')
}
