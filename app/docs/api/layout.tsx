import type { ReactNode } from 'react'
import { OperationList } from '@/app/_components/api-docs/operation-list'
import { readReference } from '@/app/_server/reference'

/** The API's pages: all operations beside the one that is read. */
export default function ApiLayout({ children }: { children: ReactNode }) {
  const groups = readReference().map(({ tag, operations }) => ({
    tag,
    operations: operations.map(({ id, method, path, summary }) => ({ id, method, path, summary })),
  }))
  return (
    <div className="mx-auto grid w-full max-w-7xl gap-4 p-4 md:p-6 lg:grid-cols-[20rem_minmax(0,1fr)] lg:gap-8">
      <OperationList groups={groups} />
      <div className="min-w-0">{children}</div>
    </div>
  )
}
