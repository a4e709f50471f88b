import type { KnownEntity } from '@/lib/knowledge/entry'
import { languagePacks, type ReadingLanguage } from '@/lib/knowledge/languages'
import type { ReadingPack } from '@/lib/knowledge/languages/pack'
import { isLanguage, type EntityKind, type PersonRole } from '@/lib/model'
import { knownEntityId, namedEntityId } from '@/lib/model/identity'
import { readHead } from '@/lib/releases/layout'
import { tokenize, type Token } from '@/lib/text/tokens'
import type { Document, DocumentEntity, DocumentMention, DocumentSentence } from './document'
import { wordsOf, type Words } from './words'

/** A sentence with its words. */
export interface ReadSentence extends DocumentSentence {
  readonly tokens: readonly Token[]
}

/** An office without a name beside it, to be resolved once all names are known. */
export interface LooseTitle {
  readonly sentence: number
  readonly start: number
  readonly end: number
  readonly office: string
  readonly organisation: DocumentEntity | undefined
}

/** An event as the text tells of it; linking makes its identity of this. */
export interface EventFacts {
  readonly entity: DocumentEntity
  readonly type: string
  /** Where or with whom it took place: the body, facility, country or place that hosts it. */
  host?: DocumentEntity
  /** For visits: who came. */
  visitor?: DocumentEntity
  /** The word that sets it apart from the event told of before: "previous". */
  readonly other?: string
  /** Capitalised words, folded, and numbers of its name that name nothing else: "82nd", "cybercrime". */
  readonly words: Set<string>
  /** What else its name speaks of. */
  readonly about: Set<DocumentEntity>
  readonly sentence: number
}

/** A person named as suspect, victim or relative, by the words of the name: `to` exclusive. */
export interface Outsider {
  /** Words of the name as people are compared by. */
  readonly identity: string
  readonly role: PersonRole
  readonly sentence: number
  readonly from: number
  readonly to: number
}

/** What the finders of mentions share while they read one document. */
export interface Reading {
  readonly document: Document
  readonly lang: ReadingLanguage
  readonly pack: ReadingPack
  readonly words: Words
  readonly sentences: readonly ReadSentence[]
  /** End of the dateline that opens the body: places in it are where the text was issued. */
  readonly datelineEnd: number
  readonly titles: LooseTitle[]
  readonly events: EventFacts[]
  /** Offices of named officials, as keys, by entity id: what loose titles are compared with. */
  readonly offices: {
    entity: DocumentEntity
    office: string
    organisation: DocumentEntity | undefined
    sentence: number
  }[]
  readonly outsiders: Outsider[]
}

/** A sentence in another language, which this reading passes over: its place without its words. */
const unread = (sentence: DocumentSentence): ReadSentence => ({ ...sentence, text: '', tokens: [] })

/**
 * Starts reading a document, once for each language it is written in, the release's own first; none when no
 * sentence is in a language that is read.
 */
export function startReadings(document: Document): Reading[] {
  const langs = new Set(document.sentences.flatMap(({ lang }) => lang ?? []))
  return [...langs]
    .sort((a, b) => Number(b === document.lang) - Number(a === document.lang))
    .map((lang) => startReading(document, lang))
}

function startReading(document: Document, lang: ReadingLanguage): Reading {
  return {
    document,
    lang,
    pack: languagePacks[lang].reading,
    words: wordsOf(lang),
    sentences: document.sentences.map((sentence) =>
      sentence.lang === lang
        ? { ...sentence, tokens: tokenize(sentence.text, sentence.start) }
        : unread(sentence),
    ),
    datelineEnd: readHead(document.release.text).dateline?.end ?? 0,
    titles: [],
    events: [],
    offices: [],
    outsiders: [],
  }
}

const remembered = new WeakMap<Document, Map<string, DocumentEntity>>()

