import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchVerdict } from '../../src/harvest/title-match.ts'

const attention = {
  title: 'Attention is All you Need',
  authors: ['Ashish Vaswani', 'Noam M. Shazeer'],
  year: 2017,
}

function verdict(
  titles: string[],
  candidate: Partial<typeof attention>,
  known: { year?: number; authors?: string[] } = {},
) {
  const answer = matchVerdict({ titles, ...known }, { ...attention, ...candidate })
  return answer.accepted ? 'accepted' : answer.because
}

test('an equal title is enough', () => {
  expect(verdict(['Attention Is All You Need'], {})).toBe('accepted')
  expect(verdict(['Transformer: Attention Is All You Need', 'Attention Is All You Need'], {})).toBe(
    'accepted',
  )
})

test('a title within a longer one is another paper, however high its score', () => {
  const because = verdict(['Gravity hill'], {
    title: 'Explanation of Gravity Hill of Mainpat by using digital Elevation Modeling',
  })
  expect(because).toMatch(/^its title is only 1\d % alike$/)
})

test('an equal title of another year by nobody we know is refused', () => {
  expect(verdict(['Attention Is All You Need'], {}, { year: 2019 })).toBe('it is of 2017, not 2019')
  expect(verdict(['Attention Is All You Need'], {}, { year: 2018 })).toBe('accepted')
})

test('an equal title by the same first author may be years apart, as preprint and journal are', () => {
  expect(verdict(['Attention Is All You Need'], {}, { year: 2021, authors: ['Vaswani, A.'] })).toBe(
    'accepted',
  )
})

test('an equal title by another first author is refused', () => {
  const because = verdict(['Attention Is All You Need'], {}, { year: 2017, authors: ['Jane Doe'] })
  expect(because).toBe('its first author is Ashish Vaswani, not Jane Doe')
})

test('a nearly equal title needs year or author to agree', () => {
  const misspelt = ['Attentoin Is All You Need, a Much Longer Title of a Paper']
  const title = 'Attention Is All You Need, a Much Longer Title of a Paper'
  expect(verdict(misspelt, { title })).toMatch(/neither year nor author to tell/)
  expect(verdict(misspelt, { title }, { year: 2017 })).toBe('accepted')
  expect(verdict(misspelt, { title }, { year: 2015 })).toBe('it is of 2017, not 2015')
  expect(verdict(misspelt, { title }, { authors: ['A. Vaswani'] })).toBe('accepted')
})

test('a short title is not enough by itself', () => {
  expect(verdict(['GPT-4'], { title: 'GPT-4' })).toMatch(/too short to be sure/)
  expect(verdict(['GPT-4'], { title: 'GPT-4' }, { year: 2017 })).toBe('accepted')
})

test('what is accepted has a title at least 95 % alike, and never a contradicting author', () => {
  const text = fc.string({ minLength: 0, maxLength: 30 })
  fc.assert(
    fc.property(
      text,
      text,
      fc.option(fc.integer({ min: 1990, max: 2030 })),
      fc.option(text),
      (a, b, year, author) => {
        const meant = {
          titles: [a],
          ...(year === null ? {} : { year }),
          ...(author === null ? {} : { authors: [author] }),
        }
        const answer = matchVerdict(meant, { title: b, authors: ['Ada Lovelace'], year: 2000 })
        if (!answer.accepted) return
        expect(matchVerdict({ titles: [a] }, { title: b, authors: [] })).not.toMatchObject({
          because: expect.stringMatching(/alike/),
        })
        if (author && /^[a-z]{9,}$/i.test(author)) expect(author.toLowerCase()).toContain('lovelace')
      },
    ),
  )
})
