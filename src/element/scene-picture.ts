/** A scene as a small picture, for those who choose one or want to know what comes next. */
import { slideDrawing } from '../drawing/slide-drawing.ts'
import { stagedScene } from '../drawing/staged-scene.ts'
import type { WidthOf } from '../drawing/typography.ts'
import type { Explorer } from '../state/explorer.ts'
import type { RehearsedScene } from '../talk/rehearsal.ts'

/** The size in which it is drawn, in CSS pixels. */
const size = { width: 960, height: 540 }

/** The address of the picture, which holds the picture itself. */
export function scenePicture(
  { graph, systemIsDark }: Explorer,
  rehearsed: RehearsedScene,
  widthOf: WidthOf,
): string {
  const look = { size, isDark: systemIsDark.value }
  const svg = slideDrawing(rehearsed.scene, stagedScene(graph, rehearsed, look, widthOf), widthOf).svg()
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
}
