import { Parser } from 'htmlparser2'

/** A piece of a page that stands on lines of its own. */
export interface Block {
  readonly text: string
  readonly tag: string
  /** Whether it belongs to the frame of the page: by its elements, or by what their classes are called. */
  readonly frame: 'none' | 'class' | 'element'
  /** The main part and the article it stands in, numbered in their order. */
  readonly main?: number
  readonly article?: number
}

/** What is needed of a page. */
export interface Page {
  readonly blocks: readonly Block[]
  readonly title: string | undefined
  readonly canonical: string | undefined
  /** Dates of `time` elements outside the frame, in their order. */
  readonly times: readonly string[]
  /** A `meta` by its name or property, in lower case. */
  readonly meta: (name: string) => string | undefined
  /** A property of the page's linked data; for objects their name. */
  readonly data: (name: string) => string | undefined
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const ignored = words(
  'script style noscript template svg math select option datalist textarea button iframe object canvas audio video dialog figcaption head map',
)
const blockTags = words(
  'p div li h1 h2 h3 h4 h5 h6 section article main header footer aside nav form ul ol dl dt dd table thead tbody tr blockquote pre figure address hr details summary body html fieldset',
)
const frameTags = words('nav footer aside form menu')
const frameRoles = words(
  'navigation banner contentinfo search complementary menu menubar dialog alertdialog toolbar',
)
const frameWords = words(
  'nav navbar navigation menu breadcrumb breadcrumbs footer sidebar share sharing social cookie cookies consent related newsletter subscribe comments skip skiplink pagination pager toolbar printer advert modal popup tags searchbox offcanvas partage partager compartir ariane',
)
const wide = words('html body main article')

const classWords = (attributes: Readonly<Record<string, string>>): string[] =>
  `${attributes.class ?? ''} ${attributes.id ?? ''}`
    .slice(0, 400)
    .split(/[\s_-]+/u)
    .map((word) => word.toLowerCase())

interface Open {
  readonly name: string
  /** The nearest element around it that stands on lines of its own. */
  readonly block: string
  readonly frame: Block['frame']
  readonly main?: number
  readonly article?: number
}

/** Collects the blocks of a page as its tags go by; nothing is nested, so that depth costs nothing. */
class Collector {
  readonly blocks: Block[] = []
  readonly times: string[] = []
  readonly metas = new Map<string, string>()
  readonly scripts: string[] = []
  title: string | undefined
  canonical: string | undefined
  #open: Open[] = []
  #ignored = 0
  #into: 'title' | 'script' | undefined
  #text = ''
  #cells = 0
  #pre = 0
  #numbers = { main: 0, article: 0 }

  openTag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'meta') this.#meta(attributes)
    else if (name === 'link') this.#link(attributes)
    else if (name === 'title' && this.title === undefined) this.#into = 'title'
    else if (name === 'script' && attributes.type === 'application/ld+json') {
      this.#into = 'script'
      this.scripts.push('')
    }
    if (ignored.has(name)) this.#ignored += 1
    if (name === 'pre') this.#pre += 1
    if (name === 'br') this.#text += '\n'
    else if (blockTags.has(name)) this.#flush()
    else if (name === 'td' || name === 'th') {
      if (this.#cells > 0) this.#text += this.#cellGap()
      this.#cells += 1
    }
    if (name === 'tr') this.#cells = 0
    if (name === 'time' && attributes.datetime && this.#frame() === 'none')
      this.times.push(attributes.datetime)
    if (!voidTags.has(name)) this.#open.push(this.#opened(name, attributes))
  }

  closeTag(name: string): void {
    if (ignored.has(name)) this.#ignored = Math.max(0, this.#ignored - 1)
    if (name === 'pre') this.#pre = Math.max(0, this.#pre - 1)
    if (name === 'title' || name === 'script') this.#into = undefined
    if (blockTags.has(name)) this.#flush(name)
    if (this.#open.at(-1)?.name === name) this.#open.pop()
  }

  words(text: string): void {
    if (this.#into === 'title') this.title = (this.title ?? '') + text
    else if (this.#into === 'script') this.scripts[this.scripts.length - 1] += text
    else if (this.#ignored === 0) this.#add(this.#pre === 0 ? text.replace(/\s+/gu, ' ') : text)
  }

  #add(text: string): void {
    this.#text += this.#open.at(-1)?.name === 'sup' ? withoutNote(text, this.#text.slice(-8)) : text
  }

  end(): void {
    this.#flush()
  }

  /** What stands between two cells of a row: a colon, so that they read as one statement. */
  #cellGap(): string {
    const end = this.#text.slice(-10).trimEnd()
    return end === '' || /[:.;]$/u.test(end) ? ' ' : ': '
  }

  #frame(): Block['frame'] {
    return this.#open.at(-1)?.frame ?? 'none'
  }

  #opened(name: string, attributes: Readonly<Record<string, string>>): Open {
    const above = this.#open.at(-1)
    const inside = above?.main !== undefined || above?.article !== undefined
    const role = attributes.role ?? ''
    const hidden =
      'hidden' in attributes ||
      attributes['aria-hidden'] === 'true' ||
      /display\s*:\s*none/iu.test(attributes.style ?? '')
    const byElement = frameTags.has(name) || frameRoles.has(role) || hidden || (name === 'header' && !inside)
    const byClass = !wide.has(name) && classWords(attributes).some((word) => frameWords.has(word))
    const own = byElement ? 'element' : byClass ? 'class' : 'none'
    const isMain = name === 'main' || role === 'main'
    const main = isMain ? (this.#numbers.main += 1) : above?.main
    const article = name === 'article' ? (this.#numbers.article += 1) : above?.article
    return {
      name,
      block: blockTags.has(name) ? name : (above?.block ?? 'p'),
      frame: above?.frame === 'element' ? 'element' : own === 'none' ? (above?.frame ?? 'none') : own,
      ...(main === undefined ? {} : { main }),
      ...(article === undefined ? {} : { article }),
    }
  }

  #meta(attributes: Readonly<Record<string, string>>): void {
    const name = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase()
    const content = attributes.content?.trim()
    if (name !== '' && content && !this.metas.has(name)) this.metas.set(name, content)
  }

  #link(attributes: Readonly<Record<string, string>>): void {
    if (attributes.rel?.toLowerCase() === 'canonical') this.canonical ??= attributes.href
  }

  #flush(closed?: string): void {
    const text = this.#text
      .split('\n')
      .map((line) => line.replace(/\s+/gu, ' ').trim())
      .filter((line) => line !== '')
      .join('\n')
    this.#text = ''
    if (text === '') return
    const open = this.#open.at(-1)
    this.blocks.push({
      text,
      tag: closed ?? open?.block ?? 'p',
      frame: open?.frame ?? 'none',
      ...(open?.main === undefined ? {} : { main: open.main }),
      ...(open?.article === undefined ? {} : { article: open.article }),
    })
  }
}

