/** Runs: the text of one line of a list, cut where its emphasis or its link changes. */

/** One link as it stands in the text. Two links to one address are two. */
export interface WrittenLink {
  /** As written: any text at all. */
  readonly address: string
}

export interface Run {
  readonly text: string
  readonly strong: boolean
  readonly emphasis: boolean
  /** The text is what stands for an image. */
  readonly image: boolean
  readonly link?: WrittenLink
}

/** A line that ends without a line of the file ending: `<br>`. */
export const softLine = '\u2028'

/** Takes what a parser meets, one piece after the other, and gives the runs. */
export interface RunWriter {
  write(text: string, image?: boolean): void
  /** Enters (+1) or leaves (-1) strong or emphasised text. */
  mark(kind: 'strong' | 'emphasis', step: 1 | -1): void
  /** Everything up to the next call is this link's text. */
  link(address: string | undefined): void
  /** The runs so far; the writer starts anew. */
  taken(): Run[]
}

export function runWriter(): RunWriter {
  let runs: Run[] = []
  const depth = { strong: 0, emphasis: 0 }
  let link: WrittenLink | undefined
  return {
    write(text, image = false) {
      if (text === '' && !image) return
      const style = { strong: depth.strong > 0, emphasis: depth.emphasis > 0, image }
      runs.push(link === undefined ? { text, ...style } : { text, ...style, link })
    },
    mark(kind, step) {
      depth[kind] = Math.max(0, depth[kind] + step)
    },
    link(address) {
      link = address === undefined ? undefined : { address }
    },
    taken() {
      const given = runs
      runs = []
      depth.strong = 0
      depth.emphasis = 0
      link = undefined
      return given
    },
  }
}

/** What the runs say, images left out; lines end in `\n`. */
export function textOf(runs: readonly Run[]): string {
  return runs
    .map(run => (run.image ? '' : run.text))
    .join('')
    .replaceAll(softLine, '\n')
}
