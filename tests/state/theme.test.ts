import { interpolateCividis, interpolateRgb, rgb } from 'd3'
import { describe, expect, test } from 'vitest'
import { label } from '../../src/drawing/typography.ts'
import { groups } from '../../src/state/groups.ts'
import {
  dark,
  darkContrast,
  light,
  lightContrast,
  onStage,
  projector,
  themeFor,
} from '../../src/state/theme.ts'
import { graphOf } from './example.ts'

type Channels = readonly [number, number, number]
type Matrix = readonly [Channels, Channels, Channels]

/** Channels of a colour in linear light, 0 to 1 (IEC 61966-2-1). */
function linear(colour: string): Channels {
  const { r, g, b } = rgb(colour)
  const channel = (value: number) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
  return [channel(r), channel(g), channel(b)]
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2). */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [red, green, blue] = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other)
  return (lighter + 0.05) / (darker + 0.05)
}

/** Dichromats' vision in linear light: Machado, Oliveira and Fernandes 2009, severity 1. */
const visions: Readonly<Record<string, Matrix>> = {
  'full colour vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

function times(matrix: Matrix, [a, b, c]: Channels): Channels {
  const [x, y, z] = matrix.map(([p, q, r]) => p * a + q * b + r * c)
  return [x ?? 0, y ?? 0, z ?? 0]
}

/** OKLab of a colour as it is seen: Ottosson 2020. */
function seen(colour: string, vision: Matrix): Channels {
  const [red, green, blue] = times(vision, linear(colour)).map(value => Math.min(1, Math.max(0, value)))
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    [red ?? 0, green ?? 0, blue ?? 0],
  )
  const [long, middle, short] = cones.map(Math.cbrt)
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [long ?? 0, middle ?? 0, short ?? 0],
  )
}

function distance(a: string, b: string, vision: Matrix): number {
  const [one, other] = [seen(a, vision), seen(b, vision)]
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])
}

test('the measures agree with published values', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  const [lightness, a, b] = seen('#ff0000', [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ])
  expect([lightness, a, b].map(value => value.toFixed(3))).toEqual(['0.628', '0.225', '0.126'])
})

test('the theme follows the choice, and the system where nothing is chosen', () => {
  expect(themeFor('auto', false)).toBe(light)
  expect(themeFor('auto', true)).toBe(dark)
  expect(themeFor('light', true)).toBe(light)
  expect(themeFor('dark', false)).toBe(dark)
  expect(themeFor('auto', false, true)).toBe(lightContrast)
  expect(themeFor('auto', true, true)).toBe(darkContrast)
  expect(themeFor('light', true, true)).toBe(lightContrast)
  expect(themeFor('projector', true)).toBe(projector)
  expect(themeFor('projector', false, true)).toBe(projector)
})

describe.each([
  ['light with more contrast', lightContrast],
  ['dark with more contrast', darkContrast],
  ['projector', projector],
])('%s', (_, theme) => {
  const against = (colour: string) => contrast(colour, theme.background)

  test('text reaches 7:1, marks and the scale of years 4.5:1', () => {
    expect(against(theme.ink)).toBeGreaterThanOrEqual(15)
    expect(against(theme.quiet)).toBeGreaterThanOrEqual(7)
    expect(against(theme.accent)).toBeGreaterThanOrEqual(7)
    for (const colour of [theme.neutral, ...theme.groups, ...theme.years.map(interpolateCividis)])
      expect(against(colour), colour).toBeGreaterThanOrEqual(4.5)
  })
})

test.each([lightContrast, darkContrast])(
  'for those who ask for more contrast, hairlines and citations as drawn reach 3:1',
  theme => {
    const drawn = interpolateRgb(theme.background, theme.citation)(theme.citationOpacity)
    for (const colour of [theme.hairline, drawn])
      expect(contrast(colour, theme.background)).toBeGreaterThanOrEqual(3)
  },
)

