/** The style sheet of the element, as one constructed sheet that all its instances share. */
import byYear from './style/by-year.css?inline'
import card from './style/card.css?inline'
import crowd from './style/crowd.css?inline'
import fold from './style/fold.css?inline'
import forcedColours from './style/forced-colours.css?inline'
import layout from './style/layout.css?inline'
import legend from './style/legend.css?inline'
import list from './style/list.css?inline'
import path from './style/path.css?inline'
import popover from './style/popover.css?inline'
import print from './style/print.css?inline'
import relation from './style/relation.css?inline'
import stage from './style/stage.css?inline'
import table from './style/table.css?inline'
import takeAway from './style/take-away.css?inline'
import waiting from './style/waiting.css?inline'

let sheet: CSSStyleSheet | undefined

/** The sheet, made when the first element needs it. */
export function styleSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(
      [
        layout,
        list,
        stage,
        crowd,
        legend,
        card,
        relation,
        path,
        popover,
        table,
        takeAway,
        fold,
        byYear,
        waiting,
        print,
        forcedColours,
      ].join('\n'),
    )
  }
  return sheet
}

/** Adds these rules to the element; gives what takes them away again. */
export function styledBy(host: HTMLElement, rules: string): () => void {
  const added = new CSSStyleSheet()
  added.replaceSync(rules)
  const { shadowRoot: root } = host
  root?.adoptedStyleSheets.push(added)
  return () => {
    if (root) root.adoptedStyleSheets = root.adoptedStyleSheets.filter(one => one !== added)
  }
}
