import type { Phenomenon } from '../phenomenon'

/** Which country, city or bureau a name means. */
export const places: readonly Phenomenon[] = [
  {
    number: 15,
    name: 'City and country in one: Singapore',
    cases: [
      {
        title: 'Fraud ring broken up',
        date: '7 May 2013',
        body: `SINGAPORE – The Singapore Police Force arrested six people in Operation Tamarind. Police in Cambodia, Malaysia and Singapore took part in the operation. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: ['Country Singapore “', 'PARTICIPATED_IN Singapore — Tamarind', 'release: en, 2013-05-07, …SG'],
        never: ['Place Singapore'],
      },
      {
        title: 'Reunión sobre ciberdelincuencia',
        date: '7 mayo 2013',
        body: `SINGAPUR – Expertos en ciberdelincuencia de 20 países se reunieron en Singapur para debatir sobre el fraude en línea. Las investigaciones sobre los grupos que están detrás de estos delitos siguen en varios lugares.`,
        says: ['Country Singapore “Singapur”'],
        never: ['Place Singap'],
      },
    ],
  },
  {
    number: 16,
    name: 'Dateline with a country only',
    cases: [
      {
        title: 'Regional talks on people smuggling',
        date: '20 September 2012',
        body: `MALTA – Police chiefs from around the Mediterranean met to discuss people smuggling. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: ['release: en, 2012-09-20, no city, MT'],
        never: ['Place Valletta', 'Place Malta'],
      },
      {
        title: 'Formation à la sécurité aux frontières',
        date: '20 septembre 2012',
        body: `KOWEÏT – Des agents de la police aux frontières ont suivi une formation à l’utilisation des bases de données. Les enquêtes sur les groupes à l’origine de ces infractions se poursuivent en plusieurs endroits.`,
        says: ['release: fr, 2012-09-20, no city, KW'],
        never: ['Place Kow'],
      },
    ],
  },
  {
    number: 17,
    name: 'City named like its country',
    cases: [
      {
        title: 'Training on maritime security',
        date: '20 September 2012',
        body: `SAO TOME, Sao Tome and Principe – Coast guards from eight countries attended a training course on maritime security in Sao Tome. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: [
          'Place São Tomé',
          'Country Sao Tome and Principe',
          'LOCATED_IN São Tomé — Sao Tome and Principe',
        ],
      },
      {
        title: 'Police meeting in Guatemala City',
        date: '20 September 2012',
        body: `GUATEMALA CITY, Guatemala – Police from Central America met in Guatemala City to discuss extortion by gangs. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: [
          'Place Guatemala City',
          'Country Guatemala “Guatemala”',
          'LOCATED_IN Guatemala City — Guatemala',
        ],
      },
    ],
  },
  {
    number: 18,
    name: 'Georgia: country or state of the United States',
    cases: [
      {
        title: 'Seminar on stolen vehicles',
        date: '20 September 2012',
        body: `TBILISI, Georgia – Police from Armenia, Georgia and Moldova attended a seminar on stolen vehicles. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: ['Country Georgia “Georgia”'],
      },
      {
        title: 'Agents search homes in five states',
        date: '20 September 2012',
        body: `WASHINGTON, United States – Federal agents searched homes in Alabama, Georgia, Idaho and Maine in an inquiry into child abuse images. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        never: ['Country Georgia'],
      },
    ],
  },
  {
    number: 19,
    name: 'Two states called Congo',
    reason:
      '“Congo, DRC” in a list is taken for one name, because a name with brackets is found with any mark between its words.',
    cases: [
      {
        title: 'Wildlife operation in Central Africa',
        date: '20 September 2012',
        body: `LYON, France – Operation Baobab targeted ivory trafficking. Police in Cameroon, Congo Brazzaville and the Democratic Republic of Congo seized 60 tusks. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: ['Country Congo “Congo Brazzaville”', 'Country DR Congo “Democratic Republic of Congo”'],
      },
      {
        title: 'Opération contre le trafic d’ivoire',
        date: '20 septembre 2012',
        body: `BRAZZAVILLE (République du Congo) – L’opération Baobab visait le trafic d’ivoire au Congo, au Cameroun et en RDC. Les enquêtes sur les groupes à l’origine de ces infractions se poursuivent en plusieurs endroits.`,
        says: ['Country Congo “Congo”', 'Country DR Congo “RDC”'],
        never: ['Country DR Congo “Congo”'],
      },
      {
        title: 'Ivory networks hit',
        date: '20 September 2012',
        body: `LYON, France – The participating countries in Operation Baobab were Cameroon, Congo, DRC and Gabon. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        missing: ['Country DR Congo “DRC”', 'Country Congo “Congo”'],
      },
    ],
  },
  {
    number: 20,
    name: 'Guinea and the names that hold it',
    cases: [
      {
        title: 'Operation against medical product crime',
        date: '20 September 2012',
        body: `LYON, France – The following countries took part in Operation Baobab: Equatorial Guinea, Guinea, Guinea Bissau and Papua New Guinea. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: [
          'Country Guinea “Guinea”',
          'Country Guinea-Bissau “Guinea Bissau”',
          'Country Equatorial Guinea “Equatorial Guinea”',
          'Country Papua New Guinea “Papua New Guinea”',
        ],
      },
      {
        title: 'Arrestations en Afrique de l’Ouest',
        date: '20 septembre 2012',
        body: `LYON (France) – L’opération Baobab a conduit à l’arrestation de sept Guinéens à Dakar. Des passeports de Guinée-Bissau ont été saisis. Les enquêtes sur les groupes à l’origine de ces infractions se poursuivent en plusieurs endroits.`,
        says: ['Country Guinea-Bissau “Guinée-Bissau”', 'Baobab: arrests exact 7'],
        never: ['Country Guinea “Guinée”'],
      },
    ],
  },
  {
    number: 21,
    name: 'Macedonia under its names',
    reason:
      '“celle de Serbie” and “las policías de X y de Y” leave out the noun of the second body: the first name is cut too late, or neither country is taken for who took part.',
    cases: [
      {
        title: 'Saisies dans les Balkans',
        date: '20 septembre 2012',
        body: `LYON (France) – La police de l’ex-République yougoslave de Macédoine et celle de Serbie ont participé à l’opération Balise. Les enquêtes sur les groupes à l’origine de ces infractions se poursuivent en plusieurs endroits.`,
        missing: ['PARTICIPATED_IN North Macedonia — Balise'],
        says: ['Country North Macedonia “ex-République yougoslave de Macédoine”'],
      },
      {
        title: 'Joint action in the Balkans',
        date: '20 September 2022',
        body: `LYON, France – Police in North Macedonia and Serbia took part in Operation Beacon. In 2012 the former Yugoslav Republic of Macedonia had joined its first edition.`,
        says: [
          'Country North Macedonia “North Macedonia”',
          'Country North Macedonia “…former Yugoslav Republic of Macedonia”',
        ],
      },
      {
        title: 'Operación en los Balcanes',
        date: '20 septiembre 2012',
        body: `LYON (Francia) – Las policías de Serbia y de la ex República Yugoslava de Macedonia participaron en la operación Faro. Las investigaciones sobre los grupos que están detrás de estos delitos siguen en varios lugares.`,
        missing: ['PARTICIPATED_IN North Macedonia — Faro'],
      },
    ],
  },
  {
    number: 22,
    name: 'Korea under its names',
    cases: [
      {
        title: 'Korean officers arrest fugitive',
        date: '20 September 2012',
        body: `ASAN CITY, Republic of Korea – Police in the Republic of Korea arrested a fugitive with the help of NCB Seoul. Korea and Japan exchanged information. South Korea will extradite the man.`,
        says: [
          'Country Republic of Korea “Republic of Korea”',
          'Country Republic of Korea “Korea”',
          'Country Republic of Korea “South Korea”',
        ],
        never: ['Country North Korea'],
      },
      {
        title: 'تدريب في كوريا',
        date: '20 سبتمبر 2012',
        body: `سيول (جمهورية كوريا) – استضافت جمهورية كوريا دورة تدريبية بشأن الجريمة السيبرية شارك فيها 20 شرطيا من آسيا. ولا تزال التحقيقات في أنشطة المجموعات التي تقف وراء هذه الجرائم مستمرة حتى الآن.`,
        says: ['Country Republic of Korea “جمهورية كوريا”'],
      },
    ],
  },
  {
    number: 23,
    name: 'Renamed states',
    cases: [
      {
        title: 'Two operations in ten years',
        date: '20 September 2019',
        body: `LYON, France – Police in Eswatini, Myanmar and Viet Nam took part in Operation Beacon. Swaziland, Burma and Vietnam had joined an earlier one, as had Macau and Macao’s customs.`,
        says: [
          'Country Eswatini “Swaziland”',
          'Country Myanmar “Burma”',
          'Country Viet Nam “Viet Nam”',
          'Country Macao (China) “Macau”',
        ],
      },
      {
        title: 'Deux opérations en dix ans',
        date: '20 septembre 2012',
        body: `LYON (France) – Le Viêtnam, la Birmanie et le Swaziland ont participé à l’opération Balise. Les enquêtes sur les groupes à l’origine de ces infractions se poursuivent en plusieurs endroits.`,
        says: ['Country Viet Nam “Viêtnam”', 'Country Myanmar “Birmanie”', 'Country Eswatini “Swaziland”'],
      },
    ],
  },
  {
    number: 24,
    name: 'One participant with its parts',
    cases: [
      {
        title: 'Illegal gambling dens closed',
        date: '20 September 2012',
        body: `LYON, France – Operation Beacon involved China (including Hong Kong and Macao), Malaysia and Thailand. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: [
          'PARTICIPATED_IN China — Beacon',
          'PARTICIPATED_IN Malaysia — Beacon',
          'Country Hong Kong (China) “Hong Kong”',
          'Country Macao (China) “Macao”',
        ],
      },
    ],
  },
  {
    number: 25,
    name: 'Washington: the bureau of a state',
    reason:
      '“INTERPOL” with the name of a city also stands for teams, events and datelines; only with “NCB” in front or the country behind is it a bureau.',
    cases: [
      {
        title: 'Detenido un prófugo en Lima',
        date: '20 septiembre 2012',
        body: `LYON (Francia) – La OCN de INTERPOL en Washington (Estados Unidos) informó a la de Lima, y el prófugo fue detenido. Las investigaciones sobre los grupos que están detrás de estos delitos siguen en varios lugares.`,
        says: ['Organisation INTERPOL National Central Bureau (United States)', 'Country United States'],
        never: ['Official'],
      },
      {
        title: 'Fugitive held in Lima',
        date: '20 September 2012',
        body: `LYON, France – INTERPOL Washington told INTERPOL Lima where the fugitive was staying, and police arrested him. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        missing: ['Organisation INTERPOL National Central Bureau (United States)'],
      },
    ],
  },
  {
    number: 26,
    name: 'A capital for its state’s bureau',
    cases: [
      {
        title: 'Stolen ships traced',
        date: '20 September 2012',
        body: `LYON, France – NCB Sofia and NCB Ankara exchanged information on a stolen ship. The National Central Bureau in Port Moresby confirmed who owned it. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: [
          'Organisation INTERPOL National Central Bureau (Bulgaria)',
          'Organisation INTERPOL National Central Bureau (Türkiye)',
          'Organisation INTERPOL National Central Bureau (Papua New Guinea)',
        ],
      },
    ],
  },
  {
    number: 27,
    name: 'Lyon in a court’s name, and as where the text was issued',
    reason:
      'A court named after its city in French (“Cour d’appel de Lyon”) is taken for a common noun; the city stays a place.',
    cases: [
      {
        title: 'Visite de la Cour d’appel',
        date: '20 septembre 2012',
        body: `LYON (France) – Des magistrats de la Cour d’appel de Lyon ont visité le siège d’INTERPOL. Le Secrétaire Général a présenté les notices rouges. Les enquêtes sur les groupes à l’origine de ces infractions se poursuivent en plusieurs endroits.`,
        missing: ['Organisation …Cour d’appel de Lyon'],
      },
      {
        title: 'Hundreds arrested across Asia',
        date: '20 September 2012',
        body: `LYON, France – Police in Malaysia and Thailand arrested 300 people in Operation Beacon, which targeted illegal gambling. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        never: ['CARRIED_OUT_IN Beacon — Lyon', 'CARRIED_OUT_IN Beacon — France'],
      },
    ],
  },
  {
    number: 28,
    name: 'Cities and countries mixed in one list',
    cases: [
      {
        title: 'Réunion des chefs des bureaux régionaux',
        date: '20 septembre 2012',
        body: `LYON (France) – Les responsables des bureaux d’INTERPOL à Buenos Aires, New York, Bruxelles, El Salvador, Zimbabwe et Cameroun se sont réunis. Les enquêtes sur les groupes à l’origine de ces infractions se poursuivent en plusieurs endroits.`,
        says: [
          'Place Buenos Aires',
          'Place New York',
          'Place Brussels',
          'Country El Salvador',
          'Country Zimbabwe',
          'Country Cameroon',
        ],
      },
    ],
  },
]
