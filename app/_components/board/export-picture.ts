import type { Picture } from '@/lib/board/picture'
import { boardSvg, wholeBoard } from '@/lib/board/svg'
import type { BoardLook } from './engine'
import type { ViewState } from './view-state'

/** What goes into a picture of the board. */
export interface PictureChoice {
  readonly title: string
  readonly part: 'view' | 'whole'
  /** Whether the theme's ground is under it; else it is transparent. */
  readonly ground: boolean
}

/** The board as an SVG document, as it is seen: places, labels and colours are those of the canvas. */
export function pictureSvg(
  choice: PictureChoice,
  seen: ViewState,
  { picture, look }: { readonly picture: Picture; readonly look: BoardLook },
): string {
  const { palette, icons } = look
  const moved: Picture = {
    ...picture,
    nodes: picture.nodes.map((node) => ({ ...node, position: seen.positions[node.id] ?? node.position })),
  }
  const part =
    choice.part === 'view'
      ? { from: seen.from, to: seen.to, zoom: seen.zoom }
      : { ...wholeBoard(moved), zoom: 1 }
  return boardSvg(
    moved,
    { title: choice.title, ...part, labelled: new Set(seen.labelled), font: seen.font },
    { ...palette, halo: palette.ground, ground: choice.ground ? palette.ground : null, icons },
  )
}

/** An SVG document drawn at twice its size as a PNG; fails where the browser cannot draw it. */
export async function toPng(svg: string): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * 2
  canvas.height = image.naturalHeight * 2
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large for a PNG.'))),
      'image/png',
    )
  })
}
