import { active, attached, passive, type ClaimPattern, type EndRule } from '../../claims-pack'

const near = { side: 'around', reach: 'near', kinds: ['Operation'] } as const
const own = { ...near, implied: 'if-absent' } as const
const told = { ...near, implied: 'if-deed' } as const
const next: EndRule = { side: 'after' }
const actors: EndRule = { side: 'after', kinds: ['Organisation', 'Country'] }
const crimes: EndRule = { side: 'after', reach: 'topic', kinds: ['Offence', 'Commodity'] }
const places: EndRule = { side: 'after', reach: 'topic', kinds: ['Country', 'Place'] }

/** How Arabic says who led and coordinated an operation. */
const leading: readonly ClaimPattern[] = [
  {
    ...active('LED', 'قاد', ['{قاد,قادت,يقود,تقود,ترأس,ترأست,تولى,تولت,يتولى,تتولى}']),
    subject: next,
    object: told,
  },
  {
    ...active('LED', 'نفذ', ['{نظم,نظمت,أطلق,أطلقت,نفذ,نفذت,أجرى,أجرت,شن,شنت}']),
    subject: { side: 'after', kinds: ['Organisation'] },
    object: near,
    confidence: 0.75,
  },
  passive(
    'LED',
    'بقيادة',
    [
      '{بقيادة,قادها,يقودها,تقودها,قادتها,قاده,ترأسها}',
      '{نفذها,نفذتها,ينفذها,أطلقها,أطلقتها,نظمها,نظمتها,أجراها,أجرتها,شنها,شنتها}',
      '{تحت قيادة,بإدارة,بمبادرة من}',
      '{تولى,تولت} {قيادتها,إدارتها,تنفيذها}',
    ],
    { object: told },
  ),
  {
    ...active('COORDINATED', 'نسق', ['{نسق,نسقت,ينسق,تنسق}']),
    subject: { side: 'after', kinds: ['Organisation', 'Official'] },
    object: told,
  },
  active('COORDINATED', 'ينسق', ['{نسق,نسقت,ينسق,تنسق}'], { object: told, confidence: 0.8 }),
  passive(
    'COORDINATED',
    'بتنسيق',
    [
      '{بتنسيق من,بتنسيق,نسقها,تنسقها,ينسقها,نسقتها,نسقه}',
      '{تولى,تولت} {تنسيقها,تنسيق}',
      'تحت إشراف',
      'تحت رعاية',
      'بإشراف',
    ],
    { object: told },
  ),
]

/** How Arabic says who helped and who took part. */
const joining: readonly ClaimPattern[] = [
  passive(
    'SUPPORTED',
    'بدعم-من',
    [
      '{بدعم من,بدعم,بمساعدة من,بمساعدة,بمساندة من,بمساندة,بمؤازرة}',
      '{بتمويل من,بدعم مالي من,بفضل دعم,بفضل مساعدة,بفضل الدعم المقدم من}',
      '{مولها,مولتها,يمولها,تمولها,دعمها,دعمتها,يدعمها,تدعمها,ساندها,ساندتها}',
      '{حظيت,حظي} بدعم',
    ],
    { object: told, confidence: 0.85 },
  ),
  {
    ...active('SUPPORTED', 'دعم', ['{دعم,دعمت,ساند,ساندت,ساعد,ساعدت,مول,مولت}']),
    subject: actors,
    object: told,
    confidence: 0.75,
  },
  {
    ...active('SUPPORTED', 'قدم-الدعم', ['{قدم,قدمت}']),
    subject: actors,
    object: { side: 'after', reach: 'topic', kinds: ['Operation', 'Event'] },
    confidence: 0.7,
  },
  passive(
    'PARTICIPATED_IN',
    'بمشاركة',
    [
      '{بمشاركة,شارك فيها,شاركت فيها,ضمت,ساهمت فيها,ساهم فيها,أسهمت فيها}',
      '{شارك,شاركت} فيها {أيضا,كذلك}',
      '{شارك,شاركت} فيها {,أيضا ,كذلك }كل من',
    ],
    { object: own, confidence: 0.85 },
  ),
  passive(
    'PARTICIPATED_IN',
    'بالتعاون-مع',
    ['{بالتعاون,بالتنسيق,بالاشتراك,بالشراكة} {,الوثيق ,المباشر ,الكامل }مع', 'بالتعاون مع كل من'],
    { object: told, confidence: 0.75 },
  ),
  {
    ...active('PARTICIPATED_IN', 'شارك-في', ['{شارك,شاركت,ساهم,ساهمت,أسهمت}']),
    subject: { side: 'after', reach: 'topic', kinds: ['Country', 'Organisation'] },
    object: { side: 'after', via: 'in', kinds: ['Operation'] },
  },
  {
    relation: 'PARTICIPATED_IN',
    rule: 'البلدان-المشاركة',
    cues: ['البلدان المشاركة', 'الدول المشاركة', 'الجهات المشاركة', 'الأجهزة المشاركة'],
    subject: { side: 'after', kinds: ['Country', 'Organisation'] },
    object: { side: 'before', reach: 'near', kinds: ['Operation'], implied: 'if-absent' },
    confidence: 0.9,
  },
  {
    relation: 'PARTICIPATED_IN',
    rule: 'تصرف',
    cues: [
      '{اعتقلت,أوقفت,ضبطت,صادرت,داهمت,فككت,أنقذت,أحبطت,حجزت,حررت}',
      '{ألقت,ألقى} القبض',
      '{تمكنت,تمكن,نجحت,نجح}',
    ],
    subject: actors,
    object: told,
    confidence: 0.75,
  },
  {
    relation: 'PARTICIPATED_IN',
    rule: 'acts',
    cues: ['{تعتقل,توقف,تضبط,تفكك,تحبط,تداهم}', '{تلقي,يلقي} القبض'],
    subject: { side: 'before', kinds: ['Organisation', 'Country'] },
    object: own,
    transitive: true,
    confidence: 0.75,
  },
]

