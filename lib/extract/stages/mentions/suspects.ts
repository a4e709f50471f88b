import type { MentionTitle } from '@/lib/extract/document'
import {
  addMention,
  gapBefore,
  mentionsIn,
  type Outsider,
  type Reading,
  type ReadSentence,
} from '@/lib/extract/reading'
import type { RoleWords } from '@/lib/knowledge/languages/people-pack'
import { isCapitalised } from '@/lib/text/tokens'
import { TokenTrie } from '@/lib/text/trie'
import { officialAt } from './official-at'
import { personEntity } from './person-entity'
import { personIdentity, personNameAt, type PersonName } from './person-name'
import { isTitleCase } from './title-case'

type Role = Outsider['role']

interface CompiledRoles {
  readonly nouns: TokenTrie<Role>
  readonly suffers: TokenTrie<Role>
  readonly catches: TokenTrie<Role>
  readonly aliases: TokenTrie<Role>
  readonly accused: TokenTrie<Role>
}

function compile(pack: RoleWords): CompiledRoles {
  const trie = (entries: readonly (readonly [Role, readonly string[]])[]): TokenTrie<Role> => {
    const made = new TokenTrie<Role>()
    for (const [role, phrases] of entries) for (const phrase of phrases) made.addPhrase(phrase, role)
    return made
  }
  return {
    nouns: trie([
      ['suspect', pack.suspects],
      ['victim', pack.victims],
      ['relative', pack.relatives],
    ]),
    suffers: trie([
      ['suspect', pack.suffers],
      ['victim', pack.dies],
    ]),
    catches: trie([['suspect', pack.catches]]),
    accused: trie([['suspect', pack.accused]]),
    aliases: trie([['suspect', [...pack.aliases, ...pack.residents]]]),
  }
}

const compiled = new WeakMap<RoleWords, CompiledRoles>()

function rolesOf(pack: RoleWords): CompiledRoles {
  let roles = compiled.get(pack)
  if (!roles) compiled.set(pack, (roles = compile(pack)))
  return roles
}

/** How many words a phrase before a name may have, and how far behind it what happens to the person may stand. */
const longestCue = 4
const reach = 14
const beside = /^[,:]?[ \u00a0]$/u
const apposed = /^(?:,| \()[ \u00a0]?["“”‘’«]?$|^[ \u00a0]["“”‘’«]?$/u
/** "Anna Berg, 34," or "Anna Berg (34)"; with a word for years in languages that write one. */
const bareAge =
  /^(?:,\s(?:aged\s|now\s)?\d{2}(?=[,.;\s)]\s?(?:$|[^\d\s]))(?:,|\.|;|\sof\s|\sfrom\s)|\s\(\d{2}\)|,?\saged\s\d{2}\b)/u
