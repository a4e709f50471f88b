import type { Overview } from '@/lib/api/schemas'
import type { InterfaceLanguage } from '@/lib/i18n'
import { languageName, messagesIn } from '@/lib/i18n'

/** Releases per year and language, as a table whose cells grow darker with the count. */
export function Coverage({ years, lang }: { years: Overview['years']; lang: InterfaceLanguage }) {
  const langs = [...new Set(years.map((cell) => cell.lang))].toSorted()
  const labels = [...new Set(years.map((cell) => cell.year))].toSorted()
  const most = Math.max(...years.map((cell) => cell.count), 1)
  const countOf = (year: string, code: string): number =>
    years.find((cell) => cell.year === year && cell.lang === code)?.count ?? 0
  return (
    <div
      role="region"
      aria-label={messagesIn(lang).home.coverage}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard has to reach it to scroll
      tabIndex={0}
      className="overflow-x-auto"
    >
      <table className="w-full border-separate border-spacing-0.5 text-xs tabular-nums">
        <thead>
          <tr>
            <td aria-hidden />
            {labels.map((year) => (
              <th key={year} scope="col" className="font-normal text-muted">
                ’{year.slice(2)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {langs.map((code) => (
            <tr key={code}>
              <th scope="row" className="pe-2 text-start font-normal whitespace-nowrap">
                {languageName(code, lang)}
              </th>
              {labels.map((year) => {
                const count = countOf(year, code)
                return (
                  <td
                    key={year}
                    className="h-6 min-w-5 rounded-sm text-center"
                    style={{
                      background: count
                        ? `color-mix(in srgb, var(--accent) ${15 + (45 * count) / most}%, transparent)`
                        : 'var(--raised)',
                    }}
                  >
                    {count || ''}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
