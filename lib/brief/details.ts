import type { Node } from '@/lib/api/schemas'
import { formatRange } from '@/lib/i18n/format'
import { cleanText } from '@/lib/scene'
import type { BriefingInput } from './briefing'
import { compareText } from '@/lib/text/compare'

/** What stands under a name: an official's office, when an operation or event took place, an acronym; null when unknown. */
export function detailOf(node: Node, input: BriefingInput): string | null {
  if (node.kind === 'Official') return officeOf(node, input)
  const { start, end, acronym } = node.properties
  if (typeof start === 'string' || typeof end === 'string') {
    const [from, to] = [start, end].map((date) => (isDate(date) ? date : null))
    return from || to ? formatRange(from ?? null, to ?? null, input.lang) : null
  }
  return typeof acronym === 'string' && !node.name.includes(acronym) ? cleanText(acronym) : null
}

const isDate = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}(-\d{2}){0,2}$/.test(value)

/** The title that a sentence gives an official, in the page's language before any other, the latest before earlier ones. */
function officeOf(node: Node, input: BriefingInput): string | null {
  const titles = input.links
    .filter(
      (link) =>
        link.source === node.id && (link.relation === 'HELD_OFFICE' || link.relation === 'REPRESENTED'),
    )
    .flatMap((link) => input.evidence[link.key] ?? [])
    .flatMap(({ qualifiers, release }) => (qualifiers.title ? [{ title: qualifiers.title, release }] : []))
    .toSorted(
      (a, b) =>
        Number(b.release.lang === input.lang) - Number(a.release.lang === input.lang) ||
        compareText(b.release.publishedAt ?? '', a.release.publishedAt ?? ''),
    )
  const title = titles[0] ? cleanText(titles[0].title) : ''
  return title === '' ? null : title
}
