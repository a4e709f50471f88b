import type { EntityKind, Relation } from '@/lib/model'
import type { LinkCondition, Meaning } from '../meaning'
import type { Statement } from './statement'

/** What is matched so far: the variables of links, and of what they lead to. */
export interface Matched {
  readonly links: string[]
  readonly others: string[]
}

/** A kind as the name of a variable; several are an entity. */
export const variableOf = (kinds: readonly string[]): string =>
  kinds.length === 1 && kinds[0] ? kinds[0].toLowerCase() : 'entity'

/** Kinds as a label expression. */
export const labelsOf = (kinds: readonly string[]): string =>
  kinds.length === 0 ? 'Entity' : kinds.join('|')

const ofPlace: ReadonlySet<Relation> = new Set(['CARRIED_OUT_IN', 'LOCATED_IN', 'HOSTED'])
const ofBody: ReadonlySet<Relation> = new Set(['HELD_OFFICE', 'REPRESENTED'])

/**
 * What lies between a link and what is named: a place may lie in the place named, a body be part of the one named.
 * "Events in France" holds those in Lyon; "officials of China" those of its ministries.
 */
function within({ relations, other }: LinkCondition): 'LOCATED_IN' | 'PART_OF' | undefined {
  if (other.ids.length === 0 || relations.length === 0) return undefined
  if (relations.every((relation) => ofPlace.has(relation))) return 'LOCATED_IN'
  return relations.every((relation) => ofBody.has(relation)) ? 'PART_OF' : undefined
}

/** Ends of a chain of wholes that a person names; the things themselves too. */
const upTo = (relation: string): string => `-[:${relation}]->{0,3}`

/** The relation's arrow from what is asked for. */
function arrow(link: string, { relations, direction }: LinkCondition): string {
  const types = relations.length > 0 ? `:${relations.join('|')}` : ''
  const body = `[${link}${types}]`
  return direction === 'out' ? `-${body}->` : direction === 'in' ? `<-${body}-` : `-${body}-`
}

/** What is denied is no answer unless it is asked for. */
export const said = (link: string, modality: Meaning['modality'], statement: Statement): string =>
  modality === undefined
    ? `${link}.modality <> 'denied'`
    : `${link}.modality = ${statement.param('modality', modality)}`

/** Events of some types only. */
export const typed = (
  variable: string,
  types: readonly string[] | undefined,
  statement: Statement,
): string[] => (types === undefined ? [] : [`${variable}.type IN ${statement.param('types', types)}`])

/**
 * Where a meeting or the like was: at an event there, or by the sentence or the date line that tells it. A country
 * in the sentence tells more often who somebody is than where.
 */
function whereLines(
  statement: Statement,
  { link, asked, other }: { link: string; asked: string; other: string },
  { relations, where }: LinkCondition,
): string[] {
  const param = statement.param('where', where?.ids ?? [])
  const event = relations.includes('ATTENDED') ? other : 'at'
  const both = relations.includes('ATTENDED')
    ? ''
    : `(${asked})-[:ATTENDED]->(at:Event)<-[:ATTENDED]-(${other}), `
  return [
    '  AND (EXISTS {',
    `    MATCH ${both}(${event})-[:LOCATED_IN|HOSTED]-(:Entity)${upTo('LOCATED_IN')}(place:Entity)`,
    `    WHERE place.id IN ${param}`,
    '  } OR EXISTS {',
    `    MATCH (:Claim {key: ${link}.key})-[:STATED_IN]->(:Sentence)-[:CONTAINS]->(:Mention)-[:REFERS_TO]->(place:Place)`,
    `    WHERE place.id IN ${param}`,
    '  } OR EXISTS {',
    `    MATCH (:Claim {key: ${link}.key})<-[:STATES]-(release:Release), (place:Entity)`,
    `    WHERE place.id IN ${param} AND (release.datelineCity = place.name OR release.datelineCountry = place.iso)`,
    '  })',
  ]
}

/** Adds a MATCH for each condition on `asked`; conditions of what is not named follow theirs. */
export function addConditions(
  statement: Statement,
  asked: string,
  conditions: readonly LinkCondition[],
  modality: Meaning['modality'],
): Matched {
  const matched: Matched = { links: [], others: [] }
  for (const condition of conditions) {
    const { other, where } = condition
    const link = statement.name('link')
    const kinds: readonly EntityKind[] = other.kinds ?? []
    const variable = statement.name(kinds.length > 0 ? variableOf(kinds) : 'other')
    const chain = within(condition)
    const node = `(${variable}:${labelsOf(kinds)})`
    const path = chain ? `(:Entity)${upTo(chain)}${node}` : node
    statement.add(`MATCH (${asked})${arrow(link, condition)}${path}`)
    const named = other.ids.length > 0 ? [`${variable}.id IN ${statement.param('named', other.ids)}`] : []
    statement.add(
      `WHERE ${[...named, ...typed(variable, other.types, statement), said(link, modality, statement)].join(' AND ')}`,
    )
    if (where) statement.add(...whereLines(statement, { link, asked, other: variable }, condition))
    matched.links.push(link)
    matched.others.push(variable)
    const inner = addConditions(statement, variable, other.conditions ?? [], undefined)
    matched.links.push(...inner.links)
  }
  return matched
}