function remember(document: Document, entity: DocumentEntity): DocumentEntity {
  let byId = remembered.get(document)
  if (byId?.size !== document.entities.length) {
    byId = new Map(document.entities.map((other) => [other.id, other]))
    remembered.set(document, byId)
  }
  const found = byId.get(entity.id)
  if (found) return found
  document.entities.push(entity)
  byId.set(entity.id, entity)
  return entity
}

/** The entity of a curated entry, made once per document. */
export function knownEntity(document: Document, entry: KnownEntity): DocumentEntity {
  const names: DocumentEntity['names'] = { ...entry.names }
  return remember(document, {
    id: knownEntityId(entry.kind, entry.key),
    kind: entry.kind,
    name: entry.names.en,
    names,
    aliases: [
      ...(entry.aliases ?? []),
      ...Object.values(entry.aliasesIn ?? {}).flat(),
      ...(entry.exact ?? []),
    ],
    known: true,
    properties: { ...entry.properties },
  })
}

/** What an entity that knowledge does not have is made of. `identity` is compared in place of the name. */
export interface NamedEntity {
  readonly kind: EntityKind
  readonly name: string
  readonly lang?: ReadingLanguage
  readonly context?: string
  readonly identity?: string
  readonly properties?: DocumentEntity['properties']
}

/** An entity named by the text alone, made once per document for the same kind, name and context. */
export function namedEntity(
  document: Document,
  { kind, name, lang, context, identity, properties }: NamedEntity,
): DocumentEntity {
  return remember(document, {
    id: namedEntityId(kind, identity ?? name, context),
    kind,
    name,
    names: lang && isLanguage(lang) ? { [lang]: name } : {},
    aliases: [],
    known: false,
    properties: { ...properties },
  })
}

/** Kinds that may hold mentions of other entities inside their own. */
const holds: Partial<Record<EntityKind, readonly EntityKind[]>> = {
  Organisation: ['Country', 'Place', 'Organisation'],
  Facility: ['Country', 'Place', 'Organisation'],
  Operation: ['Operation'],
  Agreement: ['Country', 'Organisation', 'Place', 'Offence', 'Facility', 'Commodity', 'Programme'],
  Event: ['Country', 'Place', 'Organisation', 'Official', 'Operation', 'Offence', 'Commodity', 'Facility'],
}

const inside = (inner: { start: number; end: number }, outer: { start: number; end: number }): boolean =>
  inner.start >= outer.start && inner.end <= outer.end

const mayHold = (outer: DocumentMention, inner: DocumentMention): boolean =>
  (outer.entity.kind === 'Official' && outer.form === 'title') ||
  (holds[outer.entity.kind]?.includes(inner.entity.kind) === true && outer.entity !== inner.entity)

/** Sections that stand above the body of a release. */
export const headSections: ReadonlySet<string> = new Set(['title', 'subtitle', 'standfirst'])

interface MentionIndex {
  count: number
  readonly bySentence: Map<number, DocumentMention[]>
}

const indexes = new WeakMap<Document, MentionIndex>()

const inOrder = (a: DocumentMention, b: DocumentMention): number => a.start - b.start || b.end - a.end

/** The mentions by sentence, each list in the order of the text; built anew when mentions came or went elsewhere. */
function indexOf(document: Document): MentionIndex {
  const known = indexes.get(document)
  if (known && known.count === document.mentions.length) return known
  const bySentence = new Map<number, DocumentMention[]>()
  for (const mention of document.mentions) {
    const list = bySentence.get(mention.sentence)
    if (list) list.push(mention)
    else bySentence.set(mention.sentence, [mention])
  }
  for (const list of bySentence.values()) list.sort(inOrder)
  const index = { count: document.mentions.length, bySentence }
  indexes.set(document, index)
  return index
}

/** Takes mentions out again. */
export function removeMentions(document: Document, gone: ReadonlySet<DocumentMention>): void {
  if (gone.size === 0) return
  const index = indexOf(document)
  for (const mention of gone) {
    const at = document.mentions.lastIndexOf(mention)
    if (at === -1) continue
    document.mentions.splice(at, 1)
    const list = index.bySentence.get(mention.sentence)
    list?.splice(list.indexOf(mention), 1)
  }
  index.count = document.mentions.length
}

