import type { ReactNode } from 'react'

/** A page's or panel's state in words: empty, failed, away. `children` holds the way on. */
export function Notice({
  icon,
  title,
  body,
  children,
}: {
  icon?: ReactNode
  title: string
  body: string
  children?: ReactNode
}) {
  return (
    <div role="status" className="m-auto flex max-w-md flex-col items-center gap-3 p-8 text-center">
      {icon ? <div className="text-muted">{icon}</div> : null}
      <h2 className="text-lg font-semibold">{title}</h2>
      <p className="text-muted">{body}</p>
      {children}
    </div>
  )
}
