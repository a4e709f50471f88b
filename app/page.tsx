import { withGraph } from './_server/page'
import { readOverview } from './_server/graph'
import { readPreferences } from './_server/preferences'
import { Overview } from './_components/home/overview'

export default async function HomePage() {
  const { lang } = await readPreferences()
  return withGraph(readOverview, (overview) => <Overview overview={overview} lang={lang} />)
}
