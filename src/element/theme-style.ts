/** The theme as CSS custom properties on an element. */
import type { Theme } from '../state/theme.ts'

export function paint(element: HTMLElement, theme: Theme): void {
  const { background, ink, quiet, hairline, accent } = theme
  for (const [name, value] of Object.entries({ background, ink, quiet, hairline, accent }))
    element.style.setProperty(`--${name}`, value)
  element.style.colorScheme = theme.name
  element.dataset.theme = theme.name
}
