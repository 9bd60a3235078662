/** The keys of a group of radio buttons that are buttons: arrows choose the next, as they do natively. */

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** To be called for a key pressed on any button within the group. */
export function chooseByArrow(event: KeyboardEvent): void {
  const step = steps[event.key]
  if (step === undefined || !(event.currentTarget instanceof HTMLElement)) return
  event.preventDefault()
  event.stopPropagation()
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=radio]')]
  const at = buttons.findIndex(button => event.composedPath().includes(button))
  const next = buttons[(at + step + buttons.length) % buttons.length]
  next?.click()
  next?.focus()
}
