import { active, attached, type ClaimPattern, type EndRule } from '../../claims-pack'
import { oneOf, past, present } from '../verbs'

const next: EndRule = { side: 'after' }
const people: EndRule = { side: 'after', reach: 'list' }
const officials: EndRule = { side: 'after', reach: 'list', kinds: ['Official'] }
const topics = ['Offence', 'Commodity', 'Operation', 'Facility', 'Programme', 'Agreement'] as const
const anyEvent: EndRule = { side: 'around', reach: 'near', kinds: ['Event'], implied: 'if-absent' }
const meant: EndRule = { side: 'before', reach: 'near', kinds: ['Event'], implied: 'if-absent' }

/** How Arabic says who came to an event, who received it, what it dealt with, who met and who signed. */
export const events: readonly ClaimPattern[] = [
  {
    ...active('HOSTED', 'استضاف', ['{استضاف,استضافت,تستضيف,يستضيف,احتضن,احتضنت,تحتضن,يحتضن}']),
    subject: { side: 'after', kinds: ['Country', 'Place', 'Organisation'] },
    object: { side: 'after', reach: 'topic', kinds: ['Event', 'Facility'] },
  },
  {
    relation: 'HOSTED',
    rule: 'الذي-استضافته',
    cues: ['{استضافته,استضافتها,تستضيفه,تستضيفها,احتضنته,احتضنتها}'],
    subject: { side: 'after', kinds: ['Country', 'Place', 'Organisation'] },
    object: meant,
    confidence: 0.85,
  },
  {
    relation: 'HOSTED',
    rule: 'باستضافة',
    cues: ['باستضافة {,من }', 'في ضيافة'],
    subject: { side: 'after', kinds: ['Country', 'Place', 'Organisation'] },
    object: anyEvent,
    confidence: 0.82,
  },
  {
    relation: 'DISCUSSED',
    rule: 'تناول',
    cues: [
      '{تناول,تناولت,بحث,بحثت,ناقش,ناقشت,استعرض,استعرضت,يناقش,تناقش,يبحث,تبحث,يتناول,تتناول}',
      '{خصص,خصصت,مخصص,مخصصة,كرس,المخصص,المخصصة}',
      '{تمحور,تمحورت,تركزت,تركز,ركز,ركزت,انصبت,انصب,دار,دارت,تطرق,تطرقت} {,المباحثات ,المناقشات ,المحادثات ,اللقاء ,الاجتماع }{حول,على,إلى}',
      '{مناقشة,مناقشات,استعراض,تدارس,لبحث,لمناقشة} {,سبل ,آخر ,مستجدات ,أبرز ,قضايا ,مواضيع }{,مكافحة ,التصدي ل,مواجهة ,تعزيز مكافحة }',
      '{جدول أعماله,جدول أعمالها,جدول الأعمال,محاور,موضوع,مواضيع,تحت شعار,تحت عنوان,بعنوان}',
      '{المشاركون,المشاركين,المجتمعون,الجانبان,الطرفان}',
    ],
    subject: { side: 'around', reach: 'near', kinds: ['Event'], implied: 'if-absent' },
    object: { side: 'after', reach: 'topic', kinds: topics },
    confidence: 0.84,
  },
  {
    relation: 'DISCUSSED',
    rule: 'سيناقش',
    cues: ['{سيناقش,ستناقش,سيتناول,ستتناول,سيبحث,ستبحث,سيستعرض}'],
    subject: { side: 'around', reach: 'near', kinds: ['Event'], implied: 'if-absent' },
    object: { side: 'after', reach: 'topic', kinds: topics },
    modality: 'planned',
    confidence: 0.84,
  },
  attached('DISCUSSED', 'بشأن', ['بشأن', 'حول', 'لمكافحة', 'المعني', 'المعنية'], {
    subject: { side: 'before', attached: true, kinds: ['Event'] },
    object: { side: 'after', reach: 'topic', kinds: topics },
  }),
  {
    relation: 'DISCUSSED',
    rule: 'أطلع-على',
    cues: ['{أطلع,أطلعه,أطلعها,أطلعهم,أطلعهما,اطلع,عرضت على الوفد,عرض على الوفد,أحيط}'],
    subject: { side: 'around', reach: 'near', kinds: ['Event'], implied: 'if-absent' },
    object: { side: 'after', reach: 'topic', kinds: ['Facility', 'Programme', 'Operation', 'Agreement'] },
    confidence: 0.78,
  },
  {
    ...active('SIGNED', 'وقع', ['{وقع,وقعت,وقعا,ووقع,أبرم,أبرمت,يوقع,توقع}']),
    subject: next,
    object: { side: 'after', reach: 'topic', kinds: ['Agreement'] },
  },
  {
    relation: 'SIGNED',
    rule: 'يوقعان',
    cues: ['{يوقعان,يوقع,توقع,توقعان}'],
    subject: { side: 'before' },
    object: { side: 'after', kinds: ['Agreement'] },
    confidence: 0.84,
  },
  {
    relation: 'SIGNED',
    rule: 'وقعه-عن',
    cues: ['{وقعه,وقعها} {,نيابة عن }', '{وقعه,وقعها}'],
    subject: people,
    object: { side: 'around', reach: 'near', kinds: ['Agreement'], implied: 'if-absent' },
    confidence: 0.84,
  },
  {
    relation: 'SIGNED',
    rule: 'الموقعة-بين',
    cues: ['{الموقع,الموقعة,المبرم,المبرمة,وقعها,وقعه} {بين,من}', 'بين'],
    subject: next,
    object: { side: 'before', attached: true, kinds: ['Agreement'] },
    confidence: 0.82,
  },
  {
    relation: 'SIGNED',
    rule: 'وقع-مع',
    cues: ['{وقع,وقعت,أبرم,أبرمت}'],
    subject: { side: 'after', via: 'with' },
    object: { side: 'after', reach: 'topic', kinds: ['Agreement'] },
    confidence: 0.82,
  },
  {
    relation: 'MET',
    rule: 'التقى',
    cues: [
      oneOf(past('التقى', 'استقبل', 'لقي', 'قابل'), present('لتقي', 'ستقبل')),
      '{اجتمع,اجتمعت,تباحث,تباحثت,تحادث} {,مع}',
    ],
    subject: { side: 'after', kinds: ['Official'] },
    object: { side: 'after', reach: 'topic', kinds: ['Official'] },
    confidence: 0.84,
  },
  {
    relation: 'MET',
    rule: 'استقبله',
    cues: ['{استقبله,استقبلها,استقبلهم,التقاه,وكان في استقباله,كان في استقباله}'],
    subject: { side: 'before', kinds: ['Official'] },
    object: officials,
    confidence: 0.82,
  },
  {
    relation: 'MET',
    rule: 'عقد-مباحثات-مع',
    cues: ['{عقد,عقدت,أجرى,أجرت,بحث,بحثت,ناقش,ناقشت,تباحث,تباحثت,اجتمع,اجتمعت,التقى,التقت}'],
    subject: { side: 'after', kinds: ['Official'] },
    object: { side: 'after', via: 'with', kinds: ['Official'] },
    confidence: 0.82,
  },
  {
    relation: 'ATTENDED',
    rule: 'عقد-اجتماعا',
    cues: ['{عقد,عقدت,أجرى,أجرت,ترأس,ترأست,رعى,شهد,افتتح,اختتم,دشن}'],
    subject: { side: 'after', kinds: ['Official'] },
    object: { side: 'after', reach: 'topic', kinds: ['Event'] },
    confidence: 0.82,
  },
  {
    relation: 'ATTENDED',
    rule: 'بحضور-ومشاركة',
    cues: [
      '{بحضور,بمشاركة,بمعية,برفقة,يرافقه,رافقه,ورافقه,وبحضور,حضرها,حضره,شهدها,شهده} {,كل من ,عدد من ,كبار المسؤولين منهم }',
    ],
    subject: people,
    object: anyEvent,
    confidence: 0.82,
  },
  {
    relation: 'ATTENDED',
    rule: 'حضر',
    cues: [
      `${oneOf(past('حضر', 'شارك', 'انضم'), present('حضر', 'شارك'))} {,في ,كل من ,فيه ,فيها ,فيه كل من ,فيها كل من }`,
      '{حضر,حضرت,يحضر,شارك,شاركت,يشارك,تشارك} {,في }',
      '{حضره,حضرها,يحضره,يحضرها}',
      '{بحضور,بمشاركة}',
      '{الحاضرين,الحاضرون,المشاركين,المشاركون} {,فيه ,فيها ,في المؤتمر ,في الاجتماع }{,من }',
      'كان من بين {الحاضرين,المشاركين,الحضور} {,فيه ,فيها }',
      '{جمع,جمعت,ضم,ضمت,يجمع,يضم} {,ممثلين عن ,ممثلين من }',
    ],
    subject: people,
    object: anyEvent,
    confidence: 0.84,
  },
  {
    relation: 'ATTENDED',
    rule: 'افتتح',
    cues: ['{افتتح,افتتحت,ترأس,ترأست,يفتتح,اختتم,دشن}', '{افتتحه,افتتحها,ترأسه,ترأسها}', 'برئاسة'],
    subject: { side: 'after', kinds: ['Official'] },
    object: { side: 'around', reach: 'near', kinds: ['Event'] },
    confidence: 0.84,
  },
  {
    relation: 'ATTENDED',
    rule: 'تحدث-في',
    cues: [
      '{تحدث,تحدثت,ألقى,ألقت,استهل,استهلت,ألقى كلمة,ألقت كلمة} {,في جلسة الافتتاح ,في الجلسة الافتتاحية ,في الافتتاح ,خلال المؤتمر ,في المؤتمر }',
      'رئيس {المؤتمر,الاجتماع,الدورة}',
    ],
    subject: { side: 'after', kinds: ['Official'] },
    object: anyEvent,
    confidence: 0.8,
  },
  {
    relation: 'ATTENDED',
    rule: 'الوفد-ضم',
    cues: ['{الوفد,وفد,وفدا} {,المرافق له ,المرافق ,رفيع المستوى }{,الذي }{ضم,يضم,يرأسه,ترأسه,برئاسة}'],
    subject: officials,
    object: anyEvent,
    confidence: 0.84,
  },
]
