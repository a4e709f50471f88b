'use client'

import { useMessages } from '../i18n'
import { Button } from '../ui/button'
import type { usePreview } from './use-preview'

/** The page as a picture: never as markup of this document, since it holds words of releases. */
export function PagePreview({ preview, title }: { preview: ReturnType<typeof usePreview>; title: string }) {
  const { m } = useMessages()
  const { address, making, error, retry } = preview
  return (
    <section aria-busy={making} className="flex min-w-0 flex-col gap-2">
      {error && (
        <div
          role="alert"
          className="flex flex-wrap items-center gap-3 rounded-md bg-bad-bg px-4 py-3 text-bad"
        >
          <p className="flex-1">
            {error.code === 'database_away' ? m.common.databaseAway.body : error.message}
          </p>
          <Button onClick={retry}>{m.common.retry}</Button>
        </div>
      )}
      <div
        role="region"
        aria-label={m.briefings.preview}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard has to reach it to scroll
        tabIndex={0}
        className="relative aspect-[1123/794] w-full overflow-auto rounded-lg border border-line bg-white shadow-sm"
      >
        {address && (
          // oxlint-disable-next-line nextjs/no-img-element -- a picture made a moment ago, from memory
          <img
            src={address}
            alt={title || m.briefings.preview}
            className={`h-auto w-full min-w-[48rem] transition-opacity lg:min-w-0 ${making ? 'opacity-50' : ''}`}
          />
        )}
        {making && (
          <p
            role="status"
            className="absolute inset-x-0 top-3 mx-auto w-fit rounded-full bg-[#16202c] px-3 py-1 text-white"
          >
            {m.briefings.making}
          </p>
        )}
      </div>
      <p className="text-xs text-muted">{m.briefings.note}</p>
    </section>
  )
}
