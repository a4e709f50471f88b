import type { AccountSentence } from '@/lib/account/account'
import { directionOf } from '@/lib/i18n'
import type { Section } from '@/lib/model'

/** Paragraphs that are shown as one: a whole list, all of the page's frame between two paragraphs, or one paragraph. */
export interface Block {
  readonly section: Section
  readonly paragraphs: readonly (readonly AccountSentence[])[]
}

/** The section of a paragraph; one that is only partly speech stays text. */
const sectionOf = (paragraph: readonly AccountSentence[]): Section => {
  const [first] = paragraph
  return paragraph.every(({ section }) => section === first?.section) ? (first?.section ?? 'body') : 'body'
}

/** Groups sentences into the paragraphs of the text, a line break starts a new one, and these into blocks. */
export function blocksOf(text: string, sentences: readonly AccountSentence[]): Block[] {
  const paragraphs: AccountSentence[][] = []
  let end = -1
  let last: AccountSentence | undefined
  for (const sentence of sentences) {
    const framed = (sentence.section === 'boilerplate') !== (last?.section === 'boilerplate')
    if (last && !framed && !text.slice(end, sentence.start).includes('\n')) paragraphs.at(-1)!.push(sentence)
    else paragraphs.push([sentence])
    end = sentence.end
    last = sentence
  }
  const blocks: { section: Section; paragraphs: AccountSentence[][] }[] = []
  for (const paragraph of paragraphs) {
    const section = sectionOf(paragraph)
    const open = blocks.at(-1)
    if (open?.section === section && (section === 'list' || section === 'boilerplate'))
      open.paragraphs.push(paragraph)
    else blocks.push({ section, paragraphs: [paragraph] })
  }
  return blocks
}

/** Which way a paragraph runs: as most of its letters do, whatever word comes first; as its language does without letters. */
export function directionIn(text: string, lang: string): 'ltr' | 'rtl' {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return directionOf(lang)
  const backwards = text.match(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu)?.length ?? 0
  return backwards * 2 > letters ? 'rtl' : 'ltr'
}
