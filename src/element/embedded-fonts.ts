/** The typefaces of the page as CSS that holds their files, for pictures that look the same elsewhere. */
import { type FontFace, facesNeeded, fontFaceRule, type SetText } from '../drawing/font-face.ts'

/** A rule for each face that these texts need and the page has. A face that cannot be fetched is left out. */
export async function embeddedFonts(texts: readonly SetText[]): Promise<string[]> {
  const rules = facesNeeded(facesOfPage(), texts).map(async face => {
    const file = await fetched(face.address)
    return file ? [fontFaceRule(face, await base64(file))] : []
  })
  return (await Promise.all(rules)).flat()
}

function facesOfPage(): FontFace[] {
  return [...document.styleSheets].flatMap(sheet =>
    rulesOf(sheet).flatMap(rule => {
      if (!(rule instanceof CSSFontFaceRule)) return []
      const { style } = rule
      const source = /url\((["']?)(.+?)\1\)/.exec(style.getPropertyValue('src'))?.[2]
      if (!source) return []
      return [
        {
          family: style.getPropertyValue('font-family').replace(/^["']|["']$/g, ''),
          italic: style.getPropertyValue('font-style') === 'italic',
          weight: style.getPropertyValue('font-weight') || '400',
          unicodeRange: style.getPropertyValue('unicode-range'),
          address: new URL(source, sheet.href ?? document.baseURI).href,
        },
      ]
    }),
  )
}

/** None where the sheet is another origin's, which nobody may read. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules]
  } catch {
    return []
  }
}

async function fetched(address: string): Promise<Blob | undefined> {
  const response = await fetch(address).catch(() => undefined)
  return response?.ok ? response.blob() : undefined
}

function base64(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,/, ''))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
}
