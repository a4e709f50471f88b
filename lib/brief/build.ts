import type { FigureNode, Link, Node } from '@/lib/api/schemas'
import { formatRange, nameIn } from '@/lib/i18n/format'
import type { InterfaceLanguage } from '@/lib/i18n/languages'
import { comparatorNames, kindNames, modalities, modalityNames, relationNames, relations } from '@/lib/model'
import type { RelationDefinition } from '@/lib/model'
import { cleanText, layerOf, type DiagramBox, type DiagramLine } from '@/lib/scene'
import type { Briefing, BriefingInput, Legend, Source } from './briefing'
import { detailOf } from './details'
import { comparatorsIn, disagreements, figureTable } from './figures'
import { SourceNumbers } from './numbering'
import { quoted, wordsIn } from './words'

const mostBoxes = 60

/**
 * Puts the content of one page together: which lines to draw and which sources say each, key figures, legend,
 * source list and what the page has to admit. A line without a sentence is never drawn. Never throws; an empty
 * input gives an empty page that says so.
 */
export function buildBriefing(input: BriefingInput): Briefing {
  const words = wordsIn(input.lang)
  const nodes = new Map(input.nodes.filter(isDrawn).map((node) => [node.id, node]))
  const possible = input.links.filter((link) => nodes.has(link.source) && nodes.has(link.target))
  const links = possible
    .filter((link) => (input.evidence[link.key] ?? []).length > 0)
    .toSorted(readingOrder(nodes))
  const numbers = new SourceNumbers()
  const nameOf = (entity: { id: string; name: string }) =>
    nodeName(nodes.get(entity.id) ?? { ...entity, names: {} }, input.lang)
  const central = mostCentral([...nodes.values()], links)
  const lines = links.map((link) => toLine(link, { input, numbers, nodes, nameOf }))
  const context = { lang: input.lang, numbers, nameOf }
  const figures = input.figures.toSorted((a, b) => figureOrder(a, nodes) - figureOrder(b, nodes))
  const table = figureTable(figures, context)
  const disputes = disagreements(figures, context)
  const sources = numbers.list()
  const dropped = possible.length - links.length
  const admitted = dropped > 0 ? [words.withoutSentence(dropped)] : []
  return {
    lang: input.lang,
    title: cleanText(input.title ?? '') || (central ? nodeName(central, input.lang) : words.untitled),
    subtitle: cleanText(input.subtitle ?? '') || defaultSubtitle(sources, input.lang),
    dateRange: dateRange(sources, input.lang),
    marking: cleanText(input.marking ?? '') || null,
    diagram: {
      boxes: [...nodes.values()].map((node) => toBox(node, { input, central })),
      lines,
      ...(input.positions ? { positions: input.positions } : {}),
    },
    figures: table,
    disagreements: disputes,
    legend: legendOf([...nodes.values()], links, figures),
    sources,
    notes: [...(nodes.size === 0 ? [words.noLinks] : []), ...summaryNote(sources, input.lang), ...admitted],
    version: input.checksum.slice(0, 12),
    warnings: [...(nodes.size > mostBoxes ? [words.tooFull(nodes.size)] : []), ...admitted],
  }
}

const isDrawn = (node: Node): boolean => node.kind !== 'Figure' && node.kind !== 'Release'

const nodeName = (node: Pick<Node, 'name' | 'names'>, lang: InterfaceLanguage): string =>
  cleanText(nameIn(node, lang)) || '?'

/** Lines are read by layer of where they start, in the order in which their boxes were given. */
function readingOrder(nodes: ReadonlyMap<string, Node>): (a: Link, b: Link) => number {
  const order = new Map([...nodes.keys()].map((id, index) => [id, index]))
  const rank = (link: Link): number[] => {
    const ends = [link.source, link.target].map((id) => ({
      layer: layerOf(nodes.get(id)?.kind ?? 'Figure'),
      order: order.get(id) ?? 0,
    }))
    const [first, second] = ends.toSorted((a, b) => a.layer - b.layer || a.order - b.order)
    const words = [relationNames.indexOf(link.relation), modalityNames.indexOf(link.modality)]
    return [first?.layer ?? 0, first?.order ?? 0, second?.layer ?? 0, second?.order ?? 0, ...words]
  }
  return (a, b) => {
    const [left, right] = [rank(a), rank(b)]
    const at = left.findIndex((value, index) => value !== right[index])
    return at < 0 ? (a.key < b.key ? -1 : 1) : (left[at] ?? 0) - (right[at] ?? 0)
  }
}

