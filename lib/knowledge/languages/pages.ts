import { languagePacks } from './index'
import { otherPages } from './other-pages'
import type { PagePack } from './page-pack'

/** What stands around releases on pages, in every language that pages are seen in. */
export const pagePacks: readonly PagePack[] = [
  ...Object.values(languagePacks).map(({ page }) => page),
  ...otherPages,
]
