import type { Statement } from '@/lib/api/schemas'
import type { ExtractedClaim, ExtractedEntity, ExtractedFigure, Extraction } from '@/lib/model'

type End = Statement['subject']

const toEnd = ({ id, name, names, kind }: ExtractedEntity): End => ({ id, name, names, kind })

/** An entity that the extraction does not hold stands under its id, so that nothing that was stated is lost. */
const unknown = (id: string): End => ({ id, name: id, names: {}, kind: 'Organisation' })

function figureOf(figure: ExtractedFigure, endOf: (id: string) => End): Statement['figure'] {
  const { measure, value, comparator } = figure
  return {
    ...{ measure, value, comparator },
    low: figure.low ?? null,
    high: figure.high ?? null,
    word: figure.word ?? null,
    currency: figure.currency ?? null,
    unit: figure.unit ?? null,
    item: figure.item ?? null,
    in: figure.in === undefined ? null : endOf(figure.in),
    period: figure.period ?? null,
    editions: figure.editions ?? null,
  }
}

const shared = (statement: ExtractedClaim | ExtractedFigure, endOf: (id: string) => End) => ({
  id: statement.id,
  link: null,
  modality: statement.modality,
  background: statement.background ?? false,
  validFrom: statement.validFrom ?? null,
  validTo: statement.validTo ?? null,
  validText: statement.validText ?? null,
  validBasis: statement.validBasis ?? null,
  saidBy: statement.saidBy === undefined ? null : endOf(statement.saidBy),
  evidence: statement.evidence,
})

/** Claims and figures of an extraction in the one shape that pages read from the graph, in the order of the text. */
export function statementsOf({ entities, claims, figures }: Extraction): Statement[] {
  const byId = new Map(entities.map((entity) => [entity.id, toEnd(entity)]))
  const endOf = (id: string): End => byId.get(id) ?? unknown(id)
  const statements: Statement[] = [
    ...claims.map((claim) => ({
      ...shared(claim, endOf),
      relation: claim.relation,
      subject: endOf(claim.subject),
      object: endOf(claim.object),
      figure: null,
      qualifiers: claim.qualifiers ?? {},
    })),
    ...figures.map((figure) => ({
      ...shared(figure, endOf),
      relation: 'REPORTED' as const,
      subject: endOf(figure.about),
      object: null,
      figure: figureOf(figure, endOf),
      qualifiers: {},
    })),
  ]
  return statements.toSorted((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
}
