import * as z from 'zod'
import { search } from '@/graph/queries'
import { foundEntitySchema, sourceSchema, type Source } from '@/lib/api/cited'
import type { SearchHit } from '@/lib/api/schemas'
import { flat } from '@/lib/cited/flat'
import { Sources } from '@/lib/cited/sources'
import { answerText, counted, numbered } from '@/lib/cited/text'
import { kindNames } from '@/lib/model'
import { tool } from '../tool'

const sentenceSchema = z.object({
  sentence: z.string(),
  lang: z.string(),
  /** Where it stands in the text of the release. */
  start: z.int(),
  end: z.int(),
  release: z.string(),
  source: z.int(),
})

const output = z.object({
  query: z.string(),
  entities: z.array(foundEntitySchema),
  sentences: z.array(sentenceSchema),
  releases: z.array(z.string()).describe('Ids of releases that are called so; they are among the sources.'),
  more: z.boolean().describe('True when a list is cut at the limit.'),
  sources: z.array(sourceSchema),
})

const toFound = ({ id, kind, name, matched, degree }: SearchHit) => ({
  id,
  kind,
  name,
  matched,
  links: degree,
})

function textOf({ query, entities, sentences, releases, more, sources }: z.output<typeof output>): string {
  const numberOf = new Map(sources.map(({ id, source }: Source) => [id, source]))
  if (sources.length + entities.length === 0)
    return `Nothing fits “${flat(query)}”. Names are found in English, French, Spanish and Arabic, begun or mistyped; try one word of it.`
  const named = entities.map(({ id, kind, name, matched, links }) => [
    `${flat(name)}${matched ? ` (also: ${flat(matched)})` : ''}: ${kind}, ${counted(links, 'link')}, id ${id}`,
  ])
  return answerText(
    [
      entities.length > 0 ? `Entities\n${numbered(named)}` : null,
      sentences.length > 0
        ? `Sentences with these words\n${numbered(sentences.map(({ sentence, source }) => [`> ${flat(sentence)}`, `[${source}]`]))}`
        : null,
      releases.length > 0
        ? `Releases that are called so: ${releases.map((id) => `[${numberOf.get(id)}]`).join(' ')}`
        : null,
      more ? 'There are more: ask for a higher limit, a kind, or more words.' : null,
    ],
    sources,
  )
}

/** Finds entities by name, sentences by words, releases by title. */
export const searchTool = tool({
  name: 'search',
  title: 'Search names, sentences and releases',
  description:
    'Find entities by any name in any script (whole, begun or mistyped), sentences by their words and releases by title. Start here: other tools take the ids that this gives.',
  input: z.object({
    q: z.string().min(1).max(1_000).describe('A name or words, in any language.'),
    kind: z.enum(kindNames).optional().describe('Only entities of this kind; “Release” only releases.'),
    limit: z.int().min(1).max(40).default(8).describe('Most of each list.'),
  }),
  output,
  async answer({ q, kind, limit }) {
    const found = await search({ q, kind, limit: limit + 1 })
    const sources = new Sources()
    const data = {
      query: q,
      entities: found.entities.slice(0, limit).map(toFound),
      sentences: found.sentences.slice(0, limit).map(({ release, start, end, text }) => ({
        ...{ sentence: text, lang: release.lang, start, end, release: release.id },
        source: sources.numberOf(release),
      })),
      releases: found.releases.slice(0, limit).map((release) => {
        sources.numberOf(release)
        return release.id
      }),
      more: [found.entities, found.sentences, found.releases].some((list) => list.length > limit),
      sources: sources.list(),
    }
    return { data, text: textOf(data) }
  },
})
