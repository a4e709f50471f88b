import { active, attached, passive, type ClaimPattern } from '../../claims-pack'

const ofOperations = { kinds: ['Operation'] } as const
const near = { side: 'around', reach: 'near', kinds: ['Operation'] } as const
const own = { ...near, implied: 'if-absent' } as const
const told = { ...near, implied: 'if-deed' } as const
const actors = { kinds: ['Organisation', 'Country'] } as const

const helped =
  '{,active ,strong ,close ,crucial ,vital ,valuable ,invaluable ,substantial ,significant ,key ,full ,direct ,continued ,extensive ,additional ,further ,ad hoc ,operational ,analytical ,technical ,forensic ,logistical ,financial ,judicial ,active judicial ,international }'

/** How English says who led, joined or supported an operation, where it ran, what it was against and what it took. */
export const operations: readonly ClaimPattern[] = [
  passive('PARTICIPATED_IN', 'with-participation-of', ['with the participation of'], {
    object: { side: 'around', reach: 'near', kinds: ['Operation'] },
    confidence: 0.85,
  }),
  {
    relation: 'SEIZED',
    rule: 'haul-included',
    cues: [
      '{drugs,items,goods,products,items seized,goods seized,seizures,haul} {include,included,were mostly}',
    ],
    subject: { side: 'around', reach: 'near', implied: 'if-absent' },
    object: { side: 'after', reach: 'topic' },
    confidence: 0.8,
  },
  active(
    'SUPPORTED',
    'owner-support',
    [
      '{,active ,strong ,continued }{support,assistance,backing} {for,to}',
      '{,active ,valuable }contribution to',
    ],
    {
      subject: { side: 'before', owner: true },
      object: { side: 'after', reach: 'topic', kinds: ['Operation', 'Event'] },
      confidence: 0.85,
    },
  ),
  {
    relation: 'PARTICIPATED_IN',
    rule: 'took-part',
    cues: ['{took,take,taken,taking} part', 'participated', 'also {took part,participated}'],
    subject: { side: 'before', kinds: ['Country', 'Organisation'] },
    object: { side: 'after', kinds: ['Operation'], implied: 'if-absent' },
    confidence: 0.9,
  },
  passive('LED', 'runs-with', ['{is,was,are,were} {running,leading,conducting}'], {
    subject: { side: 'before', kinds: ['Organisation'] },
    object: { side: 'before', reach: 'near', kinds: ['Operation'] },
    confidence: 0.8,
  }),
  ...(['before', 'after'] as const).map((side): ClaimPattern => ({
    relation: 'LED',
    rule: 'runs-together-with',
    cues: [
      '{is,was,are,were} {,jointly }{running,leading,conducting} {,jointly ,together }with',
      '{runs,ran,leads,led,conducts,conducted} {jointly,together} with',
    ],
    subject: { side, kinds: ['Organisation'] },
    object: { side: 'before', reach: 'near', kinds: ['Operation'] },
    confidence: 0.8,
  })),
  {
    relation: 'SEIZED',
    rule: 'seized-along-with',
    cues: ['{was,were} {seized,confiscated,recovered} {along,together} with'],
    subject: { side: 'around', reach: 'near', implied: 'if-absent' },
    object: { side: 'after', reach: 'topic', kinds: ['Commodity'] },
    confidence: 0.85,
  },
  {
    relation: 'SEIZED',
    rule: 'they-included',
    cues: ['{they,these} {,mostly ,also ,mainly }{include,included}'],
    subject: { side: 'after', kinds: ['Operation'], implied: 'if-absent' },
    object: { side: 'after', reach: 'topic', kinds: ['Commodity'] },
    confidence: 0.75,
  },
  {
    relation: 'SEIZED',
    rule: 'among-the-goods-seized',
    cues: [
      '{was,were,is,are} among the {,counterfeit ,fake ,illicit }{goods,items,products,articles,drugs} {seized,recovered,confiscated,found}',
    ],
    subject: { side: 'around', reach: 'near', implied: 'if-absent' },
    object: { side: 'before', reach: 'topic' },
    confidence: 0.85,
  },
  active('LED', 'leads', [
    '{led,leads,leading,spearheaded,spearheads,headed,co led}',
    '{took,takes,taking} the lead in',
  ]),
  active(
    'LED',
    'carries-out',
    ['{conducted,conducts,carried out,carries out,ran,runs,launched,launches,initiated}'],
    { confidence: 0.75, subject: { side: 'before', kinds: ['Organisation'] } },
  ),
  passive('LED', 'led-by', [
    '{led,lead,co led,spearheaded,headed,initiated,launched,run,directed} {,jointly }by',
    '{led,headed} {,jointly }{from,by}',
  ]),
  passive('LED', 'led-in-by', ['{led,run,headed} in'], {
    subject: { side: 'after', via: 'by' },
    confidence: 0.8,
  }),
  passive('LED', 'conducted-by', ['{conducted,carried out} by'], {
    confidence: 0.8,
    subject: { side: 'after', kinds: ['Organisation'] },
  }),
  passive('LED', 'leadership-of', ['under the {leadership,command,direction} of'], {
    object: { side: 'around', reach: 'near', kinds: ['Operation'] },
    confidence: 0.85,
  }),
  {
    relation: 'COORDINATED',
    rule: 'coordinates-a-case',
    cues: [
      '{,also }co{-,}ordinat{ed,es} the',
      '{role,part} in {,the }co{-,}ordinat{ion of,ing}',
      'took on the coordination of',
    ],
    subject: { side: 'before', kinds: ['Organisation'] },
    object: told,
    confidence: 0.8,
  },
  active('COORDINATED', 'coordinates', ['co{-,}ordinat{e,es,ed,ing}', '{facilitated,facilitates}']),
  passive('COORDINATED', 'coordinated-by', [
    'co{-,}ordinated {by,through,via,from}',
    '{organized,organised,facilitated} by',
    'co{-,}ordinated and {led,supported} by',
  ]),
  passive('COORDINATED', 'auspices-of', ['under the {aegis,auspices,coordination,co-ordination} of'], {
    object: { side: 'around', reach: 'near', kinds: ['Operation'] },
    confidence: 0.85,
  }),
  active('SUPPORTED', 'supports', [
    '{supported,supports,supporting,assisted,assists,assisting,backed,backs,funded,funds,funding,financed}',
    `{provided,provides,providing,gave,lent,offered} ${helped}{support,assistance,funding,help,expertise} {to,for,during,in,throughout}`,
  ]),
  {
    relation: 'SUPPORTED',
    rule: 'supports-a-case',
    cues: [
      '{,also }{supported,supports,assisted,assists,assisted in,assisted with,assisted during}',
      `{provided,provides,gave,lent,offered} ${helped}{support,assistance,expertise} {to,for,during,in,throughout}`,
    ],
    subject: { side: 'before', ...actors },
    object: told,
    confidence: 0.8,
  },
  passive(
    'PARTICIPATED_IN',
    'acts',
    [
      '{arrested,arrests,detained,apprehended,raided,raids,seized,seizes,dismantled,dismantles,busted,nabbed,intercepted,confiscated,rescued,rescues,searched,disrupted,disrupts,captured}',
      '{took,takes} down',
      'shut down',
      'executed {,search ,arrest }warrants',
      'crack{ed,s} down on',
    ],
    { subject: { side: 'before', ...actors }, object: own, transitive: true, confidence: 0.8 },
  ),
  passive(
    'PARTICIPATED_IN',
    'acted-on-by',
    [
      '{arrested,detained,apprehended,raided,seized,dismantled,intercepted,rescued,searched,captured,taken down,shut down} by',
    ],
    { subject: { side: 'after', ...actors }, object: own, confidence: 0.8 },
  ),
  passive('SUPPORTED', 'supported-by', [
    '{supported,assisted,backed,funded,financed} by',
    'supported and funded by',
  ]),
  passive(
    'SUPPORTED',
    'support-of',
    [
      `{with,thanks to} {,the }${helped}{support,assistance,help,backing,funding} {of,from}`,
      'received {support,assistance} from',
      '{with,thanks to} {support,assistance} provided by',
    ],
    { object: told, confidence: 0.85 },
  ),
  passive(
    'SUPPORTED',
    'support-given-by',
    ['{support,assistance,help,contribution} {given,provided,lent,offered,made} by'],
    { object: { side: 'after', reach: 'topic', kinds: ['Operation', 'Event'] }, confidence: 0.85 },
  ),
  active(
    'PARTICIPATED_IN',
    'takes-part',
    [
      '{took,takes,taking,taken,take} part in',
      '{participated,participates,participating,participate} in',
      '{joined,joins,joining} {,forces in,forces for,forces on}',
      '{contributed,contributes,contributing} to',
      '{were,was,been,is,are} {involved,represented} in',
      'involved in',
    ],
    { object: { side: 'after', ...ofOperations } },
  ),
  passive(
    'PARTICIPATED_IN',
    'involves',
    [
      '{involved,involves,involving}',
      '{brought,brings,bringing} together',
      '{united,gathered,mobilized,mobilised}',
      '{comprised,comprising}',
      'saw',
      'saw the participation of',
    ],
    { subject: { side: 'after' }, confidence: 0.85 },
  ),
  {
    relation: 'PARTICIPATED_IN',
    rule: 'participating-countries',
    cues: [
      'participating',
      'participants',
      'the following countries {participated,took part}',
      '{partners,participants,agencies,countries,participating countries,participating agencies,operational partners} {included,include,were,are}',
    ],
    subject: { side: 'after', kinds: ['Country', 'Organisation'] },
    object: { side: 'before', ...ofOperations, reach: 'near', implied: 'if-absent' },
    confidence: 0.9,
  },
  passive(
    'PARTICIPATED_IN',
    'partnership-with',
    [
      'in {,close ,full }{partnership,cooperation,co-operation,collaboration,conjunction,coordination} with',
      '{jointly,together,worked,working,along,collaborating,cooperating} with',
      'alongside',
    ],
    { object: told, confidence: 0.75 },
  ),
  attached(
    'CARRIED_OUT_IN',
    'carried-out-in',
    [
      '{carried out,conducted,run,held,launched,deployed,implemented,organized,organised,coordinated,staged}',
      '{took,taking,takes,taken,take} place',
      '{ran,unfolded}',
    ],
    { object: { side: 'after', via: 'in' } },
  ),
  attached(
    'CARRIED_OUT_IN',
    'spans',
    ['{spanned,spanning,spans,covered,covering,covers}', 'across', 'throughout', 'in', 'stretched across'],
    { confidence: 0.8 },
  ),
  attached(
    'TARGETED',
    'targets',
    [
      '{targeted,targeting,targets,target}',
      '{aimed,directed} at',
      'aim{ed,s,ing} to {combat,tackle,fight,curb,disrupt,dismantle,prevent,stop,counter}',
      'against',
      '{crack,cracks,cracked,cracking} down on',
      '{focused,focusing,focuses} on',
      '{tackling,tackled,combating,combatting,fighting,countering,disrupting}',
      'to {combat,tackle,fight,curb,disrupt,dismantle,counter,target,stop,stem,take down,shut down,break up,disrupt and dismantle,crack down on}',
      'into',
      '{investigation,investigations,inquiry,inquiries,probe,probes} into',
      '{strike,strikes,struck} at',
      'designed to {combat,tackle,fight,curb,disrupt,dismantle,counter,stem}',
    ],
    { object: { side: 'after', reach: 'topic', kinds: ['Offence', 'Commodity'] } },
  ),
  {
    relation: 'TARGETED',
    rule: 'crimes-of-suspects',
    cues: [
      'on suspicion of',
      '{suspected,accused,guilty} of',
      'charged with',
      '{face,facing,faces} charges {of,for}',
      'for {,their ,his ,alleged ,suspected ,their alleged ,their suspected }{involvement,role,participation,part} in',
      'for {crimes,offences,charges} {including,such as,related to,linked to,ranging from}',
      'prosecuted for',
    ],
    subject: own,
    object: { side: 'after', reach: 'topic', kinds: ['Offence'] },
    modality: 'alleged',
    confidence: 0.8,
  },
  {
    relation: 'TARGETED',
    rule: 'wanted-for',
    cues: ['wanted {for,over,in connection with}'],
    subject: own,
    object: { side: 'after', reach: 'topic', kinds: ['Offence'] },
    confidence: 0.75,
  },
  {
    relation: 'TARGETED',
    rule: 'crimes-of-groups',
    cues: [
      '{responsible,arrested,detained} for',
      '{arrested,detained} in connection with',
      '{gang,group,network,ring,syndicate,criminals,organisation,organization,ocg} {specialized,specialised,specializing,specialising} in',
      '{gang,gangs,group,groups,network,networks,ring,rings,syndicate,syndicates,suspects,individuals,people,criminals,members} {involved,engaged,implicated} in',
      '{gang,gangs,group,groups,network,networks,ring,syndicate,suspects,individuals,people,criminals,arrests,raids,websites,sites,accounts,devices,servers,infrastructure} {linked,tied,connected,related} to',
      '{gang,group,network,ring,syndicate,suspects,individuals,people,criminals} behind',
    ],
    subject: told,
    object: { side: 'after', reach: 'topic', kinds: ['Offence'] },
    confidence: 0.75,
  },
  {
    relation: 'SEIZED',
    rule: 'goods-seized',
    cues: ['{seized,confiscated,recovered,intercepted}'],
    subject: { side: 'around', reach: 'near', implied: 'if-absent' },
    object: { side: 'before', oblique: true },
    confidence: 0.8,
  },
  {
    relation: 'SEIZED',
    rule: 'caught-with',
    cues: [
      'while {carrying,transporting}',
      '{caught,found,detained,arrested} {with,in possession of,carrying}',
    ],
    subject: own,
    object: { side: 'after', reach: 'topic' },
    confidence: 0.75,
  },
  {
    relation: 'SEIZED',
    rule: 'seizes',
    cues: [
      '{seized,seizing,seize,seizes,confiscated,confiscating,confiscate,recovered,recovering,recover,intercepted,intercepting,intercept}',
      '{seizure,seizures,confiscation,recovery,interception,haul} of',
      'netted',
      'brought to light',
      '{took,taken} off the {streets,market}',
    ],
    subject: { side: 'around', reach: 'near', implied: 'if-absent' },
    object: { side: 'after', reach: 'topic' },
    confidence: 0.85,
  },
  {
    relation: 'SEIZED',
    rule: 'were-seized',
    cues: [
      '{was,were,been} {seized,confiscated,recovered,intercepted}',
      '{was,were} {seized,confiscated,recovered} {along,together} with',
    ],
    subject: { side: 'around', reach: 'near', implied: 'if-absent' },
    object: { side: 'before', oblique: true },
    confidence: 0.85,
  },
  attached(
    'FOLLOWED',
    'follows',
    [
      '{follows,followed,comes after}',
      '{,which }builds on',
      '{organized,organised,held,conducted} {following,after}',
      '{is,was} a follow up to',
      'a follow up to',
      'as a follow up to',
      'on the heels of',
    ],
    { confidence: 0.8 },
  ),
  {
    relation: 'FOLLOWED',
    rule: 'in-the-wake-of',
    cues: ['in the wake of', 'on the back of'],
    subject: { side: 'before', reach: 'near' },
    object: { side: 'after', reach: 'topic', kinds: ['Operation', 'Event'] },
    confidence: 0.85,
  },
  attached(
    'TARGETED',
    'targets-group',
    [
      '{targeted,targeting,targets}',
      '{aimed,directed} at',
      'crack{ed,ing,} down on',
      '{dismantled,dismantling,dismantles}',
    ],
    {
      object: { side: 'after', kinds: ['Organisation'] },
      confidence: 0.8,
    },
  ),
  attached(
    'TARGETED',
    'against-group',
    ['against', 'to {dismantle,disrupt,take down,shut down,break up,target}'],
    { object: { side: 'after', kinds: ['Organisation'] }, confidence: 0.8 },
  ),
]
