import {
  addMention,
  gapBefore,
  mentionsIn,
  namedEntity,
  tokenAt,
  type Reading,
  type ReadSentence,
} from '@/lib/extract/reading'
import type { DocumentMention } from '@/lib/extract/document'
import type { Token } from '@/lib/text/tokens'
import { bareName, headOf } from './arabic-runs'

const space = /^[ \u00a0]$/u
const article = /^ال\p{L}{2,}/u
/** What a hall or centre is for, at the end of its name. */
const forMeetings = /^لل(?:مؤتمرات|معارض|اجتماعات|احتفالات)$/u
const meetings = /^ال(?:مؤتمرات|اتفاقيات|اجتماعات|معارض)$/u
/** Adjectives that go on with the name of a port or airport. */
const kinds =
  /^ال(?:دولي|دولية|بحري|بحرية|جوي|جوية|جاف|بري|برية|مدني|تجاري|إسلامي|متوسط|رئيسي|رئيسية|عام|عامة|مركزي|مركزية|جديد|جديدة)$/u
/** How many words a hall may be named with. */
const longest = 9

/** The noun for a building that starts at a token, its prefixes taken off. */
const nounAt = ({ words }: Reading, token: Token): string | undefined =>
  [token.fold, ...token.readings].find((word) => words.facilityNouns.has(word))

/** Ends of "قاعة الأمير … للمؤتمرات", "قصر المؤتمرات": what the noun is named with leads to what it is for. */
function meetingPlace(reading: Reading, { tokens }: ReadSentence, at: number): number | undefined {
  const { text } = reading.document.release
  for (let to = at + 1; to < tokens.length && to - at <= longest; to += 1) {
    if (/[,،;:.()؛]/u.test(gapBefore(text, tokens, to))) return undefined
    if (forMeetings.test(tokens[to]!.text)) return to + 1
    if (to === at + 1 && meetings.test(tokens[to]!.text)) return to + 1
  }
  return undefined
}

/** Where the name of a building ends whose noun is token `at`: behind its body or place, or what it is for. */
function nameEnd(
  reading: Reading,
  sentence: ReadSentence,
  at: number,
  mentions: readonly DocumentMention[],
): number | undefined {
  const { text } = reading.document.release
  const { tokens } = sentence
  const next = tokens[at + 1]
  if (!next || !space.test(gapBefore(text, tokens, at + 1))) return undefined
  const whole = /^[وف]?ب?ال|^و?لل/u.test(tokens[at]!.text)
  const meets = meetingPlace(reading, sentence, at)
  if (meets) return meets
  const named = whole
    ? undefined
    : mentions
        .filter(
          ({ start, entity }) =>
            start === next.start && ['Organisation', 'Place', 'Country', 'Official'].includes(entity.kind),
        )
        .toSorted((a, b) => b.end - a.end)[0]
  const short = !whole && article.test(next.text) && headOf(reading, next) !== undefined
  let to = named ? tokenAt(tokens, named.end) : short ? at + 2 : at + 1
  while (to < tokens.length && kinds.test(tokens[to]!.text) && space.test(gapBefore(text, tokens, to)))
    to += 1
  // "الميناء الجاف": a kind alone names it only beside its article
  if (named || short) return to
  return whole && to > at + 1 && /^ال(?:جاف|دولي)$/u.test(tokens[at + 1]!.text) ? to : undefined
}

/** Buildings in Arabic, by the noun for them and whose or where they are: "مقر وزارة الداخلية", "مطار القاهرة الدولي". */
export function findArabicFacilities(reading: Reading): void {
  const { document, lang } = reading
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate') continue
    const { tokens } = sentence
    const mentions = mentionsIn(document, sentence.index)
    for (let at = 0; at < tokens.length; at += 1) {
      const noun = nounAt(reading, tokens[at]!)
      const to = noun === undefined ? undefined : nameEnd(reading, sentence, at, mentions)
      if (noun === undefined || to === undefined) continue
      const span = { start: tokens[at]!.start, end: tokens[to - 1]!.end }
      const known = mentions.some(
        ({ start, end, entity }) =>
          (entity.kind === 'Facility' || entity.kind === 'Organisation') &&
          start <= span.start &&
          end >= tokens[at]!.end,
      )
      if (known) continue
      const name = bareName(document.release.text.slice(span.start, span.end), noun)
      addMention(document, {
        sentence: sentence.index,
        ...span,
        entity: namedEntity(document, { kind: 'Facility', name, lang }),
        form: 'name',
        rule: 'facility-name',
        confidence: 0.75,
      })
      at = to - 1
    }
  }
}
