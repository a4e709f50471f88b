import type { LinkWord } from '@/lib/knowledge/languages/asking-pack'
import {
  entityKindNames,
  relationNames,
  relations,
  type EntityKind,
  type Relation,
  type RelationDefinition,
} from '@/lib/model'
import type { LinkCondition } from './meaning'

type Direction = LinkCondition['direction']

/** What joins what is asked for to what is named, seen from the first. */
export interface Joint {
  readonly relations: readonly Relation[]
  readonly direction: Direction
}

type Way = readonly [Relation, 'out' | 'in']

/** What a small word tells between two kinds. The first rule that fits a pair is taken. */
type Rule = readonly [
  links: readonly LinkWord[],
  asked: readonly EntityKind[],
  named: readonly EntityKind[],
  ways: readonly Way[],
]

const where = ['Country', 'Place'] as const
const bodies = ['Organisation', 'Country'] as const
const goods = ['Commodity'] as const

const rules: readonly Rule[] = [
  // where something was
  [
    ['in', 'of'],
    ['Facility'],
    where,
    [
      ['LOCATED_IN', 'out'],
      ['HOSTED', 'in'],
    ],
  ],
  [
    ['in', 'of', 'to'],
    ['Event'],
    where,
    [
      ['LOCATED_IN', 'out'],
      ['HOSTED', 'in'],
    ],
  ],
  [['in'], ['Operation'], where, [['CARRIED_OUT_IN', 'out']]],
  [['in', 'of'], ['Place'], where, [['LOCATED_IN', 'out']]],
  [
    ['in'],
    ['Organisation'],
    where,
    [
      ['LOCATED_IN', 'out'],
      ['PART_OF', 'out'],
    ],
  ],
  [['of'], ['Organisation'], ['Place'], [['LOCATED_IN', 'out']]],
  // who belongs where
  [
    ['in', 'of', 'with'],
    ['Official'],
    bodies,
    [
      ['HELD_OFFICE', 'out'],
      ['REPRESENTED', 'out'],
    ],
  ],
  [['in', 'of', 'with'], ['Organisation'], bodies, [['PART_OF', 'out']]],
  [['in', 'of', 'with', 'to'], ['Operation'], ['Programme'], [['PART_OF', 'out']]],
  // who had a part
  [['in', 'of', 'with', 'to'], ['Country', 'Organisation'], ['Operation'], [['PARTICIPATED_IN', 'out']]],
  [['in', 'of', 'with', 'to'], ['Official', 'Country', 'Organisation'], ['Event'], [['ATTENDED', 'out']]],
  [['of', 'in'], ['Operation'], ['Operation'], [['EDITION_OF', 'out']]],
  [
    ['of', 'by'],
    ['Operation'],
    ['Organisation'],
    [
      ['LED', 'in'],
      ['COORDINATED', 'in'],
    ],
  ],
  [
    ['by'],
    ['Operation'],
    ['Official', 'Country'],
    [
      ['LED', 'in'],
      ['COORDINATED', 'in'],
    ],
  ],
  [
    ['of'],
    ['Operation'],
    ['Country'],
    [
      ['PARTICIPATED_IN', 'in'],
      ['CARRIED_OUT_IN', 'out'],
    ],
  ],
  [['of'], ['Operation'], ['Place'], [['CARRIED_OUT_IN', 'out']]],
  [
    ['with', 'between'],
    ['Operation'],
    bodies,
    [
      ['PARTICIPATED_IN', 'in'],
      ['SUPPORTED', 'in'],
      ['LED', 'in'],
      ['COORDINATED', 'in'],
    ],
  ],
  [['of', 'by'], ['Event'], ['Official'], [['ATTENDED', 'in']]],
  [
    ['with', 'between'],
    ['Event'],
    ['Official', 'Country', 'Organisation'],
    [
      ['ATTENDED', 'in'],
      ['HOSTED', 'in'],
    ],
  ],
  [
    ['in', 'to', 'by', 'of'],
    ['Event'],
    ['Organisation'],
    [
      ['HOSTED', 'in'],
      ['LOCATED_IN', 'out'],
    ],
  ],
  [['by'], ['Event'], ['Country'], [['HOSTED', 'in']]],
  [
    ['of', 'by'],
    ['Facility', 'Programme'],
    ['Organisation'],
    [
      ['OPERATED', 'in'],
      ['HOSTED', 'in'],
    ],
  ],
  [
    ['in'],
    ['Facility'],
    ['Organisation'],
    [
      ['OPERATED', 'in'],
      ['HOSTED', 'in'],
    ],
  ],
  [
    ['of', 'by', 'with', 'between'],
    ['Agreement'],
    ['Official', 'Country', 'Organisation'],
    [['SIGNED', 'in']],
  ],
  [['with', 'between', 'of'], ['Official'], ['Official'], [['MET', 'out']]],
  // what it was about
  [
    ['against', 'about', 'of', 'with', 'in'],
    ['Operation'],
    ['Offence', 'Organisation'],
    [['TARGETED', 'out']],
  ],
  [
    ['with', 'of'],
    ['Operation'],
    goods,
    [
      ['SEIZED', 'out'],
      ['TARGETED', 'out'],
    ],
  ],
  [
    ['against', 'about'],
    ['Operation'],
    goods,
    [
      ['TARGETED', 'out'],
      ['SEIZED', 'out'],
    ],
  ],
  [['in', 'of', 'by', 'with'], goods, ['Operation'], [['SEIZED', 'in']]],
  [['in', 'of', 'by', 'with'], ['Offence'], ['Operation'], [['TARGETED', 'in']]],
  [['in', 'of'], where, ['Operation'], [['CARRIED_OUT_IN', 'in']]],
  [
    ['in', 'of'],
    where,
    ['Facility', 'Event', 'Organisation'],
    [
      ['LOCATED_IN', 'in'],
      ['HOSTED', 'out'],
    ],
  ],
  [
    ['about'],
    ['Official'],
    ['Operation', 'Event', 'Facility', 'Offence', 'Organisation'],
    [['SPOKE_ABOUT', 'out']],
  ],
  [['about', 'against', 'of', 'in', 'with'], ['Event'], entityKindNames, [['DISCUSSED', 'out']]],
  [['in', 'by', 'about'], entityKindNames, ['Event'], [['DISCUSSED', 'in']]],
]

