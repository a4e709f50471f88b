import type { EntityKind, Extraction } from '@/lib/model'
import { storyId } from './keys'

/** What of a release is compared to tell whether two releases make the same announcement. */
export interface StoryRelease {
  readonly id: string
  readonly title: string
  readonly publishedAt: string | null
  readonly sha256: string
  /** Of a summary, who published what it stands for. */
  readonly storyPublisher: string | null
  /** Publisher, number and, where the number does not tell it, year; null without a number. */
  readonly storyNumber: string | null
  /** Days since 1970, for a date known to the day. */
  readonly storyDay: number | null
  /** Ids of what the release is about: see `storyMarks`. */
  readonly storyNames: readonly string[]
  /** Figures that are its news, as "measure value". */
  readonly storyFigures: readonly string[]
}

/** Releases at most this many days apart can be one announcement without sharing a number. */
export const storyDays = 3

/** Kinds whose names tell announcements apart; countries and offences are in too many. */
const telling: ReadonlySet<EntityKind> = new Set([
  'Operation',
  'Event',
  'Facility',
  'Agreement',
  'Programme',
  'Official',
])

/** Of these, the kinds that an announcement is made about. */
const topics = /^(?:operation|event|facility|agreement)-/u

const dayOf = (date: string | null | undefined): number | null =>
  date?.length === 10 ? Math.floor(Date.parse(`${date}T00:00:00Z`) / 86_400_000) : null

/** The part of a release's node that stories are found by. */
export type StoryMarks = Pick<
  StoryRelease,
  'storyPublisher' | 'storyNumber' | 'storyDay' | 'storyNames' | 'storyFigures'
>

/** The marks by which the story of a release is found; a summary is compared as what it stands for. */
export function storyMarks({ release, entities, figures }: Extraction): StoryMarks {
  const publisher = release.standsFor?.publisher ?? release.publisher
  const date = release.standsFor?.date ?? release.publishedAt
  const number = release.standsFor?.number ?? release.number
  const year = number && /(?:19|20)\d{2}/u.test(number) ? '' : date?.slice(0, 4)
  const news = figures.filter(({ background, modality }) => !background && modality !== 'denied')
  return {
    storyPublisher: publisher,
    storyNumber:
      publisher && number && year !== undefined ? [publisher, number, year].join(' ').trim() : null,
    storyDay: dayOf(date),
    storyNames: [...new Set(entities.filter(({ kind }) => telling.has(kind)).map(({ id }) => id))].sort(),
    storyFigures: [
      ...new Set(
        news.map(({ measure, value, currency }) => [measure, value, currency ?? ''].join(' ').trim()),
      ),
    ].sort(),
  }
}

const shared = (a: readonly string[], b: readonly string[]): string[] => {
  const other = new Set(b)
  return a.filter((value) => other.has(value))
}

const isNear = (a: number | null, b: number | null): boolean =>
  a !== null && b !== null && Math.abs(a - b) <= storyDays

/** Why two releases are taken for one announcement, by the first rule that says so. */
export interface StoryReason {
  readonly rule: 'text' | 'number' | 'figures' | 'names'
  /** Days between the two; null where one is not dated to the day. */
  readonly days: number | null
  /** Ids of what both are about. */
  readonly names: readonly string[]
  /** Figures that are the news of both, as "measure value". */
  readonly figures: readonly string[]
}

/** Near in time, and not set apart by two numbers of one publisher. */
const couldBeOne = (a: StoryRelease, b: StoryRelease): boolean =>
  isNear(a.storyDay, b.storyDay) &&
  (a.storyNumber === null || b.storyNumber === null || a.storyPublisher !== b.storyPublisher)

/** The rule by which the content of two releases makes them one announcement. */
function ruleOfContent(
  a: StoryRelease,
  b: StoryRelease,
  { names, figures }: Pick<StoryReason, 'names' | 'figures'>,
): 'figures' | 'names' | undefined {
  if (!names.some((id) => topics.test(id))) return undefined
  const fewest = Math.min(a.storyFigures.length, b.storyFigures.length)
  if (fewest > 0) return 2 * figures.length >= fewest ? 'figures' : undefined
  const all = new Set([...a.storyNames, ...b.storyNames]).size
  return names.length >= 2 && 2 * names.length > all ? 'names' : undefined
}

/**
 * Why two releases make the same announcement: one text; or one number of one publisher; or, at most three days
 * apart, the same topic and half of the figures of the one that has fewer, or, where one has no figures, most of
 * the names of both. A number of its own sets a release of the same publisher apart. Undefined when they do not.
 */
export function whySameStory(a: StoryRelease, b: StoryRelease): StoryReason | undefined {
  const numbered = a.storyNumber !== null && a.storyNumber === b.storyNumber
  const sure = a.sha256 === b.sha256 ? 'text' : numbered ? 'number' : undefined
  if (!sure && !couldBeOne(a, b)) return undefined
  const common = {
    days: a.storyDay === null || b.storyDay === null ? null : Math.abs(a.storyDay - b.storyDay),
    names: shared(a.storyNames, b.storyNames),
    figures: shared(a.storyFigures, b.storyFigures),
  }
  const rule = sure ?? ruleOfContent(a, b, common)
  return rule && { rule, ...common }
}

/** Whether two releases make the same announcement: see `whySameStory`. */
export const sameStory = (a: StoryRelease, b: StoryRelease): boolean => whySameStory(a, b) !== undefined

/** One announcement with all releases that make it. */
export interface Story {
  readonly id: string
  readonly title: string
  readonly publishedAt: string | null
  /** Ids of its releases, sorted. */
  readonly releases: readonly string[]
}

/** The stories of releases: those that are the same, directly or through others, are one. Order does not matter. */
export function storiesOf(releases: readonly StoryRelease[]): Story[] {
  const left = new Map(
    releases.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((release) => [release.id, release]),
  )
  const stories: Story[] = []
  for (const [id, release] of left) {
    left.delete(id)
    const members = [release]
    for (const member of members) {
      for (const other of left.values()) {
        if (!sameStory(member, other)) continue
        left.delete(other.id)
        members.push(other)
      }
    }
    stories.push(storyFrom(id, members))
  }
  return stories
}

function storyFrom(first: string, members: readonly StoryRelease[]): Story {
  const order = ({ publishedAt, id }: StoryRelease) => `${publishedAt ?? '9999'} ${id}`
  const earliest = members.reduce((best, next) => (order(next) < order(best) ? next : best))
  return {
    id: storyId(first),
    title: earliest.title,
    publishedAt: earliest.publishedAt,
    releases: members.map(({ id }) => id).sort(),
  }
}
