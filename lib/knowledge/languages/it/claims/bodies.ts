import { active, attached, passive, type ClaimPattern } from '../../claims-pack'
import { cueOf } from '../words'

const by = cueOf('da')
const of = cueOf('di')

/** How Italian says where bodies, buildings and events are, what they belong to and who represents them. */
export const bodies: readonly ClaimPattern[] = [
  attached(
    'LOCATED_IN',
    'con-sede-in',
    [
      'con sede {a,ad,in,nel,nella}',
      '{situat,ubicat}{o,a,i,e} {a,ad,in,nel,nella}',
      '{ha,hanno,aveva,avevano,avrebbe,avrebbero} sede {a,ad,in}',
    ],
    {
      subject: { side: 'before', attached: true, kinds: ['Facility', 'Organisation'] },
    },
  ),
  attached(
    'LOCATED_IN',
    'svoltosi-a',
    [
      '{svolt,tenut}{o,a,osi,asi} {,oggi ,ieri }{a,ad,in,nel,nella,presso}',
      'si {è,sono,era,erano} {svolt,tenut,conclus,apert}{o,a,i,e} {,oggi ,ieri ,questa settimana }{a,ad,in,nel,nella}',
      '{organizzat,ospitat}{o,a} {a,ad,in}',
    ],
    { subject: { side: 'before', attached: true, kinds: ['Event'] } },
  ),
  attached('LOCATED_IN', 'evento-a', ['a', 'ad', 'in'], {
    subject: { side: 'before', attached: true, kinds: ['Event'] },
    confidence: 0.75,
  }),
  attached(
    'LOCATED_IN',
    'si-terrà-a',
    ['si {terrà,terranno,svolgerà,svolgeranno,aprirà} {a,ad,in,nel,nella}'],
    { modality: 'planned', subject: { side: 'before', attached: true, kinds: ['Event'] } },
  ),
  attached('LOCATED_IN', 'sito-di', ['a', 'ad', 'in'], {
    subject: { side: 'before', attached: true, kinds: ['Facility'] },
    confidence: 0.8,
    stable: true,
  }),
  attached('PART_OF', 'nell-ambito-di', [`nell ambito ${of}`, `fa parte ${of}`], {
    subject: { side: 'before', attached: true, kinds: ['Operation'] },
    object: { side: 'after', kinds: ['Programme'] },
  }),
  active('REPRESENTED', 'rappresenta', ['{ha rappresentato,rappresenta}', `in rappresentanza ${of}`], {
    subject: { side: 'before', attached: true },
    confidence: 0.85,
  }),
  active(
    'SPOKE_ABOUT',
    'sottolinea',
    [
      '{ha,hanno,aveva,avevano,avrebbe,avrebbero} {sottolineato,elogiato,ricordato,evidenziato,parlato di,illustrato}',
    ],
    {
      object: {
        side: 'after',
        reach: 'topic',
        loose: true,
        kinds: ['Operation', 'Event', 'Facility', 'Offence'],
      },
      confidence: 0.8,
    },
  ),
  passive('HELD_OFFICE', 'guidato-da', [`{presiedut,dirett,guidat}{o,a} ${by}`], {
    subject: { side: 'after', kinds: ['Official'] },
    object: { side: 'before', attached: true, kinds: ['Organisation'] },
    confidence: 0.85,
  }),
]
