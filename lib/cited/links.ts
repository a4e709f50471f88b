import type { CitedLink, End } from '@/lib/api/cited'
import type { Link, LinkEvidence, Node } from '@/lib/api/schemas'
import { relations } from '@/lib/model'
import { flat } from './flat'
import { backgroundWords, modalityWords, quotationLines, toQuotation } from './quotations'
import type { Sources } from './sources'
import { counted } from './text'

/** An end of a link by name. */
export const toEnd = ({ id, name, kind }: Pick<Node, 'id' | 'name' | 'kind'>): End => ({ id, name, kind })

/** A link with its ends and the sentence that says it. */
export function toCitedLink(
  link: Link,
  {
    nodes,
    evidence,
    sources,
  }: {
    readonly nodes: ReadonlyMap<string, Pick<Node, 'id' | 'name' | 'kind'>>
    readonly evidence: LinkEvidence | null | undefined
    readonly sources: Sources
  },
): CitedLink {
  const endOf = (id: string): End => {
    const node = nodes.get(id)
    return node ? toEnd(node) : { id, name: id, kind: 'Entity' }
  }
  const { key, relation, modality, background, stories, confidence, published } = link
  const [first, last] = [published[0], published.at(-1)]
  return {
    ...{ key, relation, modality, background, confidence },
    published: first && last ? { first, last } : null,
    from: endOf(link.source),
    to: endOf(link.target),
    announcements: stories,
    quotation: evidence ? toQuotation(evidence, sources) : null,
  }
}

/** How a link reads: "China took part in Operation SOGA II"; `show` says how a name is written. */
export const linkWords = (
  { from, relation, to }: Pick<CitedLink, 'from' | 'relation' | 'to'>,
  show: (name: string) => string = flat,
): string => `${show(from.name)} ${relations[relation].label.en} ${show(to.name)}`

/** A link as lines: how it reads, how it is meant and attested, and its sentence. */
export function linkLines(link: CitedLink): string[] {
  const notes = [
    modalityWords(link.modality),
    link.background ? backgroundWords : '',
    counted(link.announcements, 'announcement'),
    `link ${link.key}`,
  ]
  return [
    `${linkWords(link)} (${notes.filter(Boolean).join(' · ')})`,
    ...(link.quotation ? quotationLines({ ...link.quotation, modality: null, background: false }) : []),
  ]
}
