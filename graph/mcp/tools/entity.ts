import * as z from 'zod'
import { findEntity, readDossier, readEntityFigures, readNewest } from '@/graph/queries'
import { citedFigureSchema, citedLinkSchema, endSchema, sourceSchema } from '@/lib/api/cited'
import type { Dossier } from '@/lib/api/schemas'
import { figureLines, toCitedFigure } from '@/lib/cited/figures'
import { flat } from '@/lib/cited/flat'
import { linkLines, toCitedLink } from '@/lib/cited/links'
import { Sources } from '@/lib/cited/sources'
import { answerText, counted, numbered } from '@/lib/cited/text'
import { relationNames, relations } from '@/lib/model'
import { entity } from '../parts'
import { tool } from '../tool'

const output = z.object({
  entity: endSchema,
  names: z.record(z.string(), z.string()),
  aliases: z.array(z.string()),
  properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  counts: z.array(
    z.object({
      relation: z.enum(relationNames),
      direction: z.enum(['out', 'in']).describe('“out”: the entity is the subject.'),
      kind: z.string(),
      count: z.int(),
    }),
  ),
  links: z.array(citedLinkSchema).describe('The best attested ones.'),
  figures: z.array(citedFigureSchema),
  releases: z.array(z.string()).describe('Ids of its newest releases, which are among the sources.'),
  totals: z.object({ links: z.int(), figures: z.int(), releases: z.int() }),
  sources: z.array(sourceSchema),
})
type Output = z.output<typeof output>

const most = { aliases: 20, figures: 10, releases: 10 }

/** Of each relation and direction in turn the best attested link, until there are as many as wanted. */
function choose(links: Dossier['links'], id: string, limit: number): Dossier['links'] {
  const groups = new Map<string, Dossier['links']>()
  for (const one of links) {
    const key = `${one.link.relation} ${one.link.source === id}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const rounds = Math.max(0, ...[...groups.values()].map((group) => group.length))
  const order = Array.from({ length: rounds }, (_, at) => [...groups.values()].flatMap((g) => g[at] ?? []))
  return order.flat().slice(0, limit)
}

async function read(what: string, limit: number): Promise<Output> {
  const { id } = await findEntity(what)
  const [dossier, { figures }] = await Promise.all([readDossier(id), readEntityFigures(id)])
  const { node, aliases, counts, totals } = dossier
  const chosen = choose(dossier.links, id, limit)
  const newest = await readNewest(chosen.map(({ link }) => link.key))
  const sources = new Sources()
  const nodes = new Map([node, ...chosen.map(({ other }) => other)].map((one) => [one.id, one]))
  const links = chosen.map(({ link }) =>
    toCitedLink(link, { nodes, evidence: newest.get(link.key), sources }),
  )
  const told = figures.slice(0, most.figures).map((figure) => toCitedFigure(figure, sources))
  const releases = dossier.releases.slice(0, most.releases).map((release) => {
    sources.numberOf(release)
    return release.id
  })
  return {
    entity: { id, name: node.name, kind: node.kind },
    names: node.names,
    aliases: aliases.slice(0, most.aliases),
    properties: node.properties,
    ...{ counts, links, figures: told, releases },
    totals: {
      links: counts.reduce((sum, { count }) => sum + count, 0),
      figures: figures.length,
      releases: totals?.releases ?? dossier.releases.length,
    },
    sources: sources.list(),
  }
}

const countLine = ({ relation, direction, kind, count }: Output['counts'][number]): string =>
  `${relations[relation][direction === 'out' ? 'label' : 'inverse'].en} (${relation}, ${direction}) – ${kind}: ${count}`

function textOf(data: Output): string {
  const { entity: own, names, aliases, properties, counts, links, figures, totals, sources } = data
  const about = [
    `${flat(own.name)} (${own.kind}, id ${own.id})`,
    ...Object.entries(names).map(([lang, name]) => `${lang}: ${flat(name)}`),
    aliases.length > 0 ? `also: ${aliases.map(flat).join(' · ')}` : '',
    ...Object.entries(properties).map(([name, value]) => `${name}: ${flat(String(value))}`),
  ].filter(Boolean)
  const part = (title: string, shown: number, total: number, lines: string) =>
    shown > 0 ? `${title}${total > shown ? ` (${shown} of ${total})` : ''}\n${lines}` : null
  return answerText(
    [
      about.join('\n'),
      counts.length > 0 ? `Links by relation and kind\n${counts.map(countLine).join('\n')}` : null,
      part('Links', links.length, totals.links, numbered(links.map(linkLines))),
      part('Figures', figures.length, totals.figures, numbered(figures.map(figureLines))),
      `Named in ${counted(totals.releases, 'release')}.`,
    ],
    sources,
  )
}

/** All that the graph holds on one entity, in short. */
export const entityTool = tool({
  name: 'entity',
  title: 'Dossier of an entity',
  description:
    'What the graph holds on one entity: names, properties, how many links of which kind, the best attested links and figures with their sentences, newest releases. “neighbours”, “figures” and “evidence” have the rest.',
  input: z.object({ entity, limit: z.int().min(1).max(30).default(12).describe('Most links.') }),
  output,
  async answer({ entity, limit }) {
    const data = await read(entity, limit)
    return { data, text: textOf(data) }
  },
})
