import type { Metadata } from 'next'
import { messagesIn } from '@/lib/i18n'
import { questionNamed } from '@/lib/questions'
import { givenIn } from '@/lib/questions/address'
import { readPreferences } from '@/app/_server/preferences'
import { QuestionCatalog } from '@/app/_components/questions/question-catalog'
import { QuestionDesk } from '@/app/_components/questions/question-desk'
import { Workbench } from '@/app/_components/query/workbench'

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

/** The first of each, as a repeated name of an address is read elsewhere too. */
async function readSearch({ searchParams }: Props): Promise<URLSearchParams> {
  const entries = Object.entries(await searchParams)
  return new URLSearchParams(
    entries.flatMap(([name, value]) => {
      const first = Array.isArray(value) ? value[0] : value
      return first === undefined ? [] : [[name, first]]
    }),
  )
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang } = await readPreferences()
  const question = questionNamed((await readSearch(props)).get('question') ?? '')
  return { title: question?.title[lang] ?? messagesIn(lang).query.title }
}

/** The workbench; `?cypher=` opens it with a query, `?query=` with a saved one. `?question=name&param.x=…` asks a ready question instead. */
export default async function QueryPage(props: Props) {
  const search = await readSearch(props)
  const name = search.get('question')
  const question = questionNamed(name ?? '')
  if (question) return <QuestionDesk key={search.toString()} question={question} given={givenIn(search)} />
  if (name !== null) return <QuestionCatalog unknown={name} />
  return <Workbench start={{ cypher: search.get('cypher') ?? '', query: search.get('query') ?? '' }} />
}
