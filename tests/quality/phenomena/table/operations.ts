import type { Phenomenon } from '../phenomenon'

/** What is an operation, which one, and what it belongs to. */
export const operations: readonly Phenomenon[] = [
  {
    number: 29,
    name: 'Operation named with an ordinary word',
    cases: [
      {
        title: 'Police act on fake medicines',
        date: '20 November 2008',
        body: `LYON, France – A storm had cut the roads when police in Laos seized the medicines in Operation Storm. The hurricane season and thunder over the Pacific did not stop them.`,
        says: ['Operation Storm “Storm”'],
        never: ['Operation Hurricane', 'Operation Pacific', 'Operation Thunder', 'Operation Storm “storm”'],
      },
      {
        title: 'Quatre opérations contre la contrefaçon',
        date: '20 novembre 2013',
        body: `LYON (France) – L’opération Hurricane visait le commerce illicite en Asie. L’ouragan qui a frappé la région n’a pas retardé les contrôles. Les enquêtes sur les groupes à l’origine de ces infractions se poursuivent en plusieurs endroits.`,
        says: ['Operation Hurricane “Hurricane”'],
      },
      {
        title: 'Trade in fake goods',
        date: '20 November 2013',
        body: `LYON, France – A joint police action across four countries, codenamed Unity, led to 40 arrests. Police unity was the trigger for success. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: ['Operation Unity', 'Unity: arrests exact 40'],
        never: ['Operation Trigger', 'Operation Unity “unity”'],
      },
    ],
  },
  {
    number: 30,
    name: 'Operation name used again',
    cases: [
      {
        title: 'Drug networks hit',
        date: '20 October 2024',
        body: `LYON, France – Operation Lionfish Hurricane led to 206 arrests. It has nothing to do with Operation Hurricane, which targeted fake goods in 2013. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: [
          'Operation Lionfish Hurricane',
          'Operation Hurricane “Hurricane”',
          'Lionfish Hurricane: arrests exact 206',
        ],
        never: ['Hurricane: arrests'],
      },
    ],
  },
  {
    number: 31,
    name: 'Meeting and network named after an operation',
    cases: [
      {
        title: 'Experts on medical product crime meet',
        date: '20 October 2010',
        body: `HANOI, Viet Nam – Experts attended the Storm Enforcement Network meeting in Hanoi to discuss counterfeit medicines. The Storm network has members in eight countries. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        never: ['CARRIED_OUT_IN Storm', 'Operation Storm “Storm Enforcement”', 'Storm: '],
      },
    ],
  },
  {
    number: 32,
    name: 'First edition of a series, without a numeral',
    cases: [
      {
        title: 'Third operation against gambling',
        date: '20 July 2010',
        body: `LYON, France – Operation SOGA III led to more than 5,000 arrests. SOGA, the first, had led to 423 arrests in 2007. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: ['Operation SOGA III', 'EDITION_OF SOGA III — SOGA', 'SOGA III: arrests over 5000'],
        never: ['SOGA III: arrests exact 423'],
      },
      {
        title: 'Fugitives arrested around the world',
        date: '20 July 2010',
        body: `LYON, France – Operation Infra-Red 2010 led to 107 arrests. It follows the first Operation Infra-Red, held in 2009. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: [
          'Operation Infra-Red 2010',
          'EDITION_OF Infra-Red 2010 — Infra-Red',
          'Infra-Red 2010: arrests exact 107',
        ],
      },
    ],
  },
  {
    number: 33,
    name: 'The year in an operation’s name is not when it ran',
    cases: [
      {
        title: 'Border checks in West Africa',
        date: '30 January 2025',
        body: `LYON, France – Operation Screen West Africa 2024 led to the arrest of 66 people. The operation took place in Ghana and Togo from 6 to 10 January 2025.`,
        says: [
          'Operation Screen West Africa 2024',
          'Screen West Africa 2024: arrests exact 66',
          'CARRIED_OUT_IN Screen West Africa 2024 — Ghana [asserted, 2025-01-06 to 2025-01-10]',
        ],
        never: ['… 2024-01'],
      },
    ],
  },
  {
    number: 34,
    name: 'Operation within a project',
    cases: [
      {
        title: 'Checks at airports',
        date: '30 January 2015',
        body: `LYON, France – Operation Beacon III, carried out under the framework of Project Sunbird, led to 12 arrests. Project Millennium supports police in fighting Eurasian organized crime.`,
        says: ['Programme …Sunbird', 'Programme …Millennium', 'PART_OF Beacon III — …Sunbird'],
        never: ['Operation Millennium', 'Operation Sunbird'],
      },
      {
        title: 'Contrôles dans les aéroports',
        date: '30 janvier 2015',
        body: `LYON (France) – L’opération Balise, menée dans le cadre du projet Fortaleza, a abouti à 12 arrestations. Les enquêtes sur les groupes à l’origine de ces infractions se poursuivent en plusieurs endroits.`,
        says: ['Programme …Fortaleza', 'PART_OF Balise — …Fortaleza'],
      },
      {
        title: 'Controles en los aeropuertos',
        date: '30 enero 2015',
        body: `LYON (Francia) – La operación Faro, realizada en el marco del proyecto Fortaleza, se saldó con 12 detenciones. Las investigaciones sobre los grupos que están detrás de estos delitos siguen en varios lugares.`,
        says: ['Programme …Fortaleza', 'PART_OF Faro — …Fortaleza'],
      },
    ],
  },
  {
    number: 35,
    name: 'Operation name in translation',
    cases: [
      {
        title: 'Des trafiquants arrêtés',
        date: '30 janvier 2015',
        body: `LYON (France) – L’opération Poisson-lion a permis l’arrestation de 422 personnes en Amérique centrale. Les enquêtes sur les groupes à l’origine de ces infractions se poursuivent en plusieurs endroits.`,
        says: ['Operation Lionfish “…Poisson-lion”', 'Lionfish: arrests exact 422'],
      },
      {
        title: 'Narcotraficantes detenidos',
        date: '30 enero 2015',
        body: `LYON (Francia) – La operación Pez León permitió detener a 422 personas en América Central. Las investigaciones sobre los grupos que están detrás de estos delitos siguen en varios lugares.`,
        says: ['Operation Lionfish “…Pez León”', 'Lionfish: arrests exact 422'],
      },
      {
        title: 'اعتقال مهربي مخدرات',
        date: '30 يناير 2015',
        body: `ليون (فرنسا) – أسفرت عملية أسد البحر عن اعتقال 422 شخصا في أمريكا الوسطى بتهمة الاتجار بالمخدرات. ولا تزال التحقيقات في أنشطة المجموعات التي تقف وراء هذه الجرائم مستمرة حتى الآن.`,
        says: ['Operation Lionfish “…أسد البحر”', 'Lionfish: arrests exact 422'],
      },
    ],
  },
  {
    number: 36,
    name: 'One operation under a local name',
    reason:
      'Nothing in the model ties a name to a place: the local name is an operation of its own, and a figure behind it follows it.',
    cases: [
      {
        title: 'West African fraud groups targeted',
        date: '16 July 2024',
        body: `LYON, France – Operation Jackal III led to 300 arrests. In Ireland, police acted against the group under the name Operation Skein. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        missing: ['Operation Jackal III “Skein”'],
        wrong: ['Operation Skein “Skein”'],
        says: ['Jackal III: arrests exact 300'],
      },
      {
        title: 'Fraud groups targeted',
        date: '16 July 2024',
        body: `LYON, France – Operation Lantern, known in Ireland as Operation Lamplight, led to 30 arrests. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        missing: ['Operation Lantern “Lamplight”', 'Lantern: arrests exact 30'],
        wrong: ['Operation Lamplight “Lamplight”', 'Lamplight: arrests exact 30'],
      },
    ],
  },
]
