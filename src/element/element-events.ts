/** The events of `<citation-graph>`, by name, with what each tells. None of them bubbles. */

export interface SceneTold {
  /** Number of the scene, counted from 1; undefined when the talk has ended. */
  readonly scene: number | undefined
  readonly scenes: number
  readonly title: string
}

export interface CitationGraphEvents {
  /** The view changed, or the scene: its address, as a query string. */
  'view-change': CustomEvent<{ readonly address: string }>
  'scene-change': CustomEvent<SceneTold>
  /** The graph is there: its title, and how many papers its list holds. */
  'graph-ready': CustomEvent<{ readonly title: string; readonly papers: number }>
  /** What the attributes ask for is not to be had; the message says why. */
  'graph-error': CustomEvent<{ readonly message: string }>
}