const wordedAge = /^(?:,\s|\s\(|\s)(?:âgée?\sde\s|de\s)?\d{1,2}\s(?:ans|años)\b/u
const ageBefore = /\b\d{1,2}[-‐\s]year[-‐\s]olds?\s(?:\p{L}+\s){0,3}$/u

/** The role that words ending right before token `at` give to the name there. */
function roleBefore(
  reading: Reading,
  sentence: ReadSentence,
  at: number,
  roles: CompiledRoles,
): Role | undefined {
  const { tokens } = sentence
  const { text } = reading.document.release
  if (at === 0 || !beside.test(gapBefore(text, tokens, at))) return undefined
  const joined = !/[,:]/u.test(gapBefore(text, tokens, at))
  for (let from = Math.max(0, at - longestCue); from < at; from += 1) {
    const noun = roles.nouns.matchesAt(tokens, from).find(({ to }) => to === at)
    if (noun) return noun.values[0]
    const verb = joined ? roles.catches.matchesAt(tokens, from).find(({ to }) => to === at) : undefined
    if (verb) return verb.values[0]
  }
  const start = tokens[at]!.start
  return ageBefore.test(text.slice(Math.max(sentence.start, start - 60), start)) ? 'suspect' : undefined
}

/** The role that the words behind a name give to the person: an age, another name, what was done to them. */
function roleBehind(
  reading: Reading,
  sentence: ReadSentence,
  to: number,
  roles: CompiledRoles,
): Role | undefined {
  const { tokens } = sentence
  const { text } = reading.document.release
  const rest = text.slice(tokens[to - 1]!.end, Math.min(sentence.end, tokens[to - 1]!.end + 40))
  const next = tokens[to]
  const aged = reading.pack.roles.ages.length > 0 ? wordedAge.test(rest) : bareAge.test(rest)
  if (next && apposed.test(gapBefore(text, tokens, to))) {
    const alias = roles.aliases.matchesAt(tokens, to)[0]
    if (alias) return alias.values[0]
    const skip = reading.words.articles.has(next.fold) ? to + 1 : to
    const noun = gapBefore(text, tokens, to).startsWith(',')
      ? roles.nouns.matchesAt(tokens, skip)[0]
      : undefined
    if (noun) return noun.values[0]
  }
  const remarks = /^[,،(]/u.test(rest.trimStart())
  for (let at = to; at < Math.min(to + reach, tokens.length); at += 1) {
    const gap = gapBefore(text, tokens, at)
    if (/[;:.!?]/u.test(gap)) break
    if (remarks && roles.accused.matchesAt(tokens, at).length > 0) return 'suspect'
    if (at > to && !/[,)–—]/u.test(gap)) continue
    if (at === to && /[,(–—]/u.test(gap)) continue
    const happens = roles.suffers.matchesAt(tokens, at)[0]
    if (happens) return happens.values[0]
    if (at === to) break
  }
  return aged ? 'suspect' : undefined
}

const identityAt = (sentence: ReadSentence, { from, to }: PersonName): string =>
  personIdentity(sentence.tokens.slice(from, to).map(({ fold }) => fold))

/**
 * Finds the persons that a release names as suspects, victims or their relatives: by an age behind the name, another
 * name, a noun beside it, or what was done to them. They are kept apart from officials, not as mentions.
 */
export function findOutsiders(reading: Reading): void {
  const roles = rolesOf(reading.pack.roles)
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate' || isTitleCase(sentence)) continue
    for (let at = 0; at < sentence.tokens.length; at += 1) {
      if (reading.words.cased && !isCapitalised(sentence.tokens[at]!)) continue
      const name = personNameAt(reading, sentence, at)
      if (!name || name.to - name.from < 2) continue
      const role = roleBefore(reading, sentence, at, roles) ?? roleBehind(reading, sentence, name.to, roles)
      const known = mentionsIn(reading.document, sentence.index).some(
        ({ entity, start, end }) =>
          entity.kind === 'Official' &&
          start < sentence.tokens[name.to - 1]!.end &&
          end > sentence.tokens[at]!.start,
      )
      if (role && !known)
        reading.outsiders.push({
          identity: identityAt(sentence, name),
          role,
          sentence: sentence.index,
          ...name,
        })
      at = name.to - 1
    }
  }
}

/** Offices that a criminal may have in a firm or group of their own. */
const inFirms = new Set([
  'head',
  'director',
  'president',
  'vice-president',
  'chair',
  'coordinator',
  'administrator',
  'executive-director',
  'deputy-head',
  'secretary',
  'representative',
])

/**
 * Whether a name is that of a suspect, victim or relative rather than of an official. An office of a public body
 * beside the name makes an official of anybody: a minister who was attacked, a chief of police who was convicted.
 */
export function isOutsider(
  reading: Reading,
  sentence: ReadSentence,
  name: PersonName,
  title?: MentionTitle,
): boolean {
  const body = title?.organisation
  if (
    title &&
    (!inFirms.has(title.office ?? '') ||
      body?.known ||
      body?.kind === 'Country' ||
      body?.properties['country'] !== undefined)
  )
    return false
  const identity = identityAt(sentence, name)
  return reading.outsiders.some((outsider) => outsider.identity === identity)
}

/** Adds the persons found as suspects, victims and relatives, each with that role; only where they are asked for. */
export function addOutsiders(reading: Reading): void {
  if (!reading.document.includeSuspects) return
  for (const outsider of reading.outsiders) {
    const sentence = reading.sentences[outsider.sentence]!
    if (officialAt(reading, sentence, outsider)) continue
    const entity = personEntity(reading, sentence, outsider, undefined)
    if (reading.offices.some((office) => office.entity === entity)) continue
    entity.properties['role'] ??= outsider.role
    addMention(reading.document, {
      sentence: sentence.index,
      start: sentence.tokens[outsider.from]!.start,
      end: sentence.tokens[outsider.to - 1]!.end,
      entity,
      form: 'name',
      rule: outsider.role,
      confidence: 0.8,
    })
  }
}
