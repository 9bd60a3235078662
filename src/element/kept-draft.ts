/** The draft of a talk in the browser's storage, for each graph title. A broken, full or forbidden storage does no harm. */
import { draftStanding, draftText, parseDraft, type TalkDraft } from '../talk/talk-draft.ts'

function keyOf(title: string): string {
  return `cairn talk: ${title}`
}

export function keptDraft(title: string): TalkDraft | undefined {
  try {
    return parseDraft(localStorage.getItem(keyOf(title)) ?? '')
  } catch {
    return undefined
  }
}

/** Keeps the draft, or none; false when the browser keeps nothing. */
export function keepDraft(title: string, draft: TalkDraft | undefined): boolean {
  try {
    if (draft) localStorage.setItem(keyOf(title), draftText(draft))
    else localStorage.removeItem(keyOf(title))
    return true
  } catch {
    return false
  }
}

/** The script to give: that of the draft if it goes on from this very file, else the file's own. */
export function currentScript(title: string, file: string): string {
  const draft = keptDraft(title)
  return draft && draftStanding(draft, file) === 'current' ? draft.script : file
}

/** Tells when another window keeps a draft; gives what stops it. */
export function onDraftElsewhere(title: string, tell: (draft: TalkDraft) => void): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    const draft = key === keyOf(title) ? keptDraft(title) : undefined
    if (draft) tell(draft)
  }
  addEventListener('storage', onStorage)
  return () => removeEventListener('storage', onStorage)
}
