/** The places of a shell, found again by their ids, and its dialog. */

/** Throws where the shell lacks one: then its template is wrong. */
export function foundIn<Place extends string>(
  root: ShadowRoot,
  places: readonly Place[],
): Readonly<Record<Place, HTMLElement>> & {
  readonly overview: HTMLDialogElement
} {
  const found = <Found>(name: string, element: Found | null): Found => {
    if (!element) throw new Error(`missing part of the page: ${name}`)
    return element
  }
  const parts = places.map(place => [place, found(place, root.getElementById(place))] as const)
  return {
    ...(Object.fromEntries(parts) as Record<Place, HTMLElement>),
    overview: found('overview', root.querySelector<HTMLDialogElement>('dialog.overview')),
  }
}
