/** The way from one scene of a talk to the next as pictures, one for each moment, as the stage shows it. */
import { xmlBlock, xmlElement } from '../formats/xml.ts'
import type { Scene } from '../talk/talk.ts'
import { type Choreography, choreography, type Moment } from './choreography.ts'
import type { Drawing } from './drawing.ts'
import { drawnLabels } from './labels.ts'
import { shareWithin } from './phases.ts'
import { behindTitle } from './slide.ts'
import { isTitle, overlay } from './slide-drawing.ts'
import { axisElements, pictureElements, type WriteText } from './stage-elements.ts'
import type { StagedScene } from './staged-scene.ts'
import { svgDocument } from './svg-document.ts'
import { textWriter } from './svg-elements.ts'
import type { WidthOf } from './typography.ts'

export interface SceneChange {
  /** Milliseconds until everything stands still. */
  readonly duration: number
  /** The picture after so many milliseconds. */
  at(elapsed: number): Drawing
}

/** How long a caption takes to go, and when the next comes. */
const captionTimes = { leave: 150, begin: 150, enter: 450 }

/** The change between two scenes on one stage; a pace of 2 takes twice as long as 1. */
export function sceneChange(
  from: StagedScene,
  to: StagedScene,
  { title }: Scene,
  pace: number,
  widthOf: WidthOf,
): SceneChange {
  const { width, height } = to.staged.frame
  const way = choreography(momentOf(from, widthOf), momentOf(to, widthOf), to.staged.frame, pace)
  const duration = Math.max(way.duration, captionTimes.begin + captionTimes.enter)
  return {
    duration,
    at(elapsed) {
      const { text, texts } = textWriter()
      const share = shareWithin(elapsed, duration)
      const [before, after] = [overlay(from, text, widthOf), overlay(to, text, widthOf)]
      const [leaving, entering] = [
        1 - shareWithin(elapsed, captionTimes.leave),
        shareWithin(elapsed - captionTimes.begin, captionTimes.enter),
      ]
      const faded = (part: 'veil' | 'legend' | 'caption') =>
        before[part] === after[part]
          ? [after[part]]
          : [
              xmlElement('g', { opacity: leaving }, before[part]),
              xmlElement('g', { opacity: entering }, after[part]),
            ]
      const stage = stageAt(way, elapsed, share, from, to, text)
      return {
        width,
        height,
        texts,
        svg: (rules = []) =>
          svgDocument({
            width,
            height,
            name: title,
            description: '',
            definitions: [...new Set([before.definitions, after.definitions])].join(''),
            rules,
            elements: [
              xmlElement('rect', { width, height, fill: to.staged.appearance.theme.background }),
              stage,
              ...faded('veil'),
              ...faded('legend'),
              ...faded('caption'),
            ],
          }),
      }
    },
  }
}

function momentOf({ staged }: StagedScene, widthOf: WidthOf): Moment {
  const { appearance, viewport, frame, insets } = staged
  const labels = drawnLabels(appearance, viewport, frame, insets, widthOf)
  return { picture: appearance, viewport, labels: labels.map(label => ({ ...label, opacity: 1 })) }
}

/** Axes that stay are drawn once; others fade into each other. */
function stageAt(
  way: Choreography,
  elapsed: number,
  share: number,
  from: StagedScene,
  to: StagedScene,
  text: WriteText,
): string {
  const { picture, viewport, labels } = way.at(elapsed, to.staged.viewport)
  const [before, after] = [from, to].map(({ staged }) =>
    axisElements({ ...staged, viewport }, text).join('\n'),
  )
  const axes =
    before === after
      ? [after ?? '']
      : [xmlElement('g', { opacity: 1 - share }, before), xmlElement('g', { opacity: share }, after)]
  const opacityOf = ({ slide }: StagedScene) => (isTitle(slide) ? behindTitle : 1)
  const [dimmed, plain] = [opacityOf(from), opacityOf(to)]
  const opacity = dimmed + (plain - dimmed) * shareWithin(elapsed, 500)
  return xmlBlock('g', { opacity: opacity < 1 ? opacity : undefined }, [
    ...axes,
    ...pictureElements(picture, viewport, labels, text),
  ])
}
