/** What the windows of one talk tell each other, and the parser for it: messages are untrusted. */
import * as v from 'valibot'
import { type Pointer, pointers } from './performance.ts'

/** Whoever may post to a page could send this much. */
const longest = { id: 64, address: 20_000, script: 2_000_000 }

const id = v.pipe(v.string(), v.maxLength(longest.id))
const number = v.pipe(v.number(), v.finite())
const point = v.object({ x: number, y: number })

/** What all windows of a talk share, part by part. */
const parts = {
  /** The talk itself, as its script. */
  script: v.pipe(v.string(), v.maxLength(longest.script)),
  /** The scene, and the view where it is another: `?scene=3`. */
  place: v.pipe(v.string(), v.maxLength(longest.address)),
  isBlack: v.boolean(),
  isCode: v.boolean(),
  pointer: v.picklist(pointers),
  /** Where the speaker points, in the coordinates of the layout: stages differ in size. */
  spot: v.nullable(point),
  /** The paper under the mouse; or the citation, and where the mouse is, in the coordinates of the layout. */
  pointedAt: v.object({
    paper: v.exactOptional(v.string()),
    citation: v.exactOptional(v.string()),
    at: v.exactOptional(point),
  }),
  /** Size of the audience's stage. */
  screen: v.object({ width: number, height: number }),
}

export type SharedParts = {
  readonly [Name in keyof typeof parts]: Readonly<v.InferOutput<(typeof parts)[Name]>>
} & { readonly pointer: Pointer }
export type PartName = keyof SharedParts
/** In the order in which they take effect: the script before its scenes, and a step before the black or the code that it ends. */
export const partNames = Object.keys(parts) as readonly PartName[]

/** A word on one part: of two, the one with the higher count holds; of two with the same count, that of the later name. */
export type Word = {
  readonly [Name in PartName]: {
    readonly part: Name
    readonly value: SharedParts[Name]
    readonly count: number
    readonly by: string
  }
}[PartName]

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1))

function word<Name extends string, Value extends v.GenericSchema>(part: Name, value: Value) {
  return v.object({ part: v.literal(part), value, count, by: id })
}

const anyWord = v.variant('part', [
  word('script', parts.script),
  word('place', parts.place),
  word('isBlack', parts.isBlack),
  word('isCode', parts.isCode),
  word('pointer', parts.pointer),
  word('spot', parts.spot),
  word('pointedAt', parts.pointedAt),
  word('screen', parts.screen),
])

const saying = v.variant('kind', [
  /** Who is there, and what is being shown? */
  v.object({ kind: v.literal('ask') }),
  v.object({ kind: v.literal('said'), words: v.array(v.unknown()) }),
  /** The viewer moves by hand; no camera where everything fits. */
  v.object({
    kind: v.literal('moved'),
    camera: v.nullable(v.object({ x: number, y: number, ratio: v.pipe(number, v.minValue(0.001)) })),
  }),
  /** Nothing new, but here. */
  v.object({ kind: v.literal('here') }),
  v.object({ kind: v.literal('bye') }),
])

const envelope = v.object({ cairn: v.literal('talk'), session: id, from: id, saying: v.unknown() })

export type Saying =
  | Exclude<v.InferOutput<typeof saying>, { kind: 'said' }>
  | { readonly kind: 'said'; readonly words: readonly Word[] }

export interface WindowMessage {
  readonly cairn: 'talk'
  /** Which talk of all that are being given. */
  readonly session: string
  /** The window that speaks. */
  readonly from: string
  readonly saying: Saying
}

/** The message, or undefined where it is none. Words that nobody understands are left out. */
export function parseWindowMessage(data: unknown): WindowMessage | undefined {
  const outer = v.safeParse(envelope, data)
  const inner = outer.success ? v.safeParse(saying, outer.output.saying) : undefined
  if (!outer.success || !inner?.success) return undefined
  const said = inner.output
  if (said.kind !== 'said') return { ...outer.output, saying: said }
  const words = said.words.slice(0, partNames.length).flatMap((one): Word[] => {
    const { success, output } = v.safeParse(anyWord, one)
    return success ? [output] : []
  })
  return { ...outer.output, saying: { kind: 'said', words } }
}
