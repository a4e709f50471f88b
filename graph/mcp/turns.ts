import { AppError } from '@/lib/errors'

/** Most queries of one session that wait. */
const mostWaiting = 8

const turns = new Map<string, { last: Promise<unknown>; waiting: number }>()

/**
 * Runs the queries of one session one after the other, since assistants ask several things at once and one person
 * has one query running. Throws `busy` where too many wait already, and the signal's reason when nobody waits any more.
 */
export async function inTurn<T>(
  { who, signal }: { readonly who: string; readonly signal: AbortSignal },
  work: () => Promise<T>,
): Promise<T> {
  const turn = turns.get(who) ?? { last: Promise.resolve(), waiting: 0 }
  if (turn.waiting > mostWaiting)
    throw new AppError('busy', `${mostWaiting} queries of this session are waiting already.`)
  turns.set(who, turn)
  turn.waiting += 1
  const before = turn.last
  const own = before.then(() => {
    signal.throwIfAborted()
    return work()
  })
  turn.last = own.catch(() => undefined) // its failure is for whoever asked, not for the next in turn
  try {
    return await own
  } finally {
    turn.waiting -= 1
    if (turn.waiting === 0) turns.delete(who)
  }
}
