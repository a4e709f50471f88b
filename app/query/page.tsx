import type { Metadata } from 'next'
import { messagesIn } from '@/lib/i18n'
import { questionNamed } from '@/lib/questions'
import { givenIn } from '@/lib/questions/address'
import { meaningSchema } from '@/lib/phrases/meaning'
import { parametersIn } from '@/lib/workbench/address'
import { readPreferences } from '@/app/_server/preferences'
import { QuestionCatalog } from '@/app/_components/questions/question-catalog'
import { QuestionDesk } from '@/app/_components/questions/question-desk'
import { AskLead } from '@/app/_components/ask/ask-lead'
import { AskDesk } from '@/app/_components/ask/ask-desk'
import type { Question as Asked } from '@/app/_components/ask/use-ask'
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

/** What is asked in plain words: `?ask=`, or `?meaning=` once a chip was changed. */
function askedIn(search: URLSearchParams): Asked | undefined {
  const phrase = search.get('ask')?.trim().slice(0, 400)
  if (phrase) return { phrase }
  const meaning = meaningSchema.safeParse(jsonIn(search.get('meaning')))
  return meaning.success ? { meaning: meaning.data } : undefined
}

function jsonIn(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null // no meaning: the workbench opens
  }
}

/**
 * The workbench; `?cypher=…&param.x=…` opens it with a query, `?query=` with a saved one. `?question=name&param.x=…`
 * asks a ready question instead, `?ask=` one in plain words.
 */
export default async function QueryPage(props: Props) {
  const search = await readSearch(props)
  const name = search.get('question')
  const question = questionNamed(name ?? '')
  if (question) return <QuestionDesk key={search.toString()} question={question} given={givenIn(search)} />
  const asked = askedIn(search)
  if (asked) return <AskDesk key={search.toString()} start={asked} />
  if (name !== null) return <QuestionCatalog unknown={name} />
  const start = { cypher: search.get('cypher') ?? '', query: search.get('query') ?? '' }
  return (
    <div className="flex flex-col lg:h-[calc(100dvh-3.5rem)]">
      <AskLead />
      <Workbench start={{ ...start, params: parametersIn(search) }} />
    </div>
  )
}
