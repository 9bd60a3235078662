/** The look as data: every colour and strength that graph and page are drawn with, for paper, night and projector. */
import { interpolateRgb, lab, rgb } from 'd3'
import type { ThemeChoice } from './view-state.ts'

export interface Theme {
  readonly name: 'light' | 'dark' | 'projector'
  /** Whether what the browser itself draws is light or dark. */
  readonly scheme: 'light' | 'dark'
  readonly background: string
  /** Text and what is drawn with the weight of text. */
  readonly ink: string
  /** Text of second rank; at least 4.5:1 on the background. */
  readonly quiet: string
  readonly hairline: string
  /** What is in focus, and nothing else. */
  readonly accent: string
  /** Citations that nobody asked for. */
  readonly citation: string
  /** Opacity of those. */
  readonly citationOpacity: number
  /** Works off the list, and papers without a group. */
  readonly neutral: string
  /** Colours of groups: with their shapes they tell eight groups apart under each of the three colour blindnesses. */
  readonly groups: readonly string[]
  /** Ends of the sequential scale for years, as shares of cividis: what is below 3:1 on the background is left out. */
  readonly years: readonly [oldest: number, newest: number]
  /** How many times their ordinary size texts, lines and papers on the stage are drawn. */
  readonly labelScale: number
  readonly strokeScale: number
  readonly markScale: number
}

const ordinary = { labelScale: 1, strokeScale: 1, markScale: 1 }

export const light: Theme = {
  ...ordinary,
  name: 'light',
  scheme: 'light',
  background: '#f8f4ec',
  ink: '#221d17',
  quiet: '#675f53',
  hairline: '#ddd4c4',
  accent: '#c2371b',
  citation: '#6f675b',
  citationOpacity: 0.3,
  neutral: '#80776a',
  groups: ['#2f6ea3', '#b67c0f', '#513c94', '#2a8f77', '#a8629b', '#6d7b26', '#7d4a2c', '#5f6b76'],
  years: [0.58, 0],
}

export const dark: Theme = {
  ...ordinary,
  name: 'dark',
  scheme: 'dark',
  background: '#12161f',
  ink: '#ece7dc',
  quiet: '#a29f9a',
  hairline: '#2b3140',
  accent: '#ff7d57',
  citation: '#9aa3b5',
  citationOpacity: 0.26,
  neutral: '#8d93a0',
  groups: ['#69aaec', '#e2ab3d', '#a88ff5', '#45c2a8', '#e08cba', '#b7cb66', '#cf9069', '#a3abb8'],
  years: [0.38, 1],
}

/** For readers whose system asks for more contrast: text from 7:1, lines and marks from 4.5:1 on the background. */
export const lightContrast: Theme = {
  ...light,
  background: '#fffdf8',
  ink: '#000000',
  quiet: '#473f34',
  hairline: '#7d7568',
  accent: '#9c2309',
  citation: '#3d372e',
  citationOpacity: 0.55,
  neutral: '#6b6459',
  groups: ['#1f6aa8', '#8a5b00', '#432f80', '#0a7560', '#9c3f8d', '#4a5512', '#6a2a12', '#5c6670'],
  years: [0.45, 0],
}

export const darkContrast: Theme = {
  ...dark,
  background: '#06080d',
  ink: '#ffffff',
  quiet: '#cfccc6',
  hairline: '#78819a',
  accent: '#ff9a7c',
  citation: '#c4ccdb',
  citationOpacity: 0.5,
  neutral: '#b4bac6',
  years: [0.5, 1],
}

/** For a hall with a projector that washes colours out: strongest contrast, to be read from the last row. */
export const projector: Theme = {
  ...lightContrast,
  name: 'projector',
  background: '#ffffff',
  hairline: '#a39b8c',
  citationOpacity: 0.38,
  labelScale: 1.75,
  strokeScale: 1.6,
  markScale: 1.3,
}

/** The theme while a talk is given on a stage so many times 1920 × 1080 large: every theme reads from the last row. */
export function onStage(theme: Theme, scale: number): Theme {
  return {
    ...theme,
    labelScale: Math.max(0.85, projector.labelScale * scale),
    strokeScale: Math.max(1, projector.strokeScale * scale),
    markScale: projector.markScale,
  }
}

/** The colours that a reader's system forces upon every page (high contrast in Windows), as `#rrggbb`. */
export interface ForcedColours {
  readonly background: string
  readonly ink: string
  /** Of links: the one colour beside those two that is sure to be read. */
  readonly accent: string
}

/** The theme for a choice, given what the reader's system prefers; forced colours leave no choice. */
export function themeFor(
  choice: ThemeChoice,
  systemIsDark: boolean,
  wantsContrast = false,
  forced?: ForcedColours,
): Theme {
  if (forced) {
    const marks = lab(forced.background).l < 50 ? darkContrast : lightContrast
    const hairline = rgb(interpolateRgb(forced.background, forced.ink)(0.5)).formatHex()
    return { ...marks, ...forced, quiet: forced.ink, hairline }
  }
  if (choice === 'projector') return projector
  const isDark = choice === 'dark' || (choice === 'auto' && systemIsDark)
  if (wantsContrast) return isDark ? darkContrast : lightContrast
  return isDark ? dark : light
}
