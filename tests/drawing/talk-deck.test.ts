import { expect, test } from 'vitest'
import { talkDeck } from '../../src/drawing/talk-deck.ts'
import { dark, darkContrast, light, lightContrast, projector } from '../../src/state/theme.ts'

test.each([light, dark, lightContrast, darkContrast, projector])(
  'a deck has the colours of its theme, six of them accents ($name)',
  theme => {
    const { colours, width } = talkDeck('T', [], { width: 1600, height: 900 }, theme)
    expect(width).toBe(1600)
    expect(colours).toMatchObject({ background: theme.background, ink: theme.ink, link: theme.accent })
    expect(colours.accents).toHaveLength(6)
    for (const colour of [...colours.accents, colours.hairline]) expect(colour).toMatch(/^#[0-9a-f]{6}$/)
  },
)
