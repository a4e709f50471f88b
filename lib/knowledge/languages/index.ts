import type { Language } from '@/lib/model'
import { reading as ar } from './ar/reading'
import { reading as en } from './en/reading'
import { reading as es } from './es/reading'
import { reading as fr } from './fr/reading'
import type { ReadingPack } from './pack'

/** How each language is read. A language is added with a folder and a line here. */
export const readingPacks: Record<Language, ReadingPack> = { en, fr, es, ar }
