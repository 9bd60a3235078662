/** Shapes that data from outside must have, to be believed; each says itself as JSON Schema, too. */
import { shortened } from './paper.ts'

export interface Shape<Value> {
  readonly schema: Readonly<Record<string, unknown>>
  /**
   * The value, with those fields alone that the shape names, in its order.
   *
   * @throws {Misfit} when it is of another shape
   */
  read(value: unknown): Value
}

/** Where and how a value differs from its shape: the first difference that was found. */
export class Misfit extends Error {
  override readonly name = 'Misfit'
  readonly path: (string | number)[] = []

  constructor(received: unknown, expected: string) {
    super(`${shortened(shown(received), 80)}; expected ${expected}`)
  }
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'Array'
  if (typeof value === 'object' && value !== null) return 'Object'
  return typeof value === 'string' ? JSON.stringify(value) : String(value)
}

/** Reads a part; a misfit in it knows then where the part is. */
function part<Value>(shape: Shape<Value>, value: unknown, at: string | number): Value {
  try {
    return shape.read(value)
  } catch (error) {
    if (error instanceof Misfit) error.path.unshift(at)
    throw error
  }
}

export interface TextLimits {
  readonly minLength?: number
  readonly maxLength?: number
  /** As a regular expression. */
  readonly pattern?: string
  /** Texts that it must not be. */
  readonly not?: { readonly const: string }
}

export function text(limits: TextLimits): Shape<string> {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, not } = limits
  const pattern = limits.pattern === undefined ? undefined : new RegExp(limits.pattern)
  return {
    schema: { type: 'string', ...limits },
    read(value) {
      if (typeof value !== 'string') throw new Misfit(value, 'a text')
      if (value.length < minLength || value.length > maxLength)
        throw new Misfit(value, `a text of ${minLength} to ${maxLength} characters`)
      if (value === not?.const) throw new Misfit(value, 'another text')
      if (pattern && !pattern.test(value)) throw new Misfit(value, `a text like ${pattern.source}`)
      return value
    },
  }
}

function numeric(kind: 'number' | 'integer', minimum: number, maximum: number): Shape<number> {
  return {
    schema: { type: kind, minimum, maximum },
    read(value) {
      if (typeof value === 'number' && value >= minimum && value <= maximum)
        if (kind === 'number' || Number.isInteger(value)) return value
      const what = kind === 'integer' ? 'a whole number' : 'a number'
      throw new Misfit(value, `${what} from ${minimum} to ${maximum}`)
    },
  }
}

export function number(least: number, most: number): Shape<number> {
  return numeric('number', least, most)
}

export function wholeNumber(least: number, most: number): Shape<number> {
  return numeric('integer', least, most)
}

export const flag: Shape<boolean> = {
  schema: { type: 'boolean' },
  read(value) {
    if (typeof value !== 'boolean') throw new Misfit(value, 'true or false')
    return value
  },
}

export function oneOf<const Value extends string | number | boolean>(
  ...values: readonly Value[]
): Shape<Value> {
  return {
    schema: values.length === 1 ? { const: values[0] } : { enum: values, type: typeof values[0] },
    read(value) {
      const same = values.find(one => one === value)
      if (same === undefined) throw new Misfit(value, values.map(shown).join(' or '))
      return same
    },
  }
}

export function list<Value>(items: Shape<Value>): Shape<Value[]> {
  return {
    schema: { type: 'array', items: items.schema },
    read(value) {
      if (!Array.isArray(value)) throw new Misfit(value, 'Array')
      return value.map((item: unknown, at) => part(items, item, at))
    },
  }
}

/** A field that may be absent. */
export interface Optional<Value> extends Shape<Value> {
  readonly isOptional: true
}

export function optional<Value>(shape: Shape<Value>): Optional<Value> {
  return { ...shape, isOptional: true }
}

type Fields = Readonly<Record<string, Shape<unknown>>>
type OptionalNames<F extends Fields> = {
  [Name in keyof F]: F[Name] extends Optional<unknown> ? Name : never
}[keyof F]
export type ValueOf<S> = S extends Shape<infer Value> ? Value : never
export type RecordOf<F extends Fields> = {
  [Name in Exclude<keyof F, OptionalNames<F>>]: ValueOf<F[Name]>
} & {
  [Name in OptionalNames<F>]?: ValueOf<F[Name]>
}

export function record<F extends Fields>(fields: F): Shape<RecordOf<F>> {
  const known = Object.entries(fields).map(([name, shape]) => ({
    name,
    shape,
    isOptional: 'isOptional' in shape,
  }))
  const properties = Object.fromEntries(known.map(({ name, shape }) => [name, shape.schema]))
  const required = known.filter(({ isOptional }) => !isOptional).map(({ name }) => name)
  return {
    schema: { type: 'object', properties, required },
    read(value) {
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new Misfit(value, 'Object')
      const given = value as Readonly<Record<string, unknown>>
      const read: Record<string, unknown> = {}
      for (const { name, shape, isOptional } of known)
        if (!isOptional || given[name] !== undefined) read[name] = part(shape, given[name], name)
      return read as RecordOf<F>
    },
  }
}

/** The value as this shape reads it; else what `refuse` makes of what is wrong with it. */
export function readAs<Value>(shape: Shape<Value>, value: unknown, refuse: (misfit: Misfit) => Value): Value {
  try {
    return shape.read(value)
  } catch (error) {
    if (error instanceof Misfit) return refuse(error)
    throw error
  }
}