const definitionOf = (relation: Relation): RelationDefinition => relations[relation]

/** Ways that one relation may lead between two kinds. */
function waysOf(relation: Relation, asked: EntityKind, named: EntityKind): ('out' | 'in')[] {
  const { from, to } = definitionOf(relation)
  return [
    ...(from.includes(asked) && to.includes(named) ? (['out'] as const) : []),
    ...(from.includes(named) && to.includes(asked) ? (['in'] as const) : []),
  ]
}

const orAny = (kinds: readonly EntityKind[]): readonly EntityKind[] =>
  kinds.length > 0 ? kinds : entityKindNames

function jointOf(ways: readonly Way[]): Joint | undefined {
  if (ways.length === 0) return undefined
  const directions = new Set(
    ways.map(([relation, direction]) => (definitionOf(relation).symmetric ? 'any' : direction)),
  )
  const [first = 'any'] = directions
  return {
    relations: [...new Set(ways.map(([relation]) => relation))],
    direction: directions.size === 1 ? first : 'any',
  }
}

/** What a small word tells between what is asked for and what is named; undefined where it tells nothing. */
export function jointByLink(
  links: readonly LinkWord[],
  asked: readonly EntityKind[],
  named: readonly EntityKind[],
): Joint | undefined {
  for (const link of links) {
    const ways = orAny(asked).flatMap((from) =>
      named.flatMap(
        (to) =>
          rules.find(([words, a, b]) => words.includes(link) && a.includes(from) && b.includes(to))?.[3] ??
          [],
      ),
    )
    const joint = jointOf(unique(ways))
    if (joint) return joint
  }
  return undefined
}

const unique = (ways: readonly Way[]): Way[] => [...new Map(ways.map((way) => [way.join(), way])).values()]

/** What a verb tells. Where the model allows both directions, `objectFirst` says whether what is asked for is the object. */
export function jointByVerb(
  verbs: readonly Relation[],
  ends: {
    readonly asked: readonly EntityKind[]
    readonly named: readonly EntityKind[]
    readonly objectFirst: boolean
  },
): Joint | undefined {
  const ways = verbs.flatMap((relation): Way[] => {
    const all = new Set(
      orAny(ends.asked).flatMap((from) => orAny(ends.named).flatMap((to) => waysOf(relation, from, to))),
    )
    if (all.size === 2) return [[relation, ends.objectFirst ? 'in' : 'out']]
    return [...all].map((direction): Way => [relation, direction])
  })
  return jointOf(unique(ways))
}

/** Whether any relation of the model may join two kinds. */
export const mayJoin = (asked: readonly EntityKind[], named: readonly EntityKind[]): boolean =>
  relationNames.some((relation) =>
    orAny(asked).some((from) => named.some((to) => waysOf(relation, from, to).length > 0)),
  )

/** The kinds that what is asked for can have, told by relations from the kinds of what is named. */
export function kindsAcross(joint: Joint, named: readonly EntityKind[]): EntityKind[] {
  return entityKindNames.filter((kind) =>
    joint.relations.some((relation) =>
      orAny(named).some((other) =>
        waysOf(relation, kind, other).some((way) => joint.direction === 'any' || joint.direction === way),
      ),
    ),
  )
}
