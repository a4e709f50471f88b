import { active, attached, passive, type ClaimPattern, type EndRule } from '../../claims-pack'
import { oneOf, past, pastOn, present, presentOn } from '../verbs'
import { hauls } from './hauls'
import { targets } from './targets'

const near = { side: 'around', reach: 'near', kinds: ['Operation'] } as const
const own = { ...near, implied: 'if-absent' } as const
const told = { ...near, implied: 'if-deed' } as const
const next: EndRule = { side: 'after' }
const actors: EndRule = { side: 'after', kinds: ['Organisation', 'Country'] }
const places: EndRule = { side: 'after', reach: 'topic', kinds: ['Country', 'Place'] }

/** How Arabic says who led and coordinated an operation. */
const leading: readonly ClaimPattern[] = [
  {
    ...active('LED', 'قاد', [oneOf(past('قاد', 'ترأس', 'تولى', 'تزعم'), present('قود', 'ترأس', 'تولى'))]),
    subject: next,
    object: told,
  },
  {
    ...active('LED', 'نفذ', [
      oneOf(past('نظم', 'أطلق', 'نفذ', 'أجرى', 'شن', 'باشر'), present('نظم', 'طلق', 'نفذ', 'شن')),
    ]),
    subject: { side: 'after', kinds: ['Organisation'] },
    object: near,
    confidence: 0.75,
  },
  passive(
    'LED',
    'بقيادة',
    [
      'بقيادة {,كل من }',
      oneOf(pastOn('قاد', 'ترأس', 'تزعم'), presentOn('قود', 'ترأس')),
      oneOf(
        pastOn('نفذ', 'أطلق', 'نظم', 'أجرى', 'شن', 'باشر', 'أنجز', 'دبر'),
        presentOn('نفذ', 'طلق', 'نظم', 'شن', 'جري', 'نجز'),
      ),
      '{قام,قامت,اضطلع,اضطلعت,نهض} بها',
      '{تحت قيادة,بإدارة,بمبادرة من,من تنفيذ,من تنظيم,بتنظيم من,بتنفيذ من,تحت إمرة,من إنجاز}',
      `${oneOf(past('تولى'), present('تولى'))} {قيادتها,إدارتها,تنفيذها,قيادة العملية,تنفيذ العملية,إدارة العملية}`,
    ],
    { object: told },
  ),
  {
    ...active('COORDINATED', 'نسق', [oneOf(past('نسق'), present('نسق'))]),
    subject: { side: 'after', kinds: ['Organisation', 'Official'] },
    object: told,
  },
  active('COORDINATED', 'ينسق', ['{نسق,نسقت,ينسق,تنسق}'], { object: told, confidence: 0.8 }),
  passive(
    'COORDINATED',
    'بتنسيق',
    [
      '{بتنسيق,تنسيق} {من,من قبل,من جانب}',
      'بتنسيق',
      oneOf(pastOn('نسق'), presentOn('نسق')),
      `${oneOf(past('تولى', 'تقاسم', 'قاد', 'أمن'), present('تولى', 'تقاسم', 'قود'))} {تنسيقها,تنسيق}`,
      '{تنسيقها,وتنسيقها} {,من قبل ,من جانب }',
      '{أشرف,أشرفت,تشرف,يشرف} {عليها,على تنسيقها}',
      'تحت إشراف',
      'تحت رعاية',
      'بإشراف',
    ],
    { object: told },
  ),
]

const arresting = [
  ...['أطبق', 'طوق', 'أفشل', 'شل', 'استهدف', 'كشف عن شبكة', 'أوقع', 'داهم', 'لاحق', 'رصد', 'حدد هوية'],
  ...['اعتقل', 'أوقف', 'قبض', 'احتجز', 'أطاح', 'أسقط', 'فكك', 'أنقذ', 'حرر', 'تعقب', 'استدرج'],
]
const seizing = [
  ...['ضبط', 'صادر', 'حجز', 'داهم', 'فتش', 'أحبط', 'أجهض', 'استعاد', 'استرد', 'استرجع', 'اعترض', 'أغلق'],
  ...['شمع', 'أتلف', 'تحفظ', 'عثر', 'جمد', 'حجب'],
]
const acting = [
  ...['عتقل', 'وقف', 'ضبط', 'فكك', 'حبط', 'داهم', 'حجز', 'قبض', 'صادر', 'طيح', 'ستعيد', 'نقذ', 'حرر'],
  ...['سقط', 'سترد'],
]

