import { active, attached, passive, type ClaimPattern } from '../../claims-pack'

/** How English says where bodies and buildings are, what they belong to, who runs and who represents them. */
export const bodies: readonly ClaimPattern[] = [
  attached(
    'LOCATED_IN',
    'located-in',
    [
      '{based,located,headquartered,situated} {in,at}',
      '{opened,inaugurated} in',
      'opened its doors in',
      'with {,its }{headquarters,head office,seat} in',
      '{has,have,had,has had} {its,their} {seat,headquarters,head office,base} in',
      'whose {headquarters,head office,seat} is in',
    ],
    {
      subject: { side: 'before', attached: true, kinds: ['Facility', 'Organisation'] },
      confidence: 0.9,
    },
  ),
  attached(
    'LOCATED_IN',
    'to-open-in',
    [
      'to {open,be opened,be built,be located,be based} in',
      'to open its doors in',
      'will {open,be opened,be built,be located,be based,be inaugurated} {,its doors }in',
      '{opens,opening} in',
      'under construction in',
    ],
    {
      modality: 'planned',
      subject: { side: 'before', attached: true, kinds: ['Facility', 'Organisation'] },
      confidence: 0.9,
    },
  ),
  attached(
    'LOCATED_IN',
    'held-in',
    [
      '{held,hosted,organized,organised,convened,staged} {in,at}',
      '{took,taking,takes,taken,take} place {in,at}',
      '{opened,opens,gathered,met} in',
    ],
    { subject: { side: 'before', attached: true, kinds: ['Event'] }, confidence: 0.9 },
  ),
  attached('LOCATED_IN', 'place-of', ['in', 'at'], {
    subject: { side: 'before', attached: true, kinds: ['Facility'] },
    confidence: 0.8,
    stable: true,
  }),
  attached('LOCATED_IN', 'event-in', ['in', 'at'], {
    subject: { side: 'before', attached: true, kinds: ['Event'] },
    confidence: 0.8,
  }),
  attached('LOCATED_IN', 'visit-to', ['to'], {
    subject: { side: 'before', attached: true, kinds: ['Event'] },
    confidence: 0.75,
  }),
  attached(
    'PART_OF',
    'part-of',
    [
      '{,a }part of',
      '{under,within,in} the {,wider }{framework,umbrella,context} of',
      '{,carried out }under {,the} {framework,umbrella} of',
      'as part of',
      '{forms,formed,forming,makes up,made up} {,a }part of',
      'under the {banner,flag,roof} of',
      'under',
      'within',
      'belonging to',
      'reporting to',
      '{falls,fall,falling} under',
    ],
    {
      confidence: 0.85,
      subject: { side: 'before', attached: true, kinds: ['Operation'] },
      object: { side: 'after', kinds: ['Programme'] },
    },
  ),
  attached(
    'PART_OF',
    'unit-of',
    [
      '{,a }part of',
      '{,a }{unit,branch,division,agency,arm,component,section,department} of',
      '{which,that} {is,forms} {,a }part of',
      'within',
      'belonging to',
      'reporting to',
      'subordinate to',
      'under the authority of',
      'attached to',
    ],
    {
      subject: { side: 'before', attached: true, kinds: ['Organisation'] },
      object: { side: 'after', kinds: ['Organisation'] },
      confidence: 0.85,
    },
  ),
  {
    relation: 'LOCATED_IN',
    rule: 'place-based',
    cues: ['based', 'headquartered'],
    subject: { side: 'after', kinds: ['Organisation', 'Facility'] },
    object: { side: 'before', attached: true, oblique: true, kinds: ['Place'] },
    confidence: 0.85,
    stable: true,
  },
  passive('HELD_OFFICE', 'headed-by', ['{headed,chaired,presided over} by'], {
    subject: { side: 'after', kinds: ['Official'] },
    object: { side: 'before', attached: true, kinds: ['Organisation'] },
    confidence: 0.85,
  }),
  active('HELD_OFFICE', 'heads-body', ['{heads,headed,leads,chairs,directs,presides over,commands}'], {
    subject: { side: 'before', kinds: ['Official'] },
    object: { side: 'after', kinds: ['Organisation'] },
    confidence: 0.8,
  }),
  active('OPERATED', 'operates', ['{operates,operated,manages,managed,runs,ran,administers}'], {
    confidence: 0.8,
  }),
  passive('OPERATED', 'operated-by', ['{operated,managed,run,administered,maintained} by']),
  {
    relation: 'SECONDED_TO',
    rule: 'seconds-to',
    cues: [
      'second{ed,s,ing} {,police ,its ,their ,several }{,officers ,staff ,officials ,personnel ,experts }to',
      '{post,assign,send,deploy}{ed,s,ing} {,police ,law enforcement ,liaison }officers to',
      'placing officers at',
      'by making officers available to',
    ],
    subject: { side: 'before', reach: 'clause' },
    object: { side: 'after', kinds: ['Organisation'] },
    confidence: 0.85,
  },
  active('SECONDED_TO', 'seconds', [
    '{has,have} seconded officers to',
    '{is,was,are,were} {seconded,posted,assigned} to',
    '{seconded,posted} to',
    'on secondment {to,at,with}',
  ]),
  active(
    'REPRESENTED',
    'represents',
    [
      '{represented,represents,representing}',
      'on behalf of',
      '{headed,heads,led,leads,leading,heading} {the,a,a high level,a large,a small} delegation {of,from}',
    ],
    { subject: { side: 'before', attached: true }, confidence: 0.85 },
  ),
  passive('REPRESENTED', 'represented-by', ['represented by']),
  active(
    'SPOKE_ABOUT',
    'highlights',
    [
      '{highlighted,stressed,underlined,emphasized,emphasised,welcomed,praised,commended,recalled,outlined,described,mentioned,pointed to,referred to,spoke about,spoke of,paid tribute to,presented,hailed,applauded,lauded,said of,says of,drew attention to,cautioned against,warned of,warned against}',
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
]
