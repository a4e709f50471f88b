import type { KnowledgePack } from '../../knowledge-pack'
import { definite, withArticles } from '../words'
import { countries } from './countries'
import { demonyms, formsOf } from './demonyms'
import { names } from './names'
import { stateBodies } from './state-bodies'

/** What Italian calls the things that knowledge has. */
export const knowledge: KnowledgePack = {
  countries,
  names,
  demonyms,
  formsOf,
  stateBodies,
  joining: [
    ...withArticles('di'),
    ...definite.filter((article) => article.length > 1),
    'alla',
    'alle',
    'per',
  ],
}
