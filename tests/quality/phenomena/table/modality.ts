import type { Phenomenon } from '../phenomenon'

/** What is planned, wished, doubted or denied, and when things happened. */
export const modality: readonly Phenomenon[] = [
  {
    number: 58,
    name: 'What is to come',
    cases: [
      {
        title: 'New centre for INTERPOL',
        date: '23 September 2013',
        body: `SINGAPORE – The INTERPOL Global Complex for Innovation, which is due to open in Singapore in late 2014, will support police around the world. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: ['LOCATED_IN INTERPOL Global Complex for Innovation — Singapore [planned'],
        never: ['LOCATED_IN INTERPOL Global Complex for Innovation — Singapore [asserted'],
      },
      {
        title: 'Nouveau centre pour INTERPOL',
        date: '23 septembre 2013',
        body: `LYON (France) – Le Complexe mondial INTERPOL pour l’innovation, qui doit ouvrir ses portes à Singapour fin 2014, aidera les polices du monde entier. Les enquêtes sur les groupes à l’origine de ces infractions se poursuivent en plusieurs endroits.`,
        says: ['LOCATED_IN INTERPOL Global Complex for Innovation — Singapore [planned'],
        never: ['LOCATED_IN INTERPOL Global Complex for Innovation — Singapore [asserted'],
      },
      {
        title: 'Nuevo centro de INTERPOL',
        date: '23 septiembre 2013',
        body: `LYON (Francia) – El Complejo Mundial de INTERPOL para la Innovación, que abrirá sus puertas en Singapur en 2014, ayudará a las policías. Las investigaciones sobre los grupos que están detrás de estos delitos siguen en varios lugares.`,
        says: ['LOCATED_IN INTERPOL Global Complex for Innovation — Singapore [planned'],
      },
      {
        title: 'مركز جديد للإنتربول',
        date: '23 سبتمبر 2013',
        body: `ليون (فرنسا) – سيفتتح مجمّع الإنتربول العالمي للابتكار في سنغافورة في عام 2014 وسيدعم أجهزة الشرطة في العالم. ولا تزال التحقيقات في أنشطة المجموعات التي تقف وراء هذه الجرائم مستمرة حتى الآن.`,
        says: ['LOCATED_IN INTERPOL Global Complex for Innovation — Singapore [planned'],
      },
    ],
  },
  {
    number: 59,
    name: 'A plan that moved',
    cases: [
      {
        title: 'Work on the new complex',
        date: '23 September 2011',
        body: `SINGAPORE – The INTERPOL Global Complex for Innovation will open in Singapore in early 2014. Ronald K. Noble visited the site. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        and: {
          title: 'Work on the new complex',
          date: '23 September 2013',
          body: `SINGAPORE – The INTERPOL Global Complex for Innovation will open in Singapore in late 2014. Ronald K. Noble visited the site. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        },
        says: [
          'a: LOCATED_IN INTERPOL Global Complex for Innovation — Singapore [planned, 2014-01',
          'b: LOCATED_IN INTERPOL Global Complex for Innovation — Singapore [planned, 2014-09',
          'differs: date',
        ],
      },
    ],
  },
  {
    number: 60,
    name: 'Request or proposal',
    cases: [
      {
        title: 'Talks on border security',
        date: '23 September 2013',
        body: `LYON, France – INTERPOL Secretary General Ronald K. Noble stressed the need for Kenya to support Operation Beacon. He proposed that Ghana should host a training course and that Togo should take part in Operation Lantern.`,
        never: [
          'SUPPORTED Kenya — Beacon [asserted',
          'HOSTED Ghana',
          'PARTICIPATED_IN Togo — Lantern [asserted',
        ],
      },
      {
        title: 'Entretiens sur la sécurité aux frontières',
        date: '23 septembre 2013',
        body: `LYON (France) – Le Secrétaire Général d’INTERPOL, M. Ronald K. Noble, a souhaité que le Kenya soutienne l’opération Balise et a proposé que le Togo participe à l’opération Comète.`,
        never: ['SUPPORTED Kenya — Balise [asserted', 'PARTICIPATED_IN Togo — Comète [asserted'],
      },
    ],
  },
  {
    number: 61,
    name: 'Potential, alleged, suspected',
    cases: [
      {
        title: 'Trafficking victims found',
        date: '23 September 2013',
        body: `LYON, France – Operation Beacon identified 60 potential victims of human trafficking. Police arrested eight suspected traffickers who allegedly defrauded victims of USD 2 million. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: ['Beacon: arrests exact 8', 'Beacon: losses exact 2000000 USD [alleged'],
        never: ['Beacon: losses exact 2000000 USD [asserted', 'Beacon: victims_rescued'],
      },
      {
        title: 'Victimes de la traite retrouvées',
        date: '23 septembre 2013',
        body: `LYON (France) – Lors de l’opération Balise, la police a arrêté huit personnes soupçonnées d’avoir escroqué deux millions d’USD. Les enquêtes sur les groupes à l’origine de ces infractions se poursuivent en plusieurs endroits.`,
        says: ['Balise: arrests exact 8'],
        never: ['Balise: losses exact 2000000 USD [asserted', 'Balise: value_seized'],
      },
    ],
  },
  {
    number: 62,
    name: 'Denied or absent',
    cases: [
      {
        title: 'No arrests in border operation',
        date: '23 September 2013',
        body: `LYON, France – No arrests were made in Operation Beacon. Kenya did not take part in the operation, and the trade shows no signs of waning. Police seized 40 kg of ephedrine, which is not subject to any controls.`,
        says: ['Beacon: goods_seized exact 40 kg'],
        never: ['PARTICIPATED_IN Kenya — Beacon [asserted', 'Beacon: arrests …[asserted'],
      },
      {
        title: 'Aucune arrestation',
        date: '23 septembre 2013',
        body: `LYON (France) – Aucune arrestation n’a eu lieu lors de l’opération Balise. Le Kenya n’a pas participé à l’opération. Les enquêtes sur les groupes à l’origine de ces infractions se poursuivent en plusieurs endroits.`,
        never: ['PARTICIPATED_IN Kenya — Balise [asserted', 'Balise: arrests …[asserted'],
      },
      {
        title: 'Ninguna detención',
        date: '23 septiembre 2013',
        body: `LYON (Francia) – No hubo detenciones en la operación Faro. Kenia no participó en la operación. Las investigaciones sobre los grupos que están detrás de estos delitos siguen en varios lugares.`,
        never: ['PARTICIPATED_IN Kenya — Faro [asserted', 'Faro: arrests …[asserted'],
      },
    ],
  },
  {
    number: 63,
    name: 'Preliminary results',
    reason:
      'The model has no mark for interim results; “so far” stays in the words of the figure’s sentence.',
    cases: [
      {
        title: 'First results of border operation',
        date: '23 September 2013',
        body: `LYON, France – Operation Beacon has so far led to 40 arrests. Results are still coming in. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: ['Beacon: arrests …40'],
        missing: ['Beacon: arrests exact 40 (so far)'],
      },
    ],
  },
  {
    number: 64,
    name: 'Dates that depend on the release’s',
    reason:
      'In Spanish a date between verb and object (“acogió el pasado 14 de mayo un curso”) keeps the host from the event.',
    cases: [
      {
        title: 'Visite d’une délégation',
        date: '11 octobre 2013',
        body: `LYON (France) – La Chine a accueilli en septembre dernier une formation à la lutte contre le trafic de drogues. Les enquêtes sur les groupes à l’origine de ces infractions se poursuivent en plusieurs endroits.`,
        says: ['HOSTED China — …[asserted, 2013-09]'],
      },
      {
        title: 'Training in Ghana',
        date: '11 January 2014',
        body: `LYON, France – Ghana hosted a training course on human trafficking last November. Togo hosted a conference on maritime piracy last month. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: ['HOSTED Ghana — …2013-11', 'HOSTED Togo — …2013-12'],
      },
      {
        title: 'Operation in West Africa',
        date: '14 January 2014',
        body: `LYON, France – Operation Beacon was carried out in Ghana between 20 October and 15 November. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: ['CARRIED_OUT_IN Beacon — Ghana [asserted, 2013-10-20 to 2013-11-15]'],
      },
      {
        title: 'Formación en Ghana',
        date: '11 julio 2013',
        body: `LYON (Francia) – Ghana acogió el pasado 14 de mayo un curso de formación sobre la trata de personas. Las investigaciones sobre los grupos que están detrás de estos delitos siguen en varios lugares.`,
        missing: ['HOSTED Ghana — …2013-05-14'],
      },
    ],
  },
  {
    number: 65,
    name: 'Date line without its month',
    cases: [
      {
        title: 'زيارة إلى مقر الأمانة العامة',
        date: '23 2013',
        body: `ليون (فرنسا) – زار وزير الداخلية الكيني مقر الأمانة العامة للإنتربول وبحث مع الأمين العام التعاون في مكافحة الاتجار بالمخدرات. ولا تزال التحقيقات في أنشطة المجموعات التي تقف وراء هذه الجرائم مستمرة حتى الآن.`,
        says: ['release: ar, 2013, '],
        never: ['release: ar, 2013-'],
      },
    ],
  },
  {
    number: 66,
    name: 'Text without a date',
    cases: [
      {
        body: `LYON, France – Operation Beacon led to 40 arrests in Ghana and Togo, where police searched warehouses for fake medicines. More than 20 officers took part in the searches.`,
        address: 'https://www.example.org/News-and-media/News/2011/PR042',
        says: ['release: en, 2011, '],
      },
    ],
  },
]
