import type { ReactNode } from 'react'

/** The small heading above a part of a panel. */
export function SectionHeading({ title, aside }: { title: string; aside?: ReactNode }) {
  return (
    <div className="mb-1 flex items-baseline justify-between gap-2 px-1">
      <h3 className="text-xs font-semibold tracking-wide text-muted uppercase">{title}</h3>
      {aside === undefined ? null : <span className="text-xs text-muted">{aside}</span>}
    </div>
  )
}

/** A part of the inspector under its heading. */
export function Section({
  title,
  aside,
  children,
}: {
  title: string
  aside?: ReactNode
  children: ReactNode
}) {
  return (
    <section className="border-t border-line px-3 py-3">
      <SectionHeading title={title} aside={aside} />
      {children}
    </section>
  )
}
