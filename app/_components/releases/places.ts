import type { AccountSentence } from '@/lib/account/account'

/** Brings a sentence into view and takes the focus there; the frame of the page unfolds where it stands in it. */
export function focusSentence(start: number): void {
  const sentence = document.getElementById(`s${start}`)
  const fold = sentence?.closest('details')
  if (fold) fold.open = true
  sentence?.focus({ preventScroll: true })
  sentence?.scrollIntoView({ block: 'nearest' })
}

/** Goes to the first statement beside a sentence; false when it has none. */
export function focusStatement(start: number): boolean {
  const statement = document.querySelector<HTMLElement>(`[data-told="${start}"] button`)
  statement?.focus({ preventScroll: true })
  statement?.scrollIntoView({ block: 'nearest' })
  return statement !== null
}

/** The sentence that an address such as #s120 means: the one that holds this place, should sentences have been cut anew. */
export function sentenceAt(
  hash: string,
  sentences: readonly { start: number; end: number }[],
): number | undefined {
  const place = /^#s(\d+)$/u.exec(hash)?.[1]
  if (place === undefined) return undefined
  return sentences.find(({ end }) => Number(place) < end)?.start
}

/** The sentence a step away from the one that is read; the page's frame is stepped over. */
export function stepFrom(account: readonly AccountSentence[], at: number, step: number): number | undefined {
  const read = account.filter(({ section }) => section !== 'boilerplate')
  const index = read.findIndex(({ start }) => start === at)
  if (index !== -1) return read[index + step]?.start
  return step > 0
    ? read.find(({ start }) => start > at)?.start
    : read.findLast(({ start }) => start < at)?.start
}
