import type { Link, Node } from '@/lib/api/schemas'
import { relationNames, relations, type Modality, type Relation, type RelationDefinition } from '@/lib/model'
import { groupBy } from './group'

/** An entity of the page, or several of one kind that stand in one box. */
export interface PageBox {
  readonly id: string
  readonly nodes: readonly Node[]
}

/** Words of a line: a relation, read from the line's start or, when `turned`, from its end. */
export interface Wording {
  readonly relation: Relation
  readonly turned: boolean
}

/** One line of the page with every link that it stands for. */
export interface PageLine {
  readonly key: string
  readonly from: string
  readonly to: string
  readonly modality: Modality
  readonly wordings: readonly Wording[]
  readonly links: readonly Link[]
}

/** True when a line only recalls what it says. */
export const isBackground = ({ links }: Pick<PageLine, 'links'>): boolean =>
  links.every((link) => link.background)

/** True when a line's words read the same from both ends. */
export const isSymmetric = ({ wordings }: Pick<PageLine, 'wordings'>): boolean =>
  wordings.every(({ relation }) => (relations[relation] as RelationDefinition).symmetric === true)

/** A line for each link. */
export const linesOf = (links: readonly Link[]): PageLine[] =>
  links.map((link) => ({
    ...{ key: link.key, from: link.source, to: link.target, modality: link.modality },
    ...{ wordings: [{ relation: link.relation, turned: false }], links: [link] },
  }))

/** Lines of one modality between the same two boxes become one, which says all their words. */
export function bundle(lines: readonly PageLine[]): PageLine[] {
  const pairs = groupBy(lines, ({ from, to, modality }) =>
    [...[from, to].toSorted(), modality].join('\u001f'),
  )
  return [...pairs.values()].map((same) => {
    const directed = same.find((line) => !isSymmetric(line)) ?? same[0]
    if (!directed || same.length === 1) return directed ?? (same[0] as PageLine)
    const wordings = same.flatMap((line) =>
      line.wordings.map(({ relation, turned }) => ({
        relation,
        turned: line.from === directed.from ? turned : !turned,
      })),
    )
    return {
      ...{ key: directed.key, from: directed.from, to: directed.to, modality: directed.modality },
      wordings: [...groupBy(wordings, wordingKey).values()].flatMap((one) => one[0] ?? []).toSorted(byModel),
      links: same.flatMap((line) => line.links),
    }
  })
}

const wordingKey = ({ relation, turned }: Wording): string => `${relation}${turned ? '<' : '>'}`
const byModel = (a: Wording, b: Wording): number =>
  relationNames.indexOf(a.relation) - relationNames.indexOf(b.relation) || Number(a.turned) - Number(b.turned)

/** How much a line weighs when not all can be drawn: more stories count more, what is only recalled less. */
export const weightOf = (line: PageLine): number =>
  line.links.reduce((sum, link) => sum + Math.log2(1 + Math.max(1, link.stories)), 0) *
  (isBackground(line) ? 0.4 : 1)
