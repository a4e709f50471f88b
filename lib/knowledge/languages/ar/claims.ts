import { active, attached, passive, type ClaimsPack, type EndRule } from '../claims-pack'

const near = { side: 'around', reach: 'near', kinds: ['Operation'] } as const
const next: EndRule = { side: 'after' }
const topics = ['Offence', 'Commodity', 'Operation', 'Facility', 'Programme', 'Agreement'] as const

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
  units: ['وحدة', 'إدارة', 'قسم', 'مكتب', 'مركز', 'شعبة', 'لجنة', 'أمانة'],
  notCues: ['في إطار التحقيق', 'على الأقل', 'في المائة', 'من أجل'],
  patterns: [
    { ...active('LED', 'قاد', ['{قاد,قادت,يقود,تقود,وقاد}']), subject: next, object: near },
    passive('LED', 'بقيادة', ['بقيادة', 'قادها', 'يقودها'], { object: near }),
    { ...active('COORDINATED', 'نسق', ['{نسق,نسقت,ونسق}']), subject: next, object: near },
    passive('COORDINATED', 'بتنسيق', ['{بتنسيق من,بتنسيق,نسقها,تنسقها,نسقتها}', 'تحت إشراف', 'تحت رعاية'], {
      object: near,
    }),
    passive('SUPPORTED', 'بدعم-من', ['بدعم من', 'بدعم', 'بمساعدة', 'بمساندة'], {
      object: near,
      confidence: 0.85,
    }),
    passive('PARTICIPATED_IN', 'بمشاركة', ['{بمشاركة,شارك فيها,شاركت فيها,ضمت}'], {
      object: near,
      confidence: 0.85,
    }),
    {
      ...active('PARTICIPATED_IN', 'شارك-في', ['{شارك,شاركت}']),
      subject: { side: 'after', reach: 'topic', kinds: ['Country', 'Organisation'] },
      object: { side: 'after', via: 'in', kinds: ['Operation'] },
    },
    {
      relation: 'PARTICIPATED_IN',
      rule: 'البلدان-المشاركة',
      cues: ['البلدان المشاركة', 'الدول المشاركة'],
      subject: { side: 'after', kinds: ['Country', 'Organisation'] },
      object: { side: 'before', reach: 'near', kinds: ['Operation'], implied: 'if-absent' },
      confidence: 0.9,
    },
    attached('CARRIED_OUT_IN', 'في', ['في', 'عبر', 'شملت'], { confidence: 0.75 }),
    attached('CARRIED_OUT_IN', 'نفذت-في', ['{نفذت,أجريت,جرت}'], { object: { side: 'after', via: 'in' } }),
    attached('TARGETED', 'استهدفت', ['{استهدفت,تستهدف,استهدف}', 'ضد', 'لمكافحة', 'لمواجهة'], {
      object: { side: 'after', reach: 'topic', kinds: ['Offence', 'Commodity'] },
    }),
    {
      relation: 'SEIZED',
      rule: 'ضبط',
      cues: ['{ضبط,ضبطت,وضبط,مصادرة,صادرت,ضبطوا}'],
      subject: { ...near, implied: 'if-absent' },
      object: { side: 'after', reach: 'topic' },
      confidence: 0.8,
    },
    {
      ...active('HOSTED', 'استضاف', ['{استضاف,استضافت,تستضيف,يستضيف}']),
      subject: next,
      object: { side: 'after', reach: 'topic', kinds: ['Event', 'Facility'] },
    },
    attached('LOCATED_IN', 'يقع-في', ['{يقع,تقع,مقره,مقرها} في', '{افتتح,افتتحت} في'], {
      subject: { side: 'before', attached: true, kinds: ['Facility', 'Organisation'] },
    }),
    attached('LOCATED_IN', 'موقع', ['في'], {
      subject: { side: 'before', attached: true, kinds: ['Facility'] },
      confidence: 0.8,
      stable: true,
    }),
    attached('LOCATED_IN', 'عقد-في', ['{عقد,عقدت,المعقود,المعقودة,أقيم} في', 'في'], {
      subject: { side: 'before', attached: true, kinds: ['Event'] },
      confidence: 0.8,
    }),
    attached('PART_OF', 'في-إطار', ['في إطار', 'ضمن إطار', 'ضمن'], {
      subject: { side: 'before', attached: true, kinds: ['Operation'] },
      object: { side: 'after', kinds: ['Programme'] },
    }),
    attached('DISCUSSED', 'تناول', ['{تناول,تناولت,بحث,بحثت,وبحث}', 'بشأن', 'حول'], {
      object: { side: 'after', reach: 'topic', kinds: topics },
    }),
    {
      ...active('SIGNED', 'وقع', ['{وقع,وقعت,وقعا,ووقع}']),
      subject: next,
      object: { side: 'after', reach: 'topic', kinds: ['Agreement'] },
    },
    {
      ...active('MET', 'التقى', ['{التقى,التقت,استقبل,استقبلت}', 'اجتمع']),
      subject: next,
      object: { side: 'after', reach: 'topic', kinds: ['Official'] },
      confidence: 0.8,
    },
    {
      ...active('ATTENDED', 'حضر', ['{حضر,حضرت,وحضر,افتتح}']),
      subject: { side: 'after', reach: 'topic', kinds: ['Official', 'Organisation'] },
      object: { side: 'after', reach: 'topic', kinds: ['Event'] },
    },
    passive('ATTENDED', 'بحضور', ['{بحضور,حضره,حضرها}'], { confidence: 0.85 }),
  ],
}
