import Link from 'next/link'
import type { Link as BoardLink, LinkEvidence, Node } from '@/lib/api/schemas'
import { lineId } from '@/lib/board/lines'
import type { Positions } from '@/lib/board/state'
import type { InterfaceLanguage } from '@/lib/i18n'
import { messagesIn, nameIn } from '@/lib/i18n'
import type { Kind } from '@/lib/model'
import { kinds, relations } from '@/lib/model'
import { sliceBySpans } from '@/lib/text/slices'
import { boardAddress } from '../releases/entities-of'
import { Citation } from '../ui/citation'
import { KindIcon } from '../ui/kind-icon'

/** A small board with one of its links picked out, and the sentence behind it. */
export interface Showcase {
  readonly ids: readonly string[]
  readonly nodes: readonly Node[]
  readonly links: readonly BoardLink[]
  readonly positions: Positions
  readonly link: BoardLink
  readonly sentence: LinkEvidence
}

type Props = { showcase: Showcase; lang: InterfaceLanguage }

const size = { width: 560, height: 330, margin: { x: 60, y: 26 } }
const longest = 22

/** Positions stretched into the picture. */
function place(positions: Positions): (id: string) => { x: number; y: number } {
  const points = Object.values(positions)
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const along = (value: number, values: readonly number[], from: number, to: number): number => {
    const [low, high] = [Math.min(...values), Math.max(...values)]
    return high > low ? from + ((value - low) / (high - low)) * (to - from) : (from + to) / 2
  }
  const { margin, width, height } = size
  return (id) => {
    const { x, y } = positions[id] ?? { x: 0, y: 0 }
    return {
      x: Math.round(along(x, xs, margin.x, width - margin.x)),
      y: Math.round(along(y, ys, margin.y, height - margin.y - 14)),
    }
  }
}

const short = (name: string): string => (name.length > longest ? `${name.slice(0, longest - 1)}…` : name)

/** What the product does, shown on the graph itself: a board, a link in it, and the words that say it. */
export function ShowcasePicture({ showcase, lang }: Props) {
  const { home } = messagesIn(lang)
  const { link, sentence, nodes } = showcase
  const ends = [link.source, link.target].map((id) => {
    const node = nodes.find((one) => one.id === id)
    return node ? nameIn(node, lang) : id
  })
  const words = { start: sentence.start - sentence.sentenceStart, end: sentence.end - sentence.sentenceStart }
  return (
    <figure className="flex min-w-0 flex-col overflow-hidden rounded-xl border border-line bg-panel shadow-sm">
      <Link
        href={`${boardAddress(showcase.ids)}&selected=${encodeURIComponent(lineId(link.source, link.target))}`}
        className="group relative block bg-[radial-gradient(var(--line)_1px,transparent_1px)] [background-size:16px_16px]"
      >
        <Picture showcase={showcase} lang={lang} />
        <span className="absolute end-3 top-3 rounded-full border border-line bg-panel px-2.5 py-0.5 text-xs font-medium group-hover:border-accent group-hover:text-accent">
          {home.openBoard}
        </span>
      </Link>
      <figcaption className="flex flex-col gap-1.5 border-t border-line p-4">
        <p>
          <span className="font-semibold" dir="auto">
            {ends[0]}
          </span>{' '}
          <span className="text-muted">{relations[link.relation].label[lang]}</span>{' '}
          <span className="font-semibold" dir="auto">
            {ends[1]}
          </span>
        </p>
        <blockquote
          lang={sentence.release.lang}
          dir="auto"
          className="border-s-2 border-accent ps-3 text-[0.9375rem] leading-relaxed"
        >
          {sliceBySpans(sentence.sentence, [words]).map((slice) =>
            slice.mark ? (
              <mark key={slice.start} className="rounded-sm bg-mark text-inherit">
                {slice.text}
              </mark>
            ) : (
              slice.text
            ),
          )}
        </blockquote>
        <Citation release={sentence.release} lang={lang} at={sentence.sentenceStart} />
      </figcaption>
    </figure>
  )
}

function Picture({ showcase, lang }: Props) {
  const { nodes, links, link, positions } = showcase
  const at = place(positions)
  const chosen = new Set([link.source, link.target])
  return (
    <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden className="w-full">
      {links.map((one) => {
        const [from, to] = [at(one.source), at(one.target)]
        const here = one.key === link.key
        return (
          <line
            key={one.key}
            {...{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }}
            stroke={here ? 'var(--accent)' : 'var(--muted)'}
            strokeOpacity={here ? 1 : 0.35}
            strokeWidth={here ? 3 : 1.2}
            strokeDasharray={one.modality === 'planned' ? '5 3' : undefined}
          />
        )
      })}
      {nodes.map((node) => {
        const { x, y } = at(node.id)
        return (
          <g key={node.id}>
            <title>{nameIn(node, lang)}</title>
            <Shape kind={node.kind} at={{ x, y }} chosen={chosen.has(node.id)} />
            <text
              x={x}
              y={y + 26}
              textAnchor="middle"
              fontSize={10.5}
              fontWeight={chosen.has(node.id) ? 600 : 400}
              fill="var(--text)"
              stroke="var(--panel)"
              strokeWidth={3}
              paintOrder="stroke"
            >
              {short(nameIn(node, lang))}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** An entity as the board draws it, nearly: a diamond for what was done, a square for states and bodies, else a disc. */
function Shape({ kind, at, chosen }: { kind: Kind; at: { x: number; y: number }; chosen: boolean }) {
  const square = kind === 'Country' || kind === 'Organisation'
  const diamond = kind === 'Operation' || kind === 'Programme'
  const half = diamond ? 10 : 12
  return (
    <g transform={`translate(${at.x} ${at.y})`}>
      <rect
        {...{ x: -half, y: -half, width: 2 * half, height: 2 * half }}
        rx={square ? 5 : diamond ? 3 : half}
        transform={diamond ? 'rotate(45)' : undefined}
        fill={kinds[kind].colour}
        stroke={chosen ? 'var(--accent)' : 'var(--panel)'}
        strokeWidth={chosen ? 3 : 2}
      />
      <g transform="translate(-7 -7)" color="#fff">
        <KindIcon kind={kind} size={14} />
      </g>
    </g>
  )
}
