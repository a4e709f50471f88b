import type { LanguagePack } from '../language-pack'
import { claims } from './claims'
import { context } from './context'
import { counting } from './counting'
import { dates } from './dates'
import { figures } from './figures'
import { knowledge } from './knowledge'
import { numbers } from './numbers'
import { page } from './page'
import { reading } from './reading'

export const it: LanguagePack = {
  reading,
  dates,
  numbers,
  context,
  claims,
  figures,
  counting,
  page,
  knowledge,
}
