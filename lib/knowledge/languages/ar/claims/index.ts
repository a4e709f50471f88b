import type { ClaimsPack } from '../../claims-pack'
import { bodies } from './bodies'
import { deeds } from './deeds'
import { events } from './events'
import { gatherings } from './gatherings'
import { operations } from './operations'

/** Arabic: the commonest statements. Verbs stand before their subjects, so most subjects stand right behind. */
export const claims: ClaimsPack = {
  lang: 'ar',
  links: {
    by: ['من قبل', 'من جانب', 'على يد'],
    with: ['مع', 'إلى جانب', 'بالتعاون مع'],
    in: ['في', 'عبر', 'داخل'],
    of: [],
    to: ['إلى'],
    against: ['ضد'],
    about: ['عن', 'بشأن', 'حول', 'على'],
    from: ['من'],
    under: ['تحت', 'ضمن'],
    other: ['خلال', 'بين', 'منذ', 'بعد', 'قبل', 'أثناء', 'بما فيها'],
  },
  determiners: ['هذه', 'هذا', 'كل', 'جميع', 'عدة', 'بعض'],
  auxiliaries: ['كان', 'كانت', 'قد', 'تم'],
  adverbs: ['أيضا', 'كذلك', 'مؤخرا', 'اليوم', 'أمس'],
  adverbials: ['للمرة الأولى', 'لأول مرة'],
  relatives: ['الذي', 'التي', 'الذين', 'اللذان', 'اللتان'],
  subordinators: ['لأن', 'إذا', 'حيث', 'لكن'],
  simultaneous: ['بينما', 'فيما'],
  outcomes: ['أسفرت عن', 'أسفر عن', 'أدت إلى', 'أدى إلى'],
  and: ['و', 'أو', 'فضلا عن'],
  hypothetical: ['يمكن', 'قد', 'إذا', 'ينبغي', 'يجب', 'اقترح'],
  planned: ['سوف', 'المقرر', 'المزمع', 'سيتم'],
  negations: ['لم', 'لن', 'لا', 'ليس', 'دون', 'غير'],
  actors: ['سلطات', 'الشرطة', 'شرطة', 'السلطات', 'حكومة', 'ضباط', 'مسؤولون', 'محققون', 'قوات', 'وفد'],
  counted: ['بلدا', 'بلدان', 'دولة', 'دول', 'بلد'],
  listing: ['منها', 'هي', 'مثل'],
  parts: ['بما', 'فيها', 'منها'],
  worth: ['بقيمة', 'قيمتها', 'تبلغ قيمتها'],
  toCome: { before: ['{إنشاء,بناء}'], anywhere: ['{سيفتتح,ستفتتح}'] },
  results: ['اعتقلت', 'اعتقل', 'ضبطت', 'ضبط', 'صادرت', 'أوقفت', 'أغلقت', 'فككت'],
  stateBodies: ['وزارة', 'شرطة', 'إدارة', 'مكتب', 'هيئة', 'جمارك', 'حرس', 'نيابة'],
  units: ['فرع', 'وحدة', 'إدارة', 'قسم', 'مكتب', 'مركز', 'شعبة', 'لجنة', 'أمانة'],
  notCues: ['في إطار التحقيق', 'على الأقل', 'في المائة', 'من أجل'],
  achieved: ['تمكنت', 'تمكن', 'تمكنوا', 'نجحت', 'نجح'],
  things: { pronouns: ['وهي', 'هي'], omitted: true },
  deeds,
  gatherings,
  patterns: [...operations, ...events, ...bodies],
}
