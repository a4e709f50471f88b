'use client'

import { useMessages } from '../i18n'
import { Cell } from './cell'

interface Props {
  columns: readonly string[]
  rows: readonly (readonly unknown[])[]
  /** Ids of the entities of each row; only rows that have some can be chosen. */
  entities: readonly (readonly string[])[]
  chosen: ReadonlySet<number>
  onChoose: (chosen: ReadonlySet<number>) => void
}

/** The rows of a result as a table; those that hold entities can be chosen, one by one or all. */
export function Rows({ columns, rows, entities, chosen, onChoose }: Props) {
  const { m } = useMessages()
  const choosable = rows.flatMap((_, at) => (entities[at]?.length ? [at] : []))
  const numeric = columns.map((_, at) => rows.every((row) => typeof row[at] === 'number'))
  const toggle = (at: number) => {
    const now = new Set(chosen)
    if (!now.delete(at)) now.add(at)
    onChoose(now)
  }
  return (
    <div
      role="region"
      aria-label={m.query.result}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard has to reach it to scroll
      tabIndex={0}
      className="max-h-[70vh] overflow-auto rounded-lg border border-line bg-panel"
    >
      <table className="w-full">
        <thead className="sticky top-0 bg-raised text-xs">
          <tr>
            {choosable.length > 0 && (
              <td className="w-px ps-3">
                <Tick
                  label={m.questions.rows}
                  on={chosen.size === choosable.length}
                  onChange={() => onChoose(new Set(chosen.size === choosable.length ? [] : choosable))}
                />
              </td>
            )}
            {columns.map((column, at) => (
              <th
                key={column}
                scope="col"
                className={`px-3 py-2 font-semibold whitespace-nowrap ${numeric[at] ? 'text-end' : 'text-start'}`}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- the rows of a result never move
            <tr key={at} className={`border-t border-line align-top ${chosen.has(at) ? 'bg-raised' : ''}`}>
              {choosable.length > 0 && (
                <td className="w-px ps-3 pt-1.5">
                  {entities[at]?.length ? (
                    <Tick label={m.questions.row(at + 1)} on={chosen.has(at)} onChange={() => toggle(at)} />
                  ) : null}
                </td>
              )}
              {row.map((value, column) => (
                <td
                  key={columns[column]}
                  className={`max-w-lg px-3 py-1.5 ${numeric[column] ? 'text-end' : ''}`}
                >
                  <Cell value={value} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A box to tick, as large as a finger wants it. */
function Tick({ label, on, onChange }: { label: string; on: boolean; onChange: () => void }) {
  return (
    <label className="flex items-center justify-center pointer-coarse:size-8">
      <input
        type="checkbox"
        aria-label={label}
        checked={on}
        onChange={onChange}
        className="size-4 accent-accent"
      />
    </label>
  )
}
