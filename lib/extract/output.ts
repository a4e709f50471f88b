import {
  allowsEnds,
  relations,
  type Evidence,
  type ExtractedClaim,
  type ExtractedEntity,
  type ExtractedFigure,
  type Extraction,
} from '@/lib/model'
import { hashId } from '@/lib/model/identity'
import type { Document, DocumentEntity } from './document'
import { compareText } from '@/lib/text/compare'

const byPlace = (a: Evidence, b: Evidence): number =>
  a.start - b.start || b.end - a.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)

/** Whether words are only needed to understand what others state. */
const isContext = ({ rule }: Evidence): boolean => rule.endsWith('-context')

/**
 * Evidence inside the text, each quote cut anew from it, without doubles; the surer one stays. In the order of the
 * text, words that are only needed to understand the others behind them.
 */
function settleEvidence(text: string, evidence: readonly Evidence[]): Evidence[] {
  const kept = new Map<string, Evidence>()
  for (const { start, end, rule, confidence } of evidence) {
    if (start < 0 || end <= start || end > text.length) continue
    const key = `${start} ${end}`
    const other = kept.get(key)
    if (other && other.confidence >= confidence) continue
    kept.set(key, { start, end, quote: text.slice(start, end), rule, confidence })
  }
  return [...kept.values()].toSorted((a, b) => Number(isContext(a)) - Number(isContext(b)) || byPlace(a, b))
}

/** Evidence of one statement without what stands inside another piece of it: the same words are shown once. */
const withoutNested = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.filter(
    (inner) =>
      !evidence.some((outer) => outer !== inner && outer.start <= inner.start && outer.end >= inner.end),
  )

const validTime = (statement: ExtractedClaim | ExtractedFigure): string =>
  [statement.validFrom, statement.validTo, statement.validBasis].join('/')

/** Id of a claim: the release and what it says, not the words or the rule that said it. */
const claimId = (release: string, claim: ExtractedClaim): string =>
  hashId('claim', [
    release,
    claim.relation,
    claim.subject,
    claim.object,
    claim.modality,
    validTime(claim),
    JSON.stringify(Object.entries(claim.qualifiers ?? {}).toSorted(([a], [b]) => compareText(a, b))),
    claim.saidBy,
  ])

const figureId = (release: string, figure: ExtractedFigure): string =>
  hashId('figure', [
    release,
    'REPORTED',
    figure.about,
    figure.measure,
    figure.value,
    figure.comparator,
    figure.low,
    figure.high,
    figure.unit,
    figure.currency,
    figure.item,
    figure.in,
    figure.period ? `${figure.period.from}/${figure.period.to}` : '',
    (figure.covers ?? []).toSorted(compareText).join(' '),
    figure.modality,
    validTime(figure),
    figure.saidBy,
  ])

/** One statement of several with the same id: their evidence together; news when any of them is news. */
function merge<Statement extends ExtractedClaim | ExtractedFigure>(
  text: string,
  statements: readonly Statement[],
): Statement[] {
  const byId = new Map<string, Statement[]>()
  for (const statement of statements) {
    if (settleEvidence(text, statement.evidence).length === 0) continue
    const same = byId.get(statement.id)
    if (same) same.push(statement)
    else byId.set(statement.id, [statement])
  }
  const merged = [...byId.values()].map((same): Statement => {
    const [first, ...more] = same
    const told = same.flatMap((one) => one.evidence)
    const evidence = withoutNested(settleEvidence(text, told))
    if (more.length === 0) return { ...first!, evidence }
    const { background: _, ...rest } = first!
    const recalled = same.every(({ background }) => background)
    return { ...rest, evidence, ...(recalled ? { background: true } : {}) } as Statement
  })
  return merged.toSorted((a, b) => byPlace(a.evidence[0]!, b.evidence[0]!) || compareText(a.id, b.id))
}

function settleClaims({ release, claims }: Document, entities: ReadonlyMap<string, DocumentEntity>) {
  const valid = claims.flatMap((claim): ExtractedClaim[] => {
    const subject = entities.get(claim.subject)
    const object = entities.get(claim.object)
    if (!subject || !object || subject === object) return []
    if (!allowsEnds(claim.relation, subject.kind, object.kind)) return []
    const turn = 'symmetric' in relations[claim.relation] && claim.object < claim.subject
    const settled = turn ? { ...claim, subject: claim.object, object: claim.subject } : claim
    return [{ ...settled, id: claimId(release.id, settled) }]
  })
  return merge(release.text, valid)
}

function settleFigures({ release, figures }: Document, entities: ReadonlyMap<string, DocumentEntity>) {
  const valid = figures.flatMap((figure): ExtractedFigure[] => {
    const about = entities.get(figure.about)
    if (!about || !allowsEnds('REPORTED', about.kind, 'Figure') || !Number.isFinite(figure.value)) return []
    return [{ ...figure, id: figureId(release.id, figure) }]
  })
  return merge(release.text, valid)
}

function settleEntities(document: Document, used: ReadonlySet<string>): ExtractedEntity[] {
  const { text } = document.release
  const mentions = new Map<string, Evidence[]>()
  for (const mention of document.mentions) {
    const list = mentions.get(mention.entity.id) ?? []
    if (list.length === 0) mentions.set(mention.entity.id, list)
    list.push(mention)
  }
  const first = new Map<string, DocumentEntity>()
  for (const entity of document.entities) if (!first.has(entity.id)) first.set(entity.id, entity)
  return [...first.values()]
    .filter(({ id }) => mentions.has(id) || used.has(id))
    .map(({ id, kind, name, names, aliases, known, properties }) => ({
      id,
      kind,
      name,
      names,
      aliases: [...new Set(aliases)].filter((alias) => alias !== name).toSorted(compareText),
      known,
      properties: Object.fromEntries(Object.entries(properties).toSorted(([a], [b]) => compareText(a, b))),
      mentions: settleEvidence(text, mentions.get(id) ?? []),
    }))
    .toSorted((a, b) => compareText(a.id, b.id))
}

/** Last stage: what the document has come to as the extraction that is promised, sorted and without doubles. */
export function output(document: Document): Extraction {
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]))
  const claims = settleClaims(document, entities)
  const figures = settleFigures(document, entities)
  const used = new Set([
    ...claims.flatMap(({ subject, object, saidBy }) => [subject, object, ...(saidBy ? [saidBy] : [])]),
    ...figures.flatMap((figure) => [
      figure.about,
      ...(figure.in ? [figure.in] : []),
      ...(figure.covers ?? []),
      ...(figure.saidBy ? [figure.saidBy] : []),
    ]),
  ])
  return {
    release: document.release,
    sentences: document.sentences.map(({ start, end, section }) => ({ start, end, section })),
    entities: settleEntities(document, used),
    claims,
    figures,
    warnings: [...document.warnings],
  }
}
