import type { InterfaceLanguage } from '@/lib/i18n'
import type { Kind } from '@/lib/model'
import { kinds } from '@/lib/model'
import { KindIcon } from './kind-icon'

/** The coloured square with a kind's icon that stands before an entity's name everywhere outside the board. */
export function KindBadge({ kind, size = 20, lang }: { kind: Kind; size?: number; lang: InterfaceLanguage }) {
  return (
    <span
      title={kinds[kind].label[lang]}
      className="inline-flex shrink-0 items-center justify-center rounded text-white"
      style={{ background: kinds[kind].colour, width: size, height: size }}
    >
      <KindIcon kind={kind} size={Math.round(size * 0.65)} />
    </span>
  )
}
