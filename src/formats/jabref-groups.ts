/** The tree of groups that JabRef keeps in a comment of a BibTeX file. */
import { writtenTitle } from './written-title.ts'

/** One group: its depth, then its kind and name; `\;` divides what else is said of it. */
const group = /^\s{0,20}(\d{1,3}) [A-Za-z]{1,40}Group:((?:[^\\;]|\\[^;])*)/

/**
 * For each group's name the titles from the outermost inwards, in the order of the tree: `Serving` → `[Systems,
 * Serving]`. The comment holds lines such as `2 StaticGroup:Serving\;0\;1\;\;\;\;;`. Of two groups of one name the first counts.
 */
export function groupPaths(comments: readonly string[]): Map<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>()
  for (const comment of comments) {
    const tree = /^\s*jabref-meta:\s*grouping:/i.exec(comment)
    if (tree === null) continue
    const open: string[] = []
    for (const line of comment.slice(tree[0].length).split('\n')) {
      const found = group.exec(line.slice(0, 1_000))
      const title = writtenTitle(found?.[2] ?? '')
      const depth = Number(found?.[1])
      if (found === null || title === '' || depth < 1) continue
      open.length = Math.min(open.length, depth - 1)
      open.push(title)
      if (!paths.has(title)) paths.set(title, [...open])
    }
  }
  return paths
}
