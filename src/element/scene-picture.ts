/** A scene as a small picture, for those who choose one or want to know what comes next. */
import { slideDrawing } from '../drawing/slide-drawing.ts'
import { stagedScene } from '../drawing/staged-scene.ts'
import type { WidthOf } from '../drawing/typography.ts'
import type { Explorer } from '../state/explorer.ts'
import type { RehearsedScene } from '../talk/rehearsal.ts'

/** The size in which it is drawn, in CSS pixels. */
const size = { width: 960, height: 540 }

/** The address of the picture, which holds the picture itself; it has no typefaces of the page. */
export function scenePicture(explorer: Explorer, rehearsed: RehearsedScene, widthOf: WidthOf): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgOf(explorer, rehearsed, widthOf))}`
}

/** The picture as an element of the page, set in its typefaces. Neither rules nor ids of the page reach into it. */
export function sceneDrawing(explorer: Explorer, rehearsed: RehearsedScene, widthOf: WidthOf): HTMLElement {
  const text = svgOf(explorer, rehearsed, widthOf)
  const svg = document.adoptNode(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement)
  svg.setAttribute('style', 'display: block; width: 100%; height: auto')
  const host = document.createElement('div')
  host.attachShadow({ mode: 'open' }).append(svg)
  return host
}

function svgOf({ graph, systemIsDark }: Explorer, rehearsed: RehearsedScene, widthOf: WidthOf): string {
  const look = { size, isDark: systemIsDark.value }
  return slideDrawing(rehearsed.scene, stagedScene(graph, rehearsed, look, widthOf), widthOf).svg()
}
