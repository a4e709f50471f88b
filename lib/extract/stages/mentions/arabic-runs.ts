import type { DocumentMention } from '@/lib/extract/document'
import { gapBefore, mentionsIn, tokenAt, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { foldName } from '@/lib/text/fold'
import { tokenize, type Token } from '@/lib/text/tokens'
import type { Candidate } from './organisation-runs'

const space = /^[ \u00a0]$/u
/** A word with its article, nothing or "and" before it. */
const article = /^ال\p{L}{2,}/u
/** Words whose root begins like the article. */
const rooted = /^الت(?:زام|ماس|قاء|حاق|فاف|باس|هاب|قى|قت|قيا|حق|أم|زم)/u
/** Definite words that open what is said of a body, or date it. */
const apart =
  /^(?:التابع|التابعة|الذي|الذى|التي|الذين|اللذان|اللذين|الجاري|الجارية|الماضي|الماضية|المقبل|المقبلة|القادم|القادمة|الحالي|الحالية|السابق|السابقة|المذكور|المذكورة|اليوم|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)$/u
/** "in cooperation with", "in addition to": words that lead from a name to another. */
const leadsAway =
  /^[وف]?ب(?:ال)?(?:تعاون|تنسيق|شراكة|اشتراك|إضافة|اضافة|حضور|مشاركة|دعم|مساعدة|إشراف|رئاسة|قيادة|هدف|شأن|موجب|مناسبة|خصوص)$/u
const definite = {
  test: (text: string): boolean => article.test(text) && !rooted.test(text) && !apart.test(text),
}
const andDefinite = /^وال\p{L}{2,}/u
/** "for the" and "for": what leads from a body to its task. */
const forTask = /^ل(?!ا)\p{L}{3,}/u
/** Bodies that are named by what they are of: what "for" leads to behind them is what they do just then. */
const wholes = new Set(['وزاره', 'نيابه', 'شرطه', 'درك', 'جمارك'])
const concerned = /^المعني(?:ة)?$/u
const longest = 10

const named = (reading: Reading, sentence: ReadSentence, token: Token): DocumentMention | undefined =>
  mentionsIn(reading.document, sentence.index).find(
    ({ start, entity }) =>
      start === token.start &&
      (entity.kind === 'Country' ||
        entity.kind === 'Place' ||
        entity.kind === 'Organisation' ||
        entity.kind === 'Offence' ||
        entity.kind === 'Facility'),
  )

/** The folded word of a token that is the head of a body, its prefixes taken off; undefined for other words. */
export const headOf = ({ words }: Reading, token: Token): string | undefined =>
  [token.fold, ...token.readings].find((word) => words.heads.has(word))

const isOneOf = (token: Token, words: ReadonlySet<string>): boolean =>
  words.has(token.fold) || token.readings.some((word) => words.has(word))

/** The head with its article, whatever is written onto it: "والنيابة", "للمنظمة". */
const hasArticle = (text: string): boolean => /^[وفبك]?ال|^و?لل/u.test(text)

interface Walk {
  readonly reading: Reading
  readonly sentence: ReadSentence
  /** Ends behind the last word that completes the name. */
  end: number
  joined: boolean
  told: boolean
  /** True behind a head that needs no task to be told apart from others. */
  readonly whole: boolean
}

/** How many words from token `at` go on with the name; zero where it ends. */
function step(walk: Walk, at: number): number {
  const { reading, sentence } = walk
  const { tokens } = sentence
  const { words } = reading
  const token = tokens[at]!
  const task = concerned.test(tokens[at - 1]!.text)
  if ((!task && leadsAway.test(token.text)) || words.honorifics.matchesAt(tokens, at).length > 0) return 0
  const there = named(reading, sentence, token)
  if (there) {
    const office = reading.words.offices.matchesAt(tokens, at).length > 0
    if (office || (token.text.startsWith('و') && there.entity.kind !== 'Offence')) return 0
    walk.told = true
    return Math.max(1, tokenAt(tokens, there.end) - at)
  }
  const before = tokens[at - 1]!
  const placed = named(reading, sentence, before)?.entity.kind
  if (placed === 'Country' || placed === 'Place') return 0
  if (headOf(reading, token) !== undefined && token.text.startsWith('و')) return 0
  const next = tokens[at + 1]
  if (token.text === 'في' && next?.text === 'مجال') return 2
  if (token.text === 'على' && next && isOneOf(next, words.connectors)) return 2
  if (definite.test(token.text)) return words.offices.matchesAt(tokens, at).length > 0 ? 0 : 1
  if (andDefinite.test(token.text) || /^و\p{L}{3,}/u.test(token.text)) {
    const completes = andDefinite.test(token.text) || (next !== undefined && definite.test(next.text))
    const office = words.offices.matchesAt(tokens, at).length > 0
    if (walk.joined || office || !completes || isOneOf(token, words.functionWords)) return 0
    walk.joined = true
    return 1
  }
  const closed = definite.test(before.text) || placed !== undefined
  if (closed && !/^[لب]/u.test(token.text)) return 0
  if (walk.whole && closed && forTask.test(token.text)) return 0
  if (isOneOf(token, words.connectors)) return 1
  if (forTask.test(token.text) && !isOneOf(token, words.links) && tokens[at + 1]) return 1
  if (task && /^ب\p{L}{3,}/u.test(token.text)) return 1
  return headOf(reading, token) !== undefined && at > 0 ? 1 : 0
}

/** "وزارة العدل الإماراتية", "النيابة العامة", "الإدارة العامة للتحريات والمباحث الجنائية" from its head at token `from`. */
function runFrom(reading: Reading, sentence: ReadSentence, from: number): Candidate | undefined {
  const { tokens } = sentence
  const { words } = reading
  const head = headOf(reading, tokens[from]!)!
  const walk: Walk = { reading, sentence, end: from + 1, joined: false, told: false, whole: wholes.has(head) }
  const whole = hasArticle(tokens[from]!.text)
  let at = from + 1
  while (at < tokens.length && at - from < longest) {
    if (!space.test(gapBefore(reading.document.release.text, tokens, at))) break
    if (whole && at === from + 1 && !definite.test(tokens[at]!.text)) return undefined
    const count = step(walk, at)
    if (count === 0) break
    const last = tokens[at + count - 1]!
    at += count
    const completes =
      definite.test(last.text) ||
      andDefinite.test(last.text) ||
      /^و?لل|^بال/u.test(last.text) ||
      named(reading, sentence, tokens[at - count]!) !== undefined
    if (completes) walk.end = at
  }
  if (walk.end === from + 1) return undefined
  const tail = tokens.slice(from + 1, walk.end)
  const themed = tail.some((token) => isOneOf(token, words.adjectives))
  if (words.weakHeads.has(head) && !walk.told && !themed) return undefined
  if (whole && words.forces.matchesAt([tokens[from]!], 0).length > 0 && head === 'شرطه' && !walk.told)
    return undefined
  return { sentence, from, to: walk.end }
}

/** "led by" is written with nouns that also head the names of bodies. */
const ledBy = /^[وف]?ب(?:قيادة|رئاسة)$/u

/** Names of bodies in Arabic, which has no capitals: a head with what completes it. */
export function arabicRuns(reading: Reading, sentence: ReadSentence): Candidate[] {
  const { tokens } = sentence
  const candidates: Candidate[] = []
  for (let from = 0; from < tokens.length; from += 1) {
    if (headOf(reading, tokens[from]!) === undefined) continue
    if (reading.words.offices.matchesAt(tokens, from).length > 0 || ledBy.test(tokens[from]!.text)) continue
    const run = runFrom(reading, sentence, from)
    if (!run) continue
    candidates.push(run)
    from = run.to - 1
  }
  return candidates
}

/** The name without what is written onto its first word: "ولوزارة" is "وزارة", "للمنظمة" is "المنظمة". */
export function bareName(name: string, head: string): string {
  const [first = '', ...rest] = name.split(' ')
  const forms = [
    first,
    first.replace(/^[وف]/u, ''),
    first.replace(/^[وف]?[بلك]/u, ''),
    first.replace(/^[وف]?لل/u, 'ال'),
  ]
  const bare = forms.find((form) => foldName(form) === head || foldName(form) === `ال${head}`)
  return [bare ?? first, ...rest].join(' ')
}

/** The longer name, told before, that these words open: "القيادة العامة" for "القيادة العامة لشرطة دبي". */
export function longerName(
  reading: Reading,
  sentence: ReadSentence,
  { from, to }: Candidate,
): DocumentMention | undefined {
  if (!hasArticle(sentence.tokens[from]!.text)) return undefined
  const { start } = sentence.tokens[from]!
  const own = sentence.tokens.slice(from, to).map(({ fold }) => fold)
  return reading.document.mentions.findLast(({ entity, form, quote, end }) => {
    if (entity.kind !== 'Organisation' || form !== 'name' || end > start) return false
    const words = tokenize(quote).map(({ fold }) => fold)
    return (
      words.length > own.length &&
      own.slice(1).every((word, at) => words[at + 1] === word) &&
      words[0] === own[0]
    )
  })
}
