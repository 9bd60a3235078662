import { expect, test } from 'vitest'
import type { Machine } from '../../bench/machine.ts'
import type { Goal } from '../../bench/part.ts'
import { report } from '../../bench/report.ts'

const machine: Machine = {
  date: '2026-11-25',
  cpu: 'Any',
  cores: 2,
  memoryGiB: 8,
  system: 'Linux',
  node: '20.0.0',
}

function told(goals: readonly Goal[], noteOf: (id: string) => string | undefined = () => undefined): string {
  return report([{ name: 'pages', machine, section: { markdown: '## Pages\n', goals } }], noteOf)
}

test('the report names the machine of each part', () => {
  expect(told([])).toContain('## Pages\n\n_Any, 2 cores, 8 GiB; Linux; Node 20.0.0; 2026-11-25_')
})

test('every goal is in the table with its figure, met, missed or not measured', () => {
  const text = told([
    { id: 'a', what: 'A', figure: '2×', met: true },
    { id: 'b', what: 'B', figure: '0.5×', met: false },
    { id: 'c', what: 'C', figure: '–', met: undefined },
  ])
  expect(tight(text)).toContain('| A | 2× | met |')
  expect(tight(text)).toContain('| B | 0.5× | **missed** |')
  expect(tight(text)).toContain('| C | – | not measured |')
})

test('a missed goal is followed by the note that tells why, a met one by none', () => {
  const text = told(
    [
      { id: 'a', what: 'A', figure: '2×', met: true },
      { id: 'b', what: 'B', figure: '0.5×', met: false },
    ],
    id => `because of ${id}\n`,
  )
  expect(text).toContain('**B.** because of b\n')
  expect(text).not.toContain('because of a')
})

/** A table without the spaces that only set it. */
function tight(table: string): string {
  return table.replace(/ +/g, ' ')
}
