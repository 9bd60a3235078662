/** A text that the page carries with it, in a script element of its own: of a file that opens without any other. */

/** The text in the script element with this id, unpacked; undefined where there is none. */
export async function carriedText(id: string): Promise<string | undefined> {
  const carrier = document.getElementById(id)
  if (!(carrier instanceof HTMLScriptElement)) return undefined
  const { textContent: text } = carrier
  // What would have ended the element, or hidden its end, was written with a backslash.
  if (carrier.dataset.packed !== 'gzip') return text.replace(/<\\(?=\/?script|!--)/gi, '<')
  const packed = Uint8Array.from(atob(text), character => character.charCodeAt(0))
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).text()
}
