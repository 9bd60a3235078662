/** A WebM file of one picture track: frames that some encoder has made, with the times at which they are shown. */
import { joined, utf8 } from './bytes.ts'

export interface WebmFrame {
  /** Milliseconds from the beginning. */
  readonly time: number
  /** It stands for itself: one may begin to watch here. The first one must. */
  readonly isKey: boolean
  readonly data: Uint8Array
}

export interface WebmTrack {
  readonly codec: 'V_VP8' | 'V_VP9'
  readonly width: number
  readonly height: number
  /** Milliseconds. */
  readonly duration: number
}

/** The file. Between two key frames there may be 32 seconds at most. */
export function webmFile(
  frames: readonly WebmFrame[],
  { codec, width, height, duration }: WebmTrack,
): Uint8Array<ArrayBuffer> {
  const header = element(0x1a45dfa3, [
    ...[number(0x4286, 1), number(0x42f7, 1), number(0x42f2, 4), number(0x42f3, 8)],
    ...[text(0x4282, 'webm'), number(0x4287, 2), number(0x4285, 2)],
  ])
  const info = element(0x1549a966, [
    // Times count milliseconds, of a million nanoseconds each.
    number(0x2ad7b1, 1_000_000),
    element(0x4489, [float(duration)]),
    text(0x4d80, 'Cairn'),
    text(0x5741, 'Cairn'),
  ])
  const picture = element(0xe0, [number(0xb0, width), number(0xba, height)])
  const track = element(0xae, [
    ...[number(0xd7, 1), number(0x73c5, 1), number(0x83, 1), number(0x9c, 0), text(0x86, codec), picture],
  ])
  const tracks = element(0x1654ae6b, [track])
  const clusters: Uint8Array[] = []
  const cues: Uint8Array[] = []
  let at = info.length + tracks.length
  for (const group of groups(frames)) {
    const begin = Math.round(group[0]?.time ?? 0)
    const cluster = element(0x1f43b675, [
      number(0xe7, begin),
      ...group.map(({ time, isKey, data }) => {
        const offset = Math.round(time) - begin
        return element(0xa3, [Uint8Array.of(0x81, offset >> 8, offset & 0xff, isKey ? 0x80 : 0), data])
      }),
    ])
    cues.push(element(0xbb, [number(0xb3, begin), element(0xb7, [number(0xf7, 1), number(0xf1, at)])]))
    clusters.push(cluster)
    at += cluster.length
  }
  return joined([header, element(0x18538067, [info, tracks, ...clusters, element(0x1c53bb6b, cues)])])
}

/** Each begins with a key frame. */
function groups(frames: readonly WebmFrame[]): WebmFrame[][] {
  const all: WebmFrame[][] = []
  for (const frame of frames) {
    if (frame.isKey) all.push([frame])
    else all.at(-1)?.push(frame)
  }
  return all
}

/** An id names its own length; a size is written in eight bytes, the first of which says so. */
function element(id: number, parts: readonly Uint8Array[]): Uint8Array {
  const size = parts.reduce((sum, { length }) => sum + length, 0)
  const sized = Uint8Array.from([0x01, ...bytesOf(size, 7)])
  return joined([Uint8Array.from(bytesOf(id)), sized, ...parts])
}

function number(id: number, value: number): Uint8Array {
  return element(id, [Uint8Array.from(bytesOf(value))])
}

function text(id: number, words: string): Uint8Array {
  return element(id, [utf8(words)])
}

function float(value: number): Uint8Array {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setFloat64(0, value)
  return bytes
}

/** Largest first, at least so many. */
function bytesOf(value: number, least = 1): number[] {
  const bytes: number[] = []
  for (let rest = value; rest > 0 || bytes.length < least; rest = Math.floor(rest / 256))
    bytes.unshift(rest % 256)
  return bytes
}
