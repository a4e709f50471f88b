import type { ToldFigure } from '@/lib/api/figures'
import type { FigureNode } from '@/lib/api/schemas'
import type { Comparator, Measure, Modality } from '@/lib/model'
import { wordsRejected } from './judgement-rows'
import { citationMap, toCitation, type CitationRow } from './rows'

/** Cypher that adds to a figure bound to `figure` its owner, place and answers, earliest answer first. */
export const figureContext = `
  MATCH (owner:Entity)-[:REPORTED]->(figure)
  WITH DISTINCT owner, figure
  OPTIONAL MATCH (figure)-[:IN]->(place:Entity)
  CALL (figure) {
    MATCH (claim:Claim {figure: figure.id})<-[:STATES]-(release:Release)
    MATCH (claim)-[at:STATED_IN]->(sentence:Sentence)
    WHERE NOT ${wordsRejected}
    WITH claim, release, at, sentence ORDER BY at.start
    WITH claim, release, head(collect(at {.start, .end, .quote, sentence: sentence.text,
      sentenceStart: sentence.start})) AS at
    ORDER BY coalesce(release.publishedAt, '9999'), release.id, claim.id
    RETURN collect({
      claim: claim {.id, .value, .low, .high, .comparator, .word, .modality, .background},
      release: ${citationMap('release')}, at: at}) AS answers
  }`

/** Cypher that reads a figure after `figureContext`. */
export const figureMap = `figure {.id, .measure, .item, .unit, .currency, .periodFrom, .periodTo, .editions, .disagrees,
  owner: owner {.id, .name}, place: place {.id, .name}, answers: answers}`

/** What `figureMap` reads. */
export interface FigureRow {
  id: string
  owner: { id: string; name: string }
  measure: Measure
  item: string | null
  unit: string | null
  currency: string | null
  place: { id: string; name: string } | null
  periodFrom: string | null
  periodTo: string | null
  editions: number | null
  disagrees: boolean | null
  answers: {
    claim: {
      id: string
      value: number
      low: number | null
      high: number | null
      comparator: Comparator
      word: string | null
      modality: Modality
      background: boolean | null
    }
    release: CitationRow
    at: { start: number; end: number; quote: string; sentence: string; sentenceStart: number }
  }[]
}

const questionOf = (row: FigureRow) => ({
  id: row.id,
  owner: row.owner,
  measure: row.measure,
  item: row.item,
  unit: row.unit,
  currency: row.currency,
  in: row.place,
  period:
    row.periodFrom !== null && row.periodTo !== null ? { from: row.periodFrom, to: row.periodTo } : null,
  editions: row.editions,
  disagrees: row.disagrees ?? false,
})

const answerOf = ({ claim: { id, background, ...answer }, release, at }: FigureRow['answers'][number]) => ({
  claim: id,
  ...answer,
  background: background ?? false,
  release: toCitation(release),
  quote: at.quote,
})

/** A figure with its published answers, as the API answers it. */
export const toFigure = (row: FigureRow): FigureNode => ({
  ...questionOf(row),
  answers: row.answers.map(answerOf),
})

/** The same with the sentence of each answer. */
export const toToldFigure = (row: FigureRow): ToldFigure => ({
  ...questionOf(row),
  answers: row.answers.map((answer) => ({ ...answerOf(answer), ...answer.at })),
})
