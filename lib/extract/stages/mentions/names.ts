import { addMention, knownEntity, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { foldedWords } from '@/lib/extract/words'
import { gazetteer, isUnbroken, type GazetteerName } from '@/lib/knowledge/gazetteer'
import { languagePacks, type ReadingLanguage } from '@/lib/knowledge/languages'
import type { Token } from '@/lib/text/tokens'
import { isListed } from './country-lists'

/** A dash between spaces parts what it stands between: "KENYA – Police". */
const dash = /\s[-–]\s/u
const uncased = /^[^\p{Lu}\p{Ll}]+$/u

/** Whether the words from `start` to `end` as written may be this name: spelling of acronyms, capitals of names, language. */
function accepts(reading: Reading, name: GazetteerName, start: number, end: number): boolean {
  if (name.lang !== undefined && name.lang !== reading.lang) return false
  const { text } = reading.document.release
  const surface = text.slice(start, end)
  // the last point of "U.S." is no part of its last word
  if (name.exact !== undefined)
    return surface === name.exact || (name.exact === `${surface}.` && text[end] === '.')
  return !name.capital || uncased.test(surface) || /\p{Lu}/u.test(surface)
}

/** Of several entries with one name, the kind that the plain name most often means. */
const preference = [
  'Country',
  'Place',
  'Organisation',
  'Facility',
  'Official',
  'Programme',
  'Offence',
  'Commodity',
  'Event',
  'Agreement',
]

/** Words around a country that make it the name of a currency: "dollars des États-Unis", "Swiss francs". */
const currencyBefore = /(?:dollars?|dólares|دولارات?)\s+(?:des?|de los|of the|من)?\s*$/iu
const currencyAfter =
  /^\s(?:dollars?|dólares|francs?|pounds?|euros?|yuan|won|yen|pesos?|rupees?|rand|krone[rn]?)(?!\p{L})/iu
const databaseBefore =
  /(?:databases?|bases? de données|bases? de datos|قاعد(?:ة|تي) بيانات|قواعد بيانات)(?:\s(?:of|on|for|sur|des?|relatives? aux?|de|sobre))?[^.;:()–]{0,90}$/iu
const databaseAfter = /^[^.;:,()–]{0,20}\bdatabases?\b/iu
/** "Computer Fraud and Abuse Act": the offence is part of the name of a law. */
const lawAfter = /^(?:\s(?:and\s)?\p{Lu}[\p{L}]{0,20}){0,2}\sAct(?!\p{L})/u

/** "Jordan Berg", "Maurice Roy": a name of a person, not of a country or city. */
const givenAfter = /^ \p{Lu}\p{Ll}/u

/** Whether the words around a name make it something else: a currency, or what a database holds. */
function isPartOfOther(text: string, name: GazetteerName, start: number, end: number): boolean {
  const { kind } = name.entry
  const before = text.slice(Math.max(0, start - 120), start)
  const after = text.slice(end, end + 40)
  if (name.given && givenAfter.test(after)) return true
  if (kind === 'Country') return currencyBefore.test(before) || currencyAfter.test(after)
  if (kind !== 'Offence' && kind !== 'Commodity') return false
  return databaseBefore.test(before) || databaseAfter.test(after) || lawAfter.test(after)
}

const currencies = new Map<ReadingLanguage, ReadonlySet<string>>()

/** Whether a country’s name ends the name of a currency that the language has: "dollari degli Stati Uniti". */
function endsCurrency({ lang }: Reading, tokens: readonly Token[], from: number, to: number): boolean {
  let known = currencies.get(lang)
  if (!known)
    currencies.set(
      lang,
      (known = new Set(
        Object.keys(languagePacks[lang].numbers.currencies).map((phrase) => foldedWords(phrase).join(' ')),
      )),
    )
  for (let at = Math.max(0, from - 2); at < from; at += 1)
    if (
      known.has(
        tokens
          .slice(at, to)
          .map(({ fold }) => fold)
          .join(' '),
      )
    )
      return true
  return false
}

interface Found {
  readonly name: GazetteerName
  readonly from: number
  readonly to: number
}

function bestAt(
  reading: Reading,
  tokens: readonly Token[],
  from: number,
  before = Infinity,
): Found | undefined {
  const text = reading.document.release.text
  for (const { to, values } of gazetteer().matchesAt(tokens, from)) {
    if (to >= before) continue
    const surface = text.slice(tokens[from]!.start, tokens[to - 1]!.end)
    const unbroken = !dash.test(surface) && isUnbroken(text, tokens, from, to)
    const names = values.filter(
      (name) =>
        name.entry.kind !== 'Operation' &&
        (unbroken || name.punctuated) &&
        accepts(reading, name, tokens[from]!.start, tokens[to - 1]!.end) &&
        (!name.listed || isListed(text, tokens, from, to)),
    )
    const best = names.toSorted(
      (a, b) => preference.indexOf(a.entry.kind) - preference.indexOf(b.entry.kind),
    )[0]
    if (best && isPartOfOther(text, best, tokens[from]!.start, tokens[to - 1]!.end)) return undefined
    if (best?.entry.kind === 'Country' && endsCurrency(reading, tokens, from, to)) return undefined
    if (best) return { name: best, from, to }
  }
  return undefined
}

/** The body that opens the name of another in the possessive: "Europol’s European Cybercrime Centre". */
function ownerAt(reading: Reading, tokens: readonly Token[], { name, from, to }: Found): Found | undefined {
  const owner = tokens[from + 1]?.text === 's' ? bestAt(reading, tokens, from, to) : undefined
  return owner && owner.name.entry !== name.entry && owner.name.entry.kind !== 'Place' ? owner : undefined
}

/** End of a name, its last point and closing bracket included: "U.S.", "Hong Kong (China)". */
function endOf(reading: Reading, { tokens }: ReadSentence, { name, from, to }: Found): number {
  const { text } = reading.document.release
  const { end } = tokens[to - 1]!
  if (name.exact?.endsWith('.')) return tokens[from]!.start + name.exact.length
  const opened = text.slice(tokens[from]!.start, end)
  if (!opened.includes('(') || opened.includes(')')) return end
  return end + (/^[_*]{0,2}\)/u.exec(text.slice(end, end + 3))?.[0].length ?? 0)
}

