import { loadShippedFonts } from '@/graph/fonts/load-fonts'
import { readBriefingInput } from '@/graph/queries'
import type { briefingRequestSchema } from '@/lib/api/schemas'
import { buildBriefing, renderPng, renderSvg } from '@/lib/brief'
import type { z } from 'zod'

/** A page as a file, with what its maker should know. */
export interface MadeBriefing {
  readonly bytes: Uint8Array
  readonly mediaType: 'image/svg+xml' | 'image/png'
  readonly warnings: readonly string[]
  readonly sources: number
}

/**
 * Makes one page of part of the graph. The same graph, request and version give the same bytes. Throws
 * `not_found` when none of the entities is in the graph, `database_away` when it cannot be read.
 */
export async function makeBriefing({
  source,
  format,
  options,
}: z.output<typeof briefingRequestSchema>): Promise<MadeBriefing> {
  const { scale, ...page } = options
  const [{ fonts, fontFiles }, content] = await Promise.all([loadShippedFonts(), readBriefingInput(source)])
  const briefing = buildBriefing({
    ...content,
    ...page,
    ...(source.positions ? { positions: source.positions } : {}),
  })
  const svg = await renderSvg(briefing, { fonts })
  return {
    bytes: format === 'svg' ? new TextEncoder().encode(svg) : renderPng(svg, { scale, fontFiles }),
    mediaType: format === 'svg' ? 'image/svg+xml' : 'image/png',
    warnings: briefing.warnings,
    sources: briefing.sources.length,
  }
}
