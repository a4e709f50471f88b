import { gapBefore, mentionsIn, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { isCapitalised, isUpperCase } from '@/lib/text/tokens'
import { mentionAtToken, soft, type Candidate } from './organisation-runs'

/** "la police belge", but not "chefs de police d’Afrique": a force with an article of its own. */
function isForce(reading: Reading, { tokens }: ReadSentence, at: number): boolean {
  const { words } = reading
  if (words.forces.matchesAt(tokens, at).length === 0) return false
  const before = tokens[at - 1]
  if (!before || isCapitalised(tokens[at]!)) return true
  const bare = before.fold === 'de' || before.fold === 'd'
  return !bare && (words.determiners.has(before.fold) || !words.connectors.has(before.fold))
}

/** "section de recherches": one unit by more than a word; not "forces de l’ordre". */
const isUnit = ({ words }: Reading, { tokens }: ReadSentence, at: number): boolean =>
  !tokens[at]!.text.endsWith('s') && words.forces.matchesAt(tokens, at).some(({ to }) => to > at + 1)

/** How many words a name before its acronym may have. */
const longest = 14

/** "Office central de lutte contre la fraude (OCLF)": end of a name in small letters that its acronym in brackets closes. */
function definedEnd({ document }: Reading, { tokens }: ReadSentence, from: number): number | undefined {
  const { text } = document.release
  for (let at = from + 1; at < tokens.length && at - from < longest; at += 1) {
    const gap = gapBefore(text, tokens, at)
    if (gap === ' (' && at - from > 1) {
      const { text: acronym, end } = tokens[at]!
      const capitals = acronym.match(/\p{Lu}/gu)?.length ?? 0
      const same = acronym.slice(0, 1).toLowerCase() === tokens[from]!.text.slice(0, 1).toLowerCase()
      return same && text[end] === ')' && capitals > 0 && acronym.length > 2 && isUpperCase(tokens[at]!)
        ? at
        : undefined
    }
    if (!soft.test(gap)) return undefined
  }
  return undefined
}

/**
 * "la Agencia Tributaria | y la Guardia Civil", "Aduanas | en el puerto": where a name ends before another body, or
 * before the place where the body acted.
 */
function startsAnother({ words }: Reading, { tokens }: ReadSentence, at: number, next: number): boolean {
  const joins = tokens.slice(at, next)
  const head = words.heads.has(tokens[next]!.fold)
  const acronym = isUpperCase(tokens[next]!) && tokens[next]!.text.length > 2
  if (acronym && joins.length > 1 && joins.some(({ fold }) => words.and.has(fold))) return true
  if (head && joins.some(({ fold }) => words.and.has(fold)))
    return joins.length > 1 || !words.weakHeads.has(tokens[next]!.fold)
  return joins.length > 1 && words.placeListed.has(joins[0]!.fold)
}

/** "la brigade des douanes de X", "la direction de la police de X": a unit of a force, told by a second noun in small letters. */
function isOfForce({ words }: Reading, { tokens }: ReadSentence, at: number, next: number): boolean {
  return (
    words.forces.matchesAt(tokens, next).length > 0 &&
    tokens.slice(at, next).every(({ fold }) => !words.and.has(fold))
  )
}

/** Head-first order: "ministère chinois de la Sécurité publique", "Département de la Coopération internationale". */
export function headFirst(reading: Reading, sentence: ReadSentence): Candidate[] {
  const { words } = reading
  const { tokens } = sentence
  const text = reading.document.release.text
  const taken = mentionsIn(reading.document, sentence.index)
  const candidates: Candidate[] = []
  for (let from = tokens.length - 1; from >= 0; from -= 1) {
    if (!words.heads.has(tokens[from]!.fold)) continue
    if (words.offices.matchesAt(tokens, from).length > 0) continue
    const defined = definedEnd(reading, sentence, from)
    if (defined !== undefined) {
      candidates.push({ sentence, from, to: defined })
      continue
    }
    let at = from + 1
    let end = at
    let strong = 0
    let countries = 0
    let crossed = false
    while (at < tokens.length && at - from < 16) {
      if (!soft.test(gapBefore(text, tokens, at))) break
      let next = at
      while (
        next < tokens.length &&
        next - at < 3 &&
        words.connectors.has(tokens[next]!.fold) &&
        soft.test(gapBefore(text, tokens, next + 1))
      )
        next += 1
      const token = tokens[next]
      const ofForce = next > at && isOfForce(reading, sentence, at, next)
      if (!token || (next > at && !ofForce && words.heads.has(token.fold) && !isCapitalised(token))) break
      const capitalHead = next === at && isCapitalised(token) && words.heads.has(token.fold)
      const afterAdjective =
        next === at &&
        at > from + 1 &&
        !isCapitalised(tokens[at - 1]!) &&
        isCapitalised(token) &&
        !isUpperCase(token)
      if (capitalHead || (afterAdjective && !mentionAtToken(taken, token.start))) break
      const joined = tokens.slice(at, next).some(({ fold }) => words.and.has(fold))
      if (startsAnother(reading, sentence, at, next)) break
      if (joined && (words.officeBefore.has(token.fold) || words.offices.matchesAt(tokens, next).length > 0))
        break
      if (ofForce && !isCapitalised(token)) {
        strong += 1
        crossed = true
        at = next + 1
        continue
      }
      const there = mentionAtToken(taken, token.start)
      if (there && (there.entity.kind === 'Country' || there.entity.kind === 'Place')) {
        countries += 1
        at = tokens.findIndex(({ start }) => start >= there.end)
        if (at === -1) at = tokens.length
        end = at
      } else if (there && next > at) break
      else if (isCapitalised(token) && !words.notNames.has(token.fold)) {
        strong += 1
        at = end = next + 1
      } else if (words.adjectives.has(token.fold)) {
        at = next + 1
        if (strong > 0 || isCapitalised(tokens[from]!)) end = at
      } else if (next > at && token.text.length > 3 && !words.heads.has(token.fold)) at = next + 1
      else break
    }
    const weak = words.weakHeads.has(tokens[from]!.fold)
    let adjectives = from + 1
    while (adjectives < at && words.adjectives.has(tokens[adjectives]!.fold)) adjectives += 1
    const force =
      isForce(reading, sentence, from) &&
      (countries > 0 || adjectives > from + 1 || (strong > 0 && isUnit(reading, sentence, from)))
    if (force && end === from + 1) end = adjectives
    if (
      (strong > 0 || force) &&
      end - from > 1 &&
      (!weak || isCapitalised(tokens[from]!) || strong > 1 || countries > 0 || force)
    ) {
      // the place at its end is that of the whole: "la brigade des [douanes de X]" names one body
      const whole = crossed && isCapitalised(tokens[end - 1]!)
      if (whole) candidates.splice(0, Infinity, ...candidates.filter(({ to }) => to !== end))
      candidates.push({ sentence, from, to: end })
    }
  }
  return candidates
}