function mark(reading: Reading, sentence: ReadSentence, { name, from, to }: Found): void {
  addMention(reading.document, {
    sentence: sentence.index,
    start: sentence.tokens[from]!.start,
    end: endOf(reading, sentence, { name, from, to }),
    entity: knownEntity(reading.document, name.entry),
    form: name.form === 'demonym' ? 'description' : name.form,
    rule: `knowledge-${name.form}`,
    confidence: name.form === 'name' ? 0.98 : name.form === 'acronym' ? 0.95 : 0.9,
  })
}

/** Marks every curated name but those of operations, longest first, and places inside names of bodies. */
export function findKnownNames(reading: Reading): void {
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate') continue
    const { tokens } = sentence
    for (let from = 0; from < tokens.length;) {
      const found = bestAt(reading, tokens, from)
      if (!found) {
        from += 1
        continue
      }
      mark(reading, sentence, found)
      const { kind } = found.name.entry
      // "العاصمة التونسية": the adjective names the country of its capital
      const capital = kind === 'Place' && reading.lang === 'ar' && found.to - from === 2
      if (capital) {
        const country = bestAt(reading, tokens, from + 1)
        if (country?.name.form === 'demonym' && country.to === found.to) mark(reading, sentence, country)
      }
      if (kind === 'Organisation' || kind === 'Facility' || kind === 'Agreement') {
        for (let inner = from; inner < found.to; inner += 1) {
          const nested = inner === from ? ownerAt(reading, tokens, found) : bestAt(reading, tokens, inner)
          if (nested && nested.to <= found.to) mark(reading, sentence, nested)
        }
      }
      from = found.to
    }
  }
}