/** How Arabic says who helped and who took part. */
const joining: readonly ClaimPattern[] = [
  passive(
    'SUPPORTED',
    'بدعم-من',
    [
      '{بدعم,بمساعدة,بمساندة,بمؤازرة,بإسناد} {,تقني ,فني ,لوجستي ,عملياتي ,ميداني ,تحليلي ,مباشر ,كامل ,فعال }{,من }{,كل من }',
      '{بناء على,استنادا إلى,بفضل,إثر,عقب,على ضوء,على إثر} {,تبادل }{معلومات,معطيات,بيانات,إخبارية} {,دقيقة ,استخباراتية ,أمنية ,استخباراتية دقيقة ,أمنية دقيقة ,موثوقة ,ميدانية ,مسبقة }{من,قدمتها,وفرتها,قدمها,وفرها,واردة من,وردت من,توصلت بها من,تلقتها من,مقدمة من,أتاحتها}',
      '{مدعومة,مدعوما,مدعوم,مسنودة,مسنودا,معززة,معززا,مؤازرة} {من,ب,من قبل}',
      '{بفضل تعاون,بفضل دعم,بفضل مساندة,بفضل التعاون مع,بمواكبة من,بتغطية من,بإسناد من,بمرافقة من}',
      '{بناء على,استنادا إلى,بفضل} {معلومات,معلومات استخباراتية,معلومات دقيقة} {من,قدمتها,وفرتها,وردت من}',
      '{بتمويل من,بدعم مالي من,بفضل دعم,بفضل مساعدة,بفضل الدعم المقدم من}',
      oneOf(pastOn('مول', 'دعم', 'ساند', 'آزر'), presentOn('مول', 'دعم', 'ساند')),
      '{حظيت,حظي} بدعم',
    ],
    { object: told, confidence: 0.85 },
  ),
  {
    ...active('SUPPORTED', 'دعم', [
      oneOf(past('دعم', 'ساند', 'ساعد', 'مول', 'آزر'), present('دعم', 'ساند', 'ساعد', 'مول')),
    ]),
    subject: actors,
    object: told,
    confidence: 0.75,
  },
  {
    ...active('SUPPORTED', 'قدم-الدعم', ['{قدم,قدمت,وفر,وفرت,أتاح,أتاحت,يقدم,تقدم} {,أيضا ,كذلك }']),
    subject: actors,
    object: { side: 'after', reach: 'topic', kinds: ['Operation', 'Event'] },
    confidence: 0.7,
  },
  passive(
    'PARTICIPATED_IN',
    'بمشاركة',
    [
      '{بمشاركة,بإسهام,بمساهمة} {,كل من ,عناصر من ,فرق من ,وحدات من ,ضباط من }',
      `${oneOf(past('شارك', 'ساهم', 'أسهم', 'انخرط', 'اشترك'), present('شارك', 'ساهم', 'سهم'))} {فيها,فيه}`,
      'ضمت',
      '{شارك,شاركت} فيها {أيضا,كذلك}',
      '{شارك,شاركت} فيها {,أيضا ,كذلك }كل من',
    ],
    { object: own, confidence: 0.85 },
  ),
  passive(
    'PARTICIPATED_IN',
    'مشتركة-بين',
    [
      '{مشتركة,مشترك,المشتركة,المشترك,منسقة,متزامنة} {بين,مع,جمعت,جمع,نفذتها} {,كل من }',
      '{جنبا إلى جنب,سويا,يدا بيد} مع',
      '{اشتركت,اشترك,تعاونت,تعاون,انخرطت,انخرط,أسهمت,أسهم} {فيها,فيه,في تنفيذها,في إنجازها} {,كل من ,أيضا ,كذلك }',
      '{شارك,شاركت,يشارك,تشارك} {في تنفيذها,في إنجازها,في تنفيذ العملية,في هذه العملية,في العملية,في الحملة,في هذه الحملة} {,كل من ,أيضا ,كذلك ,إلى جانب ,عناصر من ,وحدات من ,فرق من }',
      '{أسهمت,أسهم,ساهمت,ساهم} {في تنفيذها,في إنجازها,في تنفيذ العملية,في هذه العملية,في العملية,في الحملة,في هذه الحملة} {,كل من ,أيضا ,كذلك ,عناصر من ,وحدات من }',
    ],
    { object: own, confidence: 0.8 },
  ),
  passive(
    'PARTICIPATED_IN',
    'بالتعاون-مع',
    [
      '{بالتعاون,بالتنسيق,بالاشتراك,بالشراكة,بتعاون,بتنسيق,بشراكة} {,الوثيق ,المباشر ,الكامل ,والتنسيق ,والتعاون ,والشراكة ,وثيق ,مشترك ,محكم ,الأمني ,المشترك ,الميداني }مع {,كل من }',
      '{في خدمة مشتركة,في عمل مشترك,بعمل مشترك,بشكل مشترك} {,مع }',
      '{برفقة,رفقة,بمعية}',
    ],
    { object: told, confidence: 0.75 },
  ),
  {
    ...active('PARTICIPATED_IN', 'شارك-في', [
      oneOf(past('شارك', 'ساهم', 'أسهم', 'اشترك', 'انخرط'), present('شارك', 'ساهم')),
    ]),
    subject: { side: 'after', reach: 'topic', kinds: ['Country', 'Organisation'] },
    object: { side: 'after', via: 'in', kinds: ['Operation'] },
  },
  {
    relation: 'PARTICIPATED_IN',
    rule: 'البلدان-المشاركة',
    cues: ['{البلدان,الدول,الجهات,الأجهزة,السلطات,الأطراف,القوات,الهيئات} {المشاركة,المعنية,المساهمة}'],
    subject: { side: 'after', kinds: ['Country', 'Organisation'] },
    object: { side: 'before', reach: 'near', kinds: ['Operation'], implied: 'if-absent' },
    confidence: 0.9,
  },
  {
    relation: 'PARTICIPATED_IN',
    rule: 'تصرف',
    cues: [
      oneOf(past(...arresting), past(...seizing)),
      '{ألقت,ألقى,ألقوا,تلقي,يلقي}',
      oneOf(past('تمكن', 'نجح', 'أفلح', 'استطاع', 'مكن')),
      '{وضع,وضعت,وضعوا,يضع,تضع}',
    ],
    subject: actors,
    object: told,
    confidence: 0.75,
  },
  {
    relation: 'PARTICIPATED_IN',
    rule: 'acts',
    cues: [oneOf(present(...acting)), '{تلقي,يلقي} القبض'],
    subject: { side: 'before', kinds: ['Organisation', 'Country'] },
    object: own,
    transitive: true,
    confidence: 0.75,
  },
]

