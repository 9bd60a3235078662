import { expect, test } from 'vitest'
import { latexNames, spokenName } from '../../src/formats/person-names.ts'

test.each([
  ['Vaswani, Ashish', 'Ashish Vaswani'],
  ['Ashish Vaswani', 'Ashish Vaswani'],
  ['van der Berg, Jan', 'Jan van der Berg'],
  ['King, Jr., Martin Luther', 'Martin Luther King Jr.'],
  ['King, Martin Luther, Jr.', 'Martin Luther King Jr.'],
  ['OpenAI,', 'OpenAI'],
  ['山田, 太郎', '太郎 山田'],
  ['', ''],
])('%s is called %s', (written, spoken) => {
  expect(spokenName(written)).toBe(spoken)
})

test.each([
  ['Kwon, Woosuk and Li, Zhuohan and others', ['Woosuk Kwon', 'Zhuohan Li']],
  ["{OpenAI} and Erd{\\H o}s, P{\\'a}l", ['OpenAI', 'Pál Erdős']],
  ['{Barnes and Noble} and Sch{\\"o}lkopf, Bernhard', ['Barnes and Noble', 'Bernhard Schölkopf']],
  ['Sergey Ioffe and\n   Christian Szegedy', ['Sergey Ioffe', 'Christian Szegedy']],
  ['family=Beethoven, given=Ludwig, prefix=van', ['Ludwig van Beethoven']],
  ['Andreas and and Anders', ['Andreas', 'and Anders']],
  ['', []],
])('%j are %j', (field, names) => {
  expect(latexNames(field)).toEqual(names)
})

test('thousands of names are cut', () => {
  expect(latexNames(Array.from({ length: 5_000 }, (_, i) => `N${i}`).join(' and '))).toHaveLength(200)
})
