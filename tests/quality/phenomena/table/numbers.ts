import type { Phenomenon } from '../phenomenon'

/** How numbers are written, and what each of several counts. */
export const numbers: readonly Phenomenon[] = [
  {
    number: 50,
    name: 'Groups of digits reversed in Arabic',
    cases: [
      {
        title: 'اعتقال الآلاف في عملية سوغا الثالثة',
        date: '16 يوليو 2010',
        body: `ليون (فرنسا) – أسفرت عملية سوغا الثالثة عن اعتقال أكثر من 000 5 شخص في آسيا، وأجرت الشرطة 000 60 عملية تفتيش. ولا تزال التحقيقات في أنشطة المجموعات التي تقف وراء هذه الجرائم مستمرة حتى الآن.`,
        says: ['SOGA III: arrests over 5000', 'SOGA III: searches exact 60000'],
        never: ['…: arrests …exact 5 ', '…: arrests …over 5 '],
      },
    ],
  },
  {
    number: 51,
    name: 'Dot or comma in a number',
    cases: [
      {
        title: 'Miles de detenidos',
        date: '16 julio 2010',
        body: `LYON (Francia) – La operación Faro permitió detener a 6.000 personas e incautar 7,2 toneladas de cocaína. Las investigaciones sobre los grupos que están detrás de estos delitos siguen en varios lugares.`,
        says: ['Faro: arrests exact 6000', 'Faro: goods_seized exact 7.2 t'],
      },
      {
        title: 'آلاف المعتقلين',
        date: '16 يوليو 2010',
        body: `ليون (فرنسا) – أسفرت عملية سوغا الثالثة عن ضبط 7,2 أطنان من الكوكايين في آسيا. ولا تزال التحقيقات في أنشطة المجموعات التي تقف وراء هذه الجرائم مستمرة حتى الآن.`,
        says: ['SOGA III: goods_seized exact 7.2 t'],
      },
      {
        title: 'Cash seized',
        date: '16 July 2010',
        body: `LYON, France – Police seized cash worth USD 16,8 million in Operation Beacon and checked 12,400 vehicles. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: ['Beacon: cash_seized exact 16800000 USD', 'Beacon: checks exact 12400'],
      },
    ],
  },
  {
    number: 52,
    name: 'Words for thousands of millions',
    cases: [
      {
        title: 'Pérdidas por fraude',
        date: '16 julio 2010',
        body: `LYON (Francia) – La operación Faro reveló pérdidas de mil millones de euros. En la operación Cometa se incautaron bienes por valor de 1 600 millones de dólares.`,
        says: ['Faro: losses exact 1000000000 EUR', 'Cometa: value_seized exact 1600000000 USD'],
      },
      {
        title: 'Pertes dues à la fraude',
        date: '16 juillet 2010',
        body: `LYON (France) – L’opération Balise a révélé des pertes d’un milliard d’euros. L’opération Comète a permis de saisir des biens d’une valeur de 1,6 milliard d’USD.`,
        says: ['Balise: losses exact 1000000000 EUR', 'Comète: value_seized exact 1600000000 USD'],
      },
      {
        title: 'خسائر الاحتيال',
        date: '16 يوليو 2010',
        body: `ليون (فرنسا) – أسفرت عملية سوغا الثالثة عن ضبط أصول بقيمة 1,6 مليار دولار في آسيا واعتقال 40 شخصا. ولا تزال التحقيقات في أنشطة المجموعات التي تقف وراء هذه الجرائم مستمرة حتى الآن.`,
        says: ['SOGA III: value_seized exact 1600000000 USD'],
      },
    ],
  },
  {
    number: 53,
    name: 'Numbers in words and round numbers',
    cases: [
      {
        title: 'Voitures volées retrouvées',
        date: '16 juillet 2010',
        body: `LYON (France) – L’opération Balise a permis d’arrêter une centaine de personnes et de saisir sept véhicules. Les paris brassés dépassaient deux milliards d’euros. Les enquêtes sur les groupes à l’origine de ces infractions se poursuivent en plusieurs endroits.`,
        says: [
          'Balise: arrests about 100',
          'Balise: goods_seized exact 7 of véhicules',
          'Balise: value_handled over 2000000000 EUR',
        ],
      },
      {
        title: 'Money launderers arrested',
        date: '16 July 2010',
        body: `LYON, France – Twenty-two people were arrested in Operation Beacon. Police froze assets worth one and a half billion dollars. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: ['Beacon: arrests exact 22', 'Beacon: value_intercepted exact 1500000000 USD'],
      },
      {
        title: 'Cuatro detenidos',
        date: '16 julio 2010',
        body: `LYON (Francia) – Cuatro personas fueron detenidas en la operación Faro y se incautaron siete vehículos. Las investigaciones sobre los grupos que están detrás de estos delitos siguen en varios lugares.`,
        says: ['Faro: arrests exact 4', 'Faro: goods_seized exact 7'],
      },
      {
        title: 'اعتقال شخصين',
        date: '16 يوليو 2010',
        body: `ليون (فرنسا) – أسفرت عملية سوغا الثالثة عن اعتقال شخصين في ماليزيا وإنقاذ سبع ضحايا. ولا تزال التحقيقات في أنشطة المجموعات التي تقف وراء هذه الجرائم مستمرة حتى الآن.`,
        says: ['SOGA III: arrests exact 2', 'SOGA III: victims_rescued exact 7'],
      },
    ],
  },
  {
    number: 54,
    name: 'Numbers that count nothing',
    cases: [
      {
        title: 'Support for a football tournament',
        date: '16 July 2022',
        body: `DOHA, Qatar – A 29-year-old man was arrested during Operation Beacon before the 2022 FIFA World Cup. Officers used I-24/7, INTERPOL’s 24-hour network, and copied 80GB of data. The victims are aged 13 to 17.`,
        never: ['…: … 29 ', '…: … 24 ', '…: … 7 ', '…: … 2022 ', '…: … 80 ', '…: … 13 ', '…: … 17 '],
      },
      {
        title: 'Victimes secourues',
        date: '16 juillet 2022',
        body: `LYON (France) – Lors de l’opération Balise, la police a secouru 12 jeunes filles âgées de 13 à 17 ans. Un homme de 43 ans a été arrêté en vertu de l’article 222 du Code pénal.`,
        says: ['Balise: victims_rescued exact 12'],
        never: ['…: … 13 ', '…: … 17 ', '…: … 43 ', '…: … 222 '],
      },
    ],
  },
  {
    number: 55,
    name: 'Conversion in brackets',
    cases: [
      {
        title: 'Fraudsters arrested',
        date: '16 July 2022',
        body: `LYON, France – Police seized KRW 4.2 billion (EUR 2.8 million) in cash in Operation Beacon. Victims had lost EUR 1.5 million (about $1.6 million).`,
        says: ['Beacon: cash_seized exact 4200000000 KRW', 'Beacon: losses exact 1500000 EUR'],
        never: ['Beacon: …2800000 EUR', 'Beacon: …1600000 USD'],
      },
      {
        title: 'Estafadores detenidos',
        date: '16 julio 2022',
        body: `LYON (Francia) – En la operación Faro se incautaron 1,6 millones de dólares (1,5 millones de euros) en efectivo. Las investigaciones sobre los grupos que están detrás de estos delitos siguen en varios lugares.`,
        says: ['Faro: cash_seized exact 1600000 USD'],
        never: ['Faro: …1500000 EUR'],
      },
    ],
  },
  {
    number: 56,
    name: '“Respectively”',
    reason:
      'Numbers and countries are not paired by their position, and of two numbers before one noun the first is lost.',
    cases: [
      {
        title: 'Fugitives held',
        date: '16 July 2022',
        body: `LYON, France – In Operation Beacon, police in Peru and Chile arrested 12 and 7 people respectively. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        missing: ['Beacon: arrests exact 7 in Chile', 'Beacon: arrests exact 12 in Peru'],
      },
      {
        title: 'Prófugos detenidos',
        date: '16 julio 2022',
        body: `LYON (Francia) – En la operación Faro, las policías del Perú y Chile detuvieron a 12 y 7 personas, respectivamente. Las investigaciones sobre los grupos que están detrás de estos delitos siguen en varios lugares.`,
        missing: ['Faro: arrests exact 7 in Chile', 'Faro: arrests exact 12 in Peru'],
      },
    ],
  },
  {
    number: 57,
    name: 'One total for several countries',
    cases: [
      {
        title: 'Arrests on two continents',
        date: '16 July 2022',
        body: `LYON, France – In Operation Beacon, 16 individuals were arrested in both Peru and Spain. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: ['Beacon: arrests exact 16 [asserted]'],
        never: ['Beacon: arrests exact 16 in'],
      },
    ],
  },
]
