/** The network as the pages of the peers read it: numbers alone, with places in pixels of the same stage on which Cairn draws. */

export interface PeerPaper {
  readonly title: string
  /** 0 where unknown. */
  readonly year: number
  readonly radius: number
  readonly colour: string
  /** Places in the two layouts, y downwards. */
  readonly timeline: readonly [x: number, y: number]
  readonly map: readonly [x: number, y: number]
}

export interface PeerNetwork {
  readonly stage: Stage
  readonly papers: readonly PeerPaper[]
  /** Numbers of the citing and the cited paper. */
  readonly citations: readonly (readonly [citing: number, cited: number])[]
}

/** Where on the page everything is drawn, in CSS pixels. */
export interface Stage {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}
