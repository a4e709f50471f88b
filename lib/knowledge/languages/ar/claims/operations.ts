import { active, attached, passive, type ClaimPattern, type EndRule } from '../../claims-pack'

const near = { side: 'around', reach: 'near', kinds: ['Operation'] } as const
const next: EndRule = { side: 'after' }

/** How Arabic says who led, joined or supported an operation, where it ran, what it was against and what it took. */
export const operations: readonly ClaimPattern[] = [
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
]
