import { AppError } from '@/lib/errors'

/** The place of a query in the server. */
export interface Seat {
  /** Lets the person ask again: they no longer wait for this query. */
  readonly leave: () => void
  /** Gives the place to another: the server has let go of this query. Leaves too. */
  readonly free: () => void
}

interface Room {
  readonly people: Map<string, number>
  taken: number
}

interface Wanted {
  /** Queries that run, and checks, have places of their own. */
  readonly room: 'queries' | 'checks'
  readonly who: string
  /** Places of one person, and of all together. */
  readonly perPerson: number
  readonly atOnce: number
}

/** Counted across all bundles of the process, like the driver. */
const holder = globalThis as typeof globalThis & { communiqueSeats?: Record<Wanted['room'], Room> }
const emptyRoom = (): Room => ({ people: new Map(), taken: 0 })
const roomOf = (name: Wanted['room']): Room =>
  (holder.communiqueSeats ??= { queries: emptyRoom(), checks: emptyRoom() })[name]

const once = (act: () => void): (() => void) => {
  let done = false
  return () => {
    if (!done) act()
    done = true
  }
}

/**
 * A place for a query of `who`; nothing is queued. Throws `busy`, with the remedy, when the person has one running
 * already or all places are taken.
 */
export function takeSeat({ room: name, who, perPerson, atOnce }: Wanted): Seat {
  const room = roomOf(name)
  const own = room.people.get(who) ?? 0
  if (own >= perPerson)
    throw new AppError('busy', 'Your query before this one is still running. Cancel it, or wait for its end.')
  if (room.taken >= atOnce)
    throw new AppError(
      'busy',
      `${atOnce} queries are running already. Try again when one has ended; each ends after its time limit.`,
    )
  room.people.set(who, own + 1)
  room.taken += 1
  const leave = once(() => {
    const left = (room.people.get(who) ?? 1) - 1
    if (left === 0) room.people.delete(who)
    else room.people.set(who, left)
  })
  const free = once(() => {
    leave()
    room.taken -= 1
  })
  return { leave, free }
}
