import type { Metadata } from 'next'
import { messagesIn } from '@/lib/i18n'
import { withGraph } from '../_server/page'
import { readReleaseList } from '../_server/graph'
import { readPreferences } from '../_server/preferences'
import { ReleaseTable } from '../_components/releases/release-table'

type Search = { q?: string; lang?: string; after?: string }

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesIn((await readPreferences()).lang).releases.title }
}

export default async function ReleasesPage({ searchParams }: { searchParams: Promise<Search> }) {
  const { lang } = await readPreferences()
  const { q = '', lang: wanted = '', after } = await searchParams
  return withGraph(
    () => readReleaseList({ q, lang: wanted, after, limit: 50 }),
    (list) => <ReleaseTable list={list} q={q} wanted={wanted} lang={lang} />,
  )
}
