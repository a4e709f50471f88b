import { active, attached, passive, type ClaimPattern, type EndRule } from '../../claims-pack'

const next: EndRule = { side: 'after' }
const topics = ['Offence', 'Commodity', 'Operation', 'Facility', 'Programme', 'Agreement'] as const

/** How Arabic says who came to an event, who received it, what it dealt with, who met and who signed. */
export const events: readonly ClaimPattern[] = [
  {
    ...active('HOSTED', 'استضاف', ['{استضاف,استضافت,تستضيف,يستضيف}']),
    subject: next,
    object: { side: 'after', reach: 'topic', kinds: ['Event', 'Facility'] },
  },
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
]
