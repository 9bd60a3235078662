/** The cards of a reading path and of a story, with their style; loaded once there is one. */
import type { TemplateResult } from 'lit/html.js'
import { pathCard } from '../panels/path-card.ts'
import { storyCard } from '../panels/story-card.ts'
import type { Explorer } from '../state/explorer.ts'
import type { ReadingPlan } from '../state/reading-plan.ts'
import type { Search } from '../state/search.ts'
import type { ToldStory } from '../state/told-story.ts'
import chip from './style/chip.css?inline'
import path from './style/path.css?inline'
import relation from './style/relation.css?inline'
import { styleWith } from './style.ts'

export interface CoursePart {
  readonly path: (plan: ReadingPlan) => TemplateResult
  story(story: ToldStory): TemplateResult
}

export function coursePart(
  host: HTMLElement,
  explorer: Explorer,
  search: Search,
  show: (paper: string) => void,
): CoursePart {
  for (const rules of [relation, path, chip]) styleWith(host, rules)
  return {
    path: pathCard(explorer, search, show),
    story: story => storyCard(explorer, story, show),
  }
}
