import type { Metadata } from 'next'
import { messagesIn } from '@/lib/i18n'
import { withGraph } from '@/app/_server/page'
import { readPreferences } from '@/app/_server/preferences'
import { readStarts } from '@/app/_server/starts'
import { BriefingDesk } from '@/app/_components/briefings/briefing-desk'
import { BriefingStarts } from '@/app/_components/briefings/briefing-starts'
import { readBriefingAddress } from '@/app/_components/briefings/briefing-address'

type Search = Record<string, string | string[] | undefined>

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesIn((await readPreferences()).lang).briefings.title }
}

/** The page as one briefing; what is on it stands in the address. Without entities: where to start from. */
export default async function BriefingsPage({ searchParams }: { searchParams: Promise<Search> }) {
  const { lang } = await readPreferences()
  const start = readBriefingAddress(await searchParams)
  if (start.nodes.length === 0)
    return withGraph(
      () => readStarts(),
      (starts) => <BriefingStarts starts={starts} lang={lang} />,
    )
  return <BriefingDesk key={start.nodes.join(',')} start={start} />
}
