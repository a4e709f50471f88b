import type { EntityKind } from '@/lib/model'
import { foldName } from '@/lib/text/fold'
import { tokenize, type Token } from '@/lib/text/tokens'
import { TokenTrie } from '@/lib/text/trie'
import { Spelling } from './spelling'
import type { NamedEntity } from './term'

/** One entity with everything that it is called, in any language and script. */
export interface NameEntry extends NamedEntity {
  readonly names: readonly string[]
}

/** A name found in a phrase: `to` is the token behind it. `whole` names are complete, others a part of a name. */
export interface FoundName {
  readonly to: number
  readonly entities: readonly NamedEntity[]
  readonly whole: boolean
}

/** Finds names in phrases. */
export interface NameIndex {
  /** Every name that begins at token `from`, longest first; whole names before parts of the same length. */
  readonly at: (tokens: readonly Token[], from: number) => readonly FoundName[]
  /** Words of names, to mend slips of the pen by. */
  readonly spelling: Spelling
  readonly knows: (word: string) => boolean
}

const mostWords = 8
/** A part of a name that this many entities have tells nothing. */
const tooMany = 12

const wordsOf = (name: string): string[] => tokenize(name).map(({ fold }) => fold)

/** Editions are numbered in two ways: "SOGA II", "SOGA 2". */
const roman: Readonly<Record<string, string>> = {
  ii: '2',
  iii: '3',
  iv: '4',
  v: '5',
  vi: '6',
  vii: '7',
  viii: '8',
  ix: '9',
  x: '10',
}

/** Articles that curated names may begin with, and that belong to the sentence in a question. */
const articles: ReadonlySet<string> = new Set(['the', 'la', 'le', 'les', 'l', 'el', 'los', 'las'])

/** Ways to call it besides its names: without its bracketed end, with the other kind of number, a person without middle names. */
function variants(name: string, kind: EntityKind): string[][] {
  const words = wordsOf(name)
  const plain = name.includes('(') ? [wordsOf(name.replace(/\s*\([^)]*\)\s*$/u, ''))] : []
  const last = words.at(-1) ?? ''
  const numbered = kind === 'Operation' && roman[last] ? [[...words.slice(0, -1), roman[last]]] : []
  const short =
    kind === 'Official' && words.length > 2
      ? [[words[0] ?? '', last], ...((words.at(-2)?.length ?? 0) > 2 ? [[words.at(-2) ?? '', last]] : [])]
      : []
  const bare = words.length > 1 && articles.has(words[0] ?? '') ? [words.slice(1)] : []
  return [words, ...plain, ...numbered, ...short, ...bare].filter((all) => all.length > 0)
}

/** Whether `part` stands in `words` one after the other. */
const contains = (words: readonly string[], part: readonly string[]): boolean =>
  words.some((_, at) => part.every((word, i) => words[at + i] === word))

interface Stored {
  readonly entity: NamedEntity
  readonly words: readonly string[]
}

/** Best known first, so that an ambiguity is offered in a useful order. */
const byFame = (a: NamedEntity, b: NamedEntity): number => b.degree - a.degree || (a.id < b.id ? -1 : 1)

const unique = (entities: readonly NamedEntity[]): NamedEntity[] =>
  [...new Map(entities.map((entity) => [entity.id, entity])).values()].toSorted(byFame)

/** Words that too many names share are no sign of any: the first look costs one set. */
function partsAt(
  stored: ReadonlyMap<string, readonly Stored[]>,
  tokens: readonly Token[],
  from: number,
): FoundName[] {
  const found: FoundName[] = []
  const first = tokens[from]
  if (!first) return found
  const readings = [first.fold, ...first.readings]
  for (const reading of readings) {
    let left = stored.get(reading) ?? []
    const part = [reading]
    for (let to = from + 1; left.length > 0 && part.length <= mostWords; to += 1) {
      const entities = left.length > 4 * tooMany ? [] : unique(left.map(({ entity }) => entity))
      if (entities.length > 0 && entities.length <= tooMany) found.push({ to, entities, whole: false })
      const next = tokens[to]
      if (!next) break
      part.push(next.fold)
      left = left.filter(({ words }) => contains(words, part))
    }
  }
  return found
}

/** Makes an index of names. Names that are shared lead to every entity that has them. */
export function nameIndex(entries: Iterable<NameEntry>): NameIndex {
  const trie = new TokenTrie<NamedEntity>()
  const stored = new Map<string, Stored[]>()
  const vocabulary = new Set<string>()
  for (const { names, ...entity } of entries)
    for (const key of new Map(
      [...new Set(names)]
        .flatMap((name) => variants(name, entity.kind))
        .map((words) => [words.join(' '), words]),
    ).values()) {
      trie.add(key, entity)
      for (const word of new Set(key)) {
        vocabulary.add(word)
        const list = stored.get(word)
        if (list) list.push({ entity, words: key })
        else stored.set(word, [{ entity, words: key }])
      }
    }
  const spelling = new Spelling(vocabulary)
  return {
    at: (tokens, from) => {
      const whole = trie
        .matchesAt(tokens, from)
        .map(({ to, values }): FoundName => ({ to, entities: unique(values), whole: true }))
      const ends = new Set(whole.map(({ to }) => to))
      const parts = partsAt(stored, tokens, from).filter(({ to }) => !ends.has(to))
      return [...whole, ...parts].toSorted((a, b) => b.to - a.to)
    },
    spelling,
    knows: (word) => vocabulary.has(word) || vocabulary.has(foldName(word)),
  }
}
