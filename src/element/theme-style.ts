/** The theme as CSS custom properties on an element. */
import type { Theme } from '../state/theme.ts'

export function paint(element: HTMLElement, theme: Theme): void {
  const { background, ink, quiet, hairline, accent, labelScale, strokeScale } = theme
  const properties = {
    background,
    ink,
    quiet,
    hairline,
    accent,
    'label-scale': labelScale,
    'stroke-scale': strokeScale,
  }
  for (const [name, value] of Object.entries(properties))
    element.style.setProperty(`--${name}`, String(value))
  element.style.colorScheme = theme.scheme
  element.dataset.theme = theme.name
}
