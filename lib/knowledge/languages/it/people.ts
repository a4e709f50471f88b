import type { PeoplePack } from '../people-pack'
import { roles } from './roles'
import { said, says } from './speech'
import { definite, withArticles } from './words'

/** How Italian names people: forms of address, offices, verbs of speech. */
export const people: PeoplePack = {
  honorifics: [
    ...[
      'Signor',
      'Signora',
      'Sig',
      'Sig ra',
      'Dott',
      'Dott ssa',
      'Dottor',
      'Dottoressa',
      'Prof',
      'Professor',
    ],
    ...['Professoressa', 'Ing', 'Avv', 'On', 'Onorevole', 'Sua Eccellenza'],
  ],
  offices: [
    { key: 'secretary-general', words: ['segretario generale', 'segretaria generale'] },
    { key: 'deputy-secretary-general', words: ['vicesegretario generale', 'vice segretario generale'] },
    { key: 'president', words: ['presidente', 'presidente della repubblica', 'presidentessa'] },
    { key: 'vice-president', words: ['vicepresidente', 'vice presidente'] },
    { key: 'executive-director', words: ['direttore esecutivo', 'direttrice esecutiva'] },
    { key: 'director-general', words: ['direttore generale', 'direttrice generale'] },
    {
      key: 'deputy-director-general',
      words: ['vicedirettore generale', 'vice direttore generale', 'vicedirettore esecutivo'],
    },
    { key: 'director', words: ['direttore', 'direttrice', 'direttore centrale', 'direttrice centrale'] },
    {
      key: 'deputy-director',
      words: ['vicedirettore', 'vicedirettrice', 'vice direttore', 'vice direttrice'],
    },
    { key: 'head', words: ['capo', 'responsabile', 'dirigente', 'capo di gabinetto'] },
    {
      key: 'police-chief',
      words: [
        'capo della polizia',
        'questore',
        'capo della polizia direttore generale della pubblica sicurezza',
      ],
    },
    {
      key: 'head',
      words: [
        'comandante',
        'comandante generale',
        'comandante provinciale',
        'comandante regionale',
        'vicecomandante',
      ],
    },
    { key: 'commissioner', words: ['commissario', 'commissaria', 'commissario capo', 'vicequestore'] },
    { key: 'minister', words: ['ministro', 'ministra'] },
    {
      key: 'deputy-minister',
      words: [
        'viceministro',
        'viceministra',
        'sottosegretario',
        'sottosegretaria',
        'sottosegretario di stato',
      ],
    },
    {
      key: 'prime-minister',
      words: [
        'primo ministro',
        'prima ministra',
        'presidente del consiglio',
        'presidente del consiglio dei ministri',
      ],
    },
    { key: 'attorney-general', words: ['procuratore generale', 'procuratrice generale'] },
    {
      key: 'attorney',
      words: [
        ...[
          'procuratore',
          'procuratrice',
          'procuratore capo',
          'procuratore della repubblica',
          'pubblico ministero',
        ],
        ...[
          'procuratore nazionale antimafia',
          'procuratore distrettuale',
          'procuratore aggiunto',
          'giudice',
          'membro nazionale',
        ],
      ],
    },
    { key: 'ambassador', words: ['ambasciatore', 'ambasciatrice', 'console', 'rappresentante permanente'] },
    {
      key: 'coordinator',
      words: [
        'coordinatore',
        'coordinatrice',
        'consigliere',
        'ufficiale di collegamento',
        'esperto per la sicurezza',
      ],
    },
    { key: 'spokesperson', words: ['portavoce'] },
    {
      key: 'rank',
      words: [
        ...[
          'generale',
          'generale di brigata',
          'generale di divisione',
          'generale di corpo d armata',
          'colonnello',
        ],
        ...[
          'tenente colonnello',
          'maggiore',
          'capitano',
          'tenente',
          'maresciallo',
          'ammiraglio',
          'ispettore',
          'prefetto',
        ],
      ],
    },
    { key: 'mayor', words: ['sindaco', 'sindaca'] },
  ],
  officePlurals: [
    { key: 'minister', words: ['ministri'] },
    { key: 'director', words: ['direttori'] },
    { key: 'attorney', words: ['procuratori'] },
    { key: 'president', words: ['presidenti'] },
  ],
  officeBefore: ['ex', 'attuale', 'nuovo', 'nuova', 'allora', 'vice'],
  former: ['ex', 'già', 'allora', 'precedente'],
  possessives: ['suo', 'sua', 'cui'],
  ofBody: withArticles('di'),
  employers: withArticles('in'),
  officeLinks: [
    ...withArticles('di'),
    ...withArticles('in'),
    ...withArticles('a'),
    'per',
    'presso',
    'contro',
    'e',
    'ed',
    'ad',
    'interim',
    'aggiunto',
    'aggiunta',
    ...definite,
  ],
  officeNouns: [
    ...[
      'servizio',
      'unità',
      'polizia',
      'dipartimento',
      'direzione',
      'ufficio',
      'sicurezza',
      'interno',
      'giustizia',
    ],
    ...['esteri', 'difesa', 'lotta', 'criminalità', 'divisione', 'sezione', 'squadra', 'reparto', 'centro'],
  ],
  ministries: ['ministero', 'dicastero', 'dipartimento'],
  speechVerbs: [...says, ...said],
  pronouns: ['egli', 'ella', 'lui', 'lei'],
  roles,
}
