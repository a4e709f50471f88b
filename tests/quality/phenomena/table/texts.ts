import type { Phenomenon } from '../phenomenon'

/** What the page does to the text, and bodies, roles and names that are easily taken for others. */
export const texts: readonly Phenomenon[] = [
  {
    number: 67,
    name: 'Address that names another language or story',
    cases: [
      {
        title: 'Fake medicines seized in Ghana',
        date: '16 يوليو، ٢٠١٠',
        body: `LYON, France – Operation Beacon led to 40 arrests in Ghana and Togo, where police searched warehouses for fake medicines. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        address: 'https://www.example.org/ar/News/2010/operation-lantern-nets-cocaine-in-peru',
        says: ['release: en, 2010-07-16, ', 'Beacon: arrests exact 40'],
        never: ['Operation Lantern', 'Country Peru', 'Commodity Cocaine'],
      },
    ],
  },
  {
    number: 68,
    name: 'Captions that repeat the text',
    cases: [
      {
        title: 'Fake medicines seized in Asia',
        date: '24 September 2015',
        body: `PHNOM PENH, Cambodia – Operation Storm VI led to the seizure of 1.5 million fake tablets and to 87 arrests in 13 countries.

During Operation Storm VI, 1.5 million fake tablets were seized.

In all, 87 arrests were made in Operation Storm VI.

/

Police in Cambodia closed 12 shops. Inspectors will follow up on the results of Operation Storm VI in the coming months.`,
        says: ['Storm VI: arrests exact 87'],
      },
    ],
  },
  {
    number: 69,
    name: 'Bodies within bodies',
    reason:
      'The middle one of three levels is passed over: the branch is linked to INTERPOL, not to its unit.',
    cases: [
      {
        title: 'Workshop on organized crime',
        date: '24 September 2015',
        body: `LYON, France – Glyn Lewis, Head of the Organized Crime Branch of INTERPOL’s Drugs and Criminal Organizations unit, opened the workshop. Wei Qiang, Deputy Director of the International Cooperation Department of China’s Ministry of Public Security, also spoke.`,
        missing: ['PART_OF Organized Crime Branch — INTERPOL Drugs and Criminal Organizations unit'],
        says: [
          'PART_OF INTERPOL Drugs and Criminal Organizations unit — INTERPOL',
          'HELD_OFFICE Glyn Lewis — …Organized Crime Branch',
          'PART_OF …International Cooperation Department… — …Ministry of Public Security',
        ],
      },
    ],
  },
  {
    number: 70,
    name: 'Acronym that differs by language',
    cases: [
      {
        title: 'Visite du complexe',
        date: '24 septembre 2013',
        body: `LYON (France) – La délégation a visité le CMII à Singapour. Le BCN de Bangkok et l’OMD étaient représentés. Les enquêtes sur les groupes à l’origine de ces infractions se poursuivent en plusieurs endroits.`,
        says: [
          'Facility INTERPOL Global Complex for Innovation “CMII”',
          'Organisation World Customs Organization “OMD”',
        ],
      },
      {
        title: 'Visit to the complex',
        date: '24 September 2013',
        body: `LYON, France – The delegation visited the IGCI in Singapore. The WCO was represented. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: [
          'Facility INTERPOL Global Complex for Innovation “IGCI”',
          'Organisation World Customs Organization “WCO”',
        ],
      },
      {
        title: 'Visita del complejo',
        date: '24 septiembre 2013',
        body: `LYON (Francia) – Participaron en la reunión la OMA y la OCN de Madrid, que intercambiaron información sobre mercancías falsificadas. Las investigaciones sobre los grupos que están detrás de estos delitos siguen en varios lugares.`,
        says: ['Organisation World Customs Organization “OMA”'],
      },
    ],
  },
  {
    number: 71,
    name: 'Adjective before or after the ministry’s name',
    cases: [
      {
        title: 'Visite d’une délégation chinoise',
        date: '24 septembre 2013',
        body: `LYON (France) – Une délégation du ministère chinois de la Sécurité publique a visité le siège d’INTERPOL. Le ministère de la Sécurité publique chinois enverra deux policiers à Lyon.`,
        says: [
          'Organisation Ministry of Public Security (China) “ministère chinois de la Sécurité publique”',
          'Organisation Ministry of Public Security (China) “ministère de la Sécurité publique chinois”',
        ],
      },
    ],
  },
  {
    number: 72,
    name: 'Who led, who coordinated, who helped',
    cases: [
      {
        title: 'Fake medicines seized',
        date: '24 September 2013',
        body: `LYON, France – The INTERPOL-led Operation Beacon was supported by Europol and the World Customs Organization. Operation Lantern was led by the Spanish National Police and coordinated by Europol; INTERPOL also supported Operation Lantern.`,
        says: [
          'LED INTERPOL — Beacon',
          'SUPPORTED Europol — Beacon',
          'SUPPORTED World Customs Organization — Beacon',
          'COORDINATED Europol — Lantern',
          'SUPPORTED INTERPOL — Lantern',
        ],
        never: ['LED INTERPOL — Lantern', 'LED Europol', 'COORDINATED INTERPOL — Lantern'],
      },
      {
        title: 'Des médicaments contrefaits saisis',
        date: '24 septembre 2013',
        body: `LYON (France) – L’opération Balise, coordonnée par INTERPOL avec le soutien d’Europol, visait les médicaments contrefaits. Les enquêtes sur les groupes à l’origine de ces infractions se poursuivent en plusieurs endroits.`,
        says: ['COORDINATED INTERPOL — Balise', 'SUPPORTED Europol — Balise'],
        never: ['LED INTERPOL'],
      },
      {
        title: 'Incautados medicamentos falsos',
        date: '24 septiembre 2013',
        body: `LYON (Francia) – La operación Faro, dirigida por INTERPOL y con el apoyo de Europol, iba dirigida contra los medicamentos falsificados. Las investigaciones sobre los grupos que están detrás de estos delitos siguen en varios lugares.`,
        says: ['LED INTERPOL — Faro', 'SUPPORTED Europol — Faro'],
      },
    ],
  },
  {
    number: 73,
    name: 'Who made the arrests',
    cases: [
      {
        title: 'Hundreds arrested',
        date: '24 September 2013',
        body: `LYON, France – Police in Ghana and Togo arrested 40 people in Operation Beacon, which was coordinated by INTERPOL. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: ['COORDINATED INTERPOL — Beacon', 'Beacon: arrests exact 40'],
        never: ['INTERPOL: arrests', 'LED INTERPOL'],
      },
    ],
  },
  {
    number: 74,
    name: 'Named suspects, wanted people and victims',
    cases: [
      {
        title: 'Fugitive arrested in Berlin',
        date: '24 September 2013',
        body: `LYON, France – The Canadian murder suspect, Lucas Mandrell, was arrested in Berlin after INTERPOL issued a Red Notice. Piet Verhoeven, wanted by Belgium for fraud, is still at large. “We thank the public,” said Laura Keating, Head of INTERPOL’s Fugitive unit.`,
        says: ['Official Laura Keating'],
        never: ['Official …Mandrell', 'Official …Verhoeven'],
      },
      {
        title: 'Un fugitif arrêté à Berlin',
        date: '24 septembre 2013',
        body: `LYON (France) – Le suspect, M. Lucas Mandrell, recherché par le Canada pour meurtre, a été arrêté à Berlin. Mme Laura Keating, chef du service Fugitifs d’INTERPOL, a remercié le public.`,
        says: ['Official Laura Keating'],
        never: ['Official …Mandrell'],
      },
      {
        title: 'Detenido un prófugo en Berlín',
        date: '24 septiembre 2013',
        body: `LYON (Francia) – El sospechoso Lucas Mandrell, buscado por Canadá por asesinato, fue detenido en Berlín. La Directora de la unidad de prófugos de INTERPOL, Laura Keating, agradeció la ayuda.`,
        says: ['Official Laura Keating'],
        never: ['Official …Mandrell'],
      },
    ],
  },
  {
    number: 75,
    name: 'Airport named after a person',
    cases: [
      {
        title: 'Saisie de cocaïne à Abidjan',
        date: '24 septembre 2013',
        body: `ABIDJAN (Côte d’Ivoire) – La police a saisi 12 kg de cocaïne à l’aéroport Félix-Houphouët-Boigny lors de l’opération Balise. Les enquêtes sur les groupes à l’origine de ces infractions se poursuivent en plusieurs endroits.`,
        says: ['Balise: goods_seized exact 12 kg'],
        never: ['Official'],
      },
      {
        title: 'Cocaine seized in Nairobi',
        date: '24 September 2013',
        body: `NAIROBI, Kenya – Police officers seized 12 kg of cocaine at Jomo Kenyatta International Airport in Operation Beacon. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: ['Facility Jomo Kenyatta International Airport'],
        never: ['Official'],
      },
    ],
  },
  {
    number: 76,
    name: 'Misspelt in the source',
    reason:
      'Names are kept as written. Guessing what was meant would merge places that exist (Columbia) with others.',
    cases: [
      {
        title: 'Training in the Pacific',
        date: '24 September 2013',
        body: `PORT MOSEBY, Papua New Guinea – Police from six countries attended a training course on cybercrime in Port Moseby. Officers from Columbia observed. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: ['release: en, 2013-09-24, Port Moseby, PG', 'LOCATED_IN Port Moseby — Papua New Guinea'],
        missing: ['Place Port Moresby', 'Country Colombia “Columbia”'],
      },
    ],
  },
  {
    number: 77,
    name: 'A count, and a list of another length',
    cases: [
      {
        title: 'Human trafficking victims rescued',
        date: '24 September 2018',
        body: `LYON, France – Operation Beacon rescued 350 victims. Thirteen countries took part.

Participating countries: Barbados, Belize, Brazil and Guyana. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: [
          'Beacon: countries exact 13',
          'PARTICIPATED_IN Barbados — Beacon',
          'PARTICIPATED_IN Belize — Beacon',
          'PARTICIPATED_IN Brazil — Beacon',
          'PARTICIPATED_IN Guyana — Beacon',
        ],
        never: ['Beacon: countries exact 4'],
      },
    ],
  },
  {
    number: 78,
    name: 'Several operations in one text',
    cases: [
      {
        title: 'Millions of fake goods seized',
        date: '24 September 2013',
        body: `LYON, France – Four operations codenamed Black Poseidon II, Etosha, Hurricane and Pacific led to the seizure of 24 million fake items. Operation Etosha was carried out in Namibia.`,
        says: [
          'Operation Black Poseidon II',
          'Operation Etosha',
          'Operation Hurricane',
          'Operation Pacific',
          'CARRIED_OUT_IN Etosha — Namibia',
          'Black Poseidon II: goods_seized exact 24000000 …covers Black Poseidon II + Etosha + Hurricane + Pacific',
        ],
        never: ['Etosha: goods_seized', 'Hurricane: goods_seized', 'Pacific: goods_seized'],
      },
    ],
  },
  {
    number: 79,
    name: 'A “day” that is the name of an action',
    reason: 'The action is read without its name, as an unnamed operation; no date is made of “day”.',
    cases: [
      {
        title: 'Stolen cars recovered',
        date: '24 October 2018',
        body: `WARSAW, Poland – Joint Action Day Mobile 1, which ran from 8 to 19 October 2018, led to 40 arrests and the recovery of 100 stolen vehicles in Poland.`,
        missing: ['…Joint Action Day…: arrests exact 40', 'Operation …Joint Action Day'],
      },
    ],
  },
  {
    number: 80,
    name: 'Descriptions that stand for INTERPOL',
    cases: [
      {
        title: 'INTERPOL turns to the public',
        date: '24 September 2013',
        body: `LYON, France – INTERPOL has published the names of 20 fugitives. The world police body asks the public for help. The world’s largest police organization has 190 member countries.`,
        address: 'https://www.interpol.int/News-and-Events/News/2013',
        says: [
          'Organisation INTERPOL “…world police body”',
          'Organisation INTERPOL “…world’s largest police organization”',
        ],
      },
      {
        title: 'INTERPOL fait appel au public',
        date: '24 septembre 2013',
        body: `LYON (France) – INTERPOL a publié les noms de 20 fugitifs. L’Organisation demande l’aide du public. Les enquêtes sur les groupes à l’origine de ces infractions se poursuivent en plusieurs endroits.`,
        address: 'https://www.interpol.int/News-and-Events/News/2013',
        says: ['Organisation INTERPOL “…Organisation”'],
      },
      {
        title: 'INTERPOL pide ayuda al público',
        date: '24 septiembre 2013',
        body: `LYON (Francia) – INTERPOL ha publicado los nombres de 20 prófugos. La Organización pide la ayuda del público. Las investigaciones sobre los grupos que están detrás de estos delitos siguen en varios lugares.`,
        address: 'https://www.interpol.int/News-and-Events/News/2013',
        says: ['Organisation INTERPOL “…Organización”'],
      },
    ],
  },
]
