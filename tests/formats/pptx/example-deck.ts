/** A small deck with every kind of shape. */
import type { Deck, DeckSlide, DeckText } from '../../../src/formats/pptx/deck.ts'

const look = { family: 'serif', size: 40, colour: '#000000' } as const

export const words: DeckText = {
  kind: 'text',
  name: 'Words',
  box: { left: 100, top: 800, width: 900, height: 60 },
  align: 'left',
  anchor: 'top',
  wraps: true,
  paragraphs: [
    {
      isItem: false,
      leading: 50,
      runs: [
        { text: 'One ', look },
        { text: '<idea>', look, isBold: true },
      ],
    },
    { isItem: true, runs: [{ text: 'and another', look, isItalic: true }] },
  ],
}

export const slide: DeckSlide = {
  background: '#ffffff',
  title: { ...words, name: 'Title' },
  body: words,
  notes: [{ isItem: false, runs: [{ text: 'Say & point.', isBold: true }] }],
  shapes: [
    {
      kind: 'group',
      name: 'Papers',
      shapes: [
        {
          kind: 'ellipse',
          name: 'GPT',
          description: 'Improving "Language" <Understanding>',
          box: { left: 100, top: 100, width: 40, height: 40 },
          fill: { colour: '#2f6ea3', opacity: 1 },
          line: { colour: '#ffffff', opacity: 1, width: 2 },
        },
        {
          kind: 'path',
          name: 'BERT',
          from: [300, 200],
          steps: [[[340, 200]], [[340, 240]]],
          isClosed: true,
          fill: { colour: '#123456', opacity: 0.5 },
        },
      ],
    },
    {
      kind: 'path',
      name: 'BERT cites GPT',
      from: [320, 220],
      steps: [
        [
          [200, 300],
          [140, 120],
        ],
      ],
      isClosed: false,
      line: { colour: '#c2371b', opacity: 0.8, width: 3, arrow: true },
    },
    {
      kind: 'veil',
      name: 'Veil',
      box: { left: 0, top: 700, width: 1920, height: 380 },
      towards: 'bottom',
      stops: [
        { offset: 0, colour: '#ffffff', opacity: 0 },
        { offset: 1, colour: '#ffffff', opacity: 0.9 },
      ],
    },
    {
      ...words,
      name: 'Label',
      align: 'middle',
      anchor: 'middle',
      wraps: false,
      paragraphs: [
        {
          isItem: false,
          runs: [{ text: 'GPT', look: { ...look, family: 'sans', halo: { colour: '#ffffff', width: 3 } } }],
        },
      ],
    },
  ],
}

export const deck: Deck = {
  title: 'A & B',
  width: 1920,
  height: 1080,
  colours: {
    background: '#ffffff',
    ink: '#000000',
    quiet: '#444444',
    hairline: '#dddddd',
    accents: ['#2f6ea3', '#b67c0f', '#513c94', '#2a8f77', '#a8629b', '#c2371b'],
    link: '#c2371b',
    visitedLink: '#80776a',
  },
  slides: [slide, { background: '#101010', shapes: [], notes: [] }],
}
