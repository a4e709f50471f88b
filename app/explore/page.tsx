import type { Metadata } from 'next'
import { messagesIn } from '@/lib/i18n'
import { readPreferences } from '@/app/_server/preferences'
import { Explore } from './explore'

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesIn((await readPreferences()).lang).explore.title }
}

type Search = Record<string, string | string[] | undefined>

const toQuery = (search: Search): string =>
  new URLSearchParams(
    Object.entries(search).flatMap(([name, values]) => [values ?? []].flat().map((value) => [name, value])),
  ).toString()

/** The board; its whole state is in the address. */
export default async function ExplorePage({ searchParams }: { searchParams: Promise<Search> }) {
  const start = toQuery(await searchParams)
  return <Explore key={start} start={start} />
}
