import type { Metadata } from 'next'
import { ButtonLink } from '@/app/_components/ui/button'
import { Panel } from '@/app/_components/ui/panel'
import { Method } from '@/app/_components/api-docs/method'
import { Prose } from '@/app/_components/api-docs/prose'
import { readPreferences } from '@/app/_server/preferences'
import { readReference } from '@/app/_server/reference'
import { describeApi } from '@/lib/api/openapi'
import { apiVersion } from '@/lib/api/version'
import { messagesIn } from '@/lib/i18n'
import Link from 'next/link'

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesIn((await readPreferences()).lang).apiDocs.title }
}

/** What the API is, and each of its operations in a line. */
export default async function ApiPage() {
  const m = messagesIn((await readPreferences()).lang).apiDocs
  const { description } = describeApi(apiVersion).info as { description: string }
  const [lead, ...points] = description.split(/\n+(?:- )?/u)
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div>
          <h1 className="text-xl font-bold">{m.title}</h1>
          <p className="text-muted">
            {m.intro} {m.english}
          </p>
        </div>
        <ButtonLink href="/api/openapi.json" prefetch={false} target="_blank">
          {m.description}
        </ButtonLink>
      </div>
      <Panel title={m.overview}>
        <div lang="en" dir="ltr" className="flex flex-col gap-2">
          <p>
            <Prose text={lead ?? ''} />
          </p>
          <ul className="ms-4 flex list-disc flex-col gap-1">
            {points.map((point) => (
              <li key={point}>
                <Prose text={point} />
              </li>
            ))}
          </ul>
        </div>
      </Panel>
      {readReference().map(({ tag, description: says, operations }) => (
        <section key={tag} className="rounded-lg border border-line bg-panel" lang="en" dir="ltr">
          <h2 className="border-b border-line px-4 py-3 font-semibold">
            {tag} <span className="font-normal text-muted">{says}</span>
          </h2>
          <ul className="divide-y divide-line">
            {operations.map(({ id, method, path, summary }) => (
              <li key={id}>
                <Link
                  href={`/docs/api/${id}`}
                  className="grid gap-x-3 gap-y-1 px-4 py-2.5 hover:bg-raised md:grid-cols-[4rem_17rem_minmax(0,1fr)]"
                >
                  <Method name={method} />
                  <code className="text-xs leading-5 break-all">{path}</code>
                  <span className="text-muted">
                    <Prose text={summary} />
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
