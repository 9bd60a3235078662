import { expect, test } from 'vitest'
import { readmeTable, withTable } from '../../bench/pages/readme-table.ts'

const subject = (name: string, drawn?: number) => ({
  name,
  sent: { code: 0, fonts: 0, data: 0 },
  visits: [drawn === undefined ? { ended: 'loading: not within 1 s' } : { drawn }],
})

test('the table names for each network Cairn and the best of the others', () => {
  const limits = { load: 1000, deed: 1000 }
  const subjects = [subject('cairn'), subject('d3-svg', 1200), subject('sigma', 300)]
  const table = readmeTable({
    networks: [{ name: '1k', title: '', papers: 1000, citations: 5000, limits, subjects }],
  })
  expect(tight(table)).toContain(
    '| 1,000 papers: until all is drawn | not within the limit | 300 ms (sigma 3, fast) |',
  )
})

test('the table replaces the one before it and nothing else', () => {
  const readme = 'a\n<!-- written by npm run bench -->\n\nold\n\n<!-- up to here -->\nb\n'
  const once = withTable(readme, 'new')
  expect(once).toBe('a\n<!-- written by npm run bench -->\n\nnew\n\n<!-- up to here -->\nb\n')
  expect(withTable(once, 'new')).toBe(once)
  expect(() => withTable('nothing', 'new')).toThrow('README.md lacks')
})

/** A table without the spaces that only set it. */
function tight(table: string): string {
  return table.replace(/ +/g, ' ')
}
