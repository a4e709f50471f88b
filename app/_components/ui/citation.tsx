import Link from 'next/link'
import type { Citation as Cited } from '@/lib/api/schemas'
import type { InterfaceLanguage } from '@/lib/i18n'
import { formatDate, languageName, messagesIn } from '@/lib/i18n'

interface Props {
  release: Cited
  lang: InterfaceLanguage
  /** Offset of the sentence that the link leads to. */
  at?: number
  /** For lists that quote no sentence: says in one word that a release is our summary. */
  short?: boolean
}

/** Where words come from: title, date, language, publisher, and whether they are our summary or the publisher's own. */
export function Citation({ release, lang, at, short = false }: Props) {
  const { common } = messagesIn(lang)
  const basis = release.standsFor
  return (
    <span className="text-xs text-muted">
      <Link
        href={`/releases/${release.id}${at === undefined ? '' : `#s${at}`}`}
        className="font-medium text-ink underline decoration-line underline-offset-2 hover:decoration-current"
        dir="auto"
      >
        {release.title}
      </Link>
      {` · ${formatDate(release.publishedAt, lang, common.unknownDate)} · ${languageName(release.lang, lang)}`}
      {release.basis === 'summary' && basis && short ? (
        <span title={common.summary(basis.publisher, formatDate(basis.date, lang))}>
          {` · ${common.summaryShort}`}
        </span>
      ) : release.basis === 'summary' && basis ? (
        <span className="block italic">{common.summary(basis.publisher, formatDate(basis.date, lang))}</span>
      ) : (
        release.publisher && ` · ${release.publisher}`
      )}
    </span>
  )
}
