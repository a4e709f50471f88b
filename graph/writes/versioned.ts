import { randomUUID } from 'node:crypto'
import { AppError } from '@/lib/errors'
import { inTurn } from './turn'

/** Things that people keep under a name, with versions, and can put away and take back. */
interface Kept<Row, Facts> {
  readonly label: 'Board' | 'SavedQuery'
  /** Cypher that reads the facts of `kept`, its version among them. */
  readonly facts: string
  /** What that Cypher reads, as it is told. */
  readonly toFacts: (row: Row) => Facts
  /** What one is called in a message. */
  readonly noun: string
  /** Most that are kept, and most that were put away and can be taken back. */
  readonly limits: { readonly kept: number; readonly away: number }
}

type Properties = Readonly<Record<string, unknown>>

/** Keeping one sort of things. Each act throws `not_found` where there is nothing. */
export function versioned<Row, Facts extends { version: number }>({
  label,
  facts,
  toFacts,
  noun,
  limits,
}: Kept<Row, Facts>) {
  const found = ([row]: readonly { facts: Row }[]): Facts => {
    if (row) return toFacts(row.facts)
    throw new AppError('not_found', `There is no ${noun} of this address: it was deleted or never saved.`)
  }
  return {
    /** Keeps a new one. Throws `too_large` when there are as many as are kept. */
    create: (properties: Properties): Promise<Facts> =>
      inTurn(async (run) => {
        const [row] = await run<{ facts: Row }>(
          `OPTIONAL MATCH (other:${label}) WHERE other.deletedAt IS NULL
           WITH count(other) AS number WHERE number < $most
           CREATE (kept:${label}) SET kept = $properties, kept.changedAt = toString(datetime())
           RETURN ${facts} AS facts`,
          { most: limits.kept, properties: { ...properties, id: randomUUID(), version: 1 } },
        )
        if (row) return toFacts(row.facts)
        throw new AppError('too_large', `There are ${limits.kept} of this sort already. Delete one first.`)
      }),

    /** Changes one that is still at the version that the change began with; `conflict` with both versions else. */
    change: (id: string, version: number, properties: Properties): Promise<Facts> =>
      inTurn(async (run) => {
        const saved = found(
          await run(`MATCH (kept:${label} {id: $id}) WHERE kept.deletedAt IS NULL RETURN ${facts} AS facts`, {
            id,
          }),
        )
        if (saved.version !== version)
          throw new AppError('conflict', `Somebody has changed this ${noun} since you opened it.`, {
            details: { began: { version }, saved },
          })
        return found(
          await run(
            `MATCH (kept:${label} {id: $id})
             SET kept += $properties, kept.version = kept.version + 1, kept.changedAt = toString(datetime())
             RETURN ${facts} AS facts`,
            { id, properties },
          ),
        )
      }),

    /** Puts one away; the oldest of too many put away are forgotten. */
    putAway: (id: string): Promise<Facts> =>
      inTurn(async (run) => {
        const away = found(
          await run(
            `MATCH (kept:${label} {id: $id}) WHERE kept.deletedAt IS NULL
             SET kept.deletedAt = toString(datetime()) RETURN ${facts} AS facts`,
            { id },
          ),
        )
        await run(
          `MATCH (kept:${label}) WHERE kept.deletedAt IS NOT NULL
           WITH kept ORDER BY datetime(kept.deletedAt) DESC, kept.id SKIP $away DETACH DELETE kept`,
          { away: limits.away },
        )
        return away
      }),

    /** Takes back one that was put away; it is as it was. */
    restore: (id: string): Promise<Facts> =>
      inTurn(async (run) =>
        found(
          await run(`MATCH (kept:${label} {id: $id}) REMOVE kept.deletedAt RETURN ${facts} AS facts`, { id }),
        ),
      ),
  }
}
