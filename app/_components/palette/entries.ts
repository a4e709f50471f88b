import type { BoardFacts } from '@/lib/api/boards'
import { api } from '@/lib/api/client'
import type { SavedQuery } from '@/lib/api/queries'
import type { SearchResult } from '@/lib/api/schemas'
import type { InterfaceLanguage, Messages } from '@/lib/i18n'
import { formatDate, languageName } from '@/lib/i18n'
import { kinds } from '@/lib/model'
import { fits } from '@/lib/palette/fits'
import { boardQuestions, featured, questions } from '@/lib/questions'
import { questionAddress } from '@/lib/questions/address'
import { askAddress } from '../ask/address'
import { boardAddress, entitiesOf } from '../releases/entities-of'
import { pages } from '../shell/pages'
import type { Entry, Group, GroupName, Outcome } from './entry'
import { groupNames } from './entry'
import type { PaletteHost } from './host'

/** What entries are made with: the texts, the page below when it takes what is chosen, and the way to other pages. */
export interface Desk {
  readonly m: Messages
  readonly lang: InterfaceLanguage
  readonly host: PaletteHost | null
  readonly go: (address: string) => void
  /** Whether a text looks like a question in plain words; unknown until its words are read. */
  readonly readsAsPhrase?: ((text: string) => boolean) | undefined
}

/** What the server knows by a text: entities, releases and sentences (none without a text), and saved boards. */
export interface Found {
  readonly search: Omit<SearchResult, 'query'>
  readonly boards: readonly BoardFacts[]
  readonly queries: readonly SavedQuery[]
}
export const nothingFound: Found = {
  search: { entities: [], releases: [], sentences: [] },
  boards: [],
  queries: [],
}

const commandEntries = ({ host }: Desk): Entry[] =>
  (host?.commands ?? []).map(({ label, note, hint, run }, at) => ({
    id: `command-${at}`,
    label,
    note,
    hint,
    choose: () => run,
  }))

const askEntries = (text: string, { m, go, readsAsPhrase }: Desk): Entry[] =>
  readsAsPhrase?.(text)
    ? [
        {
          id: 'ask',
          label: m.phrases.palette(text.trim()),
          choose: () => () => go(askAddress({ phrase: text.trim() })),
        },
      ]
    : []

const pageEntries = ({ m, go }: Desk): Entry[] => [
  ...(['home', ...pages] as const).map((page) => ({
    id: `page-${page}`,
    label: m.common.nav[page],
    choose: () => () => go(page === 'home' ? '/' : `/${page}`),
  })),
  { id: 'page-api', label: m.apiDocs.open, choose: () => () => go('/docs/api') },
]

/** A question that fills a board at once does so; any other opens where its values are chosen. A few stand for all. */
const questionEntries = (text: string, { lang, host, go }: Desk): Entry[] =>
  (text.trim() ? questions : featured).map((question) => {
    const { name, title } = question
    const open = (): void => {
      if (!boardQuestions.includes(question)) go(questionAddress(name))
      else if (host) host.openQuestion(name)
      else go(`/explore?question=${name}`)
    }
    return { id: `question-${name}`, label: title[lang], choose: () => open }
  })

const savedQueryEntries = ({ queries }: Found, { m, go }: Desk): Entry[] =>
  queries.map(({ id, name, description }) => ({
    id: `query-${id}`,
    label: name,
    note: description || m.workbench.savedQuery,
    choose: () => () => go(`/query?query=${id}`),
  }))

const entityEntries = ({ search }: Found, { m, lang, host, go }: Desk): Entry[] =>
  search.entities.map(({ id, kind, name, matched }) => ({
    id: `entity-${id}`,
    label: name,
    kind,
    note: [
      kinds[kind].label[lang],
      matched && m.explore.search.also(matched),
      host?.has(id) && m.explore.search.known,
    ]
      .filter(Boolean)
      .join(' · '),
    choose: () => () => (host ? host.addEntities([id]) : go(`/explore?q=${encodeURIComponent(id)}`)),
  }))

const boardEntries = ({ boards }: Found, { m, lang, go }: Desk): Entry[] =>
  boards.map(({ id, name, entities, changedAt }) => ({
    id: `board-${id}`,
    label: name,
    note: `${m.boards.entities(entities)} · ${formatDate(changedAt.slice(0, 10), lang)}`,
    choose: () => () => go(`/explore?board=${id}`),
  }))

async function showRelease(id: string, { m, host, go }: Desk): Promise<Outcome> {
  const ids = entitiesOf([await api.release(id)])
  if (ids.length === 0) return m.loading.nothingToShow
  return () => (host ? host.addEntities(ids) : go(boardAddress(ids)))
}

/** A release twice: to be read, and to be put on the board. */
const releaseEntries = ({ search }: Found, desk: Desk): Entry[] =>
  search.releases.flatMap(({ id, title, publishedAt, lang }) => {
    const { m, go } = desk
    const when = formatDate(publishedAt, desk.lang, m.common.unknownDate)
    const note = `${when} · ${languageName(lang, desk.lang)}`
    return [
      {
        id: `read-${id}`,
        label: title,
        note,
        verb: m.palette.read,
        choose: () => () => go(`/releases/${id}`),
      },
      {
        id: `show-${id}`,
        label: title,
        note,
        verb: desk.host ? m.palette.add : m.palette.board,
        choose: async () => showRelease(id, desk),
      },
    ]
  })

const sentenceEntries = ({ search }: Found, { m, lang, go }: Desk): Entry[] =>
  search.sentences.map(({ release, start, text }) => ({
    id: `sentence-${release.id}-${start}`,
    label: text,
    note: `${release.title} · ${formatDate(release.publishedAt, lang, m.common.unknownDate)}`,
    choose: () => () => go(`/releases/${release.id}#s${start}`),
  }))

/**
 * Everything that fits `text`, by sort. What the page itself knows comes before what the server found later, so
 * that nothing moves away from under a hand; with nothing typed yet the pages come last.
 */
export function groupsOf(text: string, found: Found, desk: Desk): Group[] {
  const fitting = (entries: Entry[]) => {
    const fit = new Map(entries.map((entry) => [entry, fits(`${entry.label} ${entry.note ?? ''}`, text)]))
    return entries
      .filter((entry) => fit.get(entry))
      .toSorted((left, right) => (fit.get(right) ?? 0) - (fit.get(left) ?? 0))
  }
  const entries: Record<Group['name'], Entry[]> = {
    ask: askEntries(text, desk),
    commands: fitting(commandEntries(desk)),
    pages: fitting(pageEntries(desk)),
    entities: entityEntries(found, desk),
    questions: [...fitting(questionEntries(text, desk)), ...savedQueryEntries(found, desk)],
    boards: boardEntries(found, desk),
    releases: releaseEntries(found, desk),
    sentences: sentenceEntries(found, desk),
  }
  const known = [...entries.commands, ...entries.pages, ...entries.questions]
  const isName = known.some(({ label }) => fits(label, text) === 2)
  const order = text.trim()
    ? namesFirst(isName)
    : groupNames.toSorted((one, other) => rank(one) - rank(other))
  return order.flatMap((name) => (entries[name].length > 0 ? [{ name, entries: entries[name] }] : []))
}

/** What is asked in plain words comes first, unless something is called what is typed: then that is meant. */
const namesFirst = (isName: boolean): readonly GroupName[] =>
  isName ? [...groupNames.filter((name) => name !== 'ask'), 'ask'] : groupNames

const rank = (name: Group['name']) => (name === 'pages' ? 1 : 0)
