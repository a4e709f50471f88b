import type { ReleaseDetail } from '@/lib/api/schemas'
import type { Twin } from '@/lib/api/twins'
import type { InterfaceLanguage } from '@/lib/i18n'
import { countryName, formatDate, languageName, messagesIn } from '@/lib/i18n'
import { readingLanguage } from '@/lib/knowledge/languages'
import { ButtonLink } from '../ui/button'
import { boardAddress, entitiesOf } from './entities-of'
import { ReadingPane } from './reading'
import { Versions } from './versions'

interface Props {
  detail: ReleaseDetail
  twins: Twin[]
  lang: InterfaceLanguage
}

/** A release to read: where it comes from, its text with what was found in it and why, and its other versions. */
export function Reader({ detail, twins, lang }: Props) {
  const { releases: m } = messagesIn(lang)
  const { release } = detail
  const entities = entitiesOf([detail])
  const isRead = readingLanguage(release.lang) !== undefined
  return (
    <article className="mx-auto flex w-full max-w-7xl flex-col gap-3 p-4 md:p-6">
      <Facts detail={detail} lang={lang} />
      <ReadingPane detail={detail} isRead={isRead}>
        {!isRead && (
          <p role="note" className="w-fit rounded-md bg-warn-bg px-3 py-1.5 text-warn">
            {release.lang === 'und' ? m.unreadUnknown : m.unread(languageName(release.lang, lang))}
          </p>
        )}
        {entities.length > 0 && (
          <div data-no-print>
            <ButtonLink href={boardAddress(entities)} look="strong">
              {m.explore}
            </ButtonLink>
          </div>
        )}
      </ReadingPane>
      {twins.length > 0 && <Versions release={release} twins={twins} lang={lang} />}
    </article>
  )
}

/** When, where, in which language and by whom it was issued, and the official page or the release that a summary stands for. */
function Facts({ detail: { release }, lang }: Omit<Props, 'twins'>) {
  const { releases: m, common } = messagesIn(lang)
  const { dateline, standsFor } = release
  const place =
    dateline &&
    [dateline.city, dateline.country && countryName(dateline.country, lang)].filter(Boolean).join(', ')
  const address = release.basis === 'summary' ? standsFor?.address : release.address
  return (
    <div className="flex flex-col gap-2">
      <p className="text-muted">
        {[
          formatDate(release.publishedAt, lang, common.unknownDate),
          languageName(release.lang, lang),
          release.publisher,
          release.number,
          place && `${m.dateline} ${place}`,
        ]
          .filter(Boolean)
          .join(' · ')}
        {address && release.basis === 'official' && <Official address={address} label={common.address} />}
      </p>
      {release.basis === 'summary' && standsFor && (
        <p className="w-fit rounded-md bg-warn-bg px-3 py-1.5 text-warn">
          {common.summary(standsFor.publisher, formatDate(standsFor.date, lang))}
          {address && <Official address={address} label={common.address} />}
        </p>
      )}
    </div>
  )
}

function Official({ address, label }: { address: string; label: string }) {
  return (
    <>
      {' · '}
      <a href={address} rel="noreferrer" target="_blank" className="underline">
        {label}
      </a>
    </>
  )
}
