import type { DocumentEntity, DocumentMention } from '@/lib/extract/document'
import { mentionsIn, namedEntity, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { operationNames } from '@/lib/knowledge/entity-names'
import { inHeading, type Described } from './operation-nouns'

/** Rules by which groups that crimes are laid to are found; see the finder of groups. */
const ofGroup = 'criminal-group'

/** The heading and the first sentences, which say what a release tells of. */
export function topOf(reading: Reading): ReadSentence[] {
  const body = reading.sentences.filter(({ section }) => section === 'body' || section === 'standfirst')
  return [...reading.sentences.filter(inHeading), ...body.slice(0, 3)]
}

/** Whether a sentence tells of what police did: arrests, seizures, something taken down. */
const tellsResults = ({ words }: Reading, { tokens }: ReadSentence): boolean =>
  tokens.some((_, at) => words.operationResults.matchesAt(tokens, at).length > 0)

/**
 * What an operation is named from: the group its heading names, else the first offence that heading or lead tell
 * of, else a group that the lead names.
 */
function targetOf(reading: Reading): DocumentEntity | undefined {
  const top = topOf(reading)
  const first = (
    from: readonly ReadSentence[],
    is: (mention: DocumentMention) => boolean,
  ): DocumentEntity | undefined =>
    from
      .flatMap(({ index }) => mentionsIn(reading.document, index))
      .filter(is)
      .toSorted((a, b) => a.start - b.start)[0]?.entity
  const isGroup = ({ rule }: DocumentMention): boolean => rule === ofGroup
  return (
    first(top.filter(inHeading), isGroup) ??
    first(top, ({ entity }) => entity.kind === 'Offence') ??
    first(top, isGroup)
  )
}

/** The operation that a release tells of without ever giving it a name. */
export function unnamed(reading: Reading): DocumentEntity {
  const { document, lang } = reading
  const { publisher, publishedAt, standsFor } = document.release
  const target = targetOf(reading)
  const names = operationNames(target && { en: target.name, ...target.names }, publishedAt)
  const entity = namedEntity(document, {
    kind: 'Operation',
    name: names.en,
    lang,
    identity: 'unnamed',
    context: [standsFor?.publisher ?? publisher, publishedAt, target?.id].join(' '),
    properties: { unnamed: true },
  })
  entity.names = names
  return entity
}

/** Whether a release announces a meeting, visit, training or agreement in its heading, and no action. */
function tellsOfEvent(reading: Reading): boolean {
  return reading.sentences
    .filter(inHeading)
    .some(({ index }) =>
      mentionsIn(reading.document, index).some(
        ({ entity }) => entity.kind === 'Event' || entity.kind === 'Agreement',
      ),
    )
}

/**
 * The phrases that mean the unnamed operation of a release; none when it tells of none. The word "operation" in its
 * heading or lead is enough. An action needs its results there too; an inquiry told of only later needs them in the
 * heading; raids count where no other noun does.
 */
export function ofUnnamed(reading: Reading, all: readonly Described[]): readonly Described[] {
  const top = topOf(reading)
  const isTop = new Set(top.map(({ index }) => index))
  const single = all.filter(({ plural }) => !plural)
  const inTop = single.filter(({ sentence }) => isTop.has(sentence.index))
  const event = tellsOfEvent(reading)
  const results = !event && top.some((sentence) => tellsResults(reading, sentence))
  const inHead = !event && top.some((sentence) => inHeading(sentence) && tellsResults(reading, sentence))
  const meant = (noun: Described['noun'], from: readonly Described[]): boolean =>
    from.some((described) => described.noun === noun && (!described.bare || inHeading(described.sentence)))
  const others = single.filter(({ noun }) => noun !== 'raids')
  const told =
    meant('operation', inTop) ||
    (results && (meant('action', inTop) || meant('inquiry', inTop))) ||
    (inHead && others.some(({ bare }) => !bare))
  if (told) {
    const own = others.filter(
      ({ noun, definite, sentence }) => noun === 'operation' || definite || isTop.has(sentence.index),
    )
    return own.length > 0 ? own : others.filter(({ bare }) => !bare).slice(0, 1)
  }
  const raids = results ? inTop.filter(({ noun }) => noun === 'raids') : []
  return raids.slice(0, 1)
}
