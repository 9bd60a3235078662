/** A popover that opens under its button: native, so that Escape and a click elsewhere close it and focus returns. */
import { signal } from '@preact/signals-core'
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { type IconName, icon } from './icon.ts'

export interface PopoverWords {
  /** Unique within the element. */
  readonly id: string
  readonly label: string
}

/**
 * The button and what it opens, which is drawn while it is open.
 *
 * @param ahead what to do when it is likely to be opened soon
 */
export function popover(
  { id, label }: PopoverWords,
  content: () => unknown,
  ahead: () => void = () => undefined,
): (name: IconName) => TemplateResult {
  const isOpen = signal(false)
  const onToggle = (event: Event) => {
    const { currentTarget: opened } = event
    const button = opened instanceof HTMLElement ? opened.previousElementSibling : undefined
    if (!(event instanceof ToggleEvent && opened instanceof HTMLElement && button instanceof HTMLElement))
      return
    if (event.newState === 'open') placeUnder(opened, button)
    else if (opened.matches(':focus-within')) button.focus()
    isOpen.value = event.newState === 'open'
  }
  return name => html`
    <button class="icon-button" popovertarget=${id} aria-label=${label} title=${label} @pointerenter=${ahead} @focus=${ahead}>${icon(name)}</button>
    <div id=${id} class="popover" popover role="dialog" tabindex="-1" autofocus aria-label=${label} @beforetoggle=${onToggle}>${isOpen.value ? content() : nothing}</div>`
}

/** As the style sheet has it. */
const widest = 300

/** Its right edge under that of the button, within the window. */
function placeUnder(popover: HTMLElement, button: HTMLElement): void {
  const { bottom, right } = button.getBoundingClientRect()
  popover.style.top = `${bottom + 6}px`
  popover.style.right = `max(8px, min(${innerWidth - right - 8}px, 100vw - ${widest + 8}px))`
}
