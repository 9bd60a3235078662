/** Which scene of a talk an address names: `?scene=3` is the third, with what else it says as the view. */

export interface SceneAddress {
  /** Place of the scene, counted from 0; absent outside a talk. */
  readonly scene?: number
  /** The rest of the query. */
  readonly view: string
}

export function sceneAddress(query: string): SceneAddress {
  const parts = query.replace(/^\?/, '').split('&').filter(Boolean)
  const said = parts.find(part => part.startsWith('scene='))
  const rest = parts.filter(part => part !== said)
  const view = rest.length > 0 ? `?${rest.join('&')}` : ''
  const place = /^scene=(\d{1,4})$/.exec(said ?? '')?.[1]
  return place === undefined ? { view } : { scene: Math.max(0, Number(place) - 1), view }
}

/** `?scene=3`, with the view where it is another than the scene's. */
export function addressOfScene(scene: number, view: string): string {
  return `?${[`scene=${scene + 1}`, view.replace(/^\?/, '')].filter(Boolean).join('&')}`
}
