import type { Metadata } from 'next'
import { messagesIn } from '@/lib/i18n'
import { readPreferences } from '@/app/_server/preferences'
import { Workbench } from '@/app/_components/query/workbench'

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesIn((await readPreferences()).lang).query.title }
}

/** The workbench; `?cypher=` opens it with a query. */
export default async function QueryPage({ searchParams }: { searchParams: Promise<{ cypher?: string }> }) {
  const { cypher } = await searchParams
  return <Workbench start={cypher ?? ''} />
}