/** How Arabic says where an operation ran and what it followed. */
const sites: readonly ClaimPattern[] = [
  attached('CARRIED_OUT_IN', 'في', ['في', 'عبر', 'شملت', 'في أنحاء', 'في جميع أنحاء'], { confidence: 0.75 }),
  attached('CARRIED_OUT_IN', 'نفذت-في', ['{نفذت,أجريت,جرت,دارت,تمت}'], {
    object: { side: 'after', via: 'in' },
  }),
  {
    relation: 'CARRIED_OUT_IN',
    rule: 'نفذت-العملية-في',
    cues: ['{نفذت,أجريت,جرت,دارت,تمت,تركزت}'],
    subject: { side: 'after', kinds: ['Operation'] },
    object: { side: 'after', via: 'in', kinds: ['Country', 'Place'] },
    confidence: 0.8,
  },
  {
    relation: 'CARRIED_OUT_IN',
    rule: 'شملت-العملية',
    cues: ['{شملت,شمل,امتدت,طالت,غطت}'],
    subject: { side: 'after', kinds: ['Operation'] },
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
  attached('FOLLOWED', 'تلت', ['{تلت,أعقبت,تأتي بعد,جاءت بعد,عقب}'], { confidence: 0.75 }),
]

/** How Arabic says what an operation was against. */
const targets: readonly ClaimPattern[] = [
  attached(
    'TARGETED',
    'استهدفت',
    [
      '{استهدفت,تستهدف,استهدف,يستهدف,مستهدفة}',
      'ضد',
      '{لمكافحة,لمواجهة,لقطع,لتفكيك,لوقف,لإحباط,للتصدي ل,لضرب,لردع}',
      '{الرامية,رامية,تهدف,هدفت,هادفة} إلى {مكافحة,تفكيك,التصدي,قطع,وقف,القضاء على,ضرب}',
      '{وجهت,موجهة} {إلى,ضد}',
    ],
    { object: crimes },
  ),
  {
    relation: 'TARGETED',
    rule: 'استهدفت-العملية',
    cues: ['{استهدفت,استهدف}'],
    subject: { side: 'after', kinds: ['Operation'] },
    object: crimes,
    confidence: 0.8,
  },
  {
    relation: 'TARGETED',
    rule: 'تهم-المشتبه-فيهم',
    cues: ['{بتهمة,بتهم,بشبهة}', '{المشتبه,يشتبه,اشتبه} في', '{متهمين,متهمون,متهم,متهمة} {ب,في}'],
    subject: own,
    object: { ...crimes, kinds: ['Offence'] },
    modality: 'alleged',
    confidence: 0.8,
  },
  {
    relation: 'TARGETED',
    rule: 'لضلوعهم-في',
    cues: [
      '{لضلوعهم,لضلوعه,لتورطهم,لتورطه} {,المفترض ,المزعوم }في',
      '{لارتكابهم,لارتكابه,لارتكاب,في ارتكابهم}',
      '{المطلوبين,مطلوبين,المطلوب} {بتهم,بتهمة,لارتكاب,في قضايا}',
      '{تهما,تهم,اتهامات} {تتصل,تتعلق}',
    ],
    subject: own,
    object: { ...crimes, kinds: ['Offence'] },
    confidence: 0.75,
  },
  {
    relation: 'TARGETED',
    rule: 'جرائم-الموقوفين',
    cues: [
      '{ضالعين,متورطين,متورطة,ضالعة,متخصصة,متخصص} في',
      'جرائم {مثل,منها,من بينها,من قبيل,تشمل}',
      '{صلات,صلة}',
      '{عصابة,شبكة,شبكات,عصابات} {,إجرامية ,دولية ,منظمة }{لتهريب,للاتجار,لترويج}',
    ],
    subject: told,
    object: { ...crimes, kinds: ['Offence'] },
    confidence: 0.75,
  },
]

/** How Arabic says what was taken. */
const hauls: readonly ClaimPattern[] = [
  {
    relation: 'SEIZED',
    rule: 'ضبط',
    cues: [
      '{ضبط,ضبطت,مصادرة,صادرت,صودرت,ضبطوا,استعيدت,استعادة,حجز,حجزت,استرداد}',
      '{العثور,عثر,عثرت} على',
      'وضع اليد على',
      '{شملت,تضمنت,ضمت} المضبوطات',
      '{من بين,بين} المضبوطات',
    ],
    subject: own,
    object: { side: 'after', reach: 'topic' },
    confidence: 0.8,
  },
  {
    relation: 'SEIZED',
    rule: 'مضبوطات',
    cues: ['{مصادر,مصادرة,مضبوط,مضبوطة}', '{عثر عليها,عثر عليه,ضبطها,تم ضبطها,جرى ضبطها}'],
    subject: own,
    object: { side: 'before', oblique: true },
    confidence: 0.75,
  },
]

/** How Arabic says who led, joined or supported an operation, where it ran, what it was against and what it took. */
export const operations: readonly ClaimPattern[] = [...leading, ...joining, ...sites, ...targets, ...hauls]
