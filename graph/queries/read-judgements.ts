import { execute } from '@/graph/db'
import type { Judged } from '@/lib/api/judgements'
import { AppError } from '@/lib/errors'
import { judgedLink } from '@/lib/projection'
import { judgedMap, wordsStated } from './judgement-rows'
import { relationOfKey } from './keys'

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
}: {
  link?: string | undefined
  entity?: string | undefined
  gone?: boolean | undefined
}): Promise<{ judgements: Judged[] }> {
  if (!link && !entity && !gone)
    throw new AppError('bad_request', 'Say whose judgements: pass “link”, “entity” or “gone”.')
  if (link) relationOfKey(link)
  const asked = [
    ...(link ? ['judgement.link = $link'] : []),
    ...(entity ? ['$entity IN [judgement.subject, judgement.object]'] : []),
    ...(gone ? [goneOnes] : []),
  ]
  const rows = await execute<{ judged: Judged }>(
    `MATCH (judgement:Judgement)
     WHERE ${asked.join(' AND ')}
     WITH judgement ORDER BY judgement.turn DESC
     RETURN ${judgedMap} AS judged`,
    { link: link ? judgedLink(link) : null, entity: entity ?? null },
  )
  return { judgements: rows.map(({ judged }) => judged) }
}
