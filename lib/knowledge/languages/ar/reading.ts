import type { ReadingPack } from '../pack'
import { people } from './people'
import { operations } from './operations'

/** Arabic. Names of people are those that curated knowledge has: without capitals no other can be told. */
export const reading: ReadingPack = {
  lang: 'ar',
  ...people,
  abbreviations: ['د', 'أ', 'م', 'ك'],
  articles: [],
  notNames: [],
  organisations: {
    order: 'head-first',
    heads: [],
    facilityNouns: [],
    connectors: [],
    adjectives: [],
    weakHeads: [],
  },
  nationalBureaus: ['المكتب المركزي الوطني', 'المكاتب المركزية الوطنية', 'مكتب مركزي وطني'],
  fieldOffices: ['المكتب الإقليمي', 'مكتب الاتصال'],
  placeLinks: ['في', 'من', 'للإنتربول', 'الإنتربول'],
  operations,
  programmes: ['مشروع', 'برنامج'],
  nouns: {
    determiners: [],
    indefinite: [],
    stops: [],
    leading: [],
    links: ['إلى', 'في', 'على', 'حول', 'بشأن', 'من', 'بين', 'مع', 'ضد', 'لمكافحة'],
    towards: ['إلى', 'في'],
    fillers: ['وفد', 'رفيع', 'المستوى', 'مسؤولين', 'مكافحة', 'السيد'],
  },
  events: [
    { type: 'visit', words: ['زيارة'] },
    { type: 'training', words: ['دورة تدريبية', 'تدريب', 'حلقة عمل'] },
    { type: 'conference', words: ['مؤتمر', 'منتدى', 'قمة'] },
    { type: 'assembly', words: ['الجمعية العامة'] },
    { type: 'meeting', words: ['اجتماع'] },
    { type: 'ceremony', words: ['حفل', 'افتتاح'] },
  ],
  signing: ['وقع', 'وقعت', 'توقيع', 'وقعا'],
  visiting: ['زار', 'يزور', 'زارت', 'تزور'],
  agreements: ['مذكرة تفاهم', 'اتفاق', 'اتفاقية'],
  and: ['و'],
  ownOrganisation: [],
  tailHeadings: ['انظر أيضا', 'أخبار ذات صلة', 'وثائق ذات صلة'],
  demonymsCapitalised: false,
}
