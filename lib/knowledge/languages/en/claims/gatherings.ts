import type { GatheringWords } from '../../claims-pack'

/** How English tells who met and what lists of those present and of topics are headed. */
export const gatherings: GatheringWords = {
  talks: ['talks', 'meeting', 'meetings', 'discussions', 'encounter', 'discussion', 'dialogue'],
  between: ['between'],
  attending: [
    '{participants,participating,attended,attending,attendees,delegations,delegates,represented,speakers,panellists}',
    '{took,taking,takes} part',
    '{present,in attendance}',
    'made the {journey,trip}',
    '{came,travelled,traveled} from',
    'those who came',
    '{guests,invitees}',
    'brought together',
  ],
  topics: [
    '{discussed,discuss,discusses,discussing,discussions,address,addressed,addresses,cover,covered,covers,covering}',
    '{topics,themes,subjects,agenda}',
    '{focus,focused,focusing,focuses} on',
    '{sessions,presentations,panels,modules} on',
    '{explore,explored,examine,examined,reviewed}',
  ],
}
