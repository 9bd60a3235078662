import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestLink, paperLinks } from '../../src/formats/paper-links.ts'

function hrefs(paper: Parameters<typeof paperLinks>[0]): string[] {
  return paperLinks(paper).map(({ href }) => href)
}

test('ids come first, where the paper can be read before where it is looked up', () => {
  const ids = { arxiv: '1706.03762', doi: '10.18653/v1/n19-1423', acl: 'N19-1423', s2: 'ab12', corpus: '7' }
  expect(paperLinks({ ids, links: ['https://example.org/paper.pdf', 'https://blog.example/post'] })).toEqual([
    { name: 'arXiv', href: 'https://arxiv.org/abs/1706.03762' },
    { name: 'DOI', href: 'https://doi.org/10.18653/v1/n19-1423' },
    { name: 'ACL', href: 'https://aclanthology.org/N19-1423' },
    { name: 'Semantic Scholar', href: 'https://www.semanticscholar.org/paper/ab12' },
    { name: 'PDF', href: 'https://example.org/paper.pdf' },
    { name: 'blog.example', href: 'https://blog.example/post' },
  ])
})

test('a corpus id leads to Semantic Scholar where its paper id is not known', () => {
  expect(hrefs({ ids: { corpus: '13756489' }, links: [] })).toEqual([
    'https://api.semanticscholar.org/CorpusID:13756489',
  ])
})

test('each site is there once, with www. or without', () => {
  const links = [
    'https://www.arxiv.org/pdf/1706.03762',
    'https://example.org/a',
    'http://www.example.org/b',
    'https://openreview.net/forum?id=x',
  ]
  expect(hrefs({ ids: { arxiv: '1706.03762' }, links })).toEqual([
    'https://arxiv.org/abs/1706.03762',
    'https://example.org/a',
    'https://openreview.net/forum?id=x',
  ])
})

test('hostile links are dropped', () => {
  const links = [
    'javascript:alert(1)',
    'data:text/html,<script>',
    'https://arxiv.org@evil.example/',
    'https://user:secret@evil.example/',
    'file:///etc/passwd',
    '//evil.example',
    'https:\\\\evil.example',
    'nonsense',
    '',
  ]
  expect(paperLinks({ ids: {}, links })).toEqual([])
  expect(bestLink({ ids: {}, links })).toBeUndefined()
})

test('a DOI keeps its number signs and question marks', () => {
  const doi = '10.1002/(sici)1097-4571(1998)49:1<1::aid-asi1>3.0.co;2-#?x=%2f'
  const [href = ''] = hrefs({ ids: { doi }, links: [] })
  const url = new URL(href)
  expect([url.hash, url.search]).toEqual(['', ''])
  expect(decodeURIComponent(url.pathname)).toBe(`/${doi}`)
})

test('the best link is the first one', () => {
  expect(bestLink({ ids: { doi: '10.1/x' }, links: ['https://example.org'] })).toBe('https://doi.org/10.1/x')
  expect(bestLink({ ids: {}, links: ['ftp://x', 'https://example.org'] })).toBe('https://example.org/')
})

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map(units => String.fromCharCode(...units)),
  fc.constantFrom('../../evil', '//evil.example', '@evil.example', '?a#b', '\\evil', '\ud800', '%', ' '),
)
const link = fc.oneof(
  text,
  fc.webUrl(),
  text.map(path => `https://example.org/${path}`),
)
const hosts = [
  'arxiv.org',
  'doi.org',
  'aclanthology.org',
  'www.semanticscholar.org',
  'api.semanticscholar.org',
]

test('whatever ids and links say, a link leads to the site of the id or of the list, by http or https', () => {
  const ids = fc.record({ arxiv: text, doi: text, acl: text, s2: text, corpus: text }, { requiredKeys: [] })
  fc.assert(
    fc.property(ids, fc.array(link), (known, links) => {
      const given = new Set(links.filter(one => URL.canParse(one)).map(one => new URL(one).host))
      const found = paperLinks({ ids: known, links })
      for (const { name, href } of found) {
        const { protocol, host, username, password } = new URL(href)
        expect(['http:', 'https:']).toContain(protocol)
        expect(hosts.includes(host) || given.has(host)).toBe(true)
        expect(username + password).toBe('')
        expect(name).not.toBe('')
      }
      expect(new Set(found.map(({ href }) => href)).size).toBe(found.length)
    }),
  )
})
