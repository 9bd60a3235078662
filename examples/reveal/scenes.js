/**
 * A plugin for reveal.js: fragments step the scenes of a graph. Write
 *
 *     <citation-graph src="graph.json" talk="talk.md" scene="2" data-to="4"></citation-graph>
 *
 * and the slide has a fragment for each of the scenes 3 and 4, which it steps through like any others. A fragment of your
 * own steps the graph too when it names a scene: <p class="fragment" data-scene="3">
 */
export const scenes = {
  id: 'citation-graph-scenes',

  init(deck) {
    for (const graph of deck.getRevealElement().querySelectorAll('citation-graph[data-to]')) {
      const steps = []
      for (
        let scene = Number(graph.getAttribute('scene')) + 1;
        scene <= Number(graph.dataset.to);
        scene += 1
      ) {
        const step = document.createElement('span')
        step.className = 'fragment'
        step.dataset.scene = scene
        steps.push(step)
      }
      // The deck steps, so the graph leaves it all keys.
      graph.setAttribute('keys', 'none')
      graph.after(...steps)
    }

    // Whichever way one came to a slide, its scene is that of the last fragment which is shown.
    const show = () => {
      const slide = deck.getCurrentSlide()
      const graph = slide?.querySelector('citation-graph[scene][keys="none"]')
      if (!graph) return
      const shown = [...slide.querySelectorAll('.fragment.visible[data-scene]')].at(-1)
      const scene = Number(shown?.dataset.scene ?? graph.getAttribute('scene'))
      if (graph.scene !== scene) graph.scene = scene
    }
    for (const event of ['ready', 'slidechanged', 'fragmentshown', 'fragmenthidden']) deck.on(event, show)
  },
}