const voidTags = words('area base br col embed hr img input link meta param source track wbr')

/** The digits of a footnote, raised behind a word, are not part of it: "Office¹". A power or an ordinal is. */
const withoutNote = (raised: string, before: string): string =>
  /^[\d*†‡,\s]{1,6}$/u.test(raised) && /[\p{L}.”"’)]{4}$/u.test(before) ? '' : raised

/** The values of a property anywhere in linked data, to a depth of six. */
function* valuesOf(data: unknown, name: string, depth = 0): Generator<string> {
  if (typeof data !== 'object' || data === null || depth > 6) return
  if (Array.isArray(data)) {
    for (const item of data.slice(0, 50)) yield* valuesOf(item, name, depth + 1)
    return
  }
  for (const [key, value] of Object.entries(data)) {
    if (key !== name) yield* valuesOf(value, name, depth + 1)
    else if (typeof value === 'string') yield value
    else if (typeof value === 'object' && value !== null) yield* valuesOf(value, 'name', depth + 1)
  }
}

function parseScripts(scripts: readonly string[]): unknown[] {
  return scripts.flatMap((script) => {
    try {
      return [JSON.parse(script) as unknown]
    } catch {
      return []
    }
  })
}

/** Elements within each other that pages have at most; browsers stop at 512. */
const deepest = 2_000

/** Tags other than those that part paragraphs; a page that is nested without end is read without them. */
const nesting = /<\/?(?!(?:p|br|title)\b)[a-z][^<>]*>/giu

function collect(html: string): Collector {
  const collector = new Collector()
  let depth = 0
  const tooDeep = (): boolean => depth > deepest
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1
        if (tooDeep()) parser.pause()
        collector.openTag(name, attributes)
      },
      ontext: (text) => collector.words(text),
      onclosetag: (name) => {
        depth -= 1
        collector.closeTag(name)
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  for (let at = 0; at < html.length && !tooDeep(); at += piece) parser.write(html.slice(at, at + piece))
  if (tooDeep()) return collect(html.replace(nesting, ' '))
  parser.end()
  collector.end()
  return collector
}

/** Letters that are handed to the parser at once. */
const piece = 10_000

/** Takes a page apart. Never throws: what is broken in it is read as browsers would, or left out. */
export function parsePage(html: string): Page {
  const collector = collect(html)
  const data = parseScripts(collector.scripts)
  return {
    blocks: collector.blocks,
    title: collector.title?.replace(/\s+/gu, ' ').trim() || undefined,
    canonical: collector.canonical,
    times: collector.times,
    meta: (name) => collector.metas.get(name),
    data: (name) => valuesOf(data, name).next().value as string | undefined,
  }
}
