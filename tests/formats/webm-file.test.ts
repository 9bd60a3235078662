import { expect, test } from 'vitest'
import { type WebmFrame, webmFile } from '../../src/formats/webm-file.ts'

interface Element {
  readonly id: number
  /** From the beginning of what holds it. */
  readonly at: number
  readonly data: Buffer
}

/** The elements of EBML that some bytes hold; throws where they do not end with the last one. */
function elementsOf(bytes: Buffer): Element[] {
  const all: Element[] = []
  let at = 0
  while (at < bytes.length) {
    const begin = at
    const idLength = Math.clz32(bytes[at] ?? 0) - 23
    const id = bytes.readUIntBE(at, idLength)
    at += idLength
    const sizeLength = Math.clz32(bytes[at] ?? 0) - 23
    const first = (bytes[at] ?? 0) & (0xff >> sizeLength)
    const size = [...bytes.subarray(at + 1, at + sizeLength)].reduce((sum, byte) => sum * 256 + byte, first)
    at += sizeLength
    if (at + size > bytes.length) throw new Error('an element is longer than what holds it')
    all.push({ id, at: begin, data: bytes.subarray(at, at + size) })
    at += size
  }
  return all
}

function within(elements: readonly Element[], id: number): Element[] {
  return elements.filter(element => element.id === id).flatMap(({ data }) => elementsOf(data))
}

const frames: readonly WebmFrame[] = [
  { time: 0, isKey: true, data: Uint8Array.of(1, 2, 3) },
  { time: 33.4, isKey: false, data: Uint8Array.of(4) },
  { time: 8000, isKey: true, data: new Uint8Array(300).fill(7) },
  { time: 8300, isKey: false, data: Uint8Array.of(8) },
]
const file = Buffer.from(webmFile(frames, { codec: 'V_VP9', width: 1920, height: 1080, duration: 9000 }))
const top = elementsOf(file)
const segment = within(top, 0x18538067)

test('a film is a header and a segment, with a track of its codec and size', () => {
  expect(top.map(({ id }) => id)).toEqual([0x1a45dfa3, 0x18538067])
  const track = within(within(segment, 0x1654ae6b), 0xae)
  expect(track.find(({ id }) => id === 0x86)?.data.toString()).toBe('V_VP9')
  const picture = within(track, 0xe0).map(({ data }) => data.readUIntBE(0, data.length))
  expect(picture).toEqual([1920, 1080])
  expect(
    within(segment, 0x1549a966)
      .find(({ id }) => id === 0x4489)
      ?.data.readDoubleBE(),
  ).toBe(9000)
})

test('every frame is there at its time; a key frame begins a cluster', () => {
  const clusters = segment.filter(({ id }) => id === 0x1f43b675).map(({ data }) => elementsOf(data))
  const times = clusters.map(([first, ...blocks]) =>
    blocks.map(({ data }) => (first?.data.readUIntBE(0, first.data.length) ?? 0) + data.readInt16BE(1)),
  )
  expect(times).toEqual([
    [0, 33],
    [8000, 8300],
  ])
  const blocks = clusters.flatMap(([, ...rest]) => rest.map(({ data }) => data))
  expect(blocks.map(data => [data[3], [...data.subarray(4)]])).toEqual(
    frames.map(({ isKey, data }) => [isKey ? 0x80 : 0, [...data]]),
  )
})

test('the cues say where the clusters are', () => {
  const places = within(segment, 0x1c53bb6b).flatMap(({ data }) => {
    const [, positions] = elementsOf(data)
    const at = positions && elementsOf(positions.data)[1]?.data
    return at ? [at.readUIntBE(0, at.length)] : []
  })
  expect(places).toEqual(segment.filter(({ id }) => id === 0x1f43b675).map(({ at }) => at))
})
