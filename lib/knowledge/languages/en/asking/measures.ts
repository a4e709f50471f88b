import type { AskingPack } from '../../asking-pack'

/** What figures count. */
export const measures: AskingPack['measures'] = {
  arrests: `
      arrest{s,,ed}; {people,persons,suspects,individuals} {were,} {arrested,detained,apprehended};
      detentions; detained; apprehended; arrest {numbers,figures,totals}`,
  suspects_identified: 'suspects {were,} {identified,}; identified suspects',
  charges: 'charges; indictments; {people,persons} {were,} charged',
  convictions: 'convictions; {people,persons} {were,} convicted; convicted',
  victims_identified: 'victims {were,} {identified,}; identified victims',
  victims_rescued: `
      victims {were,} {rescued,saved,freed}; rescued victims; {people,persons,children} {were,} rescued;
      rescued; rescues`,
  officers: 'officers {deployed,involved}; police officers',
  searches: 'searches; house searches; raids {carried out,conducted}',
  checks: 'checks; inspections; controls',
  cases_opened: '{cases,investigations} {were,} opened; opened cases; new {cases,investigations}',
  cases_solved: 'cases {were,} solved; solved cases',
  notices_issued: 'notices {were,} {issued,published,}',
  cash_seized: `
      {cash,money} {was,were,} {seized,confiscated,recovered}; seized {cash,money};
      {cash,money} seizures; seizures of {cash,money}; cash; money`,
  value_seized: `
      value {of,} {the,} {goods,} {seizures,seized}; seizure {value,values}; worth of {goods,} seized;
      value of seized goods; value of the seized goods`,
  value_intercepted: 'value intercepted; value of intercepted goods; intercepted value',
  value_handled: `
      value {of,} {bets,wagers,betting,} handled; bets {handled,placed,}; betting {turnover,volume};
      wagers; money handled; value of {the,} {illegal,} bets; money bet`,
  losses: 'losses; damage; money lost',
  goods_seized: `
      {goods,items,products} {were,} {seized,confiscated}; seized {goods,items,products};
      quantit{y,ies} seized`,
  devices_seized: `
      devices {were,} {seized,}; {computers,phones,mobile phones} {and mobile phones,} {were,} seized;
      seized devices`,
  servers_seized: 'servers {were,} {seized,}; seized servers',
  domains_seized: 'domains {were,} {seized,}; seized domains',
  websites_taken_down: 'web{ ,}sites {were,} {taken down,closed,shut down,blocked,}',
  accounts_blocked: '{bank,} accounts {were,} {blocked,frozen,}; {blocked,frozen} accounts',
  ip_addresses: 'ip addresses',
  premises: `
      premises {were,} {closed,raided,shut down,};
      {gambling,betting} dens {were,} {closed,raided,shut down,};
      dens {were,} {closed,raided,shut down,}; closed premises; illegal gambling dens;
      laboratories closed; shops closed`,
  participants: 'number of participants; participants',
  trained: 'people trained; trainees; officers trained; persons trained',
  members: '{member countries,members} of; membership; number of {members,member countries}',
  records: 'records; database records',
  cost: 'cost; costs; budget; price',
  duration: 'duration; how long; length of',
}
