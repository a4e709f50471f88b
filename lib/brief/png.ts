import { Resvg } from '@resvg/resvg-js'
import { AppError } from '@/lib/errors'
import { fontFamilies } from '@/lib/scene'

/**
 * An SVG page as PNG, `scale` times its size. Text is drawn with `fontFiles` alone, never with the machine's
 * own fonts. Throws `internal` when the SVG cannot be read.
 */
export function renderPng(
  svg: string,
  { scale, fontFiles }: { scale: number; fontFiles: readonly string[] },
): Uint8Array {
  try {
    const resvg = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: scale },
      font: {
        loadSystemFonts: false,
        fontFiles: [...fontFiles],
        defaultFontFamily: fontFamilies.latin,
        sansSerifFamily: fontFamilies.latin,
      },
    })
    return resvg.render().asPng()
  } catch (error) {
    throw new AppError('internal', 'This page could not be drawn as a picture.', { cause: error })
  }
}
