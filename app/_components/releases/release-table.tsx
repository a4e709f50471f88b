import Link from 'next/link'
import type { ReleaseList } from '@/lib/api/schemas'
import type { InterfaceLanguage } from '@/lib/i18n'
import { formatDate, languageName, messagesIn } from '@/lib/i18n'
import { readingLanguages } from '@/lib/knowledge/languages'
import { Button, ButtonLink } from '../ui/button'

interface Props {
  list: ReleaseList
  q: string
  wanted: string
  lang: InterfaceLanguage
}

/** Every release, newest first, to search by words and by language; the state is in the address. */
export function ReleaseTable({ list, q, wanted, lang }: Props) {
  const { releases: m, common } = messagesIn(lang)
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-4 p-4 md:p-6">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div>
          <h1 className="text-xl font-bold">{m.title}</h1>
          <p className="text-muted">{m.total(list.total)}</p>
        </div>
        <form className="flex w-full flex-wrap gap-2 sm:w-auto" role="search">
          <input
            type="search"
            name="q"
            defaultValue={q}
            dir="auto"
            aria-label={m.search}
            placeholder={m.search}
            className="w-full min-w-0 flex-1 rounded-md border border-line bg-panel px-3 py-1.5 sm:w-64"
          />
          <select
            name="lang"
            defaultValue={wanted}
            aria-label={m.lang}
            className="rounded-md border border-line bg-panel px-2 py-1.5"
          >
            <option value="">{m.anyLang}</option>
            {readingLanguages.map((code) => (
              <option key={code} value={code}>
                {languageName(code, lang)}
              </option>
            ))}
          </select>
          <Button type="submit">{common.search}</Button>
        </form>
      </div>
      {list.releases.length === 0 ? (
        <p className="py-12 text-center text-muted">{m.empty}</p>
      ) : (
        <Rows list={list} lang={lang} />
      )}
      {list.next && (
        <ButtonLink
          href={`/releases?${new URLSearchParams({ q, lang: wanted, after: list.next })}`}
          className="self-center"
        >
          {common.next}
        </ButtonLink>
      )}
    </div>
  )
}

function Rows({ list, lang }: { list: ReleaseList; lang: InterfaceLanguage }) {
  const { releases: m, common } = messagesIn(lang)
  const heading = 'px-3 py-2 font-medium'
  const wide = 'hidden sm:table-cell'
  return (
    <div className="overflow-x-auto rounded-lg border border-line bg-panel">
      <table className="w-full">
        <thead className="border-b border-line text-xs text-muted">
          <tr>
            <th scope="col" className={`${heading} ${wide} text-start`}>
              {m.columns.date}
            </th>
            <th scope="col" className={`${heading} text-start`}>
              {m.columns.title}
            </th>
            <th scope="col" className={`${heading} ${wide} text-start`}>
              {m.columns.lang}
            </th>
            <th scope="col" className={`${heading} ${wide} text-end`}>
              {m.columns.claims}
            </th>
            <th scope="col" className={`${heading} ${wide} text-end`}>
              {m.columns.figures}
            </th>
          </tr>
        </thead>
        <tbody>
          {list.releases.map((release) => (
            <tr key={release.id} className="border-b border-line align-top last:border-0">
              <td className={`px-3 py-2 whitespace-nowrap text-muted ${wide}`}>
                {formatDate(release.publishedAt, lang, common.unknownDate)}
              </td>
              <td className="px-3 py-2 sm:min-w-60">
                <Link href={`/releases/${release.id}`} dir="auto" className="font-medium hover:text-accent">
                  {release.title}
                </Link>
                <span className="block text-xs text-muted">
                  <span className="sm:hidden">
                    {formatDate(release.publishedAt, lang, common.unknownDate)} ·{' '}
                    {languageName(release.lang, lang)} ·{' '}
                  </span>
                  {release.basis === 'summary' && release.standsFor ? (
                    <span
                      title={common.summary(
                        release.standsFor.publisher,
                        formatDate(release.standsFor.date, lang),
                      )}
                    >
                      {release.standsFor.publisher} · {common.summaryShort}
                    </span>
                  ) : (
                    release.publisher
                  )}
                </span>
              </td>
              <td className={`px-3 py-2 ${wide}`}>{languageName(release.lang, lang)}</td>
              <td className={`px-3 py-2 text-end tabular-nums ${wide}`}>{release.claims}</td>
              <td className={`px-3 py-2 text-end tabular-nums ${wide}`}>{release.figures}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
