import type { AskingPack } from '../../asking-pack'

/** What things are called. */
export const nouns: Pick<AskingPack, 'kinds' | 'events' | 'roles'> = {
  kinds: {
    Official: {
      one: 'official; person; minister; police chief; chief; director; officer; politician; leader',
      many: 'officials; people; persons; ministers; police chiefs; chiefs; directors; politicians; leaders; individuals',
    },
    Country: {
      one: 'country; nation; state; member country; member state',
      many: 'countries; nations; states; member countries; member states',
    },
    Place: {
      one: 'place; city; town; location; region',
      many: 'places; cities; towns; locations; regions',
    },
    Operation: {
      one: '{police,} operation; crackdown; raid; op',
      many: '{police,} operations; crackdowns; raids; ops',
    },
    Programme: {
      one: 'programme; program; project; initiative',
      many: 'programmes; programs; projects; initiatives',
    },
    Facility: {
      one: 'facility; building; site; centre; center; premises',
      many: 'facilities; buildings; sites; centres; centers',
    },
    Organisation: {
      one: `
      organi{s,z}ation; body; agency; institution; ministry; police force; unit;
      {law enforcement,police} agency; company; office; bureau`,
      many: `
      organi{s,z}ations; bodies; agencies; institutions; ministries; police forces; units;
      {law enforcement,police} agencies; companies; offices; bureaus; bureaux`,
    },
    Event: { one: 'event; occasion', many: 'events; occasions' },
    Offence: {
      one: 'offen{c,s}e; crime; crime type',
      many: 'offen{c,s}es; crimes; types of crime; kinds of crime; crime types; crime areas',
    },
    Commodity: {
      one: 'commodity; product; good; drug type',
      many: `
      commodities; goods; products; kinds of goods; types of goods; {items,merchandise};
      `,
    },
    Agreement: {
      one: 'agreement; treaty; accord; memorandum; memorandum of understanding; mou; declaration',
      many: 'agreements; treaties; accords; memorandums; memoranda; mous; declarations',
    },
    Figure: { one: 'figure; number; statistic', many: 'figures; numbers; statistics; stats' },
    Release: {
      one: '{press,media,} release; communique; press statement; news item; document; article',
      many: '{press,media,} releases; communiques; press statements; documents; articles',
    },
  },
  events: {
    visit: { one: 'visit; official visit; state visit', many: 'visits; official visits' },
    training: {
      one: 'training; training course; course; workshop; training workshop; training session',
      many: 'trainings; training courses; courses; workshops; training workshops; training sessions',
    },
    conference: { one: 'conference; summit; symposium', many: 'conferences; summits; symposia' },
    meeting: { one: 'meeting; talks', many: 'meetings' },
    ceremony: {
      one: 'ceremony; inauguration; opening ceremony; opening',
      many: 'ceremonies; inaugurations; opening ceremonies; openings',
    },
    assembly: { one: 'general assembly; assembly', many: 'general assemblies; assemblies' },
  },
  roles: [
    {
      words:
        'participants {in,of,at}; participant {in,of,at}; {participating,taking part,involved} countries',
      kinds: ['Country', 'Organisation', 'Official'],
      relations: ['PARTICIPATED_IN', 'ATTENDED'],
      direction: 'out',
    },
    {
      words: 'participating countries {in,of,}; countries involved in; participating nations {in,of,}',
      kinds: ['Country'],
      relations: ['PARTICIPATED_IN', 'ATTENDED'],
      direction: 'out',
    },
    {
      words: 'attendees {of,at}; guests {of,at}',
      kinds: ['Official', 'Organisation', 'Country'],
      relations: ['ATTENDED'],
      direction: 'out',
    },
    {
      words: 'host{s,} of; hosts',
      kinds: ['Country', 'Place', 'Organisation'],
      relations: ['HOSTED'],
      direction: 'out',
    },
    {
      words: 'signator{y,ies} {of,to}',
      kinds: ['Official', 'Organisation', 'Country'],
      relations: ['SIGNED'],
      direction: 'out',
    },
    {
      words: 'supporters of',
      kinds: ['Organisation', 'Country'],
      relations: ['SUPPORTED'],
      direction: 'out',
    },
    {
      words: 'target{s,} of',
      kinds: ['Offence', 'Commodity', 'Organisation'],
      relations: ['TARGETED'],
      direction: 'in',
    },
    {
      words: 'staff {of,at}; representatives of; delegates of; office holders at',
      kinds: ['Official'],
      relations: ['HELD_OFFICE', 'REPRESENTED'],
      direction: 'out',
    },
    {
      words: 'edition{s,} of; editions',
      kinds: ['Operation'],
      relations: ['EDITION_OF'],
      direction: 'out',
    },
    { words: 'edition', kinds: ['Operation'], relations: ['EDITION_OF'], direction: 'out' },
    {
      words: 'part{s,} of; departments of; subdivisions of; divisions of',
      kinds: ['Organisation'],
      relations: ['PART_OF'],
      direction: 'out',
    },
    {
      words: 'location{s,} of; scene{s,} of',
      kinds: ['Country', 'Place'],
      relations: ['CARRIED_OUT_IN', 'LOCATED_IN'],
      direction: 'in',
    },
  ],
}
