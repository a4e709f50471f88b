import { withGraph } from '@/app/_server/page'
import { readRelease } from '@/app/_server/graph'
import { readPreferences } from '@/app/_server/preferences'
import { Reader } from '@/app/_components/releases/reader'

export default async function ReleasePage({ params }: { params: Promise<{ id: string }> }) {
  const { lang } = await readPreferences()
  const { id } = await params
  return withGraph(
    () => readRelease(decodeURIComponent(id)),
    (detail) => <Reader detail={detail} lang={lang} />,
  )
}
