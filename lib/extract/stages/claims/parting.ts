import { gapBefore } from '@/lib/extract/reading'
import { isOneOf, type View } from './view'

/** "from 9 to 20 October": words between numbers lead to no other place. */
const inDates = ({ tokens }: View, at: number): boolean => /^\d/u.test(tokens[at + 1]?.text ?? '')

/** Whether a word makes what stands behind it the place of something else than the deed before it. */
export function parts(view: View, at: number): boolean {
  const { text, tokens, words } = view
  const token = tokens[at]!
  const { elsewhere, participles } = words.deeds
  if (/[;:«“"]/u.test(gapBefore(text, tokens, at + 1))) return true
  if (isOneOf(token, elsewhere) && !inDates(view, at)) return true
  if (isOneOf(token, words.relatives)) return true
  const word = token.text.toLowerCase()
  return (
    !participles.unless.has(token.fold) &&
    participles.endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending))
  )
}
