import * as z from 'zod'
import { findRelease, readRelease, search } from '@/graph/queries'
import { pageShape, sourceSchema } from '@/lib/api/cited'
import { accountOf, type AccountSentence } from '@/lib/account/account'
import { flat } from '@/lib/cited/flat'
import { Sources } from '@/lib/cited/sources'
import { statedWords } from '@/lib/cited/stated'
import { answerText, counted } from '@/lib/cited/text'
import { AppError } from '@/lib/errors'
import { modalityNames, sections } from '@/lib/model'
import { after, nextLine, sliceFrom } from '../parts'
import { tool, type Answer } from '../tool'

const output = z.object({
  id: z.string(),
  sentences: z.array(
    z.object({
      ...{ start: z.int(), end: z.int(), section: z.enum(sections), sentence: z.string() },
      states: z.array(
        z.object({
          words: z.string(),
          modality: z.enum(modalityNames),
          links: z.array(z.string()).describe('Keys of the links that rest on it.'),
        }),
      ),
    }),
  ),
  twins: z
    .array(z.string())
    .describe('Ids of other versions of the announcement; they are among the sources.'),
  ...pageShape,
  sources: z.array(sourceSchema),
})
type Sentence = z.output<typeof output>['sentences'][number]

const toSentence = ({ start, end, section, told }: AccountSentence, text: string): Sentence => ({
  ...{ start, end, section, sentence: text.slice(start, end) },
  states: told.map((one) => ({
    words: statedWords(one),
    modality: one.statements[0]!.modality,
    links: one.statements.flatMap(({ link }) => link ?? []),
  })),
})

const sentenceLines = ({ start, section, sentence, states }: Sentence): string[] => [
  `${start} ${section}`,
  `> ${flat(sentence)}`,
  ...states.map(({ words }) => `- ${words}`),
]

/** The release that an id, an official address or a number means. Throws `not_found` with titles that are near. */
async function idOf(named: string): Promise<string> {
  const id = await findRelease(named)
  if (id !== undefined) return id
  const { releases } = await search({ q: named, kind: 'Release', limit: 5 })
  const near = releases.map((one) => `\n  ${flat(one.title)}, ${one.lang}, id ${one.id}`)
  throw new AppError(
    'not_found',
    `No release has the id, address or number “${named}”.${near.length > 0 ? ` Did you mean:${near.join('')}` : ' “releases” lists them.'}`,
  )
}

/** A page of a release: sentences with their offsets and what the graph took from each. Throws `not_found`. */
export async function readReleasePage({
  id: named,
  ...page
}: {
  id: string
  after?: string | undefined
  limit: number
}): Promise<Answer<typeof output>> {
  const { release, sentences, claims, twins } = await readRelease(await idOf(named))
  const { items, next, total } = sliceFrom(accountOf(sentences, claims), page)
  const sources = new Sources()
  sources.numberOf(release)
  for (const twin of twins) sources.numberOf(twin)
  const told = items.map((sentence) => toSentence(sentence, release.text))
  const parts = [
    `Release ${release.id}, source [1]: ${counted(total, 'sentence')}${total > told.length ? `, ${told.length} here` : ''}. Each begins with its offset and section; “- ” says what the graph took from it.`,
    told.flatMap(sentenceLines).join('\n'),
    nextLine(next),
  ]
  return {
    data: {
      ...{ id: release.id, sentences: told, next, total },
      twins: twins.map((twin) => twin.id),
      sources: sources.list(),
    },
    text: answerText(parts, sources.list()),
  }
}

/** One release, sentence by sentence. */
export const releaseTool = tool({
  name: 'release',
  title: 'Text of a release',
  description:
    'One release sentence by sentence, with offsets and what the graph took from each sentence; its versions in other languages.',
  input: z.object({
    id: z
      .string()
      .min(1)
      .max(400)
      .describe('An id as sources give it, an official address, or the number of a release.'),
    limit: z.int().min(1).max(100).default(40).describe('Most sentences.'),
    after,
  }),
  output,
  answer: readReleasePage,
})
