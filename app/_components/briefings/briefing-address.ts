import * as z from 'zod'

/** Most entities that one page is asked for. */
const most = 300

/** What an address says of a briefing. */
export interface BriefingStart {
  readonly nodes: readonly string[]
  readonly title: string
  readonly positions: Readonly<Record<string, { x: number; y: number }>> | null
}

const positionsSchema = z.record(z.string(), z.object({ x: z.number(), y: z.number() }))

const textOf = (value: string | string[] | undefined): string => [value ?? []].flat().join(',')

/** Reads `nodes`, `title` and `positions` of an address; positions that cannot be read are passed over. */
export function readBriefingAddress(
  search: Readonly<Record<string, string | string[] | undefined>>,
): BriefingStart {
  const ids = textOf(search.nodes)
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean)
  return {
    nodes: [...new Set(ids)].slice(0, most),
    title: textOf(search.title).slice(0, 200),
    positions: positionsOf(textOf(search.positions)),
  }
}

function positionsOf(text: string): BriefingStart['positions'] {
  if (text === '') return null
  try {
    return positionsSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
