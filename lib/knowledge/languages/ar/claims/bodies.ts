import { attached, type ClaimPattern } from '../../claims-pack'

/** How Arabic says where bodies and buildings are, what they belong to, who runs and who represents them. */
export const bodies: readonly ClaimPattern[] = [
  attached(
    'LOCATED_IN',
    'يقع-في',
    [
      '{يقع,تقع,مقره,مقرها,الكائن,الكائنة,الواقع,الواقعة} في',
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
  attached('LOCATED_IN', 'عقد-في', ['{عقد,عقدت,المعقود,المعقودة,أقيم} في', 'في'], {
    subject: { side: 'before', attached: true, kinds: ['Event'] },
    confidence: 0.8,
  }),
  attached('PART_OF', 'في-إطار', ['في إطار', 'ضمن إطار', 'ضمن'], {
    subject: { side: 'before', attached: true, kinds: ['Operation'] },
    object: { side: 'after', kinds: ['Programme'] },
  }),
  attached('PART_OF', 'تابع-ل', ['{التابع,التابعة,تابع,تابعة}', '{التابع,التابعة} إلى'], {
    subject: { side: 'before', attached: true, kinds: ['Organisation'] },
    object: { side: 'after', kinds: ['Organisation', 'Country'] },
  }),
]
