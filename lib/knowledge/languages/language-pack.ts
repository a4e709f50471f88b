import type { ClaimsPack } from './claims-pack'
import type { ContextPack } from './context'
import type { CountingPack } from './counting'
import type { DatePack } from './dates'
import type { FigurePack } from './figures'
import type { KnowledgePack } from './knowledge-pack'
import type { NumberPack } from './numbers'
import type { PagePack } from './page-pack'
import type { ReadingPack } from './pack'

/** All that is needed to read releases in one language: a folder of data. */
export interface LanguagePack {
  readonly reading: ReadingPack
  readonly dates: DatePack
  readonly numbers: NumberPack
  readonly context: ContextPack
  readonly claims: ClaimsPack
  readonly figures: FigurePack
  readonly counting: CountingPack
  readonly page: PagePack
  /** Names in this language, unless the tables of knowledge have a column for it. */
  readonly knowledge?: KnowledgePack
}
