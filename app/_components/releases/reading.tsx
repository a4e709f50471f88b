'use client'

import { useMemo, type ReactNode } from 'react'
import type { AccountSentence } from '@/lib/account/account'
import type { ReleaseDetail } from '@/lib/api/schemas'
import type { Section } from '@/lib/model'
import { useMessages } from '../i18n'
import { blocksOf, directionIn, type Block } from './blocks'
import { keepsTold } from './filter'
import { ReadingFilter } from './reading-filter'
import { SentenceText } from './sentence-text'
import { Statement } from './statement'
import { useReading, type Reading } from './use-reading'

interface Props {
  detail: ReleaseDetail
  /** False for a language that is not read: nothing could be found, which is said elsewhere. */
  isRead: boolean
  /** What stands between the title and the text. */
  children: ReactNode
}

/** The title, the text with its sections, and beside each sentence what rests on it; nothing beside the others. */
export function ReadingPane({ detail, isRead, children }: Props) {
  const { m } = useMessages()
  const reading = useReading(detail)
  const { account, filter } = reading
  const { text, title, lang } = detail.release
  const blocks = useMemo(() => blocksOf(text, account), [text, account])
  const titled = blocks.findIndex(({ section }) => section === 'title')
  const row = (block: Block, index: number) => (
    <Row key={index} block={block} detail={detail} reading={reading} heading={index === titled} />
  )
  return (
    <>
      {titled === -1 ? (
        <h1 className="text-xl font-bold md:text-2xl" dir={directionIn(title, lang)} lang={lang}>
          {title}
        </h1>
      ) : (
        row(blocks[titled]!, titled)
      )}
      {children}
      <ReadingFilter detail={detail} filter={filter} onFilter={reading.setFilter} />
      {detail.claims.length > 0 ? (
        <p className="text-xs text-muted max-md:hidden" data-no-print>
          {m.releases.keys}
        </p>
      ) : (
        isRead && <p className="text-muted">{m.releases.noClaims}</p>
      )}
      <div className="flex flex-col gap-3">
        {blocks.map((block, index) => index !== titled && row(block, index))}
      </div>
    </>
  )
}

interface RowProps {
  block: Block
  detail: ReleaseDetail
  reading: Reading
  heading: boolean
}

/** A block of the text and, beside or under it, what its sentences state. */
function Row({ block, detail, reading, heading }: RowProps) {
  const { m } = useMessages()
  const { section, paragraphs } = block
  const sentences = paragraphs.flat()
  const words = (
    <div className="grid gap-x-8 gap-y-2 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="min-w-0" lang={detail.release.lang}>
        <Words block={block} detail={detail} reading={reading} heading={heading} />
      </div>
      <Beside sentences={sentences} reading={reading} />
    </div>
  )
  if (section !== 'boilerplate') return words
  return (
    <details className="border-y border-line/60 text-xs text-muted">
      <summary className="py-1">{m.releases.frame(paragraphs.length)}</summary>
      {words}
    </details>
  )
}

const looks: Record<Section, string> = {
  title: 'text-xl font-bold',
  subtitle: 'text-lg font-semibold',
  standfirst: 'max-w-prose text-base font-semibold',
  body: 'max-w-prose text-base',
  quote: 'max-w-prose border-s-4 border-line ps-4 text-base italic',
  caption: 'max-w-prose border-s-2 border-line ps-3 text-sm text-muted',
  list: 'max-w-prose list-disc ps-6 text-base',
  boilerplate: 'max-w-prose',
}

function Words({ block: { section, paragraphs }, detail, reading, heading }: RowProps) {
  const look = `${looks[section]} leading-relaxed wrap-anywhere`
  const { text, lang } = detail.release
  const filled = (sentences: readonly AccountSentence[]) =>
    sentences.map((sentence) => (
      <SentenceText key={sentence.start} detail={detail} sentence={sentence} reading={reading} />
    ))
  const directionOf = (sentences: readonly AccountSentence[]) =>
    directionIn(text.slice(sentences[0]?.start, sentences.at(-1)?.end), lang)
  const first = paragraphs[0] ?? []
  const dir = directionOf(first)
  if (section === 'list')
    return (
      <ul className={look} dir={dir}>
        {paragraphs.map((item) => (
          <li key={item[0]?.start}>{filled(item)}</li>
        ))}
      </ul>
    )
  if (heading)
    return (
      <h1 className={`${look} md:text-2xl`} dir={dir}>
        {filled(first)}
      </h1>
    )
  if (section === 'quote')
    return (
      <blockquote className={look} dir={dir}>
        {filled(first)}
      </blockquote>
    )
  return paragraphs.map((paragraph) => (
    <p key={paragraph[0]?.start} className={look} dir={directionOf(paragraph)}>
      {filled(paragraph)}
    </p>
  ))
}

/** What rests on each of these sentences, under the number that stands behind it in the text. */
function Beside({ sentences, reading }: { sentences: readonly AccountSentence[]; reading: Reading }) {
  const { m } = useMessages()
  const { at, chosen, filter, numbers } = reading
  const stating = sentences.flatMap(({ start, told }) => {
    const shown = told.filter((one) => keepsTold(filter, one))
    return shown.length > 0 ? [{ start, shown }] : []
  })
  if (stating.length === 0) return null
  return (
    <div className="flex min-w-0 flex-col gap-2 max-md:ps-3">
      {stating.map(({ start, shown }) => (
        <div key={start} className="flex gap-2" data-told={start}>
          <span
            className="w-5 shrink-0 pt-0.5 text-end text-xs font-semibold text-accent tabular-nums"
            aria-hidden
          >
            {numbers.get(start)}
          </span>
          <ul
            className="flex min-w-0 flex-1 flex-col gap-1.5"
            aria-label={`${m.releases.claims} (${numbers.get(start)})`}
          >
            {shown.map((told) => (
              <Statement
                key={told.id}
                told={told}
                chosen={chosen?.id === told.id}
                current={at === start}
                onChoose={() => {
                  reading.choose(chosen?.id === told.id ? undefined : told)
                  reading.read(start)
                }}
              />
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
