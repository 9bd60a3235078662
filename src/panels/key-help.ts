/** The page of keys and gestures. */
import { html, type TemplateResult } from 'lit/html.js'

const keys: readonly (readonly [keys: string, does: string])[] = [
  ['/', 'search'],
  ['← ↑ → ↓', 'walk from the selected paper along its citations'],
  ['Shift ← ↑ → ↓', 'walk and add to the selection; two papers show how they relate'],
  ['Shift Enter', 'in the list: add to the selection, or take out'],
  ['Enter', 'open the selected paper where it can be read; unfold the selected group'],
  ['+ −', 'zoom'],
  ['0', 'fit everything'],
  ['1 2 3 4', 'timeline, map, layers, axes'],
  ['P', 'present the talk'],
  ['E', 'edit the scenes of the talk; again to close them'],
  ['Esc', 'one step back: search, selection, path or story, light, zoom'],
  ['Ctrl Z, Ctrl Shift Z', 'undo, redo (⌘ on a Mac)'],
  ['?', 'this page'],
]

const talkKeys: readonly (readonly [keys: string, does: string])[] = [
  ['→ Space Page↓ N', 'next scene'],
  ['← Page↑ P', 'scene before'],
  ['Home End', 'first, last scene'],
  ['O', 'all scenes'],
  ['B .', 'black; again, and the picture is back'],
  ['L', 'pointer: a dot, a spotlight, none'],
  ['/', 'what about another paper?'],
  ['F', 'fill the screen, or not'],
  ['Q', 'a QR code of what is shown, for phones in the room'],
  ['S', 'speaker window: notes, next scene, timer'],
  ['R', 'back to the scene after looking around'],
  ['Esc', 'one step back: the scene, then out of the talk'],
]

const deskKeys: readonly (readonly [keys: string, does: string])[] = [
  ['↑ ↓ Home End', 'another scene, on a scene’s row'],
  ['Alt ↑, Alt ↓', 'move the scene up or down'],
  ['Delete', 'delete the scene'],
  ['Ctrl Z, Ctrl Shift Z', 'undo, redo in the talk; in a field, letter by letter'],
  ['Esc', 'one step back: the scene’s row, then close the scenes'],
]

const pointers: readonly (readonly [gesture: string, does: string])[] = [
  ['Wheel or pinch', 'zoom where the pointer is'],
  ['Drag the ground', 'look around'],
  ['Drag a paper', 'put it elsewhere; it stays there'],
  ['Click, Shift-click', 'select; add to the selection (by touch: tap, and a long press)'],
  ['Point at a line', 'who cites whom, how often and why'],
  ['Click a line', 'select its two papers and see how they relate'],
  ['Shift-drag', 'select what a rectangle holds; with Alt, a loop'],
  ['Double-click', 'open the paper where it can be read; unfold a folded group'],
]

export function keyHelp(): TemplateResult {
  const rows = (pairs: readonly (readonly [string, string])[]) =>
    pairs.map(([what, does]) => html`<div><dt>${what}</dt><dd>${does}</dd></div>`)
  return html`
        <dl>${rows(keys)}</dl>
        <dl>${rows(pointers)}</dl>
        <h3>Giving a talk</h3>
        <dl>${rows(talkKeys)}</dl>
        <h3>Editing the scenes</h3>
        <dl>${rows(deskKeys)}</dl>
    `
}
