import { withGraph } from './_server/page'
import { readOverview } from './_server/graph'
import { readPreferences } from './_server/preferences'
import { readShowcase } from './_server/showcase'
import { readStarts } from './_server/starts'
import { Overview } from './_components/home/overview'

async function readHome() {
  const overview = await readOverview()
  const starts = await readStarts(overview.connected)
  return { overview, starts, showcase: await readShowcase(starts[0]) }
}

export default async function HomePage() {
  const { lang } = await readPreferences()
  return withGraph(readHome, (home) => <Overview {...home} lang={lang} />)
}
