import { loadShippedFonts } from '@/graph/fonts/load-fonts'
import { readBriefingInput, readSurroundings } from '@/graph/queries'
import type { briefingRequestSchema } from '@/lib/api/schemas'
import { makePage, renderPng, sceneSvg } from '@/lib/brief'
import type { z } from 'zod'

/** A page as a file, with what its maker should know. */
export interface MadeBriefing {
  readonly bytes: Uint8Array
  readonly mediaType: 'image/svg+xml' | 'image/png'
  readonly warnings: readonly string[]
  readonly sources: number
}

/**
 * Makes one page of part of the graph: of the entities chosen, or of one entity and what it is linked to most
 * strongly. The same graph, request and version give the same bytes. Throws `not_found` when none of the
 * entities is in the graph, `database_away` when it cannot be read.
 */
export async function makeBriefing({
  source,
  format,
  options,
}: z.output<typeof briefingRequestSchema>): Promise<MadeBriefing> {
  const { scale, ...page } = options
  const [only, ...others] = source.nodes
  const about = others.length === 0 ? only : undefined
  const nodes = about === undefined ? source.nodes : await readSurroundings(about)
  const [{ fonts, fontFiles }, content] = await Promise.all([
    loadShippedFonts(),
    readBriefingInput({ ...source, nodes }),
  ])
  const { briefing, scene } = makePage(
    {
      ...{ ...content, ...page },
      ...(source.positions ? { positions: source.positions } : {}),
      ...(about === undefined ? {} : { about }),
    },
    fonts,
  )
  const svg = sceneSvg(scene, fonts)
  return {
    bytes: format === 'svg' ? new TextEncoder().encode(svg) : renderPng(svg, { scale, fontFiles }),
    mediaType: format === 'svg' ? 'image/svg+xml' : 'image/png',
    warnings: scene.warnings,
    sources: briefing.sources.length,
  }
}
