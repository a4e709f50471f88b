import { withGraph } from '@/app/_server/page'
import { readDossier } from '@/app/_server/graph'
import { readPreferences } from '@/app/_server/preferences'
import { Dossier } from '@/app/_components/entities/dossier'

export default async function EntityPage({ params }: { params: Promise<{ id: string }> }) {
  const { lang } = await readPreferences()
  const { id } = await params
  return withGraph(
    () => readDossier(decodeURIComponent(id)),
    (dossier) => <Dossier dossier={dossier} lang={lang} />,
  )
}
