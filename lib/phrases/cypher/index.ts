import type { Meaning } from '../meaning'
import { countCypher, entitiesCypher } from './entities'
import { figuresCypher } from './figures'
import { entityCypher, pathCypher, releasesCypher, sharedCypher } from './others'
import type { Statement } from './statement'

const writers: Readonly<Record<Meaning['ask'], (meaning: Meaning) => Statement>> = {
  entities: entitiesCypher,
  count: countCypher,
  figures: figuresCypher,
  path: pathCypher,
  shared: sharedCypher,
  releases: releasesCypher,
  entity: entityCypher,
}

/** A meaning as read-only Cypher. Every word of the person is a parameter; the same meaning gives the same text. */
export const toCypher = (meaning: Meaning): { cypher: string; params: Record<string, unknown> } =>
  writers[meaning.ask](meaning).done()