test('on a projector labels are as large as the last row needs them, and lines and papers stronger', () => {
  expect(label.size * projector.labelScale).toBeGreaterThanOrEqual(22)
  expect(projector.strokeScale).toBeGreaterThan(1.4)
  expect(projector.markScale).toBeGreaterThan(1)
})

test('on a stage every theme keeps its colours and is set as large as the projector has it, in proportion', () => {
  expect(onStage(dark, 1)).toMatchObject({ background: dark.background, labelScale: projector.labelScale })
  expect(onStage(light, 0.8).labelScale).toBeCloseTo(0.8 * projector.labelScale)
  expect(onStage(light, 0.1).labelScale).toBeGreaterThan(0.8)
})

describe.each([
  ['light', light],
  ['dark', dark],
  ['light with more contrast', lightContrast],
  ['dark with more contrast', darkContrast],
  ['projector', projector],
])('%s', (_, theme) => {
  test('text reaches 4.5:1 on the background', () => {
    expect(contrast(theme.ink, theme.background)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(theme.quiet, theme.background)).toBeGreaterThanOrEqual(4.5)
  })

  test('the accent, groups, years and what has no group reach 3:1 on the background', () => {
    const [oldest, newest] = theme.years
    const years = [0, 0.25, 0.5, 0.75, 1].map(share => interpolateCividis(oldest + share * (newest - oldest)))
    for (const colour of [theme.accent, theme.neutral, ...theme.groups, ...years])
      expect(contrast(colour, theme.background), colour).toBeGreaterThanOrEqual(3)
  })

  /**
   * Ottosson's OKLab is scaled so that 0.02 is about what one just notices between large patches side by side. Four
   * times that for small dots that lie apart.
   */
  const apart = 0.08

  test.each(Object.entries(visions))('colour or shape tells eight groups apart, with %s', (_, vision) => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    const graph = graphOf(
      { ...Object.fromEntries(ids.map(id => [id, { section: id }])), ungrouped: {} },
      [],
      { sections: ids.map(id => ({ id, title: id, depth: 0 })) },
    )
    const legend = groups(graph, 'section', theme)
    expect(legend).toHaveLength(9)
    const alike = legend.flatMap((one, at) =>
      legend
        .slice(at + 1)
        .filter(other => one.shape === other.shape && distance(one.colour, other.colour, vision) < apart)
        .map(other => `${one.id} and ${other.id}`),
    )
    expect(alike).toEqual([])
  })

  test('with full colour vision the colours alone tell eight groups apart', () => {
    const vision = visions['full colour vision']
    const distances = theme.groups.flatMap((one, at) =>
      theme.groups.slice(at + 1).map(other => (vision ? distance(one, other, vision) : 0)),
    )
    expect(distances).toHaveLength(28)
    expect(Math.min(...distances)).toBeGreaterThan(apart)
  })

  test('the scale of years goes one way in lightness, away from the background', () => {
    const [oldest, newest] = theme.years
    const contrasts = Array.from({ length: 21 }, (_, at) =>
      contrast(interpolateCividis(oldest + (at / 20) * (newest - oldest)), theme.background),
    )
    expect(contrasts).toEqual([...contrasts].sort((a, b) => a - b))
  })
})

test('forced colours leave no choice but that of the marks, which suit their background', () => {
  const black = { background: '#000000', ink: '#ffffff', accent: '#ffff00' }
  const white = { background: '#ffffff', ink: '#000000', accent: '#00009f' }
  for (const choice of ['auto', 'light', 'dark'] as const) {
    expect(themeFor(choice, false, false, black)).toMatchObject({ ...black, name: 'dark', quiet: '#ffffff' })
    expect(themeFor(choice, true, true, white)).toMatchObject({ ...white, name: 'light', quiet: '#000000' })
  }
  for (const forced of [black, white]) {
    const { groups, hairline } = themeFor('auto', false, false, forced)
    for (const colour of [...groups, hairline])
      expect(contrast(colour, forced.background)).toBeGreaterThanOrEqual(3)
  }
})
