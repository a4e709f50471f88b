import type { Node } from '@/lib/api/schemas'
import type { InterfaceLanguage, Messages } from '@/lib/i18n'
import { messagesIn, nameIn } from '@/lib/i18n'

export type StartName = keyof Messages['home']['starts']

/** A ready way into the graph: an entity with the ids that its board shows, itself first. */
export interface Start {
  readonly node: Node
  readonly ids: readonly string[]
  /** The words for it, where it has its own. */
  readonly name: StartName | null
}

/** What a starting point is called: its own words, or the name of its entity. */
export const startTitle = ({ node, name }: Start, lang: InterfaceLanguage): string =>
  name ? messagesIn(lang).home.starts[name] : nameIn(node, lang)
