import type { ReactNode } from 'react'

/** A page's or panel's state in words: empty, failed, away. `children` holds the way on; `page` when it is all of the page. */
export function Notice({
  icon,
  title,
  body,
  page = false,
  children,
}: {
  icon?: ReactNode
  title: string
  body: string
  page?: boolean
  children?: ReactNode
}) {
  const Heading = page ? 'h1' : 'h2'
  return (
    <div role="status" className="m-auto flex max-w-md flex-col items-center gap-3 p-8 text-center">
      {icon ? <div className="text-muted">{icon}</div> : null}
      <Heading className="text-lg font-semibold">{title}</Heading>
      <p className="text-muted">{body}</p>
      {children}
    </div>
  )
}
