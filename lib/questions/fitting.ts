import type { Language } from '@/lib/model'
import { fits } from '@/lib/palette/fits'
import type { Theme } from './question'
import { themes } from './themes'

/** The themes with those of their questions that `text` fits, by title, theme or name; all of them for an empty text. */
export const fittingThemes = (text: string, lang: Language): readonly Theme[] =>
  themes
    .map((theme) => ({
      ...theme,
      questions: theme.questions.filter(({ title, name }) =>
        fits(`${title[lang]} ${theme.title[lang]} ${name}`, text),
      ),
    }))
    .filter(({ questions }) => questions.length > 0)
