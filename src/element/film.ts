/** A talk as a film: its frames drawn one after the other, encoded by the browser, and put into a WebM file. */
import { type FilmFrame, filmFrames } from '../drawing/film-frames.ts'
import { type WebmFrame, webmFile } from '../formats/webm-file.ts'
import type { Size } from '../state/frame.ts'
import { embeddedFonts } from './embedded-fonts.ts'
import type { TalkSlides } from './talk-slides.ts'

/** From one frame that stands for itself to the next, at most, in milliseconds. */
const betweenKeys = 5000

/** Throws where the browser cannot encode; `report` hears of every frame. */
export async function filmOf(
  { slides, widthOf }: TalkSlides,
  { width, height }: Size,
  report: (done: number, total: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const { frames, duration } = filmFrames(slides, widthOf)
  const rules = await embeddedFonts(slides.flatMap(({ drawing }) => drawing.texts))
  const encoded: WebmFrame[] = []
  let failure: unknown
  const encoder = new VideoEncoder({
    output(chunk) {
      const data = new Uint8Array(chunk.byteLength)
      chunk.copyTo(data)
      encoded.push({ time: chunk.timestamp / 1000, isKey: chunk.type === 'key', data })
    },
    error(error) {
      failure = error
    },
  })
  encoder.configure({ codec: 'vp09.00.41.08', width, height, bitrate: 6_000_000, framerate: 30 })
  const canvas = new OffscreenCanvas(width, height)
  let key = Number.NEGATIVE_INFINITY
  for (const [at, frame] of frames.entries()) {
    await paint(canvas, frame, rules)
    if (failure) throw failure
    const isKey = frame.time - key > betweenKeys
    if (isKey) key = frame.time
    const picture = new VideoFrame(canvas, { timestamp: Math.round(frame.time * 1000) })
    encoder.encode(picture, { keyFrame: isKey })
    picture.close()
    report(at + 1, frames.length)
  }
  await encoder.flush()
  encoder.close()
  return webmFile(encoded, { codec: 'V_VP9', width, height, duration })
}

async function paint(
  canvas: OffscreenCanvas,
  { drawing }: FilmFrame,
  rules: readonly string[],
): Promise<void> {
  const { svg, width, height } = drawing()
  const image = new Image(width, height)
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg(rules))}`
  await image.decode()
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
}
