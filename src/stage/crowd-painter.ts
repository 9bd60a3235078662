/** The painter of the crowd: draws dots and citations for what it was told last, in slices, in a worker or on the page. */
import type { Crowd } from '../drawing/crowd.ts'
import { type Dots, drawingDots } from '../drawing/crowd-dots.ts'
import { type CrowdFlight, crowdFlight, dotsOf } from '../drawing/crowd-flight.ts'
import { summingLines } from '../drawing/crowd-lines.ts'
import { type Plate, type PlateKind, plateFor, reaches } from '../drawing/crowd-plate.ts'
import { toningLines } from '../drawing/crowd-tone.ts'
import type { Size } from '../state/frame.ts'
import type { Viewport } from '../state/viewport.ts'

/** What the painter is told; each order has a number, and the painter says when all up to it is done. */
export interface CrowdOrder {
  readonly number: number
  /** The columns of the crowd that are others than before. */
  readonly crowd?: Partial<Crowd>
  /** How slowly papers move to where they are now: 0 cuts. */
  readonly pace?: number
  readonly viewport?: Viewport
  readonly size?: Size
  /** Pixels of the screen per CSS pixel. */
  readonly ratio?: number
}

export type CrowdPart = 'dots' | 'lines'

/** How the painter works where it is. */
export interface Workplace {
  /** Lets others have their turn. */
  pause(): Promise<void>
  /** Milliseconds to work between two pauses. */
  readonly slice: number
  picture(part: CrowdPart, plate: Plate, bitmap: ImageBitmap): void
  /** All that was ordered up to this number is drawn. */
  drawn(number: number): void
}

export interface CrowdPainter {
  order(order: CrowdOrder): void
  stop(): void
}

/** Milliseconds without a new viewport after which the viewer is taken to stand still. */
const restTime = 120
/** Milliseconds that a picture of a flight may advance: where they take longer, everything is slower and nothing jumps. */
const longestStep = 60
/** At rest a plate is ready for what comes next; while everything moves, it is soon done. */
const resting: PlateKind = { overscan: 0.25, most: 9_000_000 }
const moving: PlateKind = { overscan: 0.1, most: 4_000_000 }
/** With more citations than this, they are drawn on a coarser plate. */
const mostFineCitations = 150_000

export function crowdPainter({ pause, slice, picture, drawn }: Workplace): CrowdPainter {
  let crowd: Crowd | undefined
  let [size, ratio, viewport]: [Size?, number?, Viewport?] = []
  let [isStopped, isWorking, isResting, number, drawnNumber] = [false, false, true, 0, -1]
  let restTimer: ReturnType<typeof setTimeout> | undefined
  let still: Dots | undefined
  let [present, dotsPlate, dotsKind, linesPlate]: [Dots?, Plate?, PlateKind?, Plate?] = []
  let flight: (CrowdFlight & { elapsed: number; before: number }) | undefined
  const pixels = { dots: new Uint32Array(0), lines: new Uint32Array(0) }
  let sums = new Uint32Array(0)

  /** Goes through the stretches of a drawing; false when it was left because something newer came. */
  const drawThrough = async (drawing: Generator, isLeft: () => boolean): Promise<boolean> => {
    let since = performance.now()
    while (!drawing.next().done) {
      if (performance.now() - since < slice) continue
      await pause()
      if (isStopped || isLeft()) return false
      since = performance.now()
    }
    return true
  }
  const blank = (part: CrowdPart, { width, height }: Plate) => {
    if (pixels[part].length !== width * height) pixels[part] = new Uint32Array(width * height)
    else pixels[part].fill(0)
    return pixels[part]
  }
  const give = async (part: CrowdPart, plate: Plate) => {
    const bytes = new Uint8ClampedArray(pixels[part].buffer)
    const bitmap = await createImageBitmap(new ImageData(bytes, plate.width, plate.height))
    if (isStopped) bitmap.close()
    else picture(part, plate, bitmap)
  }

  const dotsNow = (): Dots | undefined => {
    if (!flight) return still
    const now = performance.now()
    flight.elapsed += Math.min(longestStep, now - flight.before)
    flight.before = now
    if (flight.elapsed < flight.duration) return flight.at(flight.elapsed)
    flight = undefined
    return still
  }
  const areDotsDue = () => {
    if (!viewport || !still) return false
    if (flight || present !== still || !dotsPlate) return true
    if (!isResting) return !reaches(dotsPlate, viewport)
    return dotsPlate.viewport !== viewport || dotsKind !== resting
  }
  const areLinesDue = () => isResting && !flight && viewport && linesPlate?.viewport !== viewport

  const drawDots = async () => {
    if (!viewport || !size) return
    const kind = isResting && !flight ? resting : moving
    const plate = plateFor(viewport, size, ratio ?? 1, kind)
    const dots = dotsNow()
    if (!dots) return
    if (await drawThrough(drawingDots(blank('dots', plate), plate, dots), () => false)) {
      ;[present, dotsPlate, dotsKind] = [dots, plate, kind]
      await give('dots', plate)
    }
  }
  const drawLines = async () => {
    if (!viewport || !size || !crowd) return
    const fine = crowd.cites.ends.length > mostFineCitations ? 0.5 : 1
    const plate = plateFor(viewport, size, fine, resting)
    const begun = number
    const isLeft = () => number !== begun
    if (sums.length !== plate.width * plate.height) sums = new Uint32Array(plate.width * plate.height)
    else sums.fill(0)
    if (!(await drawThrough(summingLines(sums, plate, crowd), isLeft))) return
    if (!(await drawThrough(toningLines(blank('lines', plate), sums, crowd), isLeft))) return
    linesPlate = plate
    await give('lines', plate)
  }
  const work = async () => {
    if (isWorking) return
    isWorking = true
    try {
      while (!isStopped) {
        if (areDotsDue()) await drawDots()
        else if (areLinesDue()) await drawLines()
        else break
        await pause()
      }
    } finally {
      // Where memory is too short for a picture, the next order begins anew.
      isWorking = false
    }
    if (isStopped || !isResting || !still || drawnNumber === number) return
    drawnNumber = number
    drawn(number)
  }
  const useCrowd = (columns: Partial<Crowd>, pace: number) => {
    crowd = { ...crowd, ...columns } as Crowd
    const before = flight ? copied(flight.at(flight.elapsed)) : still
    still = dotsOf(crowd)
    linesPlate = undefined
    flight = undefined
    if (pace <= 0 || before?.radii.length !== still.radii.length) return
    flight = { ...crowdFlight(before, still, pace), elapsed: 0, before: performance.now() }
  }
  return {
    order(order) {
      number = order.number
      if (order.size) size = order.size
      ratio = order.ratio ?? ratio
      if (order.size || order.ratio) dotsPlate = linesPlate = undefined
      if (order.crowd) useCrowd(order.crowd, order.pace ?? 0)
      if (order.viewport) {
        isResting = viewport === undefined
        viewport = order.viewport
        clearTimeout(restTimer)
        restTimer = setTimeout(() => {
          isResting = true
          work()
        }, restTime)
      }
      work()
    },
    stop() {
      isStopped = true
      clearTimeout(restTimer)
    },
  }
}

/** Dots that hold although the flight goes on. */
function copied(dots: Dots): Dots {
  return {
    ...dots,
    places: dots.places.slice(),
    radii: dots.radii.slice(),
    colours: dots.colours.slice(),
    strengths: dots.strengths.slice(),
    crowding: dots.crowding.slice(),
  }
}
