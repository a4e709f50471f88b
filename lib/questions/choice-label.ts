import type { Language } from '@/lib/model'
import { entityKinds, measures } from '@/lib/model'

const labels: Readonly<Record<string, { readonly label: Readonly<Record<Language, string>> }>> = {
  ...measures,
  ...entityKinds,
}

/** How a choice of the model, such as a measure or a kind, is called; other choices are called what they are. */
export const choiceLabel = (choice: string, lang: Language): string => labels[choice]?.label[lang] ?? choice
