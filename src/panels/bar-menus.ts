/** What the buttons of the bar open: talks, saved views, files to take away, and ways to share the view. */
import type { TemplateResult } from 'lit/html.js'
import type { Explorer } from '../state/explorer.ts'
import { type Shelf, savedViews } from './saved-views.ts'
import { type ShareActions, shareMenu } from './share-menu.ts'
import { type TakeAway, type TalkToPrint, takeAway } from './take-away.ts'
import { type TalkActions, talkMenu } from './talk-menu.ts'

export interface BarMenuActions {
  readonly share: ShareActions
  readonly take: TakeAway
  readonly talkToPrint: TalkToPrint
  readonly talks: TalkActions
  print(): void
}

export type BarMenus = Readonly<Record<'talks' | 'saved' | 'files' | 'share', () => TemplateResult>>

export function barMenus(explorer: Explorer, shelf: Shelf, actions: BarMenuActions): BarMenus {
  return {
    talks: talkMenu(explorer, actions.talks),
    saved: savedViews(explorer, shelf),
    files: takeAway(explorer, actions.take, actions.print, actions.talkToPrint),
    share: () => shareMenu(actions.share),
  }
}
