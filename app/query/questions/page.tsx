import type { Metadata } from 'next'
import { messagesIn } from '@/lib/i18n'
import { readPreferences } from '@/app/_server/preferences'
import { QuestionCatalog } from '@/app/_components/questions/question-catalog'

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesIn((await readPreferences()).lang).asking.title }
}

/** Every ready question. */
export default function QuestionsPage() {
  return <QuestionCatalog />
}
