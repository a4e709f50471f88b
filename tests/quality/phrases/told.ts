import type { LinkCondition, Meaning, Named } from '@/lib/phrases/meaning'

const namedText = ({ ids, any, kinds = [], types = [], conditions = [] }: Named): string =>
  ids.length > 0
    ? ids.join(any ? ' or ' : ' ? ')
    : `[${[...kinds, ...types, ...conditions.map(conditionText)].join(' ')}]`

const arrows = { out: '>', in: '<', any: '-' } as const

function conditionText({ relations, direction, other, where }: LinkCondition): string {
  const link = relations.length > 0 ? relations.join('|') : 'ANY'
  return `${link} ${arrows[direction]} ${namedText(other)}${where ? ` at ${where.ids.join(' ? ')}` : ''}`
}

const facets = ['item', 'by', 'order', 'limit', 'from', 'to', 'modality', 'lang'] as const

/** A meaning in one line, all of it but the words of names: what the table of phrasings expects. */
export function toldIn(meaning: Meaning): string {
  const { ask, kinds, types = [], conditions, about, measures } = meaning
  return [
    [ask, ...kinds, ...types].join(' '),
    ...conditions.map(conditionText),
    ...(about.length > 0 ? [`about ${about.map(namedText).join(', ')}`] : []),
    ...(measures.length > 0 ? [measures.join('+')] : []),
    ...facets.flatMap((facet) => (meaning[facet] === undefined ? [] : [`${facet} ${meaning[facet]}`])),
  ].join(' · ')
}
