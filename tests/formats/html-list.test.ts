import { expect, test } from 'vitest'
import { parseHtmlList } from '../../src/formats/html-list.ts'

test('a page’s headings are sections and its rows and items are papers', () => {
  const { value } = parseHtmlList(
    `<h1>My list</h1><h2>A</h2><table><tr><th>Title</th><th>Link</th></tr>
<tr><td>Attention Is <i>All</i> You Need</td><td><a href="https://arxiv.org/abs/1706.03762">pdf</a></td></tr></table>
<h2>B</h2><ol><li><p>LoRA: Low-Rank Adaptation. <a href='https://arxiv.org/abs/2106.09685'>arXiv</a></p></li>
<li>Prompts<ul><li><a href="https://arxiv.org/abs/2104.08691">The Power of Scale</a></li></ul></li></ol>`,
    'p.html',
  )
  expect(value.title).toBe('My list')
  expect(value.entries.map(({ line, section, title }) => [line, section, title])).toEqual([
    [2, 'a', 'Attention Is All You Need'],
    [3, 'b', 'Low-Rank Adaptation'],
    [4, 'b/prompts', 'The Power of Scale'],
  ])
})
