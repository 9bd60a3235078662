/** The frame of a corpus file: a JSON head, then columns of numbers, each read where it lies. */
import { GraphFileError } from './graph-file.ts'
import { graphJson } from './graph-file-json.ts'
import { shortened } from './paper.ts'
import { list, oneOf, readAs, record, type Shape, text, wholeNumber } from './shape.ts'

/** Little-endian in the file, as in every machine that runs Node or a browser. */
const kinds = {
  f32: Float32Array,
  i32: Int32Array,
  u32: Uint32Array,
  u16: Uint16Array,
  u8: Uint8Array,
} as const

export type Column = Float32Array | Int32Array | Uint32Array | Uint16Array | Uint8Array

/** What stands before the columns, and the columns by their names. */
export interface CorpusParts {
  readonly head: unknown
  readonly columns: ReadonlyMap<string, Column>
}

/**
 * Begins with a byte that no text begins with and the two ends of a line, so that a file that was taken for a text and
 * rewritten is known for what it is, as in PNG.
 */
const magic = Uint8Array.of(0x89, 0x43, 0x52, 0x50, 0x53, 0x0d, 0x0a, 0x1a)
const version = 1
/** Magic, version, and the length of the head. */
const prefix = 16

const rebuild = 'Build the graph again: npm run graph'

const count = wholeNumber(0, Number.MAX_SAFE_INTEGER)
const tableSchema = record({
  columns: list(
    record({
      name: text({}),
      type: oneOf('f32', 'i32', 'u32', 'u16', 'u8'),
      /** In bytes, from the end of the head on. */
      offset: count,
      /** In numbers. */
      length: count,
    }),
  ),
})

/** The file. Its head says where each column lies; all of them begin at multiples of eight bytes. */
export function corpusFile(head: object, columns: Readonly<Record<string, Column>>): Uint8Array<ArrayBuffer> {
  let end = 0
  const table = Object.entries(columns).map(([name, column]) => {
    const offset = end
    end = aligned(offset + column.byteLength)
    return { name, type: typeOf(column), offset, length: column.length }
  })
  const headBytes = new TextEncoder().encode(graphJson({ ...head, columns: table }))
  const start = aligned(prefix + headBytes.length)
  const file = new Uint8Array(start + end)
  file.set(magic)
  new DataView(file.buffer).setUint32(8, version, true)
  new DataView(file.buffer).setUint32(12, headBytes.length, true)
  file.set(headBytes, prefix)
  for (const { name, offset } of table) {
    const { buffer, byteOffset, byteLength } = columns[name] as Column
    file.set(new Uint8Array(buffer, byteOffset, byteLength), start + offset)
  }
  return file
}

/**
 * Head and columns of the file: views of these bytes, nothing is copied.
 *
 * @throws {GraphFileError} when it is another file, a newer version, cut short or of another shape
 */
export function corpusParts(bytes: ArrayBuffer): CorpusParts {
  const file = new Uint8Array(bytes)
  checkBeginning(file)
  const numbers = new DataView(bytes)
  const found = numbers.getUint32(8, true)
  if (found > version)
    throw new GraphFileError(
      `The corpus file has version ${found}; this Cairn reads version ${version}. Update Cairn, or build the graph again with this one: npm run graph`,
    )
  const headEnd = prefix + numbers.getUint32(12, true)
  if (headEnd > file.length) throw cutShort()
  const head = parsedHead(file.subarray(prefix, headEnd))
  const table = readHead(tableSchema, head)
  const start = aligned(headEnd)
  const columns = table.columns.map(({ name, type, offset, length }) => {
    const Kind = kinds[type]
    if (offset % 8 !== 0)
      throw mistake(`column ${shortened(name, 80)} begins at ${offset}; expected a multiple of 8`)
    if (start + offset + length * Kind.BYTES_PER_ELEMENT > file.length) throw cutShort()
    return [name, new Kind(bytes, start + offset, length)] as const
  })
  return { head, columns: new Map(columns) }
}

/**
 * The column of this name.
 *
 * @throws {GraphFileError} where it is missing, or of another kind or length
 */
export function columnOf<Kind extends Column>(
  { columns }: CorpusParts,
  name: string,
  kind: new (length: number) => Kind,
  length?: number,
): Kind {
  const column = columns.get(name)
  if (column === undefined) throw mistake(`column ${name} is missing`)
  if (!(column instanceof kind)) throw mistake(`column ${name} holds numbers of another kind`)
  if (length !== undefined && column.length !== length)
    throw mistake(`column ${name} has ${column.length} numbers; expected ${length}`)
  return column
}

/** What is wrong with a corpus file, and what to do. */
export function mistake(what: string): GraphFileError {
  return new GraphFileError(`invalid corpus file: ${what}. ${rebuild}`)
}

/**
 * What a head, or a part of it, says.
 *
 * @throws {GraphFileError} when it is of another shape
 */
export function readHead<Value>(shape: Shape<Value>, head: unknown): Value {
  return readAs(shape, head, ({ path, message }) => {
    throw mistake(`${path.join('.') || 'the head'}: ${message}`)
  })
}

function checkBeginning(file: Uint8Array): void {
  if (file.length === 0) throw new GraphFileError(`The corpus file is empty. ${rebuild}`)
  if (magic.every((byte, at) => file[at] === byte)) {
    if (file.length < prefix) throw cutShort()
    return
  }
  const beginning = new TextDecoder().decode(file.subarray(0, 200)).trimStart()
  if (beginning.startsWith('<'))
    throw new GraphFileError(
      'A web page came in place of the corpus file: most likely it is not where the page looks for it. ' +
        'Put graph.corpus beside graph.json, or build both: npm run graph',
    )
  throw new GraphFileError(`This is not a corpus file: it begins with other bytes. ${rebuild}`)
}

/** What is wrong with a corpus file whose end is missing. */
export function cutShort(): GraphFileError {
  return new GraphFileError(`The corpus file is cut short: its end is missing. ${rebuild}`)
}

function parsedHead(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw mistake('its head is not JSON')
  }
}

function typeOf(column: Column): keyof typeof kinds {
  if (column instanceof Float32Array) return 'f32'
  if (column instanceof Int32Array) return 'i32'
  if (column instanceof Uint32Array) return 'u32'
  return column instanceof Uint16Array ? 'u16' : 'u8'
}

/** The next multiple of eight. */
function aligned(offset: number): number {
  return Math.ceil(offset / 8) * 8
}
