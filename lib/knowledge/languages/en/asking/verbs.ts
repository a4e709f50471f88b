import type { AskingPack } from '../../asking-pack'

/** Verbs of the relations. */
export const verbs: Pick<AskingPack, 'verbs' | 'visiting'> = {
  verbs: [
    {
      relations: ['MET'],
      active: `
      {met,meet,meets,meeting} {with,}; held {talks,a meeting,meetings} with; talked {to,with};
      spoke {to,with}; received`,
      passive: 'met by; received by',
    },
    {
      relations: ['HELD_OFFICE'],
      active: `
      {held,hold,holds,holding} {an,} {office,offices,a post,posts,a position,positions} {at,in,with};
      {works,worked,working,work,serve,serves,served,serving} {at,for,in}; employed by`,
    },
    { relations: ['REPRESENTED'], active: 'represent{ed,s,ing,}', passive: 'represented by' },
    {
      relations: ['PARTICIPATED_IN', 'ATTENDED'],
      active: `
      {took,take,takes,taking,taken} part in; {took,take,takes,taking,taken} part;
      participat{ed,e,es,ing} {in,at}; participat{ed,e,es,ing}; join{ed,s,};
      {was,were,is,are,been} {involved,engaged} in; involved in; contributed to; participation {of,}`,
      passive: 'joined by; bringing together; that brought together; brought together; uniting; featuring',
    },
    {
      relations: ['ATTENDED'],
      active:
        'attend{ed,s,ing,}; {went,go,going,gone,been} to; {was,were} {present,} at; came to; present at',
      passive: 'attended by',
    },
    {
      relations: ['SPOKE_ABOUT'],
      active:
        '{spoke,speak,speaks,speaking,talked,commented} {about,of,on}; mentioned; praised; commented on',
      passive: '{spoken of,mentioned,praised} by',
    },
    {
      relations: ['LED', 'HELD_OFFICE'],
      active:
        'led; heads; head; heading; in charge of; {chairs,chaired}; lead; leads; leading; headed; directed; commanded; {ran,run,runs}',
      passive: '{led,headed,directed,commanded} by',
    },
    {
      relations: ['COORDINATED'],
      active: 'co{-,}ordinat{ed,es,e,ing}; organi{s,z}{ed,es,e}',
      passive: 'co{-,}ordinated by; organi{s,z}ed by',
    },
    {
      relations: ['LED', 'COORDINATED', 'HOSTED', 'OPERATED'],
      active: 'conducted; launched',
      passive: '{conducted,launched,carried out,run} by',
    },
    {
      relations: ['SUPPORTED'],
      active:
        'support{ed,s,ing,}; backing; helping; assisting; lent {its,their,a} {hand,support} to; back{ed,s}; help{ed,s}; assist{ed,s} {in,}; supported by',
      passive: '{supported,backed,assisted} by; with {the,} support {of,from}; with the help of',
    },
    {
      relations: ['CARRIED_OUT_IN', 'LOCATED_IN', 'HOSTED'],
      active: `
      {carried out,conducted,took place,take place,taking place,takes place,held} {in,across,at};
      {took place,take place,carried out,held}`,
    },
    {
      relations: ['TARGETED'],
      active: `
      target{ed,s,ing,}; aimed {at,against}; directed {at,against}; fought; fighting; cracked down on;
      tackl{ed,ing,es,e}; focus{ed,ing,es} on; combat{ed,ing,ting,}`,
      passive: 'target{ed,s} {by,in}; tackled by',
    },
    {
      relations: ['SEIZED'],
      active: 'seiz{ed,es,e,ing}; confiscated; recovered; intercepted',
      passive: '{seized,confiscated,recovered,intercepted,found} {in,during,by}',
    },
    { relations: ['FOLLOWED'], active: 'follow{ed,s}; came after', passive: 'followed by' },
    { relations: ['HOSTED'], active: 'host{ed,s,ing,}; welcomed', passive: 'hosted {by,in,at}' },
    {
      relations: ['LOCATED_IN', 'HOSTED'],
      active: '{located,situated,based,housed} {in,at}; {located,situated,based,housed}',
    },
    {
      relations: ['PART_OF'],
      active: '{belong,belongs,belonging,belonged} to; {is,are,was,were} {a,} part of; part of',
    },
    {
      relations: ['OPERATED'],
      active: 'operat{ed,es,e}; manag{ed,es,e}',
      passive: '{operated,managed} by',
    },
    {
      relations: ['SECONDED_TO'],
      active: 'second{ed,s} {officers,staff,} to; {sent,sends} {officers,staff} to',
    },
    {
      relations: ['DISCUSSED'],
      active: 'discuss{ed,es,ing,}; address{ed,es,ing}; dealt with; covered',
      passive: '{discussed,addressed,raised} {at,during,in}; discussed',
    },
    {
      relations: ['SIGNED'],
      active: 'sign{ed,s,ing,}; concluded',
      passive: 'signed {by,with}; {bearing,with,carrying} the signature of; signature of; concluded by',
    },
    {
      relations: ['EDITION_OF'],
      active: '{is,are,was,were} {an,} {edition,editions} of; {belong,belonged} to the series',
    },
  ],
  visiting: {
    active: 'visit{ed,ing}; paid a visit to; travelled to',
    passive: 'visited by',
  },
}
