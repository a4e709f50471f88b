import {
  entityKindNames,
  isRelation,
  relationNames,
  type EntityKind,
  type Kind,
  type Language,
  type Relation,
} from '@/lib/model'

/** Labels of the ledger: what releases say. */
export const ledgerLabels = ['Release', 'Sentence', 'Mention', 'Entity', 'Claim'] as const
/** Labels of what is made from the ledger alone. */
export const projectionLabels = ['Story', 'Figure'] as const
/** Labels of what people made and decided: never wiped with the rest. */
export const peopleLabels = ['Judgement', 'Redirect', 'Board', 'SavedQuery', 'Briefing', 'Note'] as const
/** Labels of the store's own bookkeeping. */
export const systemLabels = ['Migration', 'Lock'] as const

const kindSet: ReadonlySet<string> = new Set(entityKindNames)

/** `relation` as a relationship type, checked against the model, so that no outside text reaches Cypher. */
export function relationType(relation: Relation): string {
  if (!isRelation(relation)) throw new TypeError(`${String(relation)} is not a relation of the model.`)
  return relation
}

/** `kind` as a label, checked against the model. */
export function kindLabel(kind: EntityKind): string {
  if (!kindSet.has(kind)) throw new TypeError(`${kind} is not a kind of the model.`)
  return kind
}

/** Every relation of the model as one Cypher type expression: `MET|LED|…`. */
export const anyRelation: string = relationNames.join('|')

/** The relations between two entities: all but REPORTED, which leads to a figure. */
export const entityRelations: string = relationNames.filter((relation) => relation !== 'REPORTED').join('|')

/** The kind that a node's labels say; undefined for what is not drawn on boards. */
export function kindOfLabels(labels: readonly string[]): Kind | undefined {
  const kind = labels.find((label) => kindSet.has(label))
  if (kind) return kind as EntityKind
  return labels.includes('Figure') ? 'Figure' : labels.includes('Release') ? 'Release' : undefined
}

/** The label of sentences in one language, which has a full-text index of its own. */
export const sentenceLabel = (lang: Language): string =>
  `Sentence${lang.charAt(0).toUpperCase()}${lang.slice(1)}`
