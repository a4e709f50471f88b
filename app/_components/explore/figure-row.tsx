'use client'

import type { ReactNode } from 'react'
import { useId, useState } from 'react'
import { TriangleAlert } from 'lucide-react'
import type { FigureRow as Row, FigureSeries, FigureValue } from '@/lib/board/figure-series'
import { formatFigure } from '@/lib/i18n'
import { modalities } from '@/lib/model'
import { useMessages } from '@/app/_components/i18n'
import { FigureAnswer } from './figure-answer'

interface Props {
  value: FigureValue
  series: FigureSeries
}

const keyOf = ({ answers }: FigureValue) => answers[0]?.claim

/** One row of a table of figures: what was published, its sentences behind a click; values that disagree stand side by side. */
export function FigureRow({
  row,
  series,
  children,
}: {
  row: Row
  series: FigureSeries
  /** What the row is about. */
  children: ReactNode
}) {
  const { m } = useMessages()
  const [open, setOpen] = useState<FigureValue>()
  const panel = useId()
  return (
    <>
      <tr className="border-t border-line align-top">
        <th scope="row" className="px-1 py-1.5 pe-3 text-start font-normal wrap-anywhere">
          {children}
          {row.disagrees && (
            <span className="mt-0.5 flex w-fit items-center gap-1 rounded bg-warn-bg px-1.5 text-xs font-medium text-warn">
              <TriangleAlert size={12} aria-hidden />
              {m.entities.disagree}
            </span>
          )}
        </th>
        <td className="px-1 py-1.5 text-end wrap-normal">
          {!row.disagrees &&
            row.values.map((value) => (
              <ValueButton
                key={keyOf(value)}
                {...{ value, series, panel }}
                open={open === value}
                onPress={() => setOpen(open === value ? undefined : value)}
              />
            ))}
        </td>
      </tr>
      {row.disagrees && (
        <tr>
          <td colSpan={2} className="px-1 pb-2">
            <ul className="grid grid-cols-[repeat(auto-fit,minmax(8rem,1fr))] gap-2">
              {row.values.map((value) => (
                <Disputed key={keyOf(value)} value={value} series={series} />
              ))}
            </ul>
          </td>
        </tr>
      )}
      {open && (
        <tr>
          <td colSpan={2} id={panel} className="px-1 pb-2">
            <ul className="flex flex-col gap-2 border-s-2 border-accent ps-3">
              {open.answers.map((answer) => (
                <li key={answer.claim}>
                  <FigureAnswer answer={answer} open />
                </li>
              ))}
            </ul>
          </td>
        </tr>
      )}
    </>
  )
}

/** What was published, with its hedge; what is planned, alleged or denied says so. */
function useValue({ value, series }: Props): { words: string; modality: string } {
  const { lang } = useMessages()
  const { currency, unit } = series
  const words = formatFigure({ ...value, currency, unit }, lang)
  return { words, modality: value.modality === 'asserted' ? '' : modalities[value.modality].label[lang] }
}

function ValueButton({
  open,
  panel,
  onPress,
  ...props
}: Props & { open: boolean; panel: string; onPress: () => void }) {
  const { m } = useMessages()
  const { words, modality } = useValue(props)
  return (
    <button
      type="button"
      aria-expanded={open}
      aria-controls={open ? panel : undefined}
      aria-label={m.figures.sentences([words, modality].filter(Boolean).join(', '))}
      onClick={onPress}
      className="ms-auto block text-end font-medium tabular-nums underline decoration-muted decoration-dotted underline-offset-4 hover:text-accent"
    >
      {words}
      {modality && <span className="text-xs font-normal text-muted"> {modality}</span>}
    </button>
  )
}

function Disputed(props: Props) {
  const { words, modality } = useValue(props)
  return (
    <li className="min-w-0 rounded-md border border-line px-2 py-1.5">
      <p className="font-semibold tabular-nums">
        {words} <span className="text-xs font-normal text-muted">{modality}</span>
      </p>
      <ul className="flex flex-col gap-1.5">
        {props.value.answers.map((answer) => (
          <li key={answer.claim}>
            <FigureAnswer answer={answer} />
          </li>
        ))}
      </ul>
    </li>
  )
}
