import type { ReleaseDetail } from '@/lib/api/schemas'
import type { Twin } from '@/lib/api/twins'
import type { InterfaceLanguage } from '@/lib/i18n'
import { formatDate, languageName, messagesIn } from '@/lib/i18n'
import { ButtonLink } from '../ui/button'
import { boardAddress, entitiesOf } from './entities-of'
import { ReaderText } from './reader-text'
import { Versions } from './versions'

interface Props {
  detail: ReleaseDetail
  twins: Twin[]
  lang: InterfaceLanguage
}

/** A release to read: its text with mentions highlighted, what each sentence states beside it, and its other versions. */
export function Reader({ detail, twins, lang }: Props) {
  const { releases: m, common } = messagesIn(lang)
  const { release } = detail
  const entities = entitiesOf([detail])
  return (
    <article className="mx-auto flex w-full max-w-7xl flex-col gap-4 p-4 md:p-6">
      <header className="flex flex-col gap-2">
        <h1 className="text-xl font-bold md:text-2xl" dir="auto" lang={release.lang}>
          {release.title}
        </h1>
        <p className="text-muted">
          {[
            formatDate(release.publishedAt, lang, common.unknownDate),
            languageName(release.lang, lang),
            release.publisher,
            release.number,
            release.dateline &&
              `${m.dateline} ${[release.dateline.city, release.dateline.country].filter(Boolean).join(', ')}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {release.basis === 'summary' && release.standsFor && (
          <p className="w-fit rounded-md bg-warn-bg px-3 py-1.5 text-warn">
            {common.summary(release.standsFor.publisher, formatDate(release.standsFor.date, lang))}
            {release.standsFor.address && (
              <>
                {' · '}
                <a href={release.standsFor.address} rel="noreferrer" target="_blank" className="underline">
                  {common.address}
                </a>
              </>
            )}
          </p>
        )}
        <div className="flex flex-wrap gap-2" data-no-print>
          {entities.length > 0 && (
            <ButtonLink href={boardAddress(entities)} look="strong">
              {m.explore}
            </ButtonLink>
          )}
        </div>
      </header>
      <ReaderText detail={detail} />
      {twins.length > 0 && <Versions release={release} twins={twins} lang={lang} />}
    </article>
  )
}
