import type { LockProof } from '@/lib/cypher/locks'

/** What was found at the locks in one line for people: what is open, and whether queries run all the same. */
export function describeLocks(proofs: readonly LockProof[]): string {
  const open = proofs.filter(({ holds }) => !holds)
  if (open.length === 0) return `${proofs.length} probes, every lock of the query gateway holds`
  const refusing = open.some(({ caughtElsewhere }) => !caughtElsewhere)
  const tried = open.map(({ lock, tried }) => `${lock} (${tried})`).join(', ')
  return refusing
    ? `open: ${tried}; no query is run until it is closed`
    : `open: ${tried}; the other locks catch it, so queries run all the same`
}
