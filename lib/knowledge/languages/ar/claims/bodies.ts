import { attached, type ClaimPattern } from '../../claims-pack'

/** How Arabic says where bodies and buildings are, what they belong to, who runs and who represents them. */
export const bodies: readonly ClaimPattern[] = [
  attached(
    'LOCATED_IN',
    'يقع-في',
    [
      '{يقع,تقع,يوجد,توجد,الكائن,الكائنة,الواقع,الواقعة,الموجود,الموجودة} {,مقره ,مقرها }في',
      '{يقع مقره,يقع مقرها,مقره,مقرها,ومقره,ومقرها,مقره الرئيسي,مقرها الرئيسي} {,في }',
      '{افتتح,افتتحت} في',
      '{يتخذ,تتخذ} من',
      '{ومقره,ومقرها,مقره,مقرها}',
    ],
    {
      subject: { side: 'before', attached: true, kinds: ['Facility', 'Organisation'] },
    },
  ),
  attached('LOCATED_IN', 'موقع', ['في'], {
    subject: { side: 'before', attached: true, kinds: ['Facility'] },
    confidence: 0.8,
    stable: true,
  }),
  attached(
    'LOCATED_IN',
    'عقد-في',
    [
      '{عقد,عقدت,المعقود,المعقودة,أقيم,أقيمت,المقام,المقامة,انعقد,انعقدت,نظم,نظمت,جرى,جرت,يعقد,تعقد,ينعقد} {,في }',
      'في',
    ],
    {
      subject: { side: 'before', attached: true, kinds: ['Event'] },
      confidence: 0.8,
    },
  ),
  attached('PART_OF', 'في-إطار', ['في إطار', 'ضمن إطار', 'ضمن'], {
    subject: { side: 'before', attached: true, kinds: ['Operation'] },
    object: { side: 'after', kinds: ['Programme'] },
  }),
  attached(
    'PART_OF',
    'تابع-ل',
    ['{التابع,التابعة,تابع,تابعة,التابعين}', '{التابع,التابعة} إلى', '{المنضوية,المنضوي} تحت'],
    {
      subject: { side: 'before', attached: true, kinds: ['Organisation'] },
      object: { side: 'after', kinds: ['Organisation', 'Country'] },
    },
  ),
  {
    relation: 'PART_OF',
    rule: 'ممثلة-ب',
    cues: ['{ممثلة,ممثلا,متمثلة,متمثلا} {,في}'],
    subject: { side: 'after', kinds: ['Organisation'] },
    object: { side: 'before', oblique: true, kinds: ['Organisation'] },
    confidence: 0.82,
    stable: true,
  },
]
