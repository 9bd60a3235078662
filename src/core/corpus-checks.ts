/** What must be true of the columns of a corpus for algorithms to walk along them without looking. */
import { noGroup } from './corpus.ts'
import { mistake } from './corpus-columns.ts'
import type { Links } from './links.ts'
import { isInTextOrder, type TextColumn, textAt } from './text-column.ts'

/** As in the graph file: beyond is no honest data. */
const limit = 1e9

/** Bytes of the longest key and the longest title that a graph file may have, in UTF-8. */
const longestKey = 1500
const longestText = 300_000

/** @throws {GraphFileError} as all checks here do, when a number is no place on a plane */
export function checkPlaces(name: string, places: Float32Array): void {
  for (let at = 0; at < places.length; at += 1)
    if (!(Math.abs(places[at] as number) <= limit))
      throw mistake(`column ${name} has ${places[at]} at ${at}; expected a coordinate`)
}

/** Numbers from 0 to `most`, or NaN for what is not known. */
export function checkMeasures(name: string, measures: Float32Array, most: number): void {
  for (let at = 0; at < measures.length; at += 1) {
    const measure = measures[at] as number
    if (measure < 0 || measure > most)
      throw mistake(`column ${name} has ${measure}; expected a number from 0 to ${most}`)
  }
}

/** Whole numbers below `count`, or `none`. */
export function checkNumbers(
  name: string,
  numbers: Uint8Array | Uint16Array | Uint32Array,
  count: number,
  none = -1,
): void {
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] as number
    if (number >= count && number !== none)
      throw mistake(`column ${name} has ${number}; expected a number below ${count}`)
  }
}

/** Places among `count` sections or communities, or none. */
export function checkGroups(name: string, groups: Uint16Array, count: number): void {
  checkNumbers(name, groups, Math.min(count, noGroup), noGroup)
}

/** Rows that follow each other, each ascending, without repetition and without the paper itself. */
export function checkLinks(name: string, { starts, ends }: Links): void {
  checkStarts(name, starts, ends.length)
  const count = starts.length - 1
  for (let paper = 0; paper < count; paper += 1) {
    let before = -1
    for (let at = starts[paper] as number; at < (starts[paper + 1] as number); at += 1) {
      const end = ends[at] as number
      if (end <= before || end >= count || end === paper)
        throw mistake(`column ${name} leads from paper ${paper} to ${end} after ${before} of ${count} papers`)
      before = end
    }
  }
}

/** Texts that follow each other and are not longer than a graph file allows. */
export function checkTexts(name: string, { starts, bytes }: TextColumn, longest = longestText): void {
  checkStarts(name, starts, bytes.length)
  for (let at = 1; at < starts.length; at += 1)
    if ((starts[at] as number) - (starts[at - 1] as number) > longest)
      throw mistake(`column ${name} has a text of more than ${longest} bytes`)
}

/** Keys in their order. Not `__proto__`: a key may end up as the name of a property. */
export function checkKeys(keys: TextColumn): void {
  checkTexts('keys', keys, longestKey)
  if (!isInTextOrder(keys)) throw mistake('column keys is not in order, has a key twice or is not UTF-8')
  for (let at = 0; at < keys.starts.length - 1; at += 1)
    if (keys.bytes[keys.starts[at] as number] === underscore && textAt(keys, at) === '__proto__')
      throw mistake('column keys has __proto__; expected a key')
}

const underscore = 0x5f

function checkStarts(name: string, starts: Int32Array | Uint32Array, end: number): void {
  let ascending = starts[0] === 0 && starts[starts.length - 1] === end
  for (let at = 1; at < starts.length; at += 1)
    if ((starts[at] as number) < (starts[at - 1] as number)) ascending = false
  if (!ascending) throw mistake(`column ${name} is not divided from 0 to ${end} in ascending steps`)
}
