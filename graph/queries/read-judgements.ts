import { execute } from '@/graph/db'
import type { Judged, JudgementList } from '@/lib/api/judgements'
import { AppError } from '@/lib/errors'
import { judgedLink } from '@/lib/projection'
import { judgedMap, wordsStated } from './judgement-rows'
import { relationOfKey } from './keys'
import { nextPage, skipOf } from './pages'

/** What still counts, or was noted, about words that are nowhere now. */
const goneOnes = `judgement.undoneAt IS NULL AND (judgement.stands OR judgement.verdict = 'noted') AND NOT ${wordsStated}`

/**
 * What people decided about the sentences of one link, also of one that is gone because of it, or about those of
 * every link of one entity; with `gone` only what still counts of words that no release states any more. Newest
 * first. Throws `bad_request` without any of these, `not_found` for what is no key.
 */
export async function readJudgements({
  link,
  entity,
  gone = false,
  after,
  limit = 500,
}: {
  link?: string | undefined
  entity?: string | undefined
  gone?: boolean | undefined
  /** `next` of the page before. */
  after?: string | undefined
  limit?: number | undefined
}): Promise<JudgementList> {
  if (!link && !entity && !gone)
    throw new AppError('bad_request', 'Say whose judgements: pass “link”, “entity” or “gone”.')
  if (link) relationOfKey(link)
  const skip = skipOf(after)
  const asked = [
    ...(link ? ['judgement.link = $link'] : []),
    ...(entity ? ['$entity IN [judgement.subject, judgement.object]'] : []),
    ...(gone ? [goneOnes] : []),
  ]
  const [found] = await execute<{ judgements: Judged[]; total: number }>(
    `MATCH (judgement:Judgement)
     WHERE ${asked.join(' AND ')}
     WITH judgement ORDER BY judgement.turn DESC
     WITH collect(judgement) AS found
     CALL (found) {
       UNWIND found[$skip..$end] AS judgement
       RETURN collect(${judgedMap}) AS judgements
     }
     RETURN judgements, size(found) AS total`,
    { link: link ? judgedLink(link) : null, entity: entity ?? null, skip, end: skip + limit },
  )
  const { judgements = [], total = 0 } = found ?? {}
  return { judgements, ...nextPage(skip + judgements.length, total) }
}
