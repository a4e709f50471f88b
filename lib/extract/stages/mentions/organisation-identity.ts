import { knownOrganisations } from '@/lib/knowledge/known-organisations'
import type { KnownEntity } from '@/lib/knowledge/entry'
import { languagePacks, readingLanguages } from '@/lib/knowledge/languages'
import { stateBody, stateBodyWordings } from '@/lib/knowledge/state-bodies'
import { foldedWords } from '@/lib/extract/words'

/** Joining words of the languages read, which change from one wording of a name to the next. */
const joining = new Set([
  ...'of for and the on against to de du des d la l le les pour contre et a aux en del el los las para y contra s'.split(
    ' ',
  ),
  ...readingLanguages.flatMap((lang) => languagePacks[lang].knowledge?.joining ?? []),
])

/**
 * What makes two wordings one organisation: its content words in any order, without joining words and without
 * the country, which is compared apart. "ministère chinois de la X" and "ministère de la X chinois" agree.
 */
export const identityWords = (folds: readonly string[]): string =>
  [...new Set(folds.filter((word) => !joining.has(word)))].toSorted().join(' ')

let index: Map<string, KnownEntity> | undefined

function build(): Map<string, KnownEntity> {
  const found = new Map<string, KnownEntity>()
  for (const { entry, iso, words } of knownOrganisations()) {
    const key = `${iso} ${identityWords(words)}`
    if (!found.has(key)) found.set(key, entry)
  }
  return found
}

/** The curated organisation of a country with these content words, however they are ordered. */
export const knownByWords = (iso: string, identity: string): KnownEntity | undefined =>
  (index ??= build()).get(`${iso} ${identity}`)

let stateBodies: Map<string, string> | undefined

/** The body with these content words that nearly every state has, of one of them: a ministry, its national police. */
export function stateBodyByWords(iso: string, identity: string): KnownEntity | undefined {
  stateBodies ??= new Map(
    stateBodyWordings.map(({ key, wording }) => [identityWords(foldedWords(wording)), key]),
  )
  const key = stateBodies.get(identity)
  return key === undefined ? undefined : stateBody(key, iso)
}
