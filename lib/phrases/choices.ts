import { entityKindNames, kinds, measures, type Language } from '@/lib/model'
import { orderLabels } from './labels'
import type { Change, ChipWords } from './chips'
import type { LinkCondition, Meaning, Named } from './meaning'

type Put = (named: Named) => Meaning

const isOpen = ({ ids, any }: Named): boolean => ids.length > 1 && !any

/** The first name of the conditions that can mean several things, with what puts one of them in its place. */
function openIn(
  conditions: readonly LinkCondition[],
  put: (next: LinkCondition[]) => Meaning,
): { named: Named; put: Put } | undefined {
  for (const [at, condition] of conditions.entries()) {
    const set = (other: Named): Meaning =>
      put([...conditions.slice(0, at), { ...condition, other }, ...conditions.slice(at + 1)])
    if (isOpen(condition.other)) return { named: condition.other, put: set }
    const inner = openIn(condition.other.conditions ?? [], (next) =>
      set({ ...condition.other, conditions: next }),
    )
    if (inner) return inner
    const { where } = condition
    if (where && where.ids.length > 1)
      return {
        named: where,
        put: ({ words, ids }) =>
          put([
            ...conditions.slice(0, at),
            { ...condition, where: { words, ids } },
            ...conditions.slice(at + 1),
          ]),
      }
  }
  return undefined
}

function openName(meaning: Meaning): { named: Named; put: Put } | undefined {
  const at = meaning.about.findIndex(isOpen)
  const named = meaning.about[at]
  if (named) return { named, put: (one) => ({ ...meaning, about: meaning.about.with(at, one) }) }
  return openIn(meaning.conditions, (conditions) => ({ ...meaning, conditions }))
}

/** Operations have no size of their own: the largest may be meant by what came of them. */
function sizes(meaning: Meaning, lang: Language): Change[] {
  const { ask, kinds: asked, order } = meaning
  if (ask !== 'entities' || asked.length !== 1 || (order !== 'largest' && order !== 'smallest')) return []
  const linked: Change = {
    label: orderLabels.most_linked[lang],
    meaning: { ...meaning, order: 'most_linked' },
  }
  if (asked[0] !== 'Operation') return [linked]
  const by = (['arrests', 'countries', 'value_seized', 'goods_seized'] as const).map((measure) => ({
    label: measures[measure].label[lang],
    meaning: { ...meaning, ask: 'figures' as const, measures: [measure] },
  }))
  return [...by, linked]
}

/**
 * What a person has to choose between before anything is answered: which of several things a name means, or by
 * what something is the largest. Empty when the question has one reading.
 */
export function choicesOf(meaning: Meaning, { entity, lang }: Pick<ChipWords, 'entity' | 'lang'>): Change[] {
  const open = openName(meaning)
  if (!open) return sizes(meaning, lang)
  return open.named.ids.map((id) => {
    const found = entity(id)
    const kind = entityKindNames.find((name) => name === found?.kind)
    return {
      label: found && kind ? `${found.name} (${kinds[kind].label[lang]})` : id,
      meaning: open.put({ ...open.named, ids: [id] }),
    }
  })
}
