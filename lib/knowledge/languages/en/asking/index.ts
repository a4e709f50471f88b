import type { AskingPack } from '../../asking-pack'
import { measures } from './measures'
import { nouns } from './nouns'
import { verbs } from './verbs'

/** How people ask in English. */
export const asking: AskingPack = {
  ...nouns,
  ...verbs,
  measures,
  seizures: `
      seizure{s,} {of,}; {tonnes,tons,kilos,kg,kilograms,grams,litres,liters,pounds} {of,}; weight of; volume of; haul{s,} {of,}; confiscation{s,} {of,}; interception{s,} {of,}; amount{s,} of;
      quantit{y,ies} of`,
  qualities:
    'fake; counterfeit; illicit; illegal; stolen; smuggled; contraband; falsified; pirated; synthetic',
  questions: {
    who: 'everyone; everybody; all those who; who s; whoever; who; whom; who all; who else; anyone who; everyone who; people who',
    where: 'where s; where; in {which,what} {places,place}',
    when: 'when s; when; on {which,what} {date,day,dates}',
    what: 'what s; what; which; whose',
    many: `
      how many; number of; the number of; count of; count; how many times; how much; total number of;
      total`,
  },
  asks: {
    path: `
      {how,} {are,is,was,were} {connected,linked,related,tied}; connection{s,} {between,of,from};
      path{s,} {between,from}; link{s,} between; relation{s,ship,ships} between; what {connects,links};
      {connected,linked,related} {to,with}; connected; linked; related; how {do,does,is,are} connect;
      connect; tie{s,} between; how {do,does,can} {you,we,one,i} get from; {get,go} from; way from; route from; steps between; how`,
    shared: `
      in common; common to; have in common; ha{ve,s,d} in common; share{d,s,} {by,};
      common {links,neighbours,neighbors} of; common ground between; both have`,
    releases: `
      what {do,does,did} {the,} {press,media,} releases say {about,on}; what is said about;
      what has been {said,written,published} {about,on}; news {about,on,of}; {releases,news,texts} {featuring,naming}; featuring; appears in; in which appears; naming; mention{s,ed,ing,} {of,};
      {press,media,} releases that mention; {press,media,} releases mentioning; published {about,on}`,
    entity: `
      tell me about; what do we know about; what is known about; information {about,on}; info {about,on}; profile of; details {of,on,about};
      everything {about,on}; facts about; describe`,
    figures: `
      figures {of,for,on,from,about,}; results {of,for,from}; results; outcome{s,} of;
      numbers {of,for,on,from}; statistics {of,for,on,from,about}; what {came of,came out of};
      what did achieve`,
  },
  links: {
    in: 'under; as part of; in; at; inside; within; across; on the territory of; throughout; during',
    of: 'of; from; for; s; belonging to; out of',
    by: 'by',
    with: 'with; alongside; together with; involving; featuring; including',
    about: 'about; on; concerning; regarding; related to; dealing with; over; around',
    against: 'against',
    to: 'to; into; towards',
    between: 'between; among; amongst',
  },
  joins: {
    and: 'and;  together with; along with; jointly with; vs; versus; compared {to,with}; and also; as well as; both; plus',
    or: 'or; either; and or',
    not: 'not; without; except; but not; excluding; other than; never; no; neither; nor; didn t; wasn t',
  },
  orders: {
    largest: 'largest; biggest; highest; greatest; maximum; record; major; top; largest ever; by size',
    smallest: 'smallest; lowest; fewest; least; minimum',
    newest:
      'newest to oldest; most recent first; newest at the top; latest; newest; most recent; recent; last; recently; newest first; most recently',
    oldest:
      'oldest to newest; in chronological order; chronologically; in order of date; oldest; earliest; first; oldest first',
    most_linked: `
      {most,best} {connected,linked}; most {important,active,central,mentioned,frequent}; most often;
      most frequently; key`,
    most: '{the,} most; most',
  },
  languages: {
    en: '{in,} English language; in English',
    fr: '{in,} French language; in French',
    es: '{in,} Spanish language; in Spanish',
    ar: '{in,} Arabic language; in Arabic',
  },
  per: `
      per; by; for each; for every; in each; in every; each; every; broken down by; grouped by; of each;
      according to; across; by each`,
  editions: 'edition; editions; phase; phases',
  years: 'year; years',
  yearly: `
      over time; over the years; year by year; yearly; annually; annual; through the years; time line;
      timeline`,
  modalities: {
    planned: `
      planned; scheduled; upcoming; future; to be built; under construction; to be held; announced; being planned;
      plans for; intended`,
    alleged: 'alleged; suspected; allegedly; supposed; reportedly; presumed',
    asserted: 'confirmed; stated; asserted; actually',
    denied: 'denied; rejected; refuted',
  },
  top: 'top; first; up to; at most',
  dates: {
    since: `
      since; as of; starting in; starting from; beginning in; as from; onwards from;
      no earlier than`,
    until: 'until; till; up to; through; to; up until; no later than; by',
    after: 'after; later than; following; past',
    before: 'before; prior to; earlier than',
    within:
      'in; during; of; from; published in; on; throughout; within; in the year; for; dated; in the course of; the year; year',
    onward: 'onwards; onward; and later; or later; and after; and onwards; to date',
    relative: `
      {last,this,next} {year,month,week,decade}; yesterday; today; tomorrow;
      {years,months,weeks,days} ago; the {last,past} {few,} {years,months}; now; currently;
      at the moment; nowadays; lately`,
  },
  fillers: `
      mr; mrs; ms; dr; sir; could; would; you; like; kindly; want; wants; need; kind of; kinds of; type of; types of; sort of; sorts of; issued; released; the; a; an; published; is; are; was; were; be; been; being; has; have; had; do; does; did; that; which; who;
      there; all; any; some; every; show; show me; list; list of; list all; give me; find; find me; me;
      please; tell me; i want; i would like; to see; can you; could you; display; get; search for;
      look for; looking for; it; its; their; they; them; this; these; those; what; s; different;
      various; known; ever; also; name; names of; the names of; together; each other; one another; made;
      make; existing; happened; happen; occurred; took place; named; called; codenamed; exist; exists;
      so far; in total; overall; altogether; then; two; where; when; much; many; so; i; we; you; us; my;
      let; know`,
}
