import type { Metadata } from 'next'
import { messagesIn } from '@/lib/i18n'
import { readPreferences } from '@/app/_server/preferences'
import { LoadDesk } from '@/app/_components/load/load-desk'

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesIn((await readPreferences()).lang).loading.title }
}

/** Bring releases of one's own. */
export default function LoadPage() {
  return <LoadDesk />
}
