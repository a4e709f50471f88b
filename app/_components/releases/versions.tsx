import type { Citation as Cited } from '@/lib/api/schemas'
import type { Twin } from '@/lib/api/twins'
import { languageName, messagesIn, type InterfaceLanguage } from '@/lib/i18n'
import { Citation } from '../ui/citation'
import { Panel } from '../ui/panel'
import { Difference } from './difference'

interface Props {
  release: Cited
  twins: readonly Twin[]
  lang: InterfaceLanguage
}

/** The other releases of the story, each with what it says otherwise than the one on the page. */
export function Versions({ release, twins, lang }: Props) {
  const { twins: m } = messagesIn(lang)
  return (
    <Panel title={m.title}>
      <p className="mb-3 text-muted">{m.intro}</p>
      <ul className="flex flex-col gap-6">
        {twins.map((twin) => (
          <li key={twin.release.id} data-testid="version">
            <Version release={release} twin={twin} lang={lang} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** A language as a small flag: its code, with its name for whoever does not know the code. */
function Flag({ code, lang }: { code: string; lang: InterfaceLanguage }) {
  return (
    <abbr
      title={languageName(code, lang)}
      className="rounded bg-raised px-1.5 py-0.5 text-xs font-semibold tracking-wide uppercase no-underline"
    >
      {code}
    </abbr>
  )
}

/** Differences shown at once; the others open on demand. */
const shown = 12

function Version({ release, twin, lang }: { release: Cited; twin: Twin; lang: InterfaceLanguage }) {
  const { twins: m } = messagesIn(lang)
  const { why, agreeing, differences } = twin.comparison
  const rest = differences.slice(shown)
  const line = (difference: (typeof differences)[number], index: number) => (
    <Difference key={index} difference={difference} release={release} twin={twin.release} lang={lang} />
  )
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
        <Flag code={twin.release.lang} lang={lang} />
        <Citation release={twin.release} lang={lang} short />
      </div>
      <p className="mt-1 text-xs text-muted">
        {[
          why ? m.why[why.rule] : m.apart,
          why?.days ? m.days(why.days) : '',
          m.agreeing(agreeing.figures, agreeing.claims),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {differences.length === 0 ? (
        <p className="mt-2 font-medium text-good">{m.same}</p>
      ) : (
        <>
          <h3 className="mt-3 font-semibold">{m.count(differences.length)}</h3>
          <ol className="mt-1">{differences.slice(0, shown).map(line)}</ol>
          {rest.length > 0 && (
            <details>
              <summary className="py-2 text-accent">{m.showAll(differences.length)}</summary>
              <ol start={shown + 1}>{rest.map(line)}</ol>
            </details>
          )}
        </>
      )}
    </>
  )
}
