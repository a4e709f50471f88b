import type { LinkEvidence, Node } from '@/lib/api/schemas'
import { modalities, relations, type RelationDefinition } from '@/lib/model'
import { cleanText, type DiagramBox, type DiagramLine } from '@/lib/scene'
import type { BriefingInput } from './briefing'
import { detailOf } from './details'
import type { SourceNumbers } from './numbering'
import { isBackground, isSymmetric, type PageBox, type PageLine } from './page-lines'
import { readsBackwards } from './reading-order'
import { quoted, wordsIn } from './words'

interface Context {
  readonly input: BriefingInput
  readonly nodeName: (node: Node) => string
}

/** A box as it is drawn: an entity with its detail, or the names of all that stand in it. */
export function toBox(box: PageBox, central: Node | undefined, { input, nodeName }: Context): DiagramBox {
  const [node] = box.nodes
  const group = box.nodes.length > 1
  return {
    id: box.id,
    kind: node?.kind ?? 'Organisation',
    name: boxName(box, { input, nodeName }),
    detail: node && !group ? detailOf(node, input) : null,
    emphasis: box.id === central?.id,
    ...(group ? { list: true } : {}),
  }
}

/** More names than this make a box too large for its page: the rest are counted in it. */
const mostNames = 24

function boxName({ nodes }: PageBox, { input, nodeName }: Context): string {
  const names = nodes.map(nodeName)
  if (names.length < 2) return names[0] ?? '?'
  const sorted = names.toSorted((a, b) => (a < b ? -1 : 1))
  const left = sorted.length - mostNames
  return [...sorted.slice(0, mostNames), ...(left > 0 ? [wordsIn(input.lang).andMore(left)] : [])].join(', ')
}

/** A line as it is drawn, with the numbers of all sources that say any of the links it stands for. */
export function toLine(
  line: PageLine,
  boxes: readonly PageBox[],
  context: Context & {
    readonly numbers: SourceNumbers
    readonly cited: ReadonlyMap<string, readonly LinkEvidence[]>
  },
): DiagramLine {
  const { lang } = context.input
  const words = line.wordings.map(({ relation, turned }) => {
    const definition: RelationDefinition = relations[relation]
    return (turned ? definition.inverse : definition.label)[lang]
  })
  const label = [...new Set(words)].join(', ')
  const evidence = line.links.flatMap(({ key }) => context.cited.get(key) ?? [])
  const nameOf = (id: string) => {
    const box = boxes.find((one) => one.id === id)
    return box ? boxName(box, context) : '?'
  }
  const [sentence] = evidence
  return {
    key: line.key,
    from: line.from,
    to: line.to,
    label: line.modality === 'denied' ? `${modalities.denied.label[lang]} – ${label}` : label,
    numbers: context.numbers.cite(evidence),
    arrows: isSymmetric(line) ? 'both' : 'end',
    reversed: readsBackwards(line, boxes),
    modality: line.modality,
    background: isBackground(line),
    description: [
      `${nameOf(line.from)} – ${label} – ${nameOf(line.to)}`,
      sentence ? quoted(cleanText(sentence.sentence), sentence.release.lang) : '',
    ].join('\n'),
  }
}
