import { Parser } from 'htmlparser2'
import type { Draft, NoRelease } from '../release'
import { readFields } from './fields'
import { draftOf } from './json'

/** Elements of an item that are read, by the name of the field that they fill. */
const fieldOf: Readonly<Record<string, string>> = {
  title: 'title',
  description: 'description',
  summary: 'description',
  content: 'content',
  'content:encoded': 'content',
  pubdate: 'date',
  published: 'published',
  updated: 'created',
  'dc:date': 'date',
  link: 'link',
  guid: 'guid',
  id: 'guid',
  language: 'lang',
  'dc:language': 'lang',
  'dc:publisher': 'publisher',
  'dc:identifier': 'number',
}

/** Elements within each other that a feed has at most; what is nested deeper is broken and read no further. */
const deepest = 1_000

/** Letters that are handed to the parser at once. */
const piece = 10_000

type Item = Record<string, string>

/** What a feed holds: its items, each as fields, and what its head says for all of them. */
function itemsOf(xml: string): { items: Item[]; channel: Item } {
  const items: Item[] = []
  const channel: Item = {}
  let item: Item | undefined
  let field: string | undefined
  let depth = 0
  let open = 0
  const tooDeep = (): boolean => open > deepest
  const write = (name: string, text: string): void => {
    const into = item ?? channel
    into[name] = (into[name] ?? '') + text
  }
  const parser = new Parser(
    {
      onopentag: (raw, attributes) => {
        const name = raw.toLowerCase()
        open += 1
        if (tooDeep()) return
        if (name === 'item' || name === 'entry') {
          item = {}
          items.push(item)
          depth = 0
        } else if (field !== undefined) {
          depth += 1
          if (field === 'content' || field === 'description') write(field, `<${name}>`)
        } else if (name === 'link' && attributes.href) {
          if ((attributes.rel ?? 'alternate') === 'alternate') write('link', attributes.href)
        } else if (fieldOf[name] !== undefined && (item ?? channel)[fieldOf[name]] === undefined) {
          field = fieldOf[name]
          depth = 0
          if (attributes['xml:lang'] && item) item.lang ??= attributes['xml:lang']
        }
      },
      ontext: (text) => {
        if (field !== undefined) write(field, text)
      },
      onclosetag: (raw) => {
        const name = raw.toLowerCase()
        open -= 1
        if (name === 'item' || name === 'entry') item = undefined
        if (field === undefined) return
        if (depth > 0) {
          depth -= 1
          if (field === 'content' || field === 'description') write(field, `</${name}>`)
        } else field = undefined
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  for (let at = 0; at < xml.length && !tooDeep(); at += piece) parser.write(xml.slice(at, at + piece))
  if (!tooDeep()) parser.end()
  return { items, channel }
}

/** The releases of a feed: each item with its own title, date and address, and the feed's language and name. */
export function readFeed(xml: string, textOfHtml: (html: string) => string): Draft[] | NoRelease {
  const { items, channel } = itemsOf(xml)
  if (items.length === 0)
    return { ok: false, code: 'no_release', message: 'There is no release in this feed: it has no items.' }
  const shared = {
    ...(channel.lang ? { lang: channel.lang } : {}),
    ...(channel.title ? { publisher: channel.title } : {}),
  }
  return items.map((item) => draftOf(readFields({ ...shared, ...item }), textOfHtml))
}
