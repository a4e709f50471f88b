import { execute } from '@/graph/db'

/** Resolves once everything written so far is found by words: full-text indexes follow a moment after a write. */
export async function refreshSearch(): Promise<void> {
  await execute('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()', {}, 'write')
}
