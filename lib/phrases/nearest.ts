import type { Language } from '@/lib/model'
import { tokenize } from '@/lib/text/tokens'

/** A question that is ready to be asked, as far as it is compared with a phrase. */
export interface ReadyTitle {
  readonly name: string
  readonly title: Readonly<Record<Language, string>>
}

/** Words short enough to join others tell nothing of what is asked. */
const telling = (text: string): Set<string> =>
  new Set(tokenize(text).flatMap(({ fold }) => (fold.length > 3 ? [fold.slice(0, 7)] : [])))

/** Of ready questions at most three whose titles, in any language, share most words with a phrase. */
export function nearestReady<T extends ReadyTitle>(phrase: string, ready: readonly T[]): T[] {
  const words = telling(phrase)
  return ready
    .map((question) => {
      const shared = Object.values(question.title).map(
        (title) => [...telling(title)].filter((word) => words.has(word)).length,
      )
      return { question, shared: Math.max(0, ...shared) }
    })
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared || (a.question.name < b.question.name ? -1 : 1))
    .slice(0, 3)
    .map(({ question }) => question)
}
