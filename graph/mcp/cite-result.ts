import * as z from 'zod'
import { readCitations, readLinks, readNewest, readStrongest } from '@/graph/queries'
import { citedLinkSchema, sourceSchema, type CitedLink } from '@/lib/api/cited'
import type { QueryResult } from '@/lib/api/query'
import { cellLine } from '@/lib/cited/cells'
import { linkLines, toCitedLink } from '@/lib/cited/links'
import { Sources } from '@/lib/cited/sources'
import { answerText, counted, numbered } from '@/lib/cited/text'
import { AppError } from '@/lib/errors'
import { graphCell } from '@/lib/results/cells'
import type { Answer } from './tool'

/** The rows of a query with the sentences behind what they return. */
export const citedRowsSchema = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(z.unknown())),
  truncated: z.boolean().describe('True when there are more rows than are given here.'),
  milliseconds: z.number(),
  notes: z.array(z.string()),
  nodes: z.array(z.string()).describe('Ids of entities and figures in the rows.'),
  links: z.array(citedLinkSchema).describe('The first links in the rows.'),
  about: z
    .array(citedLinkSchema)
    .describe('The best attested link of entities and figures that the rows return without a link.'),
  plan: z.unknown().optional(),
  sources: z.array(sourceSchema),
})

/** Bounds of one answer: characters of all rows, links and entities with a sentence, ids. */
const most = { characters: 60_000, links: 15, about: 10, releases: 40, nodes: 200, cell: 300 }

/** As many of the first rows as fit. Throws `too_large` when not even one does. */
function fitting(rows: QueryResult['rows'], limit: number): QueryResult['rows'] {
  let room = most.characters
  const over = rows.slice(0, limit).findIndex((row) => {
    room -= JSON.stringify(row).length
    return room < 0
  })
  if (over === 0)
    throw new AppError('too_large', `One row has more than ${most.characters} characters: return less of it.`)
  return rows.slice(0, over === -1 ? limit : over)
}

async function cite(keys: readonly string[], sources: Sources): Promise<CitedLink[]> {
  const [links, newest] = await Promise.all([readLinks(keys), readNewest(keys)])
  return links.map(({ link, source, target }) =>
    toCitedLink(link, {
      nodes: new Map([source, target].map((node) => [node.id, node])),
      evidence: newest.get(link.key),
      sources,
    }),
  )
}

const ledgerLabels: ReadonlySet<string> = new Set(['Release', 'Sentence', 'Claim'])

/** Ids of releases, sentences and claims anywhere in a cell. */
function ledgerIds(cell: unknown): string[] {
  if (Array.isArray(cell)) return cell.flatMap(ledgerIds)
  const { id, labels = [] } = graphCell(cell) ?? {}
  return id && labels.some((label) => ledgerLabels.has(label)) ? [id] : []
}

/** A cell of a Markdown table, cut. */
function tableCell(cell: unknown): string {
  const line = cellLine(cell).replaceAll('|', '\\|')
  return line.length > most.cell ? `${line.slice(0, most.cell)}…` : line
}

const tableOf = ({ columns, rows }: Pick<QueryResult, 'columns' | 'rows'>): string =>
  [columns, columns.map(() => '---'), ...rows]
    .map((row) => `| ${row.map(tableCell).join(' | ')} |`)
    .join('\n')

function textOf(data: z.output<typeof citedRowsSchema>, total: number): string {
  const { rows, truncated, notes, links, about, sources } = data
  const more = truncated ? ', more were found: add a LIMIT, a narrower MATCH, or ask for a higher limit' : ''
  return answerText(
    [
      `${counted(rows.length, 'row')}${more}.`,
      rows.length > 0 ? tableOf(data) : null,
      notes.length > 0 ? notes.map((note) => `Note: ${note}`).join('\n') : null,
      links.length > 0
        ? `Sentences behind links in the rows${total > links.length ? ` (${links.length} of ${total})` : ''}\n${numbered(links.map(linkLines))}`
        : null,
      about.length > 0
        ? `The best attested link of entities in the rows\n${numbered(about.map(linkLines))}`
        : null,
      rows.length > 0 && sources.length === 0
        ? 'These rows hold values alone, so no sentence is quoted. Return the nodes or links that they are counted from (RETURN r) to see the sentences.'
        : null,
    ],
    sources,
  )
}

/** The first `limit` rows of a query as an answer with sentences and sources. */
export async function citeResult(
  result: QueryResult,
  limit: number,
): Promise<Answer<typeof citedRowsSchema>> {
  const rows = fitting(result.rows, limit)
  const sources = new Sources()
  const links = await cite(result.links.slice(0, most.links), sources)
  const ledger = [...new Set(rows.flat().flatMap(ledgerIds))].slice(0, most.releases)
  if (ledger.length > 0) for (const release of await readCitations(ledger)) sources.numberOf(release)
  const told = new Set(links.flatMap(({ from, to }) => [from.id, to.id]))
  const silent = result.nodes.filter((id) => !told.has(id)).slice(0, most.about)
  const about = silent.length > 0 ? await cite(await readStrongest(silent), sources) : []
  const data = {
    ...{ columns: result.columns, rows, milliseconds: result.milliseconds, notes: result.notes },
    truncated: result.truncated || rows.length < result.rows.length,
    nodes: result.nodes.slice(0, most.nodes),
    ...{ links, about },
    ...(result.plan === undefined ? {} : { plan: result.plan }),
    sources: sources.list(),
  }
  return { data, text: textOf(data, result.links.length) }
}
