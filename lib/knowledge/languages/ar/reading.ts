import type { ReadingPack } from '../pack'
import { people } from './people'
import { goods } from './goods'
import { operations } from './operations'
import { organisations } from './organisations'
import { places } from './places'
import { events } from './events'

/** Arabic. Names of people are those that curated knowledge has: without capitals no other can be told. */
export const reading: ReadingPack = {
  lang: 'ar',
  ...people,
  ...events,
  abbreviations: ['د', 'أ', 'م', 'ك'],
  articles: [],
  notNames: [],
  organisations,
  places,
  goods,
  nationalBureaus: ['المكتب المركزي الوطني', 'المكاتب المركزية الوطنية', 'مكتب مركزي وطني'],
  fieldOffices: ['المكتب الإقليمي', 'مكتب الاتصال'],
  placeLinks: ['في', 'من', 'للإنتربول', 'الإنتربول'],
  operations,
  programmes: ['مشروع', 'برنامج'],
  nouns: {
    determiners: [],
    indefinite: [],
    stops: ['اليوم', 'أمس', 'نظيره', 'نظيرته', 'نظيرها', 'صباح', 'مساء', 'بمكتبه', 'خلال', 'بحضور'],
    leading: [],
    links: ['إلى', 'في', 'على', 'حول', 'بشأن', 'من', 'بين', 'مع', 'ضد', 'لمكافحة'],
    towards: ['إلى', 'في'],
    fillers: ['وفد', 'رفيع', 'المستوى', 'مسؤولين', 'مكافحة', 'السيد'],
  },
  and: ['و'],
  ownOrganisation: [],
  demonymsCapitalised: false,
}
