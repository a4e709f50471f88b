import type { Path, PathStep } from '@/lib/api/paths'
import type { Node } from '@/lib/api/schemas'
import type { LanguageCode } from '../words'
import { nameOf, relationWords } from '../words'

/** How a step reads: names of both ends as the link points, with its relation between them. */
export function stepWords(
  { link }: PathStep,
  nodes: ReadonlyMap<string, Node>,
  lang: LanguageCode,
): readonly [string, string, string] {
  const name = (id: string): string => {
    const node = nodes.get(id)
    return node ? nameOf(node, lang) : id
  }
  return [name(link.source), relationWords(link.relation, lang), name(link.target)]
}

/** What a citation needs of the page: its language, its own address and a word for an unknown date. */
export interface CiteContext {
  readonly lang: LanguageCode
  readonly origin: string
  readonly undated: string
}

function citeStep(step: PathStep, nodes: ReadonlyMap<string, Node>, context: CiteContext, markdown: boolean) {
  const words = stepWords(step, nodes, context.lang).join(' ')
  if (!step.evidence) return markdown ? `**${words}**` : words
  const { quote, sentenceStart, release } = step.evidence
  const from = [release.publisher, release.publishedAt ?? context.undated, release.lang]
    .filter(Boolean)
    .join(', ')
  const address = `${context.origin}/releases/${encodeURIComponent(release.id)}#s${sentenceStart}`
  return markdown
    ? `**${words}**\n   > ${quote.replaceAll('\n', ' ')}\n\n   — [${release.title}](${address}), ${from}`
    : `${words}\n   “${quote}”\n   ${release.title}, ${from}. ${address}`
}

/** A path with the sentence and the source of each step, as plain text or as Markdown; steps are numbered. */
export const citePath = (
  path: Path,
  nodes: ReadonlyMap<string, Node>,
  context: CiteContext,
  format: 'text' | 'markdown',
): string =>
  path.steps
    .map((step, at) => `${at + 1}. ${citeStep(step, nodes, context, format === 'markdown')}`)
    .join('\n\n')