const ran = [
  ...['وقائع', 'فصول', 'أطوار', 'أشواط'].flatMap((noun) => [`جرت ${noun}`, `دارت ${noun}`]),
  ...['نفذت', 'أجريت', 'جرت', 'دارت', 'تمت', 'تركزت', 'أقيمت', 'انطلقت', 'شنت', 'تواصلت', 'نظمت'],
]

/** How Arabic says where an operation ran and what it followed. */
const sites: readonly ClaimPattern[] = [
  attached(
    'CARRIED_OUT_IN',
    'في',
    [
      'في',
      'عبر',
      'شملت',
      '{في,عبر} {أنحاء,جميع أنحاء,كافة أنحاء,مختلف أنحاء,عموم,سائر أنحاء}',
      'على مستوى',
      'داخل',
    ],
    { confidence: 0.75 },
  ),
  attached('CARRIED_OUT_IN', 'نفذت-في', [oneOf(ran)], {
    object: { side: 'after', via: 'in' },
  }),
  {
    relation: 'CARRIED_OUT_IN',
    rule: 'نفذت-العملية-في',
    cues: [oneOf(ran, pastOn('نفذ', 'أجرى', 'شن', 'قاد', 'باشر'), ['تنفيذ', 'إطلاق', 'شن', 'إجراء'])],
    subject: near,
    object: { side: 'after', via: 'in', kinds: ['Country', 'Place'] },
    confidence: 0.8,
  },
  {
    relation: 'CARRIED_OUT_IN',
    rule: 'شملت-العملية',
    cues: [oneOf(past('شمل', 'طال', 'غطى')), '{امتدت,توزعت,امتد,توزع} {,لتشمل ,إلى ,على ,بين }'],
    subject: near,
    object: places,
    confidence: 0.85,
  },
  {
    relation: 'CARRIED_OUT_IN',
    rule: 'انطلقت-من',
    cues: ['{انطلقت,انطلق}'],
    subject: own,
    object: { side: 'after', via: 'from', kinds: ['Country', 'Place'] },
    confidence: 0.75,
  },
  attached(
    'FOLLOWED',
    'تلت',
    ['{تلت,أعقبت,عقب}', '{تأتي,جاءت} {بعد,عقب,إثر,في أعقاب}', '{امتدادا,استكمالا} ل'],
    { confidence: 0.75 },
  ),
]

/** How Arabic says who led, joined or supported an operation, where it ran, what it was against and what it took. */
export const operations: readonly ClaimPattern[] = [...leading, ...joining, ...sites, ...targets, ...hauls]
