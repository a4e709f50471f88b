import type { Layout, Part } from './layout'
import { publishers, type Publisher } from './publishers'

const hostOf = (address: string): string =>
  (/^https?:\/\/([^/:?#]+)/iu.exec(address)?.[1] ?? '').toLowerCase().replace(/^www\./u, '')

const byHost = (host: string): Publisher | undefined =>
  publishers.find((publisher) => publisher.host.test(host))
const named = (words: string): Publisher | undefined =>
  publishers.find((publisher) => publisher.words.test(words))

/** The publisher that a few words name, such as the name of a site. */
export const publisherNamed = (words: string): string | undefined => named(words)?.name

/** The publisher to whom most of the links and letter boxes in a text lead; one alone tells nothing. */
export function publisherOfLinks(text: string): Publisher | undefined {
  const counts = new Map<Publisher, number>()
  for (const match of text.matchAll(
    /(?:https?:\/\/|@|\bwww\.)([\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4})/gu,
  )) {
    const publisher = byHost((match[1] ?? '').toLowerCase().replace(/^www\./u, ''))
    if (publisher) counts.set(publisher, (counts.get(publisher) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a)
  return first && first[1] > 1 + (second?.[1] ?? 0) ? first[0] : undefined
}

const countIn = (text: string, { words }: Publisher): number =>
  text.match(new RegExp(words, 'gu'))?.length ?? 0

const frameOf = (parts: readonly Part[]): string =>
  parts
    .filter(({ section }) => section === 'boilerplate')
    .map(({ text }) => text)
    .join('\n')

/** The publisher that a text names most: the frame of its page counts more than its sentences. */
function byWords(parts: readonly Part[]): Publisher | undefined {
  const frame = frameOf(parts)
  const body = parts
    .filter(({ section }) => section !== 'boilerplate')
    .map(({ text }) => text)
    .join('\n')
  const counts = publishers
    .map((publisher) => ({ publisher, frame: countIn(frame, publisher), body: countIn(body, publisher) }))
    .filter((count) => count.frame + count.body > 1)
    .sort((a, b) => 3 * b.frame + b.body - (3 * a.frame + a.body))
  return counts[0]?.publisher
}

/**
 * Who published a release: by its address when that is an official one, by what its page says (`given`, "Source: …",
 * the letterhead, the name of the site in its title, addresses around it), else who is named most. Null when nothing tells.
 */
export function findPublisher(
  { parts, site, source, letterhead }: Layout,
  address: string | null,
  given?: string,
): string | null {
  const known =
    (address === null ? undefined : byHost(hostOf(address))) ??
    (given === undefined ? undefined : named(given)) ??
    (given === undefined ? undefined : byHost(given.toLowerCase()))
  if (known) return known.name
  if (given !== undefined) return given
  if (source !== undefined && !/^https?:/iu.test(source)) return named(source)?.name ?? source
  if (letterhead !== undefined) return named(letterhead)?.name ?? letterhead
  const page = (site === undefined ? undefined : named(site)) ?? publisherOfLinks(frameOf(parts))
  return (page ?? byWords(parts))?.name ?? null
}

const numbered = /(?:^|[/_\s.-])(PR-?\d{2,4}|N\d{4}-?\d{2,4}|N\d{8})(?![\d\p{L}])/u

/** PR127, N2014-083, N20130205: the number of a release as its address or its name carries it. */
export function findNumber(...places: (string | null | undefined)[]): string | null {
  for (const place of places) {
    const match = numbered.exec(place ?? '')
    if (match?.[1]) return match[1].replace(/^PR-/u, 'PR')
  }
  return null
}

/** The address that a copy names in its first or last lines: "URL Source: https://…", "Source: https://…". */
export function addressIn(text: string): string | null {
  const ends = text.length > 4000 ? `${text.slice(0, 2000)}\n${text.slice(-2000)}` : text
  return (
    /^(?:url source|source url|source|canonical|address|url|quelle|fuente|المصدر)\s*:\s*(https?:\/\/[^\s<>"]{4,500})\s*$/imu.exec(
      ends,
    )?.[1] ?? null
  )
}

/** The year that the path of an address names: /News/2013/PR127. Undefined without one. */
export const yearOfAddress = (address: string | null): string | undefined =>
  /\/((?:19|20)\d{2})(?:\/|$)/u.exec(address ?? '')?.[1]
