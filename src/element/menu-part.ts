/** What the buttons of the bar open, with its style and its deeds; loaded once one of them is about to be pressed. */
import { embedSnippet } from '../formats/embed-snippet.ts'
import { type BarMenus, barMenus } from '../panels/bar-menus.ts'
import type { Explorer } from '../state/explorer.ts'
import { download } from './download.ts'
import type { MountActions } from './mount-actions.ts'
import { browserShelf } from './shelf.ts'
import rules from './style/menus.css?inline'
import { styleWith } from './style.ts'
import { talkActions } from './talk-actions.ts'

export function menuPart(host: HTMLElement, explorer: Explorer, actions: MountActions): BarMenus {
  styleWith(host, rules)
  const { shared, script } = actions
  const title = explorer.graph.getAttribute('title')
  return barMenus(explorer, browserShelf(title), {
    share: {
      link: () => shared().link,
      snippet() {
        const { frame } = shared()
        return frame && embedSnippet(frame, title)
      },
      qrCode: actions.qrCode,
    },
    talks: talkActions(explorer, script, actions),
    async take(format, scope) {
      const { takenFile } = await import('./taken-file.ts')
      const { name, content } = await takenFile(explorer, format, scope, script.peek())
      download(name, content)
      return name
    },
    print: () => print(),
    talkToPrint: {
      isThere: () => script.value.trim() !== '',
      print: async withNotes =>
        (await import('./taken-talk.ts')).printTalk(explorer, script.peek(), withNotes),
    },
  })
}
