import type { Link, Node } from '@/lib/api/schemas'
import type { Kind, Modality, Relation } from '@/lib/model'

/** A node with what a test does not care about filled in. */
export const node = (id: string, kind: Kind = 'Country', more: Partial<Node> = {}): Node => ({
  id,
  kind,
  name: id.toUpperCase(),
  names: {},
  properties: {},
  degree: 3,
  ...more,
})

/** A link with the key that the graph gives it. */
export const link = (
  relation: Relation,
  source: string,
  target: string,
  more: Partial<Link> & { modality?: Modality } = {},
): Link => ({
  key: `${relation}:${source}:${target}:${more.modality ?? 'asserted'}`,
  relation,
  source,
  target,
  modality: 'asserted',
  background: false,
  claims: 1,
  releases: 1,
  stories: 1,
  confidence: 0.9,
  published: ['2010-07-16'],
  validFrom: null,
  validTo: null,
  langs: ['en'],
  publishers: ['Agency'],
  ...more,
})
