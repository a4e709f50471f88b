import type { ClaimPattern } from '../../claims-pack'
import { nounOf, oneOf, past, pastOn, present } from '../verbs'

const own = { side: 'around', reach: 'near', kinds: ['Operation'], implied: 'if-absent' } as const

const tried = '{,محاولة ,محاولات ,محاولتي ,محاولتين ,عملية ,عمليات }'
const them = (words: readonly string[]): string[] => words.filter((word) => word.endsWith('ها'))

/** How Arabic says what was taken. */
export const hauls: readonly ClaimPattern[] = [
  {
    relation: 'SEIZED',
    rule: 'ضبط',
    cues: [
      oneOf(past('ضبط', 'صادر', 'حجز', 'استعاد', 'استرد', 'استرجع', 'اعترض', 'حرز', 'انتشل')),
      oneOf(
        'مصادرة',
        'صودرت',
        'صودر',
        'استعيدت',
        'استعيد',
        'استعادة',
        'استرداد',
        'استرجاع',
        'تحريز',
        'اعتراض',
      ),
      oneOf(present('ضبط', 'صادر', 'حجز', 'ستعيد')),
      '{العثور,عثر,عثرت,عثروا,التحفظ,تحفظت} {,بحوزتهم ,بحوزته ,لديهم ,داخلها ,معهم ,أيضا ,كذلك ,خلالها }على',
      '{وضع,وضعت,وضعوا} اليد على',
      '{بحوزته,بحوزتهم,بحوزتها,بحوزتهما,في حوزتهم,في حوزته,حيازتهم,حيازته} {,على }',
      `{إحباط,أحبط,أحبطت,أحبطوا,إفشال,إجهاض,أفشلت} ${tried}{تهريب,ترويج,إدخال,جلب,نقل,شحن}`,
      `${oneOf(past('شمل', 'تضمن', 'ضم'), present('شمل', 'تضمن', 'ضم'))} {,هذه ,قائمة ,حصيلة }{المضبوطات,المحجوزات,الضبطيات}`,
      '{الاستيلاء,استولت,استولى} على',
      '{منع,إفشال,أفشلت,أفشل,منعت} {,محاولة ,محاولات ,عملية ,عمليات }{تهريب,إدخال,دخول,ترويج}',
      '{أسفرت,أسفر,تسفر,أثمرت} عن {ضبط,حجز,مصادرة,استرجاع,استعادة,العثور على,التحفظ على}',
      '{من بين,بين,ومن} {,هذه ,أبرز }{المضبوطات,المحجوزات}',
    ],
    subject: own,
    object: { side: 'after', reach: 'topic' },
    confidence: 0.8,
  },
  {
    relation: 'SEIZED',
    rule: 'محملة-ب',
    cues: [
      '{محملة,محمل,محملين,محملتين,محملا,مشحونة,معبأة,على متنها,على متنه,بداخلها,بداخله,كانت تحمل,كان يحمل}',
    ],
    subject: { side: 'around', reach: 'near', kinds: ['Operation'], implied: 'if-deed' },
    object: { side: 'after', reach: 'topic' },
    confidence: 0.72,
  },
  {
    relation: 'SEIZED',
    rule: 'محاولة-تهريب',
    cues: ['{محاولة,محاولات,محاولتي,محاولتين} {تهريب,ترويج,إدخال,جلب,نقل,شحن}'],
    subject: { side: 'around', reach: 'near', kinds: ['Operation'], implied: 'if-deed' },
    object: { side: 'after', reach: 'topic' },
    confidence: 0.75,
  },
  {
    relation: 'SEIZED',
    rule: 'مضبوطات',
    cues: [
      '{مصادر,مصادرة,مضبوط,مضبوطة,محجوزة,محجوز,مستردة,مسترجعة}',
      '{عثر عليها,عثر عليه} {,أثناء ,خلال }',
      oneOf(them(nounOf('ضبط', 'مصادرة', 'حجز', 'استعادة', 'استرداد')), them(pastOn('ضبط', 'صادر', 'حجز'))),
    ],
    subject: own,
    object: { side: 'before', oblique: true },
    confidence: 0.75,
  },
]
