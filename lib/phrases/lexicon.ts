import type { AskingPack, LinkWord, Nouns, Phrases } from '@/lib/knowledge/languages/asking-pack'
import type { NumberPack } from '@/lib/knowledge/languages/numbers'
import type { Kind, Language, Measure, Modality } from '@/lib/model'
import { phrasesIn } from './phrases-in'
import { tokenize } from '@/lib/text/tokens'
import { TokenTrie } from '@/lib/text/trie'
import type { Order } from './meaning'
import type { Term } from './term'

/** The words of one language made ready for looking up. */
export interface Lexicon {
  readonly trie: TokenTrie<Term>
  /** Each term's phrases as they are written, accents and all: "rencontré" is another word than "rencontre". */
  readonly written: ReadonlyMap<Term, ReadonlySet<string>>
  /** Every folded word, to mend slips of the pen by. */
  readonly vocabulary: ReadonlySet<string>
  /** Words that say something alone. */
  readonly alone: ReadonlySet<string>
  /** Those that only join others. */
  readonly small: ReadonlySet<string>
}

const smallRoles: ReadonlySet<Term['role']> = new Set(['link', 'join', 'filler', 'per'])

type Entry = readonly [words: Phrases, term: Term]

const nounEntries = ({ one, many }: Nouns, term: { kinds: readonly Kind[]; type?: string }): Entry[] => [
  [one, { role: 'kind', ...term, many: false }],
  [many, { role: 'kind', ...term, many: true }],
]

const entriesOf = <K extends string>(
  words: Readonly<Partial<Record<K, Phrases>>>,
  term: (key: K) => Term,
): Entry[] => (Object.keys(words) as K[]).map((key) => [words[key] ?? '', term(key)])

/** Small words can be of several classes: "de" is "of" and "from". One term holds them all. */
function linkEntries(links: AskingPack['links']): Entry[] {
  const classes = new Map<string, LinkWord[]>()
  for (const [link, words] of Object.entries(links) as [LinkWord, Phrases][])
    for (const word of phrasesIn(words)) classes.set(word, [...(classes.get(word) ?? []), link])
  return [...classes].map(([word, all]) => [word, { role: 'link', links: all }])
}

function verbEntries({ verbs, visiting }: AskingPack): Entry[] {
  const visit = { role: 'verb', relations: ['ATTENDED'], visit: true } as const
  return [
    ...verbs.flatMap(({ relations, active, passive }): Entry[] => [
      [active, { role: 'verb', relations, passive: false }],
      [passive ?? '', { role: 'verb', relations, passive: true }],
    ]),
    [visiting.active, { ...visit, passive: false }],
    [visiting.passive ?? '', { ...visit, passive: true }],
  ]
}

/** Words for whole numbers of three and more; smaller ones are articles and the like. */
const counts = ({ words }: NumberPack): Entry[] =>
  Object.entries(words)
    .filter(([, value]) => Number.isInteger(value) && value > 2 && value <= 1_000)
    .map(([word, value]) => [word, { role: 'number', value }])

/** Everything a pack says, the more telling first: where words have several senses the first is taken. */
function entries(pack: AskingPack, numbers: NumberPack): Entry[] {
  return [
    ...entriesOf(pack.measures, (measure: Measure) => ({ role: 'measure', measures: [measure] })),
    ...pack.roles.map(({ words, ...role }): Entry => [words, { role: 'part', ...role }]),
    ...Object.entries(pack.events).flatMap(([type, nouns]) => nounEntries(nouns, { kinds: ['Event'], type })),
    ...verbEntries(pack),
    [pack.seizures, { role: 'seizure' }],
    ...(Object.entries(pack.kinds) as [Kind, Nouns][]).flatMap(([kind, nouns]) =>
      nounEntries(nouns, { kinds: [kind] }),
    ),
    [pack.qualities, { role: 'quality' }],
    ...entriesOf(pack.asks, (ask) => ({ role: 'ask', ask })),
    ...entriesOf(pack.questions, (question) => ({ role: 'question', question })),
    ...entriesOf(pack.orders, (order: Order | 'most') => ({ role: 'order', order })),
    ...entriesOf(pack.languages, (lang: Language) => ({ role: 'language', lang })),
    ...entriesOf(pack.modalities, (modality: Modality) => ({ role: 'modality', modality })),
    [pack.yearly, { role: 'by', by: 'year' }],
    [pack.years, { role: 'by', by: 'year' }],
    [pack.editions, { role: 'by', by: 'edition' }],
    [pack.per, { role: 'per' }],
    ...linkEntries(pack.links),
    ...entriesOf(pack.joins, (join) => ({ role: 'join', join })),
    [pack.top, { role: 'top' }],
    [pack.dates.relative, { role: 'relative' }],
    [pack.fillers, { role: 'filler' }],
    ...counts(numbers),
  ]
}

const compiled = new WeakMap<AskingPack, Lexicon>()

/** The words of a pack, made ready once. */
export function lexiconOf(pack: AskingPack, numbers: NumberPack): Lexicon {
  const ready = compiled.get(pack)
  if (ready) return ready
  const trie = new TokenTrie<Term>()
  const written = new Map<Term, Set<string>>()
  const vocabulary = new Set<string>()
  const alone = new Set<string>()
  const small = new Set<string>()
  for (const [phrases, term] of entries(pack, numbers))
    for (const phrase of phrasesIn(phrases)) {
      written.set(term, (written.get(term) ?? new Set()).add(phrase))
      const words = tokenize(phrase).map(({ fold }) => fold)
      trie.add(words, term)
      for (const word of words) vocabulary.add(word)
      const [word] = words
      if (word === undefined || words.length > 1) continue
      alone.add(word)
      if (smallRoles.has(term.role)) small.add(word)
    }
  const lexicon = { trie, written, vocabulary, alone, small }
  compiled.set(pack, lexicon)
  return lexicon
}
