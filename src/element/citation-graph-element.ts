/** The element `<citation-graph>`: one citation graph and its talk, on a page of its own or on somebody else's. */
import { effect } from '@preact/signals-core'
import type { CitationGraph } from '../core/citation-graph.ts'
import { viewAt } from '../state/address.ts'
import { addressOfScene, sceneAddress } from '../state/scene-address.ts'
import { DeclaredElement } from './declared-element.ts'
import type { CitationGraphEvents } from './element-events.ts'
import { fetchedGraph, fetchedScript } from './fetched.ts'
import { type MountedExplorer, mountExplorer } from './mounted-explorer.ts'
import { watchSight } from './sight.ts'
import { styleRoot } from './style.ts'
import { drawWaitingPlace } from './waiting-place.ts'

interface Trouble {
  /** Nothing can be shown. */
  readonly graph?: string
  /** Something else is shown than was asked for. */
  readonly scene?: string
}

/**
 * Its attributes say what to show and how, its properties what is shown now. It draws only while it can be seen, and
 * keeps view and scene for when it is seen again.
 */
export class CitationGraphElement extends DeclaredElement {
  #graph: CitationGraph | undefined
  #script = ''
  /** The address of a page that shows the speaker window of a talk when its query asks for it: `?speaker`. */
  speakerPage: string | undefined
  /** Where it begins when it is mounted next. */
  #address = ''
  /** The script of the talk that goes on then, if it is another than the one that comes with the graph. */
  #resumed: string | undefined
  #mounted: MountedExplorer | undefined
  #unmounts: (() => void)[] = []
  #isSeen = false
  /** A talk is about to begin: until then it is at the scene of `#address`. */
  #isAwaited = false
  /** What is wrong with what was declared. */
  #trouble: Trouble = {}
  /** What was asked for last: answers to earlier questions come too late. */
  #question: unknown
  /** The scene of which the page was told last. */
  #told = JSON.stringify([undefined, 0, ''])

  /** The graph that is shown: the one from `src`, or one that was set. */
  get graph(): CitationGraph | undefined {
    return this.#graph
  }

  /** Setting a graph begins anew, with the view at `address`. */
  set graph(graph: CitationGraph | undefined) {
    this.#graph = graph
    this.#restart()
    if (graph) this.#tell('graph-ready', { title: graph.getAttribute('title'), papers: listed(graph) })
  }

  /** The script of the talk that can be given, in markdown: the one from `talk`, or one that was set; empty for none. */
  get script(): string {
    return this.#script
  }

  set script(script: string) {
    this.#script = script
    this.#mounted?.readScript()
  }

  /** The address of the present view, or of the scene of a talk, as a query string. */
  get address(): string {
    return !this.#mounted || this.#isAwaited ? this.#address : this.#mounted.address.peek()
  }

  set address(query: string) {
    this.#address = query
    this.#note({ scene: '' })
    const { scene, view } = sceneAddress(query)
    const explorer = this.#mounted?.explorer
    if (scene === undefined) this.leave()
    if (scene === undefined || view) explorer?.change(() => viewAt(view, explorer.graph))
    const isThere = view !== '' && scene === this.#mounted?.presenting.peek()?.performance.at.peek()
    if (scene !== undefined && !isThere) this.present(scene, view !== '')
  }

  /** The view that is shown, as the query string of an address; during a talk only where it is not the scene's. */
  get view(): string {
    return sceneAddress(this.address).view
  }

  /** Setting a view during a talk is a look aside: the talk goes on from its scene. */
  set view(query: string) {
    const { scene } = sceneAddress(this.address)
    const view = query.replace(/^\??/, '?')
    if (!this.isConnected) this.setAttribute('view', query)
    else this.address = scene === undefined ? view : addressOfScene(scene, view)
  }

  /** Number of the scene that is shown, counted from 1; undefined outside a talk. */
  get scene(): number | undefined {
    const { scene } = sceneAddress(this.address)
    return scene === undefined ? undefined : scene + 1
  }

  /** Setting none ends the talk. */
  set scene(scene: number | undefined) {
    if (this.isConnected) this.address = scene === undefined ? this.view : addressOfScene(scene - 1, '')
    else if (scene === undefined) this.removeAttribute('scene')
    else this.setAttribute('scene', String(scene))
  }

  /** Gives the talk, from the scene at this place, counted from 0; `isAstray` keeps the present view at first. */
  async present(at = 0, isAstray = false): Promise<void> {
    const mounted = this.#mounted
    const script = this.#resumed ?? mounted?.script.peek()
    if (!isAstray) this.#address = addressOfScene(at, '')
    if (!mounted || !script) return
    this.#resumed = undefined
    let presenting = mounted.presenting.peek()
    if (presenting && !isAstray) presenting.performance.go(at)
    else presenting = await mounted.give(script, at, isAstray)
    const scenes = presenting?.performance.scenes.peek().length ?? Number.POSITIVE_INFINITY
    if (at >= scenes && this.hasAttribute('scene'))
      this.#fail({ scene: `There is no scene ${at + 1}; the talk has ${scenes}.` })
  }

  /** Goes to the next scene; false where there is none. */
  next(): boolean {
    return this.#step(1)
  }

