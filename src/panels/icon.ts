/** The few icons of the interface, drawn on a grid of 16 by 16 with strokes. */
import { type SVGTemplateResult, svg } from 'lit/html.js'

const paths = {
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  undo: 'M6 3 2.8 6.2 6 9.4M3 6.2h6.4a3.6 3.6 0 0 1 0 7.2H6.5',
  redo: 'M10 3l3.2 3.2L10 9.4M13 6.2H6.6a3.6 3.6 0 0 0 0 7.2h2.9',
  link: 'M6.6 9.4l2.8-2.8M7.3 4.6l1-1a3 3 0 0 1 4.2 4.2l-1 1M8.7 11.4l-1 1a3 3 0 0 1-4.2-4.2l1-1',
  sun: 'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6ZM8 1.5v1.4M8 13.1v1.4M1.5 8h1.4M13.1 8h1.4M3.4 3.4l1 1M11.6 11.6l1 1M12.6 3.4l-1 1M4.4 11.6l-1 1',
  moon: 'M13 9.6A5.6 5.6 0 0 1 6.4 3a5.6 5.6 0 1 0 6.6 6.6Z',
  screen: 'M2 3h12M3 3v7.5h10V3M8 10.5v3M5.5 13.5h5',
  auto: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM8 2.5v11M8 5h3.9M8 8h5.3M8 11h3.9',
  bookmark: 'M4.5 2.5h7v11L8 10.6 4.5 13.5Z',
  table: 'M2.5 3.5h11v9h-11ZM2.5 6.5h11M2.5 9.5h11M6.5 6.5v6',
  download: 'M8 2.5v7.5M4.8 7 8 10.2 11.2 7M2.5 11v2.5h11V11',
  fold: 'M5 2.5l3 3 3-3M2.5 8h11M5 13.5l3-3 3 3',
  unfold: 'M5 5.5l3-3 3 3M2.5 8h11M5 10.5l3 3 3-3',
  close: 'M4 4l8 8M12 4l-8 8',
  search: 'M7 2.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4ZM10.2 10.2l3.3 3.3',
  out: 'M6.5 3.5h-3v9h9v-3M9 3h4v4M12.6 3.4 7.5 8.5',
  present: 'M2 3h12M3 3v7.5h10V3M8 10.5v2M5.5 14 8 12.2l2.5 1.8M6.8 5.2l3 1.7-3 1.7Z',
  play: 'M5.5 3.5v9l7-4.5Z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  grip: 'M6 4.5h.01M10 4.5h.01M6 8h.01M10 8h.01M6 11.5h.01M10 11.5h.01',
  copy: 'M5.5 5.5h7v8h-7ZM3.5 10.5v-8h7',
} as const

export type IconName = keyof typeof paths

export function icon(name: IconName): SVGTemplateResult {
  return svg`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${paths[name]}></path></svg>`
}
