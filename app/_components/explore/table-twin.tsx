'use client'

import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Link, Node } from '@/lib/api/schemas'
import { lineId } from '@/lib/board/lines'
import { linksPerNode } from '@/lib/board/picture'
import { nameOf, relationWords } from '@/lib/board/words'
import { kinds, modalities } from '@/lib/model'
import { useMessages } from '@/app/_components/i18n'
import { Button } from '@/app/_components/ui/button'
import { KindBadge } from '@/app/_components/ui/kind-badge'
import { useExplore } from '@/app/explore/explore-context'
import { TreeTwin } from './tree-twin'
import { OwnLegend } from './own-legend'

const head = 'py-1.5 pe-3 text-start text-xs font-medium text-muted'
const cell = 'border-t border-line py-1.5 pe-3 align-top'
const named = `${cell} wrap-anywhere`

/** The same board as a tree and as two tables, for the keyboard and screen readers. */
export function TableTwin() {
  const { m } = useMessages()
  const { act } = useExplore()
  return (
    <div className="absolute inset-0 overflow-y-auto bg-panel p-4" data-testid="table-twin">
      <div className="flex flex-col gap-6">
        <Button className="self-start" onClick={() => act('table')}>
          <ArrowLeft size={16} aria-hidden className="rtl:rotate-180" />
          {m.explore.buttons.back}
        </Button>
        <TreeTwin />
        <LinkTable />
        <EntityTable />
        <OwnLegend />
      </div>
    </div>
  )
}

function LinkTable() {
  const { m } = useMessages()
  const { shown } = useExplore()
  const t = m.explore.table
  return (
    <table className="w-full">
      <caption className="pb-2 text-start text-base font-semibold">{t.caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={head}>
            {t.from}
          </th>
          <th scope="col" className={head}>
            {t.relation}
          </th>
          <th scope="col" className={head}>
            {t.to}
          </th>
          <th scope="col" className={`${head} text-end`}>
            {t.stories}
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.links.map((link) => (
          <LinkRow key={link.key} link={link} />
        ))}
        {shown.links.length === 0 && (
          <tr>
            <td colSpan={4} className={`${cell} text-muted`}>
              {t.none}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

function LinkRow({ link }: { link: Link }) {
  const { m, lang } = useMessages()
  const { session, acts, act } = useExplore()
  const nameAt = (id: string) => {
    const node = session.board.nodes[id]
    return node ? nameOf(node, lang) : id
  }
  const [from, to, words] = [nameAt(link.source), nameAt(link.target), relationWords(link.relation, lang)]
  const id = lineId(link.source, link.target)
  return (
    <tr className={session.selection.line === id ? 'bg-raised' : ''}>
      <td className={named} dir="auto">
        {from}
      </td>
      <td className={cell}>
        <button
          type="button"
          aria-label={m.explore.table.open(from, words, to)}
          onClick={() => {
            acts.select({ nodes: [], line: id })
            act('inspect')
          }}
          className="text-start text-accent underline-offset-2 hover:underline"
        >
          {words}
        </button>
        {link.modality !== 'asserted' && (
          <span className="text-xs text-muted"> · {modalities[link.modality].label[lang]}</span>
        )}
      </td>
      <td className={named} dir="auto">
        {to}
      </td>
      <td className={`${cell} text-end tabular-nums`}>{link.stories}</td>
    </tr>
  )
}

function EntityTable() {
  const { m, lang } = useMessages()
  const { shown, session } = useExplore()
  const counts = linksPerNode(shown)
  const t = m.explore.table
  const { groups } = session.board
  const groupOf = new Map(groups.flatMap(({ label, members }) => members.map((id) => [id, label])))
  const ordered = shown.nodes.toSorted((left, right) =>
    nameOf(left, lang).localeCompare(nameOf(right, lang), lang),
  )
  return (
    <table className="w-full">
      <caption className="pb-2 text-start text-base font-semibold">{t.entities}</caption>
      <thead>
        <tr>
          <th scope="col" className={head}>
            {t.name}
          </th>
          <th scope="col" className={head}>
            {t.kind}
          </th>
          {groups.length > 0 && (
            <th scope="col" className={head}>
              {m.twin.inGroup}
            </th>
          )}
          <th scope="col" className={`${head} text-end`}>
            {t.links}
          </th>
          <th scope="col" className={head}>
            <span className="sr-only">{m.explore.menu}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {ordered.map((node) => (
          <EntityRow key={node.id} node={node} links={counts.get(node.id) ?? 0}>
            {groups.length > 0 && (
              <td className={`${named} text-muted`} dir="auto">
                {groupOf.get(node.id)}
              </td>
            )}
          </EntityRow>
        ))}
      </tbody>
    </table>
  )
}

/** An entity with its kind, what `children` say of it, and how many links it has on the board. */
function EntityRow({ node, links, children }: { node: Node; links: number; children: ReactNode }) {
  const { m, lang } = useMessages()
  const { session, acts, act } = useExplore()
  const name = nameOf(node, lang)
  return (
    <tr className={session.selection.nodes.includes(node.id) ? 'bg-raised' : ''}>
      <td className={named}>
        <button
          type="button"
          dir="auto"
          onClick={() => {
            acts.select({ nodes: [node.id], line: null })
            act('inspect')
          }}
          className="flex items-center gap-2 text-start text-accent underline-offset-2 hover:underline"
        >
          <KindBadge kind={node.kind} lang={lang} />
          {name}
        </button>
      </td>
      <td className={`${cell} text-muted`}>{kinds[node.kind].label[lang]}</td>
      {children}
      <td className={`${cell} text-end tabular-nums`}>{links}</td>
      <td className={`${cell} text-end`}>
        <button
          type="button"
          aria-label={m.explore.expand.title(name)}
          onClick={() => act('expand', { id: node.id })}
          className="text-accent underline-offset-2 hover:underline"
        >
          {m.explore.buttons.expand}
        </button>
      </td>
    </tr>
  )
}
