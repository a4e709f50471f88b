import { randomUUID } from 'node:crypto'
import type { Run } from '@/graph/db'
import type { Judged } from '@/lib/api/judgements'
import { AppError } from '@/lib/errors'
import { judgedLink, parseLinkKey } from '@/lib/projection'
import { judgedMap } from '../queries/judgement-rows'
import { relationOfKey } from '../queries/keys'
import { settleFigures } from './projection/figures'
import { settleLinks } from './projection/links'
import { inTurn } from './turn'

/** Who decides where there are no accounts: whoever sits at this machine. */
const thisDesk = 'this desk'

/** Words of a release that support a link, and what is decided about them. */
export interface Decision {
  readonly link: string
  readonly release: string
  readonly start: number
  readonly end: number
  readonly verdict: Judged['verdict']
  readonly note: string
}

/** Of the decisions about the same words as `id`, the last that is not undone stands; a note decides nothing. */
const settleStanding = (run: Run, id: string) =>
  run(
    `MATCH (one:Judgement {id: $id})
     MATCH (judgement:Judgement {link: one.link, sha256: one.sha256, start: one.start, end: one.end})
     WITH judgement ORDER BY judgement.turn DESC
     WITH collect(judgement) AS all
     WITH all, head([one IN all WHERE one.undoneAt IS NULL AND one.verdict <> 'noted']) AS last
     FOREACH (one IN all | SET one.stands = coalesce(one = last, false))`,
    { id },
  )

/** Counts the links again that the judgement `id` is about, by the code that writes them; answers the judgement. */
async function settleJudged(run: Run, id: string): Promise<Judged> {
  await settleStanding(run, id)
  const [row] = await run<{ judged: Judged; keys: string[] }>(
    `MATCH (judgement:Judgement {id: $id})
     RETURN ${judgedMap} AS judged, COLLECT { MATCH (claim:Claim)
       WHERE claim.key STARTS WITH judgement.link + ':' RETURN DISTINCT claim.key } AS keys`,
    { id },
  )
  if (!row) throw new AppError('not_found', `There is no judgement ${id}.`)
  const figures = row.keys.map(parseLinkKey).filter(({ relation }) => relation === 'REPORTED')
  await settleFigures(
    run,
    figures.map(({ object }) => object),
  )
  await settleLinks(run, row.keys)
  return row.judged
}

/**
 * Records what a person decided about words that support a link, and counts the link again in the same
 * transaction. The words are named by the text's hash, their offsets, relation and ends, so that the decision
 * holds when the release is read or loaded again. Throws `not_found` when no claim of the link stands there.
 */
export async function judge(decision: Decision): Promise<Judged> {
  relationOfKey(decision.link)
  const { relation, subject, object } = parseLinkKey(decision.link)
  const id = randomUUID()
  const at = new Date().toISOString()
  return inTurn(async (run) => {
    const [made] = await run(
      `MATCH (release:Release {id: $release})-[:STATES]->(claim:Claim {key: $link})-[at:STATED_IN]->(:Sentence)
       WHERE at.start = $start AND at.end = $end
       WITH release, at LIMIT 1
       MATCH (lock:Lock {id: 'writer'})
       CREATE (judgement:Judgement {id: $id, verdict: $verdict, note: $note, by: $by, at: $at, stands: false,
         turn: lock.turn, link: $judged, relation: $relation, subject: $subject, object: $object,
         sha256: release.sha256, start: at.start, end: at.end, quote: at.quote})
       RETURN judgement.id AS id`,
      { ...decision, id, at, by: thisDesk, judged: judgedLink(decision.link), relation, subject, object },
    )
    if (!made)
      throw new AppError(
        'not_found',
        'No claim of this link stands at these offsets of this release. Read its evidence again.',
      )
    return settleJudged(run, id)
  })
}

/** Undoes a judgement, which stays on record; a second time changes nothing. Throws `not_found`. */
export async function undoJudgement(id: string): Promise<Judged> {
  const at = new Date().toISOString()
  return inTurn(async (run) => {
    await run(
      `MATCH (judgement:Judgement {id: $id})
       SET judgement.undoneAt = coalesce(judgement.undoneAt, $at)`,
      { id, at },
    )
    return settleJudged(run, id)
  })
}
