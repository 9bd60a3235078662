/** A markdown text without the settings in YAML that note-taking programs and site builders put at its head. */

const longest = 20_000
const fence = /^---[ \t]{0,20}\r?\n/

/** Lines keep their numbers: the settings leave as many empty ones. Rules that divide a text stay. */
export function withoutFrontMatter(text: string): string {
  const opening = fence.exec(text)?.[0]
  if (opening === undefined) return text
  const head = text.slice(opening.length, longest)
  const end = /(?:^|\n)(?:---|\.\.\.)[ \t]{0,20}(?:\r?\n|$)/.exec(head)
  const settings = end === null ? '' : head.slice(0, end.index)
  if (end === null || (settings !== '' && !/^[\w-]{1,60}\s?:/.test(settings))) return text
  const length = opening.length + end.index + end[0].length
  return text.slice(0, length).replace(/[^\n]+/g, '') + text.slice(length)
}
