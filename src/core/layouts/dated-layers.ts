/** Layers of bounded width: who stands in which, and from when its papers are. */

const nowhere = -1

export class DatedLayers {
  readonly #dates: readonly (number | undefined)[]
  readonly #width: number
  readonly #ranks: Int32Array
  /** In which order papers came: means add up dates in it. */
  readonly #arrivals: Int32Array
  #arrived = 0
  readonly #rows: number[][] = []
  /** Means of the layers that did not change since. */
  readonly #means = new Map<number, number | undefined>()
  /** For each full layer one below it that had room when last looked at. */
  readonly #roomier: number[] = []

  /** @param width how many papers a layer holds */
  constructor(width: number, dates: readonly (number | undefined)[]) {
    this.#width = width
    this.#dates = dates
    this.#ranks = new Int32Array(dates.length).fill(nowhere)
    this.#arrivals = new Int32Array(dates.length)
  }

  get count(): number {
    return this.#rows.length
  }

  rankOf(paper: number): number | undefined {
    const rank = this.#ranks[paper]
    return rank === nowhere ? undefined : rank
  }

  hasRoom(rank: number): boolean {
    return (this.#rows[rank]?.length ?? 0) < this.#width
  }

  /** The first layer with room from this one on, as long as papers only come. */
  firstWithRoom(rank: number): number {
    let found = rank
    while (!this.hasRoom(found)) found = this.#roomier[found] ?? found + 1
    for (let full = rank; full < found; ) {
      const next = this.#roomier[full] ?? full + 1
      this.#roomier[full] = found
      full = next
    }
    return found
  }

  /** The mean date of a layer's papers but for one; undefined where none is known. */
  meanDate(rank: number, except?: number): number | undefined {
    if (except !== undefined && this.#ranks[except] === rank) return this.#meanOf(rank, except)
    if (!this.#means.has(rank)) this.#means.set(rank, this.#meanOf(rank))
    return this.#means.get(rank)
  }

  #meanOf(rank: number, except?: number): number | undefined {
    let [sum, known] = [0, 0]
    for (const paper of this.#rows[rank] ?? []) {
      const date = this.#dates[paper]
      if (date === undefined || paper === except) continue
      sum += date
      known += 1
    }
    return known > 0 ? sum / known : undefined
  }

  move(paper: number, rank: number): void {
    const before = this.#ranks[paper] as number
    if (before === nowhere) {
      this.#arrivals[paper] = this.#arrived
      this.#arrived += 1
    } else {
      const row = this.#rows[before]
      row?.splice(row.indexOf(paper), 1)
      this.#means.delete(before)
    }
    while (this.#rows.length <= rank) this.#rows.push([])
    const row = this.#rows[rank] as number[]
    const arrival = this.#arrivals[paper] as number
    let at = row.length
    while (at > 0 && (this.#arrivals[row[at - 1] as number] as number) > arrival) at -= 1
    row.splice(at, 0, paper)
    this.#means.delete(rank)
    this.#ranks[paper] = rank
  }
}
