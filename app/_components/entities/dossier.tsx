import Link from 'next/link'
import type { Dossier as DossierData } from '@/lib/api/schemas'
import { lineId } from '@/lib/board/lines'
import type { InterfaceLanguage } from '@/lib/i18n'
import { formatRange, languageName, messagesIn, nameIn } from '@/lib/i18n'
import type { Relation } from '@/lib/model'
import { isLanguage, kinds, modalities, relationNames, relations } from '@/lib/model'
import { ButtonLink } from '../ui/button'
import { Citation } from '../ui/citation'
import { FigureTable } from '../ui/figure-table'
import { KindBadge } from '../ui/kind-badge'
import { RoleNote } from '../ui/role-note'
import { Panel } from '../ui/panel'

type Props = { dossier: DossierData; lang: InterfaceLanguage }
type Entry = DossierData['links'][number]

/** All that the graph holds on one entity, to read and to print. */
export function Dossier({ dossier, lang }: Props) {
  const { entities: m } = messagesIn(lang)
  const { node } = dossier
  const board = [node.id, ...dossier.links.map((entry) => entry.other.id)].filter(
    (id, i, all) => all.indexOf(id) === i,
  )
  const onBoard = board.slice(0, 40).map(encodeURIComponent).join(',')
  return (
    <article className="mx-auto flex w-full max-w-6xl flex-col gap-4 p-4 md:p-6">
      <header className="flex flex-col gap-2">
        <p className="flex items-center gap-2 text-muted">
          <KindBadge kind={node.kind} lang={lang} />
          {kinds[node.kind].label[lang]}
          <RoleNote properties={node.properties} lang={lang} />
        </p>
        <h1 className="text-2xl font-bold" dir="auto">
          {nameIn(node, lang)}
        </h1>
        <div className="flex flex-wrap gap-2" data-no-print>
          <ButtonLink
            href={`/explore?nodes=${onBoard}&selected=${encodeURIComponent(node.id)}`}
            look="strong"
          >
            {m.explore}
          </ButtonLink>
          <ButtonLink
            href={`/briefings?nodes=${encodeURIComponent(node.id)}&title=${encodeURIComponent(nameIn(node, lang))}`}
          >
            {m.brief}
          </ButtonLink>
        </div>
      </header>
      <div className="grid items-start gap-4 lg:grid-cols-[1fr_2fr]">
        <div className="flex min-w-0 flex-col gap-4">
          <Names dossier={dossier} lang={lang} />
          <Sources dossier={dossier} lang={lang} />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          {dossier.figures.length > 0 && (
            <Panel title={m.figures}>
              <FigureTable figures={dossier.figures} lang={lang} />
            </Panel>
          )}
          <Links dossier={dossier} lang={lang} />
        </div>
      </div>
    </article>
  )
}

function Names({ dossier, lang }: Props) {
  const { entities: m } = messagesIn(lang)
  const { node } = dossier
  const shown = new Set<string>(Object.values(node.names))
  return (
    <Panel title={m.names}>
      <dl className="flex flex-col gap-1.5">
        {Object.entries(node.names).map(([code, name]) => (
          <div key={code} className="flex gap-3">
            <dt className="w-20 shrink-0 text-muted">{isLanguage(code) ? languageName(code, lang) : code}</dt>
            <dd dir="auto" lang={code}>
              {name}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-muted" dir="auto">
        {dossier.aliases.filter((alias) => !shown.has(alias)).join(' · ')}
      </p>
      {dossier.known && <p className="mt-2 text-xs text-muted">{m.curated}</p>}
    </Panel>
  )
}

function Sources({ dossier, lang }: Props) {
  const { entities: m } = messagesIn(lang)
  return (
    <Panel title={m.releases}>
      <ul className="flex flex-col gap-2.5">
        {dossier.releases.map((release) => (
          <li key={release.id}>
            <Citation release={release} lang={lang} short />
            <span className="text-xs text-muted"> · {m.mentions(release.mentions)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Links({ dossier, lang }: Props) {
  const { entities: m } = messagesIn(lang)
  const groups = new Map<string, { relation: Relation; forward: boolean; entries: Entry[] }>()
  for (const entry of dossier.links) {
    const forward = entry.link.source === dossier.node.id
    const key = `${entry.link.relation}${forward}`
    const group = groups.get(key) ?? { relation: entry.link.relation, forward, entries: [] }
    group.entries.push(entry)
    groups.set(key, group)
  }
  const sorted = [...groups.values()].toSorted(
    (a, b) => relationNames.indexOf(a.relation) - relationNames.indexOf(b.relation),
  )
  return (
    <Panel title={m.links}>
      {sorted.length === 0 && <p className="text-muted">{m.noLinks}</p>}
      <div className="flex flex-col gap-4">
        {sorted.map(({ relation, forward, entries }) => (
          <div key={`${relation}${forward}`}>
            <h3 className="mb-1 font-semibold">{relations[relation][forward ? 'label' : 'inverse'][lang]}</h3>
            <ul className="flex flex-col">
              {entries.map((entry) => (
                <LinkLine key={entry.link.key} entry={entry} lang={lang} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Panel>
  )
}

function LinkLine({ entry: { link, other }, lang }: { entry: Entry; lang: InterfaceLanguage }) {
  const { entities: m } = messagesIn(lang)
  const valid = link.validFrom || link.validTo ? formatRange(link.validFrom, link.validTo, lang) : ''
  const notes = [
    link.modality === 'asserted' ? '' : modalities[link.modality].label[lang],
    valid,
    m.stories(link.stories),
  ]
  return (
    <li className="flex items-center gap-2 border-t border-line py-1.5">
      <KindBadge kind={other.kind} lang={lang} />
      <Link href={`/entities/${other.id}`} className="min-w-0 flex-1 hover:text-accent" dir="auto">
        {nameIn(other, lang)}
        <RoleNote properties={other.properties} lang={lang} />
      </Link>
      <Link
        href={`/explore?nodes=${encodeURIComponent(link.source)},${encodeURIComponent(link.target)}&selected=${encodeURIComponent(lineId(link.source, link.target))}`}
        className="text-end text-xs text-muted underline decoration-line underline-offset-2"
      >
        {notes.filter(Boolean).join(' · ')}
      </Link>
    </li>
  )
}