  /** Goes to the scene before; false where there is none. */
  back(): boolean {
    return this.#step(-1)
  }

  #step(by: 1 | -1): boolean {
    const { scene } = this
    if (scene === undefined) return false
    const talk = this.#mounted?.presenting.peek()?.performance
    const last = talk?.scenes.peek().length ?? Number.POSITIVE_INFINITY
    if (scene + by < 1 || scene + by > last) return false
    this.scene = scene + by
    return true
  }

  /** Ends the talk; what is on the stage stays. */
  leave(): void {
    this.#resumed = undefined
    this.#isAwaited = false
    this.#mounted?.leave()
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (name === 'src' || name === 'talk') {
      if (before !== now && this.isConnected) this.#load()
    } else if (name === 'scene') this.#showDeclared(now)
    else if (name === 'view') {
      if (!this.hasAttribute('scene')) this.#showDeclared(null)
    } else if (before !== now && this.#mounted) this.#restart()
  }

  /** The scene that the attribute names; without it the view that the attribute beside it says. */
  #showDeclared(scene: string | null): void {
    if (scene === null) this.address = (this.getAttribute('view') ?? '').replace(/^\??/, '?')
    else if (/^[1-9]\d{0,3}$/.test(scene)) this.address = addressOfScene(Number(scene) - 1, '')
    else this.#fail({ scene: `invalid scene: ${scene}; expected its number, counted from 1` })
  }

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    styleRoot(root)
    this.#restart()
    this.#unmounts.push(
      watchSight(this, isSeen => {
        this.#isSeen = isSeen
        this.#restart()
      }),
    )
    this.#load()
  }

  disconnectedCallback(): void {
    for (const unmount of this.#unmounts.splice(0)) unmount()
    this.#isSeen = false
    this.#stop()
  }

  /** Fetches what the attributes name. */
  async #load(): Promise<void> {
    const { src, talk } = this
    const question = {}
    this.#question = question
    if (!src && !talk) return
    const script = talk ? fetchedScript(talk).catch(asError) : this.#script
    const graph = src ? fetchedGraph(src).catch(asError) : this.#graph
    const [gotScript, gotGraph] = [await script, await graph]
    if (this.#question !== question || !this.isConnected) return
    this.#note({ graph: '' })
    if (typeof gotScript === 'string') this.#script = gotScript
    else this.#fail({ scene: gotScript.message })
    if (gotGraph instanceof Error) this.#fail({ graph: gotGraph.message })
    else this.graph = gotGraph
  }

  /** Says in the element and to the page what is wrong with what was declared. */
  #fail(trouble: Trouble): void {
    this.#note(trouble)
    this.#tell('graph-error', { message: Object.values(trouble).join() })
  }

  #note(trouble: Trouble): void {
    this.#trouble = { ...this.#trouble, ...trouble }
    if (this.#mounted) this.#mounted.shell.note.textContent = this.#trouble.scene ?? ''
    else if (this.shadowRoot) drawWaitingPlace(this.shadowRoot, this.#trouble.graph ?? '')
  }

  #stop(): void {
    const mounted = this.#mounted
    if (!mounted) return
    this.#address = this.address
    this.#resumed ??= mounted.presenting.peek()?.script
    this.#mounted = undefined
    mounted.unmount()
  }

  #restart(): void {
    this.#stop()
    if (this.#isSeen && this.#graph && this.shadowRoot) this.#start(this.#graph, this.shadowRoot)
    this.#note({})
  }

  #start(graph: CitationGraph, root: ShadowRoot): void {
    const { scene, view } = sceneAddress(this.#address)
    drawWaitingPlace(root, '')
    const mounted = mountExplorer({
      host: this,
      root,
      graph,
      view,
      isFull: this.chrome === 'full',
      site: this.site,
      talk: () => this.#script,
      speakerPage: () => this.speakerPage,
    })
    this.#isAwaited = scene !== undefined && (this.#resumed ?? mounted.script.peek()) !== ''
    this.#mounted = mounted
    if (scene !== undefined) this.present(scene, view !== '')
    const untell = effect(() => {
      const address = mounted.address.value
      if (mounted.presenting.value) this.#isAwaited = false
      if (this.#isAwaited) return
      this.#tell('view-change', { address })
      this.#tellScene(mounted)
    })
    const unmount = () => {
      untell()
      mounted.unmount()
    }
    this.#mounted = { ...mounted, unmount }
  }

  #tellScene({ presenting }: MountedExplorer): void {
    const performance = presenting.value?.performance
    const scene = performance && performance.at.value + 1
    const scenes = performance?.scenes.value.length ?? 0
    const title = performance?.scene.value?.scene.title ?? ''
    const told = JSON.stringify([scene, scenes, title])
    if (told === this.#told) return
    this.#told = told
    this.#tell('scene-change', { scene, scenes, title })
  }

  #tell<Name extends keyof CitationGraphEvents>(
    name: Name,
    detail: CitationGraphEvents[Name]['detail'],
  ): void {
    this.dispatchEvent(new CustomEvent(name, { detail }))
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}

function listed(graph: CitationGraph): number {
  return graph.filterNodes((_, paper) => paper.listed).length
}
