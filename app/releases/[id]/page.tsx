import { withGraph } from '@/app/_server/page'
import { readRelease, readTwins } from '@/app/_server/graph'
import { readPreferences } from '@/app/_server/preferences'
import { Reader } from '@/app/_components/releases/reader'

export default async function ReleasePage({ params }: { params: Promise<{ id: string }> }) {
  const { lang } = await readPreferences()
  const id = decodeURIComponent((await params).id)
  return withGraph(
    () => Promise.all([readRelease(id), readTwins(id)]),
    ([detail, { twins }]) => <Reader detail={detail} twins={twins} lang={lang} />,
  )
}
