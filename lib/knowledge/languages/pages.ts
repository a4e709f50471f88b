import { page as ar } from './ar/page'
import { page as en } from './en/page'
import { page as es } from './es/page'
import { page as fr } from './fr/page'
import { otherPages } from './other-pages'
import type { PagePack } from './page-pack'

/** What stands around releases on pages, in every language that pages are seen in. */
export const pagePacks: readonly PagePack[] = [en, fr, es, ar, ...otherPages]
