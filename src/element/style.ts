/** The style sheet of the element, as one constructed sheet that all its instances share. */
import card from './style/card.css?inline'
import layout from './style/layout.css?inline'
import legend from './style/legend.css?inline'
import list from './style/list.css?inline'
import stage from './style/stage.css?inline'

export const css = new CSSStyleSheet()
css.replaceSync([layout, list, stage, legend, card].join('\n'))
