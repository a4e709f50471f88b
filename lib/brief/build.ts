import type { FigureNode, LinkEvidence, Node } from '@/lib/api/schemas'
import { formatRange, nameIn } from '@/lib/i18n/format'
import type { InterfaceLanguage } from '@/lib/i18n/languages'
import { comparatorNames, kindNames, modalityNames } from '@/lib/model'
import { cleanText } from '@/lib/scene'
import type { Briefing, BriefingInput, Legend, Source } from './briefing'
import { chooseForPage, pageLimits, type Choice, type Limits } from './choose'
import { citeFew } from './cite-few'
import { toBox, toLine } from './diagram-parts'
import { comparatorsIn, disagreements, figureTable } from './figures'
import { SourceNumbers } from './numbering'
import { isBackground } from './page-lines'
import { inReadingOrder } from './reading-order'
import { wordsIn } from './words'
import { compareText } from '@/lib/text/compare'

/** Releases cited by the lines of one page; more leave no room for what they say. */
const mostReleases = 14

/** Disagreements that one page spells out. */
const mostDisputes = 2

/**
 * Puts the content of one page together: which lines to draw and which sources say each, key figures, legend,
 * source list and what the page has to admit. A line without a sentence is never drawn. Never throws; an empty
 * input gives an empty page that says so.
 */
export function buildBriefing(input: BriefingInput, limits: Limits = pageLimits): Briefing {
  const words = wordsIn(input.lang)
  const nodes = new Map(input.nodes.filter(isDrawn).map((node) => [node.id, node]))
  const possible = input.links.filter((link) => nodes.has(link.source) && nodes.has(link.target))
  const links = possible.filter((link) => (input.evidence[link.key] ?? []).length > 0)
  const choice = chooseForPage({ nodes: [...nodes.values()], links, about: input.about, limits })
  const { central } = choice
  const ordered = inReadingOrder(choice.lines, choice.boxes)
  const said = new Map<string, readonly LinkEvidence[]>(
    ordered.flatMap((line) => line.links.map(({ key }) => [key, input.evidence[key] ?? []] as const)),
  )
  const cited = citeFew(said, mostReleases)
  const numbers = new SourceNumbers()
  const nameOf = (entity: { id: string; name: string }) =>
    nodeName(nodes.get(entity.id) ?? { ...entity, names: {} }, input.lang)
  const context = { input, nodeName: (node: Node) => nodeName(node, input.lang) }
  const boxes = choice.boxes.map((box) => toBox(box, central, context))
  const lines = ordered.map((line) =>
    toLine(line, choice.boxes, { ...context, numbers, cited: cited.evidence }),
  )
  const { figures, family } = figuresOf(input, choice)
  const table = figureTable(figures, {
    ...{ lang: input.lang, numbers, nameOf, central: central?.id },
    rows: family.size > 0 || input.about === undefined ? 10 : 5,
  })
  const disputed = table.shown.filter((figure) => figure.disagrees)
  const own = disputed.filter((figure) => input.about === undefined || family.has(figure.owner.id))
  const disputes = disagreements(own.slice(0, mostDisputes), { lang: input.lang, numbers, nameOf })
  const sources = numbers.list()
  const dropped = possible.length - links.length
  const admitted = dropped > 0 ? [words.withoutSentence(dropped)] : []
  const { entities, links: unseen } = choice.left
  const left = entities + unseen > 0 ? [words.leftOut(entities, unseen)] : []
  return {
    lang: input.lang,
    title: cleanText(input.title ?? '') || (central ? nodeName(central, input.lang) : words.untitled),
    subtitle: cleanText(input.subtitle ?? '') || defaultSubtitle(sources, input.lang),
    dateRange: dateRange(sources, input.lang),
    marking: cleanText(input.marking ?? '') || null,
    diagram: { boxes, lines, ...(input.positions ? { positions: withGroups(input.positions, choice) } : {}) },
    figures: { columns: table.columns, rows: table.rows, left: table.left },
    disagreements: disputes,
    otherDisagreements: disputed.length - disputes.length,
    legend: legendOf(choice, table.shown),
    sources,
    notes: [
      ...(nodes.size === 0 ? [words.noLinks] : []),
      ...left,
      ...(cited.left > 0 ? [words.uncited(cited.left)] : []),
      ...admitted,
      ...summaryNote(sources, input.lang),
    ],
    version: input.checksum.slice(0, 12),
    warnings: admitted,
  }
}

/**
 * Figures of the entity of the page, of its series and editions by date, then of the other entities drawn. A
 * page about one entity that has figures of its own shows no others.
 */
function figuresOf(
  input: BriefingInput,
  { boxes, lines, central }: Choice,
): { figures: FigureNode[]; family: ReadonlySet<string> } {
  const drawn = boxes.flatMap((box) => box.nodes.map(({ id }) => id))
  const place = new Map([...drawn.map((id, at) => [id, at] as const)])
  for (const { from, to, wordings } of lines)
    if ((to === central?.id || from === central?.id) && wordings.some((one) => one.relation === 'EDITION_OF'))
      place.set(from === central.id ? to : from, -1)
  if (central) place.set(central.id, -2)
  const shown = input.figures.filter(({ owner }) => place.has(owner.id))
  const family = shown.filter(({ owner }) => (place.get(owner.id) ?? 0) < 0)
  const dates = new Map<string, string>()
  for (const { owner, answers } of shown)
    for (const { release } of answers) {
      const date = release.publishedAt ?? '9999'
      const before = dates.get(owner.id)
      if (before === undefined || date < before) dates.set(owner.id, date)
    }
  const dateOf = ({ owner }: FigureNode) => dates.get(owner.id) ?? '9999'
  const figures = (input.about !== undefined && family.length > 0 ? family : shown).toSorted(
    (a, b) =>
      (place.get(a.owner.id) ?? 0) - (place.get(b.owner.id) ?? 0) ||
      compareText(dateOf(a), dateOf(b)) ||
      compareText(a.owner.id, b.owner.id),
  )
  return { figures, family: new Set(family.map(({ owner }) => owner.id)) }
}

/** A box of several entities stands where the middle of these stood. */
function withGroups(positions: NonNullable<BriefingInput['positions']>, { boxes }: Choice) {
  const groups = boxes.flatMap(({ id, nodes }) => {
    const known = nodes.flatMap((node) => positions[node.id] ?? [])
    if (nodes.length < 2 || known.length === 0) return []
    const mean = (axis: 'x' | 'y') => known.reduce((sum, point) => sum + point[axis], 0) / known.length
    return [[id, { x: mean('x'), y: mean('y') }] as const]
  })
  return { ...positions, ...Object.fromEntries(groups) }
}

const isDrawn = (node: Node): boolean => node.kind !== 'Figure' && node.kind !== 'Release'

const nodeName = (node: Pick<Node, 'name' | 'names'>, lang: InterfaceLanguage): string =>
  cleanText(nameIn(node, lang)) || '?'

function legendOf({ boxes, lines }: Choice, figures: readonly FigureNode[]): Legend {
  const hedges = comparatorsIn(figures)
  const kinds = new Set(boxes.flatMap((box) => box.nodes.map(({ kind }) => kind)))
  return {
    kinds: kindNames.filter((kind) => kinds.has(kind)),
    modalities: modalityNames.filter((modality) =>
      lines.some((line) => line.modality === modality && !(isBackground(line) && modality === 'asserted')),
    ),
    background: lines.some(isBackground),
    comparators: comparatorNames.filter((name) => name !== 'exact' && hedges.includes(name)),
  }
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
