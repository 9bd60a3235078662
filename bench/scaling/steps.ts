/** The steps whose cost is followed from a hundred papers to a hundred thousand. */

export interface Step {
  readonly id: string
  readonly title: string
  /** Where its curve is drawn. */
  readonly plot: 'build' | 'use'
}

const build = [
  ['metrics', 'metrics'],
  ['communities', 'communities'],
  ['roles', 'roles of citations'],
  ['map', 'map'],
  ['timeline', 'timeline'],
  ['layers', 'layers'],
  ['encode', 'writing the file'],
] as const

const use = [
  ['decode', 'reading the file'],
  ['search', 'search index'],
  ['appearance', 'first picture'],
  ['filter', 'filter by year'],
  ['network', 'packing for the planner'],
  ['path', 'reading path'],
  ['order', 'reading order'],
  ['backbone', 'backbone'],
  ['missing', 'missing papers'],
] as const

export type StepId = (typeof build)[number][0] | (typeof use)[number][0]

/** In the order in which they are done. */
export const steps: readonly (Step & { readonly id: StepId })[] = [
  ...build.map(([id, title]) => ({ id, title, plot: 'build' as const })),
  ...use.map(([id, title]) => ({ id, title, plot: 'use' as const })),
]
