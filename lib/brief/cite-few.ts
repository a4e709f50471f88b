import type { LinkEvidence } from '@/lib/api/schemas'

/** Sentences of each line of a page, with how many releases are left uncited. */
export interface Cited {
  readonly evidence: ReadonlyMap<string, readonly LinkEvidence[]>
  readonly left: number
}

/**
 * Where all lines together rest on more than `most` releases, keeps for each link as many as it takes and no
 * more: releases that other links cite anyway come first. Every link keeps at least one release.
 */
export function citeFew(said: ReadonlyMap<string, readonly LinkEvidence[]>, most: number): Cited {
  const all = releasesIn([...said.values()].flat())
  if (all.size <= most) return { evidence: said, left: 0 }
  for (const each of [4, 3, 2, 1]) {
    const evidence = keepEach(said, each)
    const kept = releasesIn([...evidence.values()].flat())
    if (kept.size <= most || each === 1) return { evidence, left: all.size - kept.size }
  }
  return { evidence: said, left: 0 }
}

const releasesIn = (evidence: readonly LinkEvidence[]): Set<string> =>
  new Set(evidence.map(({ release }) => release.id))

function keepEach(said: ReadonlyMap<string, readonly LinkEvidence[]>, each: number) {
  const uses = new Map<string, number>()
  for (const evidence of said.values())
    for (const id of releasesIn(evidence)) uses.set(id, (uses.get(id) ?? 0) + 1)
  const chosen = new Set<string>()
  const kept = new Map<string, readonly LinkEvidence[]>()
  const fewest = [...said].toSorted(([, a], [, b]) => releasesIn(a).size - releasesIn(b).size)
  for (const [key, evidence] of fewest) {
    const ids = [...releasesIn(evidence)]
      .toSorted(
        (a, b) => Number(chosen.has(b)) - Number(chosen.has(a)) || (uses.get(b) ?? 0) - (uses.get(a) ?? 0),
      )
      .slice(0, each)
    for (const id of ids) chosen.add(id)
    kept.set(
      key,
      evidence.filter(({ release }) => ids.includes(release.id)),
    )
  }
  return new Map([...said.keys()].map((key) => [key, kept.get(key) ?? []]))
}
