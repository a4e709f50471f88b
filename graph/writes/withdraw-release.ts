import { AppError } from '@/lib/errors'
import { removeLedger } from './ledger/remove-ledger'
import { settle } from './projection/settle'
import { inTurn } from './turn'

/**
 * Takes one release out of the graph in one transaction, with exactly its sentences, mentions and claims; what
 * only it supported goes too. Loading it again gives the same graph as before. Throws `not_found`.
 */
export async function withdrawRelease(id: string): Promise<void> {
  await inTurn(async (run) => {
    const removed = await removeLedger(run, id)
    if (!removed) throw new AppError('not_found', `There is no release ${id}.`)
    await run('MATCH (release:Release {id: $id}) DETACH DELETE release', { id })
    await settle(run, {
      releases: removed.twins,
      stories: removed.stories,
      keys: removed.keys,
      figures: removed.figures,
      entities: removed.namings.map((naming) => naming.id),
    })
  })
}
