import { gapBefore, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { clauseNumbers } from '@/lib/extract/context'
import type { FigureNoun, FigureSense } from '@/lib/knowledge/languages/figures'
import type { Measure } from '@/lib/model'
import { foldName } from '@/lib/text/fold'
import { isCash } from './cash'
import type { Counted } from './counted'
import { isExtent, isOfStay } from './extent'
import { hasOwnPerson } from './own-person'
import { figureWords, type FigureWords } from './words'
import { followsGoods, isWorth, moneyAs, namesGoods } from './worth'

/** What a noun counts on its own and with each thing done to it. */
interface Row {
  readonly alone?: Measure
  readonly with?: Partial<Record<FigureSense, Measure>>
}

const people: NonNullable<Row['with']> = {
  arrest: 'arrests',
  charge: 'charges',
  convict: 'convictions',
  rescue: 'victims_rescued',
  train: 'trained',
}

const rows: Record<FigureNoun | 'money' | 'thing', Row> = {
  arrests: { alone: 'arrests' },
  charges: { alone: 'charges' },
  convictions: { alone: 'convictions' },
  person: {
    with: { ...people, attend: 'participants', identify: 'suspects_identified', check: 'checks' },
  },
  suspect: { with: { ...people, identify: 'suspects_identified' } },
  victim: { with: { rescue: 'victims_rescued', identify: 'victims_identified' } },
  officer: { alone: 'officers', with: { train: 'trained', deploy: 'officers', attend: 'officers' } },
  participant: { with: { attend: 'participants', train: 'trained' } },
  country: { with: { attend: 'countries', deploy: 'countries' } },
  organisation: { with: { attend: 'organisations', deploy: 'organisations' } },
  premises: { with: { close: 'premises', seize: 'premises', search: 'searches', check: 'checks' } },
  search: { alone: 'searches', with: { search: 'searches' } },
  place: { with: { search: 'searches' } },
  check: { alone: 'checks', with: { check: 'checks' } },
  case: { with: { open: 'cases_opened', solve: 'cases_solved' } },
  notice: { alone: 'notices_issued', with: { issue: 'notices_issued' } },
  goods: { with: { seize: 'goods_seized', intercept: 'goods_seized', check: 'checks' } },
  device: { with: { seize: 'devices_seized', intercept: 'devices_seized' } },
  server: { with: { seize: 'servers_seized', close: 'other' } },
  domain: { with: { seize: 'domains_seized', close: 'other' } },
  website: {
    with: { close: 'websites_taken_down', seize: 'websites_taken_down', intercept: 'websites_taken_down' },
  },
  account: { with: { intercept: 'accounts_blocked', close: 'accounts_blocked', seize: 'accounts_blocked' } },
  network: { with: { close: 'other', identify: 'other' } },
  address: { alone: 'ip_addresses' },
  record: { alone: 'records' },
  member: { alone: 'members' },
  thing: {
    with: {
      ...people,
      seize: 'goods_seized',
      intercept: 'goods_seized',
      search: 'searches',
      check: 'checks',
    },
  },
  money: {
    with: {
      seize: 'value_seized',
      intercept: 'value_intercepted',
      handle: 'value_handled',
      lose: 'losses',
      fund: 'cost',
    },
  },
}

/** A verb, or noun of one, at tokens `from` to `to`. */
export interface SenseCue {
  readonly from: number
  readonly to: number
  readonly senses: readonly FigureSense[]
}

/** What a number measures and the words that say so. */
export interface Measured {
  readonly measure: Measure
  /** The words besides the quantity and its noun that tell, if any did. */
  readonly cue: SenseCue | undefined
  readonly item?: string
  /** True when a verb says that a number of no measure is no result: "wanted". */
  readonly barred?: boolean
  /** What an amount of no measure is by the words beside it. */
  readonly asCash?: 'cash' | 'worth'
}

/** Every verb that may tell a measure, in order. */
export function cuesIn(sentence: ReadSentence, words: FigureWords): SenseCue[] {
  const cues: SenseCue[] = []
  for (let from = 0; from < sentence.tokens.length; from += 1) {
    const match = words.cues.matchesAt(sentence.tokens, from)[0]
    // "orders of arrest" are no arrests
    const within = cues.at(-1)
    const barred = within !== undefined && within.to > from && within.senses.includes('none')
    if (match && !barred) cues.push({ from, to: match.to, senses: match.values })
  }
  return cues
}

/** What stands between a quantity and a verb weighs more than the distance: marks, joins, other quantities. */
/** How near a verb has to be to change what a noun tells by itself. */
const close = 4
const weights = { mark: 3, join: 2, other: 6, clause: 8, after: 1, taken: 6, none: 1, person: 20 }
/** A verb farther off than this says nothing of a number whose noun no table has. */
const nearby = 8
/** The same where nothing else is counted in between. */
const farthestAlone = 16
/** A verb farther off than this says nothing of a number, unless it heads a list of them. */
const farthest = 14

/** Arabic writes "and" onto the verb of the next clause. */
const joinedVerb = /^و\p{Script=Arabic}{2}/u

/** How far a verb is from a quantity, 0 for one beside it; commas, joins, clauses and other quantities in between add to it. */
function distance(
  reading: Reading,
  sentence: ReadSentence,
  counted: Counted,
  all: readonly Counted[],
  cue: SenseCue,
): number {
  const { tokens } = sentence
  const first = Math.min(counted.from, counted.phrase.from)
  const last = Math.max(counted.to, counted.phrase.to)
  if (cue.from >= first && cue.to <= last) return 0
  const before = cue.to <= counted.from
  const [from, to] = before ? [cue.to, first] : [last, cue.from]
  const numbers = clauseNumbers(reading, sentence)
  let cost = Math.max(0, to - from) + (before ? 0 : weights.after)
  for (let index = from; index <= Math.min(to, tokens.length - 1); index += 1) {
    if (/[,;:،]/u.test(gapBefore(reading.document.release.text, tokens, index))) cost += weights.mark
    if (index < to && reading.words.and.has(tokens[index]!.fold)) cost += weights.join
  }
  cost +=
    weights.other * all.filter((other) => other !== counted && other.from >= from && other.to <= to).length
  if (numbers[cue.from] !== numbers[counted.from]) cost += weights.clause
  else if (!before && joinedVerb.test(tokens[cue.from]!.text)) cost += weights.clause
  if (isTaken(all, counted, cue, before)) cost += weights.taken
  if (before && hasOwnPerson(reading, sentence, all, cue)) cost += weights.person
  return cost
}

/** A verb with a number of its own right beside it on the other side: "518 cars seized and 31 men". */
function isTaken(all: readonly Counted[], counted: Counted, cue: SenseCue, before: boolean): boolean {
  return all.some(
    (other) =>
      other !== counted &&
      (before
        ? other.phrase.to <= cue.from && cue.from - other.phrase.to <= 3
        : other.from >= cue.to && other.from - cue.to <= 3),
  )
}

/** How long the clause of a subject may be before its verb comes. */
const longestSubject = 18

/** Whether a verb stands behind "were" or "ont été", the first such words behind a number: its subject may be long. */
function isPassive(
  { tokens }: ReadSentence,
  counted: Counted,
  all: readonly Counted[],
  cue: SenseCue,
  words: FigureWords,
): boolean {
  const last = all.findLast((other) => other.phrase.to <= cue.from)?.phrase.to ?? 0
  const from = Math.max(counted.phrase.to, last)
  if (cue.from - from > longestSubject) return false
  for (let at = from; at < cue.from; at += 1)
    if (words.carries.matchesAt(tokens, at).length > 0) return cue.from - at <= 3
  return false
}

/**
 * Whether a verb that stands far off still says what is done: it heads or closes a list of numbers, or nothing else
 * in its clause is counted in between.
 */
function reaches(
  reading: Reading,
  sentence: ReadSentence,
  counted: Counted,
  all: readonly Counted[],
  cue: SenseCue,
): boolean {
  const numbers = clauseNumbers(reading, sentence)
  const before = cue.to <= counted.from
  const passive = !before && isPassive(sentence, counted, all, cue, figureWords(reading.lang))
  if (numbers[cue.from] !== numbers[counted.from] && !passive) return false
  if (before && hasOwnPerson(reading, sentence, all, cue)) return false
  const at = all.indexOf(counted)
  const apart = before ? counted.from - cue.to : cue.from - counted.phrase.to
  const between = all.filter((other, index) =>
    before ? index < at && other.from >= cue.to : index > at && other.to <= cue.from,
  )
  const taken = isTaken(all, counted, cue, before)
  if (between.length === 0) return passive || (!taken && apart <= farthestAlone)
  const nearest = before ? between[0]!.from - cue.to : cue.from - between.at(-1)!.phrase.to
  return nearest <= (before ? 3 : 20)
}

/** Up to this a number behind "the" is one that the text has told before. */
const fewest = 12
/** Whether words beside a count say that what is counted are the members of a body. */
const isMembership = ({ tokens }: ReadSentence, { phrase }: Counted, words: FigureWords): boolean =>
  tokens.some(
    (_, at) => (at < phrase.from || at >= phrase.to) && words.belonging.matchesAt(tokens, at).length > 0,
  )

/** Whether countries are those who act: the first words of a sentence or heading, or of what follows a colon. */
function isSubject(reading: Reading, sentence: ReadSentence, { from }: Counted): boolean {
  const gap = gapBefore(reading.document.release.text, sentence.tokens, from)
  const head = sentence.section === 'title' || sentence.section === 'subtitle'
  const words = figureWords(reading.lang)
  const led =
    words.stops.matchesAt(sentence.tokens, from - 1).length > 0 ||
    words.of.has(sentence.tokens[from - 1]?.fold ?? '')
  const conjunction = reading.lang === 'en' && sentence.tokens[from - 1]?.fold === 'as'
  return from === 0 || (head && (/[:–—,]/u.test(gap) || conjunction || !led))
}

/** What some nouns count where no verb tells more. */
const alone: Partial<Record<NonNullable<Counted['noun']>, Measure>> = {
  country: 'countries',
  organisation: 'organisations',
}

/** What a number counts whose noun and verbs tell no measure of their own. */
function otherwise(
  reading: Reading,
  sentence: ReadSentence,
  counted: Counted,
  cues: readonly SenseCue[],
  sense: FigureSense | undefined,
): Measured | undefined {
  const words = figureWords(reading.lang)
  const { noun, phrase, quantity, from } = counted
  const none = { cue: undefined }
  // "the two men": already told
  if (quantity.value <= fewest && words.fixed.has(sentence.tokens[from - 1]?.fold ?? '')) return undefined
  if (noun === 'country') {
    if (isMembership(sentence, counted, words)) return { measure: 'members', ...none }
    if (
      sense !== 'none' &&
      (isExtent(reading, sentence, counted, cues) || isSubject(reading, sentence, counted))
    )
      return { measure: 'countries', ...none }
  }
  const own = noun === undefined || sense === 'none' ? undefined : alone[noun]
  if (own && !isOfStay(sentence, counted, words)) return { measure: own, ...none }
  if (noun === 'money') {
    const seized = cues.some(({ senses }) => senses.includes('seize') || senses.includes('intercept'))
    if (seized && isWorth(sentence, counted, words)) return { measure: 'value_seized', ...none }
    const held = cues.some(({ senses }) => senses.includes('arrest') || senses.includes('search'))
    if (held && isCash(reading, sentence, counted, words)) return { measure: 'cash_seized', ...none }
  }
  const money = noun === 'money' ? moneyAs(reading, sentence, counted, words) : undefined
  return {
    measure: 'other',
    ...none,
    ...(sense === 'none' ? { barred: true } : {}),
    ...(money === undefined ? {} : { asCash: money }),
    ...(phrase.item === undefined ? {} : { item: phrase.item }),
  }
}

/** A word of the counted phrase itself is no verb about it: "14 wanted men". */
const isOwnNoun = ({ noun, phrase, to }: Counted, cue: SenseCue): boolean =>
  (noun === 'thing' || cue.senses.includes('none')) && cue.from >= to && cue.to <= phrase.to

/** Whether the noun of a number is one of what no one can take away: "transactions". */
export function isImmaterial({ phrase }: Counted, words: FigureWords): boolean {
  const head = phrase.item?.split(' ') ?? []
  const named = words.nounFirst
    ? [head[0], head.slice(0, 2).join(' ')]
    : [head.at(-1), head.slice(-2).join(' ')]
  return named.some((word) => word !== undefined && words.immaterial.has(foldName(word)))
}

/** A verb that can be said of goods and of people is said of goods where the noun tells neither. */
function sensesFor(counted: Counted, { senses }: SenseCue, words: FigureWords): readonly FigureSense[] {
  const { noun, phrase } = counted
  if (noun !== 'thing') return senses
  if (isImmaterial(counted, words)) return ['none']
  if (senses.includes('seize')) return ['seize']
  const head = phrase.item?.split(' ') ?? []
  const persons = (words.nounFirst ? head.slice(0, 2) : head.slice(-1)).some((word) =>
    words.people.test(word),
  )
  return persons ? senses : senses.map((sense) => (people[sense] === undefined ? sense : 'none'))
}

/** Measures that a verb farther off may still tell: courses have long lists of who attends. */
const reachOf = (sense: FigureSense): number => (sense === 'train' || sense === 'attend' ? farthest : close)

/**
 * What a number measures: by its noun alone where that is enough, else by the nearest verb that can be said of it.
 * What neither tells is counted as something else, under its own name.
 */
export function measureOf(
  reading: Reading,
  sentence: ReadSentence,
  counted: Counted,
  all: readonly Counted[],
  cues: readonly SenseCue[],
  introduction: readonly FigureSense[],
): Measured | undefined {
  const { noun } = counted
  if (noun === undefined) return undefined
  const row = rows[noun]
  const words = figureWords(reading.lang)
  const fits = (sense: FigureSense): boolean =>
    noun === 'thing' || sense === 'none' || row.with?.[sense] !== undefined
  const found = cues
    .filter((cue) => !isOwnNoun(counted, cue) && (!counted.subject || cue.from >= counted.to))
    .filter(({ from }) => noun !== 'thing' || !words.weak.has(sentence.tokens[from]!.fold))
    .flatMap((cue) =>
      sensesFor(counted, cue, words)
        .filter(fits)
        .map((sense) => ({
          cue,
          sense,
          cost: distance(reading, sentence, counted, all, cue) + (sense === 'none' ? weights.none : 0),
        })),
    )
    .filter(
      ({ cue, cost }) =>
        cost <= (noun === 'thing' ? nearby : farthest) || reaches(reading, sentence, counted, all, cue),
    )
    .toSorted((a, b) => a.cost - b.cost || a.cue.from - b.cue.from)
  // "two men sought by a notice were arrested": what was done in the end
  const done =
    found[0]?.sense === 'none'
      ? found.find(({ cue, sense: one }) => one !== 'none' && isPassive(sentence, counted, all, cue, words))
      : undefined
  const nearest = done ?? found[0]
  const announced = introduction.filter(
    (one) => noun !== 'thing' || (one === 'seize' && !isImmaterial(counted, words)),
  )
  const sense = nearest?.sense ?? announced.find(fits)
  if (row.alone !== undefined) {
    const other =
      sense !== undefined && nearest !== undefined && nearest.cost <= reachOf(sense)
        ? row.with?.[sense]
        : undefined
    const dropped = sense === 'none' && nearest !== undefined && nearest.cost <= 1
    return dropped ? undefined : { measure: other ?? row.alone, cue: other ? nearest?.cue : undefined }
  }
  const measure = sense === undefined ? undefined : row.with?.[sense]
  if (measure === 'value_intercepted' && isCash(reading, sentence, counted, words))
    return { measure: 'cash_seized', cue: nearest?.cue }
  if (
    measure === 'value_intercepted' &&
    isWorth(sentence, counted, words) &&
    (followsGoods(all, counted) || namesGoods(reading, sentence))
  )
    return { measure: 'value_seized', cue: nearest?.cue }
  if (measure === undefined) return otherwise(reading, sentence, counted, cues, sense)
  if (measure === 'value_seized' && isCash(reading, sentence, counted, words))
    return { measure: 'cash_seized', cue: nearest?.cue }
  const item = measure === 'goods_seized' || measure === 'other' ? counted.phrase.item : undefined
  return { measure, cue: nearest?.cue, ...(item === undefined ? {} : { item }) }
}
