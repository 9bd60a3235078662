/** Files in one ZIP file, packed by the browser. */
import { type ZipEntry, zipFile } from '../formats/zip-file.ts'

export interface NamedContent {
  readonly name: string
  readonly content: Uint8Array<ArrayBuffer>
}

/** A file whose content has been packed already, such as a PNG, is put in as it is. */
export async function zipped(files: readonly NamedContent[], type: string): Promise<Blob> {
  const entries = files.map(async ({ name, content }): Promise<ZipEntry> => {
    if (/\.png$/.test(name)) return { name, content }
    const stream = new Blob([content]).stream().pipeThrough(new CompressionStream('deflate-raw'))
    return { name, content, deflated: new Uint8Array(await new Response(stream).arrayBuffer()) }
  })
  return new Blob([zipFile(await Promise.all(entries))], { type })
}
