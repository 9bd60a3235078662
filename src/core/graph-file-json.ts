/** JSON as the files of a graph have it: the schema's fields in the schema's order, numbers with six decimals. */
import * as v from 'valibot'

/** On one line. Six decimals are finer than any screen. */
export function graphJson(value: unknown): string {
  return JSON.stringify(value, (_, part) => (typeof part === 'number' ? Math.round(part * 1e6) / 1e6 : part))
}

/** The fields that the schema names, in the schema's order. */
export function orderedFields<Shape extends v.ObjectEntries>(
  schema: v.ObjectSchema<Shape, undefined>,
  value: unknown,
): Record<string, unknown> {
  return v.parse(schema, value)
}
