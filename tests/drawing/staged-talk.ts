/** The scenes of a script on the bundled graph, as they stand on a stage. */
import { type StagedScene, stagedScene } from '../../src/drawing/staged-scene.ts'
import { rehearsal } from '../../src/talk/rehearsal.ts'
import type { Scene } from '../../src/talk/talk.ts'
import { parseTalk } from '../../src/talk/talk-script.ts'
import { bundledGraph } from '../state/bundled-graph.ts'
import { widthOf } from './widths.ts'

export function stagedTalk(script: string): { readonly scene: Scene; readonly staged: StagedScene }[] {
  return rehearsal(parseTalk(script).value, bundledGraph).value.map(rehearsed => ({
    scene: rehearsed.scene,
    staged: stagedScene(bundledGraph, rehearsed, { size: { width: 1920, height: 1080 } }, widthOf),
  }))
}
