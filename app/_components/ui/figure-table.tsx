import Link from 'next/link'
import type { FigureNode } from '@/lib/api/schemas'
import type { InterfaceLanguage } from '@/lib/i18n'
import { formatFigure, formatRange, messagesIn } from '@/lib/i18n'
import { measures } from '@/lib/model'
import { Citation } from './citation'

/** Figures with every published answer and its source; disagreeing answers are flagged. `owners` adds whose they are. */
export function FigureTable({
  figures,
  lang,
  owners = false,
}: {
  figures: FigureNode[]
  lang: InterfaceLanguage
  owners?: boolean
}) {
  const { entities } = messagesIn(lang)
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-start">
        <thead className="text-xs text-muted">
          <tr>
            <th scope="col" className="py-1 pe-3 text-start font-medium">
              {entities.measure}
            </th>
            <th scope="col" className="py-1 pe-3 text-end font-medium">
              {entities.value}
            </th>
            <th scope="col" className="py-1 text-start font-medium">
              {entities.source}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) =>
            figure.answers.map((answer, index) => (
              <tr key={answer.claim} className={index === 0 ? 'border-t border-line align-top' : 'align-top'}>
                <td className="py-1.5 pe-3">
                  {index === 0 && <Question figure={figure} lang={lang} owner={owners} />}
                </td>
                <td className="py-1.5 pe-3 text-end font-medium whitespace-nowrap tabular-nums">
                  {formatFigure({ ...answer, currency: figure.currency, unit: figure.unit }, lang)}
                </td>
                <td className="min-w-52 py-1.5">
                  <Citation release={answer.release} lang={lang} />
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  )
}

function Question({ figure, lang, owner }: { figure: FigureNode; lang: InterfaceLanguage; owner: boolean }) {
  const { entities } = messagesIn(lang)
  return (
    <div className="flex flex-col gap-0.5">
      <span>
        {measures[figure.measure].label[lang]}
        {figure.item && <span className="text-muted"> · {figure.item}</span>}
        {figure.in && <span className="text-muted"> · {figure.in.name}</span>}
      </span>
      {owner && (
        <Link href={`/entities/${figure.owner.id}`} className="text-xs text-accent" dir="auto">
          {figure.owner.name}
        </Link>
      )}
      {figure.editions !== null && (
        <span className="text-xs text-muted">{entities.editions(figure.editions)}</span>
      )}
      {figure.period && (
        <span className="text-xs text-muted">
          {entities.covers} {formatRange(figure.period.from, figure.period.to, lang)}
        </span>
      )}
      {figure.disagrees && (
        <span className="w-fit rounded bg-warn-bg px-1.5 text-xs font-medium text-warn">
          {entities.disagree}
        </span>
      )}
    </div>
  )
}
