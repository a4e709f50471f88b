import type { ReactNode } from 'react'
import type { Facet } from '@/lib/board/state'
import type { InterfaceLanguage } from '@/lib/i18n'
import { languageName } from '@/lib/i18n'
import type { Kind, Modality, Relation } from '@/lib/model'
import { kinds, modalities, relations } from '@/lib/model'
import { KindBadge } from '@/app/_components/ui/kind-badge'
import { LineSample } from './line-sample'

/** How a value of a facet is called. */
export function labelOf(facet: Facet, value: string, lang: InterfaceLanguage): string {
  switch (facet) {
    case 'kind':
      return kinds[value as Kind].plural[lang]
    case 'relation':
      return relations[value as Relation].label[lang]
    case 'modality':
      return modalities[value as Modality].label[lang]
    case 'language':
      return languageName(value, lang)
    case 'publisher':
      return value
  }
}

/** What stands before a value: the badge of a kind, the line of a modality, nothing else. */
export function FacetMark({
  facet,
  value,
  lang,
}: {
  facet: Facet
  value: string
  lang: InterfaceLanguage
}): ReactNode {
  if (facet === 'kind') return <KindBadge kind={value as Kind} lang={lang} />
  if (facet === 'modality') return <LineSample modality={value as Modality} />
  return null
}
