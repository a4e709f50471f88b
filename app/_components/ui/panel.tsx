import type { ReactNode } from 'react'

/** A titled block of a page; the title is a second-level heading. */
export function Panel({
  title,
  children,
  aside,
  className = '',
}: {
  title: string
  children: ReactNode
  aside?: ReactNode
  className?: string
}) {
  return (
    <section className={`min-w-0 rounded-lg border border-line bg-panel p-4 ${className}`}>
      <div className="mb-3 flex items-baseline justify-between gap-3">
        <h2 className="text-xs font-semibold tracking-wide text-muted uppercase">{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
