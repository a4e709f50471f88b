import Link from 'next/link'
import type { Citation } from '@/lib/api/schemas'
import { directionOf, languageName, messagesIn, type InterfaceLanguage } from '@/lib/i18n'
import { sliceBySpans } from '@/lib/text/slices'
import type { Difference as Found, Severity, Side } from '@/lib/twins'
import { remarkOf, saidBy, subjectOf } from '@/lib/twins/describe'

interface Props {
  difference: Found
  release: Citation
  twin: Citation
  lang: InterfaceLanguage
}

const looks: Record<Severity, string> = {
  high: 'bg-bad-bg text-bad',
  medium: 'bg-warn-bg text-warn',
  low: 'bg-raised text-muted',
}

/** One difference: what it is about, and what each version says, side by side; one above the other where it is narrow. */
export function Difference({ difference, release, twin, lang }: Props) {
  const { twins: m } = messagesIn(lang)
  const { kind, severity, a, b } = difference
  const remark = remarkOf(difference, lang)
  return (
    <li
      className="grid gap-x-6 gap-y-2 border-t border-line py-3 md:grid-cols-[minmax(10rem,1fr)_2fr_2fr]"
      data-kind={kind}
    >
      <div className="min-w-0">
        <h4 className="font-medium">{m.kinds[kind]}</h4>
        <p className="text-muted wrap-anywhere" dir="auto">
          {subjectOf(difference, lang)}
        </p>
        <p className={`mt-1 w-fit rounded px-1.5 text-xs font-medium ${looks[severity]}`}>
          {m.severities[severity]}
        </p>
        {remark && <p className="mt-1 font-medium text-bad">{remark}</p>}
      </div>
      <Said difference={difference} side={a} release={release} here lang={lang} />
      <Said difference={difference} side={b} release={twin} lang={lang} />
    </li>
  )
}

interface SaidProps {
  difference: Found
  side: Side | null
  release: Citation
  here?: boolean
  lang: InterfaceLanguage
}

function Said({ difference, side, release, here = false, lang }: SaidProps) {
  const { twins: m } = messagesIn(lang)
  const language = languageName(release.lang, lang)
  const said = side ? saidBy(difference, side, lang) : ''
  return (
    <div className="min-w-0">
      <p className="text-xs text-muted">{here ? `${m.here} · ${language}` : language}</p>
      {side ? (
        <>
          {said && (
            <p className="font-semibold tabular-nums" dir="auto">
              {said}
            </p>
          )}
          <Sentence side={side} release={release} here={here} />
        </>
      ) : (
        <p className="text-muted italic">{m.absent}</p>
      )}
    </div>
  )
}

/** The sentence in its own direction, its words marked; leads to where it stands. */
function Sentence({ side, release, here }: { side: Side; release: Citation; here: boolean }) {
  const { sentence, sentenceStart, start, end } = side
  const mark = { start: start - sentenceStart, end: end - sentenceStart }
  return (
    <Link
      href={`${here ? '' : `/releases/${release.id}`}#s${sentenceStart}`}
      lang={release.lang}
      dir={directionOf(release.lang)}
      className="mt-1 block border-s-2 border-line ps-2 wrap-anywhere hover:border-accent"
    >
      {sliceBySpans(sentence, [mark]).map((slice) =>
        slice.mark ? (
          <mark key={slice.start} className="rounded-sm bg-mark text-ink">
            {slice.text}
          </mark>
        ) : (
          slice.text
        ),
      )}
    </Link>
  )
}
