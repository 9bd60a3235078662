/** A drawing as PNG, a number of pixels for each of its own. */

export interface SvgPicture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** Throws where the browser cannot draw so large a picture. */
export async function pngOf({ svg, width, height }: SvgPicture, scale: number): Promise<Blob> {
  const image = new Image(width, height)
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * scale
  canvas.height = height * scale
  const context = canvas.getContext('2d')
  context?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const png = await new Promise<Blob | null>(resolve => {
    canvas.toBlob(resolve, 'image/png')
  })
  if (!context || !png) throw new Error('this browser cannot draw so large a picture; try a smaller one')
  return png
}
