import Link from 'next/link'
import { wordsThatSay, type Told } from '@/lib/account/account'
import { confidenceWords, explainRule } from '@/lib/account/rules'
import { endNames, measureWords, notesOf, relationWords, valueWords } from '@/lib/account/words'
import type { Statement as Stated } from '@/lib/api/schemas'
import { nameIn, type InterfaceLanguage } from '@/lib/i18n'
import { kinds, modalities } from '@/lib/model'
import { useMessages } from '../i18n'
import { KindBadge } from '../ui/kind-badge'
import { boardAddress, mostOnBoard } from './entities-of'

/** Names of a list shown before the statement is chosen. */
const most = 6

interface Props {
  told: Told
  chosen: boolean
  /** Whether it rests on the sentence that is read now. */
  current: boolean
  onChoose: () => void
}

/** What a sentence states, with why and how surely; chosen, its words are marked in the text and its ends can be opened. */
export function Statement({ told, chosen, current, onChoose }: Props) {
  const { lang } = useMessages()
  const edge = chosen || current ? 'var(--accent)' : kinds[told.subjects[0]!.kind].colour
  return (
    <li className="min-w-0 border-s-2 ps-1" style={{ borderColor: edge }} data-testid="statement">
      <button
        type="button"
        aria-pressed={chosen}
        data-statement={told.id}
        onClick={onChoose}
        className={`block w-full rounded-md px-1.5 py-0.5 text-start wrap-anywhere hover:bg-raised aria-pressed:bg-raised ${current ? 'bg-raised' : ''}`}
      >
        <Saying told={told} lang={lang} />
        <Notes told={told} lang={lang} />
        <Why told={told} lang={lang} />
      </button>
      {chosen && <Ends told={told} lang={lang} />}
    </li>
  )
}

interface PartProps {
  told: Told
  lang: InterfaceLanguage
}

function Saying({ told, lang }: PartProps) {
  const { m } = useMessages()
  const figure = told.statements[0]!.figure
  if (figure)
    return (
      <>
        <span className="text-muted">{m.releases.labelled(measureWords(figure, lang))}</span>{' '}
        <bdi className="font-semibold tabular-nums">{valueWords(figure, lang)}</bdi>{' '}
        <span className="text-muted">
          (<bdi>{nameIn(told.subjects[0]!, lang)}</bdi>)
        </span>
      </>
    )
  return (
    <>
      <Names ends={told.subjects} lang={lang} />{' '}
      <span className="text-muted">{relationWords(told, lang)}</span>{' '}
      <Names ends={told.objects} lang={lang} />
    </>
  )
}

function Names({ ends, lang }: { ends: Told['subjects']; lang: InterfaceLanguage }) {
  const { m } = useMessages()
  const names = endNames(ends, lang)
  const shown = names.length > most + 1 ? names.slice(0, most) : names
  return (
    <span className="font-medium">
      {shown.map((name, index) => (
        <span key={name}>
          {index > 0 && ', '}
          <bdi>{name}</bdi>
        </span>
      ))}
      {shown.length < names.length && ` ${m.releases.more(names.length - shown.length)}`}
    </span>
  )
}

function Notes({ told, lang }: PartProps) {
  const statement = told.statements[0]!
  const notes = notesOf(statement, lang)
  if (notes.length === 0) return null
  const meant = statement.modality === 'asserted' ? '' : modalities[statement.modality].label[lang]
  return (
    <span className="flex flex-wrap gap-1 pt-0.5 text-xs">
      {notes.map((note) => (
        <bdi key={note} className={`rounded px-1 ${note === meant ? 'bg-warn-bg text-warn' : 'bg-raised'}`}>
          {note}
        </bdi>
      ))}
    </span>
  )
}

function Why({ told, lang }: PartProps) {
  const { m } = useMessages()
  const words = wordsThatSay(told.statements[0]!)[0]
  if (!words) return null
  return (
    <span className="block text-xs text-muted" title={words.rule}>
      <bdi>{m.releases.why(explainRule(words.rule, lang))}</bdi> · {m.releases.confidence}{' '}
      {confidenceWords(words.confidence, lang)}
    </span>
  )
}

function Ends({ told, lang }: PartProps) {
  const { m } = useMessages()
  const own = (statement: Stated) =>
    [statement.object, statement.figure?.in, statement.saidBy].filter(
      (end) => end !== null && end !== undefined,
    )
  const ends = [...told.subjects, ...told.statements.flatMap(own)]
  const each = [...new Map(ends.map((end) => [end.id, end])).values()]
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 px-1.5 py-1 text-xs">
      {each.map((end) => (
        <Link
          key={end.id}
          href={`/entities/${encodeURIComponent(end.id)}`}
          className="inline-flex min-w-0 items-center gap-1 text-accent underline-offset-2 wrap-anywhere hover:underline"
        >
          <KindBadge kind={end.kind} size={14} lang={lang} />
          <bdi>{nameIn(end, lang)}</bdi>
        </Link>
      ))}
      <Link
        href={boardAddress(each.slice(0, mostOnBoard).map(({ id }) => id))}
        className="font-semibold text-accent hover:underline"
      >
        {m.releases.explore}
      </Link>
    </div>
  )
}