/** A mention to add, without what follows from the text. */
export type NewMention = Pick<
  DocumentMention,
  'sentence' | 'start' | 'end' | 'entity' | 'form' | 'rule' | 'confidence' | 'title'
>

/**
 * Adds a mention unless it crosses another or stands inside one that cannot hold it; what it covers and
 * cannot hold gives way. The same words for the same entity are kept once. Returns what stands there now.
 */
export function addMention(document: Document, mention: NewMention): DocumentMention | undefined {
  const made: DocumentMention = { ...mention, quote: document.release.text.slice(mention.start, mention.end) }
  const touching = mentionsIn(document, made.sentence).filter(
    ({ start, end }) => start < made.end && end > made.start,
  )
  for (const other of touching) {
    if (other.start === made.start && other.end === made.end) {
      if (other.entity === made.entity) return other
      if (!mayHold(made, other) && !mayHold(other, made)) return undefined
    } else if (inside(made, other)) {
      if (!mayHold(other, made)) return undefined
    } else if (!inside(other, made)) return undefined
  }
  const replaced = new Set(
    touching.filter((other) => inside(other, made) && !mayHold(made, other) && !mayHold(other, made)),
  )
  removeMentions(document, replaced)
  const index = indexOf(document)
  document.mentions.push(made)
  index.count += 1
  const list = index.bySentence.get(made.sentence)
  if (list) list.splice(list.filter((other) => inOrder(other, made) <= 0).length, 0, made)
  else index.bySentence.set(made.sentence, [made])
  return made
}

/** The mentions of a sentence, in the order of the text, longer ones first. */
export const mentionsIn = (document: Document, sentence: number): readonly DocumentMention[] => [
  ...(indexOf(document).bySentence.get(sentence) ?? []),
]

interface EntityIndex {
  readonly mentions: number
  readonly entities: number
  readonly byId: ReadonlyMap<string, DocumentEntity>
  readonly byEntity: ReadonlyMap<DocumentEntity, readonly DocumentMention[]>
}

const entityIndexes = new WeakMap<Document, EntityIndex>()

function entityIndexOf(document: Document): EntityIndex {
  const { mentions, entities } = document
  const known = entityIndexes.get(document)
  if (known && known.mentions === mentions.length && known.entities === entities.length) return known
  const byEntity = new Map<DocumentEntity, DocumentMention[]>()
  for (const mention of mentions) {
    const list = byEntity.get(mention.entity)
    if (list) list.push(mention)
    else byEntity.set(mention.entity, [mention])
  }
  for (const list of byEntity.values()) list.sort(inOrder)
  const byId = new Map(entities.toReversed().map((entity) => [entity.id, entity]))
  const index = { mentions: mentions.length, entities: entities.length, byId, byEntity }
  entityIndexes.set(document, index)
  return index
}

/** The mentions of an entity, in the order of the text. For stages behind linking, which changes what mentions are of. */
export const mentionsOf = (document: Document, entity: DocumentEntity): readonly DocumentMention[] =>
  entityIndexOf(document).byEntity.get(entity) ?? []

/** The entity with an id. For stages behind linking, which settles the ids. */
export const entityById = (document: Document, id: string): DocumentEntity | undefined =>
  entityIndexOf(document).byId.get(id)

/** Index of the first of some spans in order that starts at or after `offset`; their number when there is none. */
export function firstFrom(spans: readonly { readonly start: number }[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the token that starts at or after `offset`; the number of tokens when there is none. */
export const tokenAt = (tokens: readonly Token[], offset: number): number => firstFrom(tokens, offset)

/** The text between two neighbouring tokens; empty at the ends. */
export function gapBefore(text: string, tokens: readonly Token[], index: number): string {
  const before = tokens[index - 1]
  const token = tokens[index]
  return before && token ? text.slice(before.end, token.start) : ''
}