/** The node with most lines on the page; of several, the one with most links in the graph, then the first. */
function mostCentral(nodes: readonly Node[], links: readonly Link[]): Node | undefined {
  const degree = (node: Node) =>
    links.filter((link) => link.source === node.id || link.target === node.id).length
  return nodes.toSorted((a, b) => degree(b) - degree(a) || b.degree - a.degree)[0]
}

interface LineContext {
  readonly input: BriefingInput
  readonly numbers: SourceNumbers
  readonly nodes: ReadonlyMap<string, Node>
  readonly nameOf: (entity: { id: string; name: string }) => string
}

function toLine(link: Link, { input, numbers, nodes, nameOf }: LineContext): DiagramLine {
  const relation: RelationDefinition = relations[link.relation]
  const { modality } = link
  const label = relation.label[input.lang]
  const evidence = input.evidence[link.key] ?? []
  const [source, target] = [nodes.get(link.source), nodes.get(link.target)]
  const sentence = evidence[0]
  const names = [source, target].map((node) => (node ? nameOf(node) : '?'))
  return {
    key: link.key,
    from: link.source,
    to: link.target,
    label: modality === 'denied' ? `${modalities.denied.label[input.lang]} – ${label}` : label,
    numbers: numbers.cite(evidence),
    arrows: relation.symmetric ? 'both' : 'end',
    reversed: readsBackwards(link, nodes),
    modality,
    background: link.background,
    description: [
      `${names[0] ?? ''} – ${label} – ${names[1] ?? ''}`,
      sentence ? quoted(cleanText(sentence.sentence), sentence.release.lang) : '',
    ].join('\n'),
  }
}

/** A series stands before its editions, and layers go from who acts to what came of it. */
function readsBackwards(link: Link, nodes: ReadonlyMap<string, Node>): boolean {
  const layer = (id: string) => layerOf(nodes.get(id)?.kind ?? 'Figure')
  if (layer(link.source) !== layer(link.target)) return layer(link.source) > layer(link.target)
  return link.relation === 'EDITION_OF' || link.relation === 'FOLLOWED'
}

function toBox(
  node: Node,
  { input, central }: { input: BriefingInput; central: Node | undefined },
): DiagramBox {
  return {
    id: node.id,
    kind: node.kind,
    name: nodeName(node, input.lang),
    detail: detailOf(node, input),
    emphasis: node.id === central?.id,
  }
}

function legendOf(nodes: readonly Node[], links: readonly Link[], figures: readonly FigureNode[]): Legend {
  const hedges = comparatorsIn(figures)
  return {
    kinds: kindNames.filter((kind) => nodes.some((node) => node.kind === kind)),
    modalities: modalityNames.filter((modality) =>
      links.some((link) => link.modality === modality && !(link.background && modality === 'asserted')),
    ),
    background: links.some((link) => link.background),
    comparators: comparatorNames.filter((name) => name !== 'exact' && hedges.includes(name)),
  }
}

/** Figures of the page's boxes come in the order of the boxes, others after them. */
function figureOrder(figure: FigureNode, nodes: ReadonlyMap<string, Node>): number {
  const at = [...nodes.keys()].indexOf(figure.owner.id)
  return at < 0 ? nodes.size : at
}

const datesOf = (sources: readonly Source[]): string[] =>
  sources.flatMap(({ release }) => release.publishedAt ?? []).sort((a, b) => (a < b ? -1 : 1))

function dateRange(sources: readonly Source[], lang: InterfaceLanguage): string {
  const dates = datesOf(sources)
  const [first, last] = [dates[0], dates.at(-1)]
  return first === undefined || last === undefined
    ? ''
    : wordsIn(lang).published(formatRange(first, last, lang))
}

function defaultSubtitle(sources: readonly Source[], lang: InterfaceLanguage): string {
  if (sources.length === 0) return ''
  const languages = new Set(sources.map(({ release }) => release.lang)).size
  const summaries = sources.every(({ release }) => release.basis === 'summary')
  return wordsIn(lang).subtitle({ releases: sources.length, languages, summaries })
}

function summaryNote(sources: readonly Source[], lang: InterfaceLanguage): string[] {
  const summaries = sources.filter(({ release }) => release.basis === 'summary').length
  if (summaries === 0) return []
  return [summaries === sources.length ? wordsIn(lang).allSummaries : wordsIn(lang).someSummaries]
}
