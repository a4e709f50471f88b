import Link from 'next/link'
import { ArrowRight, Inbox } from 'lucide-react'
import type { BoardList } from '@/lib/api/boards'
import type { Overview as OverviewData } from '@/lib/api/schemas'
import type { InterfaceLanguage } from '@/lib/i18n'
import { formatDate, formatNumber, messagesIn, nameIn } from '@/lib/i18n'
import { kinds } from '@/lib/model'
import { ButtonLink } from '../ui/button'
import { FigureTable } from '../ui/figure-table'
import { KindBadge } from '../ui/kind-badge'
import { Notice } from '../ui/notice'
import { Panel } from '../ui/panel'
import { boardAddress } from '../releases/entities-of'
import { Coverage } from './coverage'
import { HomeQuestions } from './questions'
import { SavedBoards } from './saved-boards'
import type { Showcase } from './showcase'
import { ShowcasePicture } from './showcase'
import type { Start } from './start'
import { startTitle } from './start'

type Props = { overview: OverviewData; lang: InterfaceLanguage }

interface HomeProps extends Props {
  saved: BoardList
  starts: readonly Start[]
  showcase: Showcase | undefined
}

/** The home page: what this is, shown on the graph itself, the ways into it, and what is in it. */
export function Overview({ overview, saved, starts, showcase, lang }: HomeProps) {
  const { home } = messagesIn(lang)
  if (overview.counts.releases === 0) {
    return (
      <Notice page icon={<Inbox aria-hidden />} title={home.empty.title} body={home.empty.body}>
        <ButtonLink href="/load" look="strong">
          {home.empty.action}
        </ButtonLink>
      </Notice>
    )
  }
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-4 p-4 md:p-6">
      <div className="grid items-center gap-6 py-2 md:py-6 lg:grid-cols-[1fr_1.1fr] lg:gap-10">
        <div className="flex min-w-0 flex-col gap-4">
          <h1 className="text-3xl leading-tight font-bold tracking-tight md:text-4xl">{home.title}</h1>
          <p className="text-base text-muted">{home.intro}</p>
          <SearchForm lang={lang} />
          <Starts starts={starts} lang={lang} />
        </div>
        {showcase && <ShowcasePicture showcase={showcase} lang={lang} />}
      </div>
      <HomeQuestions lang={lang} />
      <SavedBoards saved={saved} lang={lang} />
      <Counts overview={overview} lang={lang} />
      <div className="grid gap-4 md:grid-cols-2">
        <Newest overview={overview} lang={lang} />
        <Connected overview={overview} lang={lang} />
        <Panel title={home.coverage}>
          <Coverage years={overview.years} lang={lang} />
        </Panel>
        <KindCounts overview={overview} lang={lang} />
      </div>
      {overview.disagreements.length > 0 && (
        <Panel title={home.disagreements}>
          <FigureTable figures={overview.disagreements} lang={lang} owners />
        </Panel>
      )}
    </div>
  )
}

function Starts({ starts, lang }: { starts: readonly Start[]; lang: InterfaceLanguage }) {
  const { home } = messagesIn(lang)
  if (starts.length === 0) return null
  return (
    <nav aria-labelledby="starts">
      <h2 id="starts" className="mb-2 text-xs font-semibold tracking-wide text-muted uppercase">
        {home.start}
      </h2>
      <ul className="grid gap-2 sm:grid-cols-2">
        {starts.map((start) => (
          <li key={start.node.id}>
            <Link
              href={`${boardAddress(start.ids)}&selected=${encodeURIComponent(start.node.id)}`}
              className="group flex h-full items-center gap-3 rounded-lg border border-line bg-panel px-3 py-2.5 hover:border-accent"
            >
              <KindBadge kind={start.node.kind} lang={lang} size={26} />
              <span className="min-w-0 flex-1">
                <span className="block leading-snug font-medium" dir="auto">
                  {startTitle(start, lang)}
                </span>
                <span className="block text-xs text-muted">{home.startSize(start.ids.length)}</span>
              </span>
              <ArrowRight
                size={16}
                className="shrink-0 text-muted group-hover:text-accent rtl:rotate-180"
                aria-hidden
              />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function SearchForm({ lang }: { lang: InterfaceLanguage }) {
  const { home, common } = messagesIn(lang)
  return (
    <form action="/explore" role="search" className="flex max-w-2xl gap-2">
      <input
        type="search"
        name="q"
        required
        dir="auto"
        aria-label={home.searchHint}
        placeholder={home.searchHint}
        className="min-w-0 flex-1 rounded-md border border-line bg-panel px-3 py-2 text-base"
      />
      <button type="submit" className="rounded-md bg-accent px-4 py-2 font-semibold text-on-accent">
        {common.search}
      </button>
    </form>
  )
}

function Counts({ overview, lang }: Props) {
  const { home } = messagesIn(lang)
  return (
    <dl
      aria-label={home.inGraph}
      className="grid grid-cols-3 gap-px overflow-hidden rounded-lg border border-line bg-line md:grid-cols-6"
    >
      {(Object.keys(home.counts) as (keyof typeof home.counts)[]).map((name) => (
        <div key={name} className="flex flex-col-reverse bg-panel px-4 py-3">
          <dt className="text-xs text-muted">{home.counts[name]}</dt>
          <dd className="text-xl font-semibold tabular-nums" data-count={name}>
            {formatNumber(overview.counts[name], lang)}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Newest({ overview, lang }: Props) {
  const { home, common } = messagesIn(lang)
  return (
    <Panel
      title={home.newest}
      aside={
        <Link href="/releases" className="text-accent">
          {home.all}
        </Link>
      }
    >
      <ul className="flex flex-col gap-2.5">
        {overview.newest.map((release) => (
          <li key={release.id} className="min-w-0">
            <Link
              href={`/releases/${release.id}`}
              dir="auto"
              className="block truncate font-medium hover:text-accent"
            >
              {release.title}
            </Link>
            <span className="text-xs text-muted">
              {formatDate(release.publishedAt, lang, common.unknownDate)} · {release.lang.toUpperCase()}
              {release.basis === 'summary' && ` · ${common.summaryShort}`}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Connected({ overview, lang }: Props) {
  const { home } = messagesIn(lang)
  return (
    <Panel title={home.connected}>
      <ul className="flex flex-col gap-1.5">
        {overview.connected.map((node) => (
          <li key={node.id}>
            <Link href={`/entities/${node.id}`} className="flex items-center gap-2 hover:text-accent">
              <KindBadge kind={node.kind} lang={lang} />
              <span className="min-w-0 flex-1 truncate" dir="auto">
                {nameIn(node, lang)}
              </span>
              <span className="text-muted tabular-nums">{formatNumber(node.degree, lang)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function KindCounts({ overview, lang }: Props) {
  const { home } = messagesIn(lang)
  const most = Math.max(...overview.kinds.map((row) => row.count), 1)
  return (
    <Panel title={home.byKind}>
      <ul className="flex flex-col gap-1.5">
        {overview.kinds.map(({ kind, count }) => (
          <li key={kind} className="grid grid-cols-[20px_8rem_1fr_3rem] items-center gap-2">
            <KindBadge kind={kind} lang={lang} />
            <span className="truncate">{kinds[kind].plural[lang]}</span>
            <span
              className="h-2 rounded-full"
              style={{ background: kinds[kind].colour, width: `${(100 * count) / most}%` }}
            />
            <span className="text-end text-muted tabular-nums">{formatNumber(count, lang)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
