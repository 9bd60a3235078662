/** The slides of a talk as a deck in the colours of its theme. */
import { rgb } from 'd3'
import type { Deck, DeckColours, DeckSlide } from '../formats/pptx/deck.ts'
import type { Size } from '../state/frame.ts'
import type { Theme } from '../state/theme.ts'

/** `theme` is that of most slides; a slide in another brings its own colours. */
export function talkDeck(title: string, slides: readonly DeckSlide[], size: Size, theme: Theme): Deck {
  return { title, ...size, colours: deckColours(theme), slides }
}

function deckColours({ background, ink, quiet, hairline, accent, neutral, groups }: Theme): DeckColours {
  const hex = (colour: string) => rgb(colour).formatHex()
  return {
    background: hex(background),
    ink: hex(ink),
    quiet: hex(quiet),
    hairline: hex(hairline),
    // The accent last: PowerPoint gives new shapes the first.
    accents: [...groups.slice(0, 5), accent].map(hex),
    link: hex(accent),
    visitedLink: hex(neutral),
  }
}
