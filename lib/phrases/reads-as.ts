import { asking as ar } from '@/lib/knowledge/languages/ar/asking'
import { numbers as arNumbers } from '@/lib/knowledge/languages/ar/numbers'
import { asking as en } from '@/lib/knowledge/languages/en/asking'
import { numbers as enNumbers } from '@/lib/knowledge/languages/en/numbers'
import { asking as es } from '@/lib/knowledge/languages/es/asking'
import { numbers as esNumbers } from '@/lib/knowledge/languages/es/numbers'
import { asking as fr } from '@/lib/knowledge/languages/fr/asking'
import { numbers as frNumbers } from '@/lib/knowledge/languages/fr/numbers'
import { tokenize } from '@/lib/text/tokens'
import { lexiconOf } from './lexicon'
import type { Role, Term } from './term'

const packs = [
  [en, enNumbers],
  [fr, frNumbers],
  [es, esNumbers],
  [ar, arNumbers],
] as const

/** What questions have and names have not: several of a kind, a verb, a measure, a word that asks. */
const telling: ReadonlySet<Role> = new Set(['part', 'verb', 'measure', 'seizure', 'question', 'ask', 'order'])
const tells = (term: Term | undefined): boolean =>
  term !== undefined && (telling.has(term.role) || (term.role === 'kind' && term.many))

/** Whether what is typed looks like a question in plain words rather than a name; told without knowing any name. */
export function readsAsPhrase(text: string): boolean {
  const tokens = tokenize(text)
  if (tokens.length < 2) return false
  return packs.some(([asking, numbers]) => {
    const { trie } = lexiconOf(asking, numbers)
    return tokens.some((_, at) => trie.matchesAt(tokens, at).some(({ values }) => tells(values[0])))
  })
}
