/** The style of the element, as constructed sheets that all its instances share; later parts bring rules of their own. */
import begin from './style/begin.css?inline'
import card from './style/card.css?inline'
import crowd from './style/crowd.css?inline'
import fold from './style/fold.css?inline'
import forcedColours from './style/forced-colours.css?inline'
import layout from './style/layout.css?inline'
import legend from './style/legend.css?inline'
import list from './style/list.css?inline'
import popover from './style/popover.css?inline'
import stage from './style/stage.css?inline'
import waiting from './style/waiting.css?inline'

const rules = [layout, list, stage, crowd, legend, card, begin, popover, fold, waiting].join('\n')

const sheets = new Map<string, CSSStyleSheet>()

function sheetOf(rules: string): CSSStyleSheet {
  const known = sheets.get(rules)
  if (known) return known
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules)
  sheets.set(rules, sheet)
  return sheet
}

/** Gives the root the rules of what is there from the beginning. What the system forces goes over all that comes later. */
export function styleRoot(root: ShadowRoot): void {
  root.adoptedStyleSheets = [sheetOf(rules), sheetOf(forcedColours)]
}

/** Adds the rules of a part to the element, once and for all. */
export function styleWith(host: HTMLElement, rules: string): void {
  const { shadowRoot: root } = host
  const sheet = sheetOf(rules)
  if (root && !root.adoptedStyleSheets.includes(sheet))
    root.adoptedStyleSheets = root.adoptedStyleSheets.toSpliced(-1, 0, sheet)
}

/** Adds these rules to the element; gives what takes them away again. */
export function styledBy(host: HTMLElement, rules: string): () => void {
  styleWith(host, rules)
  return () => {
    const { shadowRoot: root } = host
    if (root) root.adoptedStyleSheets = root.adoptedStyleSheets.filter(one => one !== sheetOf(rules))
  }
}
