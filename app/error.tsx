'use client'

import { useMessages } from './_components/i18n'
import { Button } from './_components/ui/button'
import { Notice } from './_components/ui/notice'

/** Shown when a page could not be made; the reason is in the server's log. */
export default function PageError({ reset }: { error: Error; reset: () => void }) {
  const { m } = useMessages()
  return (
    <Notice page title={m.common.failed.title} body={m.common.failed.body}>
      <Button onClick={reset}>{m.common.retry}</Button>
    </Notice>
  )
}
