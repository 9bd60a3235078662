/** The file to which a talk is saved: on disk where the browser lets a page write, else among the downloads. */
import { download } from './download.ts'

const name = 'talk.md'

/** What of the File System Access API is needed here; not every browser has it. */
interface FilePicker {
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>
}

/** Where a talk went: the name of the file, `downloads`, or nowhere because the speaker changed his mind. */
export type Saved = { readonly file: string } | 'downloads' | undefined

/** Gives what saves a talk. The file is asked for once, and written again from then on. */
export function scriptSaver(): (script: string) => Promise<Saved> {
  let handle: FileSystemFileHandle | undefined
  return async script => {
    const picker = window as FilePicker
    try {
      handle ??= await picker.showSaveFilePicker?.({
        suggestedName: name,
        types: [{ description: 'Talk', accept: { 'text/markdown': ['.md'] } }],
      })
      if (handle) {
        const file = await handle.createWritable()
        await file.write(script)
        await file.close()
        return { file: handle.name }
      }
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return undefined
      // The file is gone, or may not be written: the talk is saved all the same.
      handle = undefined
    }
    download(name, new Blob([script], { type: 'text/markdown' }))
    return 'downloads'
  }
}
