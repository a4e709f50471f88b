import type { Told } from '@/lib/account/account'
import { endNames, measureWords, notesOf, relationWords, valueWords } from '@/lib/account/words'
import { flat } from './flat'

const list = new Intl.ListFormat('en', { type: 'conjunction' })

const names = (ends: Told['subjects']): string => list.format(endNames(ends, 'en').map(flat))

/** What a sentence states, in words: "China took part in Operation SOGA II · planned". */
export function statedWords(told: Told): string {
  const first = told.statements[0]!
  const said = first.figure
    ? `${names(told.subjects)}: ${measureWords(first.figure, 'en')}, ${valueWords(first.figure, 'en')}`
    : `${names(told.subjects)} ${relationWords(told, 'en')} ${names(told.objects)}`
  return [said, ...notesOf(first, 'en')].map(flat).join(' · ')
}
