import { foldName } from '@/lib/text/fold'
import { readDateLine } from '../date-line'
import { isProse, wordsIn } from '../layout/region'
import { publisherNamed } from '../publisher'
import type { Draft, Given } from '../release'
import { readDate } from './fields'
import { parsePage, type Block, type Page } from './html-blocks'

const proseOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => (isProse(text) ? sum + wordsIn(text) : sum), 0)

/** The blocks of the release: those of the article or main part where most sentences stand, without the page's frame. */
function mainBlocks(page: Page): readonly Block[] {
  const framed = page.blocks.filter(({ frame }) => frame === 'none')
  const free = proseOf(framed) >= 20 ? framed : page.blocks.filter(({ frame }) => frame !== 'element')
  const blocks = proseOf(free) >= 20 ? free : page.blocks
  const total = proseOf(blocks)
  for (const part of ['article', 'main'] as const) {
    const most = mostOf(blocks, part)
    if (most && proseOf(most) * 10 >= total * 7) return most
  }
  return blocks
}

/** The blocks of that article, or main part, of a page that has the most sentences. */
function mostOf(blocks: readonly Block[], part: 'article' | 'main'): readonly Block[] | undefined {
  const groups = new Map<number, Block[]>()
  for (const block of blocks) {
    const key = block[part]
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(block)
    else groups.set(key, [block])
  }
  let best: { blocks: Block[]; prose: number } | undefined
  for (const group of groups.values()) {
    const prose = proseOf(group)
    if (!best || prose > best.prose) best = { blocks: group, prose }
  }
  return best?.blocks
}

/** The heading of the release: the one that the page's title repeats, else the first main one. */
function headingOf(blocks: readonly Block[], page: Page): Block | undefined {
  const named = foldName([page.meta('og:title'), page.title].filter(Boolean).join(' '))
  const headings = blocks.filter(({ tag }) => tag === 'h1' || tag === 'h2')
  const repeated = headings.find(({ text }) => wordsIn(text) >= 2 && named.includes(foldName(text)))
  return repeated ?? headings.find(({ tag }) => tag === 'h1')
}

const separator = /\s+[|•·–—-]\s+/u

/** The title of a page without the name of its site. */
const pageTitle = (page: Page): string | undefined => {
  const named = (page.meta('og:title') ?? page.title)?.replace(/\s+/gu, ' ').slice(0, 500)
  const site = foldName(page.meta('og:site_name') ?? '')
  const parts = named?.split(separator).filter((part) => foldName(part) !== site) ?? []
  return parts.reduce<string | undefined>(
    (most, part) => (part.length > (most?.length ?? 0) ? part : most),
    undefined,
  )
}

/** The publisher whose name stands beside the heading in the page's title: "Heading | Gendarmerie nationale". */
const siteOf = (pageTitle: string | undefined, heading: string | undefined): string | undefined =>
  pageTitle === undefined || heading === undefined || !pageTitle.includes(heading)
    ? undefined
    : publisherNamed(pageTitle.replace(heading, ''))

const dateNames = [
  'article:published_time',
  'datepublished',
  'dcterms.issued',
  'dcterms.date',
  'dc.date.issued',
  'dc.date',
  'date',
  'publish-date',
  'pubdate',
]

function givenBy(page: Page, title: string | undefined): Given {
  const date = [...dateNames.map(page.meta), page.data('datePublished')]
    .map((words) => (words === undefined ? undefined : readDate(words)))
    .find((found) => found !== undefined)
  const address = [page.canonical, page.meta('og:url')].find((found) =>
    /^https?:\/\/[^/]+\/./iu.test(found ?? ''),
  )
  const publisher = page.meta('og:site_name') ?? page.data('publisher') ?? siteOf(page.title, title)
  const fallback = date ?? page.times.map(readDate).find((found) => found !== undefined)
  return {
    ...(title ? { title } : {}),
    ...(fallback ? { publishedAt: fallback } : {}),
    ...(address ? { address } : {}),
    ...(publisher ? { publisher } : {}),
  }
}

const written = ({ text, tag }: Block): string =>
  tag === 'li' && !/^[-•–—*·]/u.test(text) ? `- ${text}` : text

/** Blocks as text: an empty line between them, none between items of a list. */
function join(blocks: readonly Block[]): string {
  let text = ''
  blocks.forEach((block, at) => {
    const gap = block.tag === 'li' && blocks[at - 1]?.tag === 'li' ? '\n' : '\n\n'
    text += (at === 0 ? '' : gap) + written(block)
  })
  return text
}

/**
 * The release on a saved page or in a fragment of one: its heading and what stands below it. Menus, buttons, forms,
 * pictures' captions and other parts of the frame are left out of the text.
 */
export function readHtml(html: string): Draft[] {
  const page = parsePage(html)
  const blocks = mainBlocks(page)
  const heading = headingOf(blocks, page)
  const at = heading ? blocks.indexOf(heading) : 0
  const above = blocks.slice(0, at).filter(({ text }) => readDateLine(text) !== undefined)
  const title = heading?.text ?? pageTitle(page)
  const body = blocks.slice(heading ? at + 1 : 0)
  const top: Block[] = title === undefined ? [] : [{ text: title, tag: 'h1', frame: 'none' }]
  const same = heading === undefined && foldName(body[0]?.text ?? '') === foldName(title ?? '')
  return [{ text: join([...above.slice(-1), ...(same ? [] : top), ...body]), given: givenBy(page, title) }]
}

/** The words of a fragment, for fields that hold HTML: its blocks without tags. */
export const textOfHtml = (html: string): string =>
  join(parsePage(html).blocks.filter(({ frame }) => frame !== 'element'))
