import { execute } from '@/graph/db'
import type { Judged } from '@/lib/api/judgements'
import { AppError } from '@/lib/errors'
import { judgedLink } from '@/lib/projection'
import { judgedMap } from './judgement-rows'
import { relationOfKey } from './keys'

/**
 * What people decided about the sentences of one link, also of one that is gone because of it, or about those of
 * every link of one entity; newest first. Throws `bad_request` without either, `not_found` for what is no key.
 */
export async function readJudgements({
  link,
  entity,
}: {
  link?: string | undefined
  entity?: string | undefined
}): Promise<{ judgements: Judged[] }> {
  if (!link && !entity) throw new AppError('bad_request', 'Say whose judgements: pass “link” or “entity”.')
  if (link) relationOfKey(link)
  const rows = await execute<{ judged: Judged }>(
    `MATCH (judgement:Judgement)
     WHERE ${link ? 'judgement.link = $link' : '$entity IN [judgement.subject, judgement.object]'}
     WITH judgement ORDER BY judgement.turn DESC
     RETURN ${judgedMap} AS judged`,
    { link: link ? judgedLink(link) : null, entity: entity ?? null },
  )
  return { judgements: rows.map(({ judged }) => judged) }
}
