import { withGraph } from './_server/page'
import { readBoards, readOverview } from './_server/graph'
import { readPreferences } from './_server/preferences'
import { readShowcase } from './_server/showcase'
import { readStarts } from './_server/starts'
import { Overview } from './_components/home/overview'

/** Saved boards that the home page names. */
const listed = 6

async function readHome() {
  const [overview, saved] = await Promise.all([readOverview(), readBoards({ q: '', limit: listed })])
  const starts = await readStarts(overview.connected)
  return { overview, saved, starts, showcase: await readShowcase(starts[0]) }
}

export default async function HomePage() {
  const { lang } = await readPreferences()
  return withGraph(readHome, (home) => <Overview {...home} lang={lang} />)
}
