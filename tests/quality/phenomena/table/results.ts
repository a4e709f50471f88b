import type { Phenomenon } from '../phenomenon'

/** What a figure counts, and whose it is. */
export const results: readonly Phenomenon[] = [
  {
    number: 37,
    name: 'Arrested or something else',
    reason:
      'A figure has one measure, and of several fates the first one named (docs/annotating.md); “or located” stays in its words.',
    cases: [
      {
        title: 'Fugitives found',
        date: '16 July 2012',
        body: `LYON, France – In Operation Beacon, 131 fugitives were arrested or located in 29 countries. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: ['Beacon: arrests exact 131'],
        missing: ['Beacon: other exact 131 of fugitives arrested or located'],
      },
      {
        title: 'Contrefaçon : des centaines d’enquêtes',
        date: '16 juillet 2012',
        body: `LYON (France) – L’opération Balise s’est soldée par l’arrestation ou la mise en cause de 1 400 personnes. Les enquêtes sur les groupes à l’origine de ces infractions se poursuivent en plusieurs endroits.`,
        says: ['Balise: arrests exact 1400'],
      },
    ],
  },
  {
    number: 38,
    name: 'Target, not result',
    reason:
      'In Spanish what a relative clause says of a part (“de los cuales 21 fueron detenidos”) reaches the number aimed at too.',
    cases: [
      {
        title: 'Hunt for fugitives',
        date: '16 July 2012',
        body: `LYON, France – Operation Beacon targeted 450 fugitives. So far 21 have been arrested. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: ['Beacon: other exact 450 of fugitives', 'Beacon: arrests …21'],
        never: ['Beacon: arrests …450', 'Beacon: suspects_identified …450'],
      },
      {
        title: 'En busca de prófugos',
        date: '16 julio 2012',
        body: `LYON (Francia) – La operación Faro tenía por objetivo a 203 prófugos, de los cuales 21 fueron detenidos. Las investigaciones sobre los grupos que están detrás de estos delitos siguen en varios lugares.`,
        says: ['Faro: arrests …21'],
        wrong: ['Faro: arrests …203'],
      },
    ],
  },
  {
    number: 39,
    name: 'Countries that took part, and countries where people were found',
    cases: [
      {
        title: 'Fugitives found abroad',
        date: '16 July 2012',
        body: `LYON, France – Police from 29 countries took part in Operation Beacon. Fugitives were found in 32 countries. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: ['Beacon: countries exact 29', 'Beacon: other exact 32 of countries'],
        never: ['Beacon: countries exact 32'],
      },
    ],
  },
  {
    number: 40,
    name: 'Bets handled, not money seized',
    cases: [
      {
        title: 'Paris illégaux : des milliers d’arrestations',
        date: '16 juillet 2010',
        body: `LYON (France) – L’opération SOGA III a permis la saisie de près de 10 millions d’USD en espèces. Les tripots fermés brassaient plus de 155 millions d’USD de paris.`,
        says: ['SOGA III: cash_seized …10000000 USD', 'SOGA III: value_handled over 155000000 USD'],
        never: ['SOGA III: cash_seized …155000000', 'SOGA III: value_seized …155000000'],
      },
      {
        title: 'Illegal bets: thousands arrested',
        date: '16 July 2010',
        body: `LYON, France – Police seized nearly USD 10 million in cash in Operation SOGA III. The closed dens had handled bets worth more than USD 155 million.`,
        says: ['SOGA III: cash_seized …10000000 USD', 'SOGA III: value_handled over 155000000 USD'],
        never: ['SOGA III: value_seized …155000000'],
      },
    ],
  },
  {
    number: 41,
    name: 'What something could hold or make',
    reason: 'What a thing could carry, told in a list of what was seized, takes the verb of the list.',
    cases: [
      {
        title: 'Drug laboratory dismantled',
        date: '16 July 2012',
        body: `LYON, France – In Operation Beacon police dismantled a laboratory capable of making 700,000 tablets a day. Officers seized 40 kg of heroin and a boat that could carry up to 3 tonnes of cocaine.`,
        says: ['Beacon: goods_seized exact 40 kg'],
        wrong: ['Beacon: goods_seized …3 t'],
        never: ['Beacon: goods_seized …700000', 'Beacon: goods_seized …3000'],
      },
    ],
  },
  {
    number: 42,
    name: 'Total and part',
    cases: [
      {
        title: 'Human trafficking: thousands arrested',
        date: '16 July 2024',
        body: `LYON, France – Operation Beacon led to 2,517 arrests, 850 of which were for human trafficking. Police seized 615 tonnes of chemicals, including 505 tonnes of precursors.`,
        says: ['Beacon: arrests exact 2517', 'Beacon: goods_seized exact 615 t', 'Beacon: arrests exact 850'],
        never: ['Beacon: arrests exact 3367', 'Beacon: goods_seized exact 1120'],
      },
    ],
  },
  {
    number: 43,
    name: 'Total of a series, and the run’s own result',
    cases: [
      {
        title: 'Fourth operation against gambling',
        date: '20 July 2012',
        body: `LYON, France – Operation SOGA IV led to nearly 300 arrests. In total, the combined four SOGA operations have resulted in nearly 7,000 arrests. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: ['SOGA IV: arrests about 300', 'SOGA: arrests about 7000'],
        never: ['SOGA IV: arrests …7000'],
      },
      {
        title: 'Cuarta operación contra las apuestas',
        date: '20 julio 2012',
        body: `LYON (Francia) – La operación SOGA IV permitió detener a casi 300 personas. En total, las cuatro operaciones SOGA se han saldado con casi 7.000 detenciones.`,
        says: ['SOGA IV: arrests …300', 'SOGA: arrests …7000'],
        never: ['SOGA IV: arrests …7000'],
      },
    ],
  },
  {
    number: 44,
    name: 'Earlier operation as context',
    cases: [
      {
        title: 'Ministre en visite',
        date: '20 juillet 2015',
        body: `LYON (France) – Le ministre de l’Intérieur du Kenya, M. Peter Mwangi, a visité lundi le siège d’INTERPOL.

Le Kenya avait soutenu en 2012 l’opération Balise, qui avait abouti à 120 arrestations.`,
        says: ['Balise: arrests exact 120 …background'],
        never: ['Balise: arrests exact 120 [asserted]'],
      },
      {
        title: 'Minister visits INTERPOL',
        date: '20 July 2015',
        body: `LYON, France – Kenya’s Interior Minister, Peter Mwangi, visited INTERPOL on Monday.

In 2012 Kenya supported Operation Beacon, which led to 120 arrests. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: [
          'Beacon: arrests exact 120 …background',
          'SUPPORTED Kenya — Beacon [asserted, background, 2012',
        ],
      },
    ],
  },
  {
    number: 45,
    name: 'Rounded in the headline, exact below',
    cases: [
      {
        title: 'Operation Beacon: more than 1,000 arrested',
        date: '20 July 2015',
        body: `LYON, France – Operation Beacon led to 1,062 arrests in Ghana and Togo and to the seizure of 712 kg of cannabis. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: ['Beacon: arrests exact 1062'],
        never: ['Beacon: arrests over 1000'],
      },
    ],
  },
  {
    number: 46,
    name: 'Headline and text disagree',
    cases: [
      {
        title: 'Drugs worth almost USD 750 million seized in Operation Beacon',
        date: '20 July 2015',
        body: `LYON, France – Operation Beacon led to the seizure of drugs worth more than USD 717 million in 22 countries. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: ['Beacon: value_seized …717000000 USD', 'Beacon: value_seized …750000000 USD'],
      },
    ],
  },
  {
    number: 47,
    name: 'Language versions disagree',
    cases: [
      {
        title: 'Saisies record dans le cadre de l’opération Lionfish V',
        date: '20 juillet 2015',
        body: `LYON (France) – L’opération Lionfish V a permis l’arrestation de 202 personnes au Panama et la saisie de drogues d’une valeur de plus de 717 000 USD.`,
        and: {
          title: 'Incautaciones sin precedentes en la operación Lionfish V',
          date: '20 julio 2015',
          body: `LYON (Francia) – La operación Lionfish V permitió detener a 203 personas en Panamá e incautar drogas por valor de más de 717 000 000 USD. Las investigaciones sobre los grupos que están detrás de estos delitos siguen en varios lugares.`,
        },
        says: [
          'differs: value high × 1000',
          'differs: value high',
          'a: Lionfish V: arrests exact 202',
          'b: Lionfish V: arrests exact 203',
        ],
      },
    ],
  },
  {
    number: 48,
    name: 'Hedge lost or changed in translation',
    cases: [
      {
        title: 'Tripots clandestins fermés',
        date: '20 juillet 2010',
        body: `LYON (France) – L’opération SOGA III a permis de fermer plus de 800 tripots clandestins en Malaisie. Les enquêtes sur les groupes à l’origine de ces infractions se poursuivent en plusieurs endroits.`,
        and: {
          title: 'Cerrados locales clandestinos',
          date: '20 julio 2010',
          body: `LYON (Francia) – La operación SOGA III permitió cerrar casi 800 locales clandestinos en Malasia. Las investigaciones sobre los grupos que están detrás de estos delitos siguen en varios lugares.`,
        },
        says: ['a: SOGA III: premises over 800', 'b: SOGA III: premises …800', 'differs: comparator low'],
      },
    ],
  },
  {
    number: 49,
    name: 'Wrong number in the press’s copy',
    reason:
      'The disagreement is found, but one differing figure alone does not put two texts together as one announcement, and which of them is right is left to the reader.',
    cases: [
      {
        title: 'Operation Lionfish II: 422 arrested',
        date: '20 December 2014',
        body: `LYON, France – Operation Lionfish II led to 422 arrests in Central America and the Caribbean. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        and: {
          title: 'Hundreds held in drug raids',
          date: '21 December 2014',
          body: `Operation Lionfish II led to 442 arrests in Central America and the Caribbean, INTERPOL said on Sunday. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        },
        missing: ['twins by'],
        says: [
          'a: Lionfish II: arrests exact 422',
          'b: Lionfish II: arrests exact 442',
          'differs: value high',
        ],
      },
    ],
  },
]
