import { kindOfLabels, type Run } from '@/graph/db'
import type { EntityKind, Measure } from '@/lib/model'
import { answersDisagree, figureName, type Answer, type Question } from '@/lib/projection'
import { chunksOf, runRows } from '../rows'
import { heldBy, readVerdicts } from './verdicts'

type StoredAnswer = Answer & {
  readonly key: string
  readonly confidence: number
  readonly item: string | null
  readonly unit: string | null
  readonly currency: string | null
  readonly periodFrom: string | null
  readonly periodTo: string | null
  readonly covers: string[]
}

interface Found {
  readonly id: string
  readonly labels: string[]
  readonly place: string | null
  readonly measure: Measure
  readonly editions: number | null
  readonly answers: StoredAnswer[]
}

const read = (run: Run, ids: readonly string[]): Promise<Found[]> =>
  runRows<Found>(
    run,
    ids,
    `UNWIND $given.rows AS id
     MATCH (release:Release)-[:STATES]->(claim:Claim {figure: id})-[:SUBJECT]->(owner:Entity)
     OPTIONAL MATCH (claim)-[:IN]->(place:Entity)
     RETURN id, labels(owner) AS labels, place.id AS place, claim.measure AS measure,
       claim.editions AS editions,
       collect({claim: claim.id, key: claim.key, confidence: claim.confidence, value: claim.value, low: claim.low, high: claim.high,
         comparator: claim.comparator, modality: claim.modality, publishedAt: release.publishedAt,
         item: claim.item, unit: claim.unit, currency: claim.currency,
         periodFrom: claim.periodFrom, periodTo: claim.periodTo, covers: claim.covers,
         sections: [(claim)-[:STATED_IN]->(sentence) | sentence.section]}) AS answers`,
  )

function figureRow(found: Found) {
  const { id, measure, editions, place } = found
  const order = ({ publishedAt, claim }: StoredAnswer) => `${publishedAt ?? '9999'} ${claim}`
  const answers = found.answers.toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
  const { item = null, unit = null, currency = null } = answers[0] ?? {}
  const dated = answers.find((answer) => answer.periodFrom !== null)
  const { periodFrom = null, periodTo = null } = dated ?? {}
  const covers = answers.find((answer) => answer.covers.length > 0)?.covers ?? []
  const question: Question = {
    ownerKind: kindOfLabels(found.labels) as EntityKind,
    measure,
    item,
    unit,
    currency,
    hasPeriod: periodFrom !== null || editions !== null,
  }
  const name = figureName(question, answers)
  const disagrees = answersDisagree(question, answers)
  return {
    id,
    place,
    properties: {
      id,
      measure,
      item,
      unit,
      currency,
      periodFrom,
      periodTo,
      covers,
      editions,
      disagrees,
      name,
    },
  }
}

/** Figures with the answers that people left standing; without any of them a figure is gone. */
async function readHeld(run: Run, ids: readonly string[]): Promise<Found[]> {
  const found = await read(run, ids)
  const keys = new Set(found.flatMap(({ answers }) => answers.map(({ key }) => key)))
  const verdicts = await readVerdicts(run, [...keys])
  return found
    .map((figure) => ({ ...figure, answers: heldBy(verdicts, figure.answers) }))
    .filter(({ answers }) => answers.length > 0)
}

async function settleChunk(run: Run, ids: readonly string[]): Promise<void> {
  const rows = (await readHeld(run, ids)).map(figureRow)
  const present = new Set(rows.map(({ id }) => id))
  await Promise.all([
    runRows(
      run,
      rows,
      'UNWIND $given.rows AS row MERGE (figure:Figure {id: row.id}) SET figure = row.properties',
    ),
    runRows(
      run,
      rows.filter(({ place }) => place !== null),
      `UNWIND $given.rows AS row MATCH (figure:Figure {id: row.id}) MATCH (place:Entity {id: row.place})
       MERGE (figure)-[:IN]->(place)`,
    ),
    runRows(
      run,
      ids.filter((id) => !present.has(id)),
      'UNWIND $given.rows AS id MATCH (figure:Figure {id: id}) DETACH DELETE figure',
    ),
  ])
}

/** Makes figures what their claims say: name, scope and whether answers disagree; gone with their last claim. */
export async function settleFigures(run: Run, ids: readonly string[]): Promise<void> {
  for (const chunk of chunksOf([...new Set(ids)])) await settleChunk(run, chunk)
}
