import type { Phenomenon } from '../phenomenon'

/** How people are named and called afterwards, and whose a title is. */
export const people: readonly Phenomenon[] = [
  {
    number: 1,
    name: 'Chinese name with the given name first, and both orders in one text',
    cases: [
      {
        title: 'INTERPOL meets Weiming Zhao of the Zhejiang police',
        date: '12 May 2014',
        body: `LYON, France – Weiming Zhao, Director General of the Zhejiang Police Department, held talks with INTERPOL’s Secretary General on Monday. Mr Zhao said that the exchange of information on drug trafficking had grown. The visit of Zhao Weiming lasted two days.`,
        says: ['Official Weiming Zhao “Mr Zhao”', 'Official Weiming Zhao “Zhao Weiming”'],
        never: ['Official Zhao Weiming', 'Official Zhao ='],
      },
      {
        title: 'Visite d’une délégation chinoise',
        date: '11 octobre 2013',
        body: `LYON (France) – M. Liao Jinrong, Directeur général du Département de la coopération internationale, a visité le siège d’INTERPOL. M. Liao s’est entretenu avec le Secrétaire Général.`,
        says: ['Official Jingrong Liao “Liao Jinrong”', 'Official Jingrong Liao “M. Liao”'],
      },
    ],
  },
  {
    number: 2,
    name: 'Chinese name with the surname first',
    cases: [
      {
        title: 'Talks on security at large events',
        date: '3 June 2013',
        body: `LYON, France – China’s Vice-Minister for Public Security, Li Dongsheng, met INTERPOL Secretary General Ronald K. Noble. Vice-Minister Li was accompanied by Gao Yunhai, Deputy Director of the Beijing Municipal Public Security Bureau. Mr Gao described how his bureau prepares for visitors.`,
        says: [
          'Official Li Dongsheng “Vice-Minister Li”',
          'Official Gao Yunhai “Mr Gao”',
          'MET Li Dongsheng — Ronald K. Noble [asserted',
        ],
        never: ['Official Dongsheng'],
      },
    ],
  },
  {
    number: 3,
    name: 'One person in two orders of names',
    cases: [
      {
        title: 'President of INTERPOL opens regional conference',
        date: '5 April 2011',
        body: `SINGAPORE – INTERPOL President KHOO Boon Hui opened the Asian Regional Conference. In his remarks Mr Khoo called for more use of databases. Mr. Boon Hui KHOO thanked the host.`,
        says: [
          'Official Khoo Boon Hui “KHOO Boon Hui”',
          'Official Khoo Boon Hui “Mr Khoo”',
          'Official Khoo Boon Hui “Boon Hui KHOO”',
        ],
      },
      {
        title: 'Police chief of Daegu visits INTERPOL',
        date: '8 April 2014',
        body: `LYON, France – SEO Minjun, Commissioner of the Daegu Metropolitan Police, visited INTERPOL’s headquarters on Tuesday. Mr Seo toured the Command and Coordination Centre. Minjun SEO said that his force would second an officer.`,
        says: [
          'Official SEO Minjun “SEO Minjun”',
          'Official SEO Minjun “Mr Seo”',
          'Official SEO Minjun “Minjun SEO”',
        ],
      },
    ],
  },
  {
    number: 4,
    name: 'Capitals mark the surname',
    cases: [
      {
        title: 'Workshop on cybercrime in Manila',
        date: '9 July 2013',
        body: `MANILA, Philippines – Police Senior Superintendent Gilbert C. SOSA, Director of the Anti-Cybercrime Group, welcomed the delegates. The workshop is led by KANG Kitaek, Head of INTERPOL’s Cybercrime Unit. Mr Kang said that skills come first. Mr Sosa agreed.`,
        says: ['Official Gilbert C. SOSA “Mr Sosa”', 'Official KANG Kitaek “Mr Kang”'],
      },
      {
        title: 'Un directeur de la police espagnole à Lyon',
        date: '9 juillet 2013',
        body: `LYON (France) – Le Directeur général adjoint de la police espagnole, M. Emilio PARDO PIQUERAS, a visité mardi le siège d’INTERPOL. M. Pardo Piqueras a rencontré le Secrétaire Général.`,
        says: ['Official Emilio PARDO PIQUERAS “M. Pardo Piqueras”'],
      },
      {
        title: 'Visita a la Secretaría General',
        date: '9 julio 2013',
        body: `LYON (Francia) – El Comisario General Emilio PARDO PIQUERAS visitó el martes la sede de INTERPOL. El Sr. Pardo Piqueras se reunió con el Secretario General. Las investigaciones sobre los grupos que están detrás de estos delitos siguen en varios lugares.`,
        says: ['Official Emilio PARDO PIQUERAS “Sr. Pardo Piqueras”'],
      },
    ],
  },
  {
    number: 5,
    name: 'Double surname of which the source keeps only the last part',
    cases: [
      {
        title: 'Malta’s Home Affairs Minister visits INTERPOL',
        date: '4 May 2011',
        body: `LYON, France – Malta’s Minister for Justice and Home Affairs, Carmelo Mifsud Bonnici, visited INTERPOL on Wednesday. Mr Bonnici discussed border security with Secretary General Ronald K. Noble. Minister Bonnici also toured the Command and Coordination Centre.`,
        says: [
          'Official Carmelo Mifsud Bonnici “Mr Bonnici”',
          'Official Carmelo Mifsud Bonnici “Minister Bonnici”',
        ],
      },
      {
        title: 'La ministra del Interior visita la sede',
        date: '4 mayo 2011',
        body: `LYON (Francia) – La Ministra del Interior de Colombia, Elena Rojas Quintana, visitó la sede de INTERPOL. La Sra. Rojas conversó con el Secretario General. La Ministra Quintana recorrió las instalaciones.`,
        says: [
          'Official Elena Rojas Quintana “Sra. Rojas”',
          'Official Elena Rojas Quintana “Ministra Quintana”',
        ],
      },
    ],
  },
  {
    number: 6,
    name: 'Arabic surname that is cut',
    cases: [
      {
        title: 'Qatari minister at INTERPOL',
        date: '2 March 2014',
        body: `LYON, France – Qatar’s Minister of Interior, Sheikh Abdulla bin Nasser Al Thani, met INTERPOL Secretary General Ronald K. Noble on Sunday. Sheikh Al Thani offered to host a training course. Mr Noble thanked the minister.`,
        says: [
          'Official Abdulla bin Nasser Al Thani “Sheikh Al Thani”',
          'MET Abdulla bin Nasser Al Thani — Ronald K. Noble',
        ],
        never: ['Official Al Thani'],
      },
    ],
  },
  {
    number: 7,
    name: 'Accents lost or written as two letters',
    cases: [
      {
        title: 'INTERPOL and the French police',
        date: '2 February 2012',
        body: `LYON, France – Frédéric Péchenard, Director General of the French National Police, visited INTERPOL on Thursday. Mr Pechenard praised the work of the liaison officers. The visit was the first of Frederic Pechenard this year.`,
        says: [
          'Official Frédéric Péchenard “Mr Pechenard”',
          'Official Frédéric Péchenard “Frederic Pechenard”',
        ],
      },
      {
        title: 'Conference on firearms',
        date: '2 February 2016',
        body: `LYON, France – INTERPOL Secretary General Juergen Stock opened the conference. The meeting was chaired by Jörg Brückner, Head of the Firearms Unit of the German Federal Criminal Police Office. Mr Brueckner presented new cases. Secretary General Jurgen Stock closed the day.`,
        says: [
          'Official Jürgen Stock “…Juergen Stock”',
          'Official Jürgen Stock “…Jurgen Stock”',
          'Official Jörg Brückner “Mr Brueckner”',
        ],
      },
    ],
  },
  {
    number: 8,
    name: 'Middle initial dropped',
    cases: [
      {
        title: 'Award for a police officer',
        date: '2 February 2012',
        body: `LYON, France – Laura M. Keating, Assistant Director of INTERPOL’s Fugitive Investigative Support unit, received an award on Thursday. “Fugitives cross borders,” said Laura Keating. INTERPOL Secretary General Ronald Noble congratulated her.`,
        says: ['Official Laura M. Keating “Laura Keating”', 'Official Ronald K. Noble “…Ronald Noble”'],
      },
      {
        title: 'Un premio para una policía',
        date: '2 febrero 2012',
        body: `LYON (Francia) – El Secretario General de INTERPOL, Ronald Noble, entregó el jueves el premio. “Los prófugos cruzan fronteras”, declaró Ronald K. Noble. Las investigaciones sobre los grupos que están detrás de estos delitos siguen en varios lugares.`,
        says: ['Official Ronald K. Noble “Ronald Noble”', 'Official Ronald K. Noble “Ronald K. Noble”'],
      },
    ],
  },
  {
    number: 9,
    name: 'A title stands for the Secretary General',
    cases: [
      {
        title: 'Call for more use of databases',
        date: '9 October 2013',
        body: `LYON, France – INTERPOL Secretary General Ronald K. Noble met France’s Minister of the Interior, Manuel Valls. “Border checks save lives,” said the INTERPOL Chief. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: ['Official Ronald K. Noble “…INTERPOL Chief”'],
        never: ['Official Mireille Ballestrazzi'],
      },
      {
        title: 'Visite du ministre',
        date: '9 octobre 2013',
        body: `LYON (France) – Le Secrétaire Général d’INTERPOL, M. Ronald K. Noble, a reçu le ministre de l’Intérieur français, M. Manuel Valls. « Les contrôles aux frontières sauvent des vies », a déclaré le chef d’INTERPOL.`,
        says: ['Official Ronald K. Noble “…chef d’INTERPOL”'],
      },
      {
        title: 'Visita del ministro',
        date: '9 octubre 2013',
        body: `LYON (Francia) – El Secretario General de INTERPOL, Ronald K. Noble, recibió al Ministro del Interior francés, Manuel Valls. “Los controles en las fronteras salvan vidas”, declaró el Jefe de INTERPOL.`,
        says: ['Official Ronald K. Noble “…Jefe de INTERPOL”'],
      },
      {
        title: 'زيارة وزير الداخلية',
        date: '9 أكتوبر 2013',
        body: `ليون (فرنسا) – استقبل الأمين العام للإنتربول رونالد ك. نوبل وزير الداخلية الفرنسي مانويل فالس. وقال الأمين العام إن ضبط الحدود ينقذ الأرواح. وشكر السيد نوبل الوزير على زيارته.`,
        says: ['Official Ronald K. Noble “…الأمين العام”', 'Official Ronald K. Noble “السيد نوبل”'],
      },
    ],
  },
  {
    number: 10,
    name: '“Chief” of other bodies',
    cases: [
      {
        title: 'Philippine police chief visits Lyon',
        date: '4 March 2013',
        body: `LYON, France – INTERPOL Secretary General Ronald K. Noble met Philippine National Police Chief Ramon Villaluz. Chief Villaluz was joined by Teresa Abaya, Chief of the Cabinet of the Minister of the Interior. “We share more,” said Chief Villaluz.`,
        says: [
          'Official Ramon Villaluz “Chief Villaluz”',
          'HELD_OFFICE Ramon Villaluz — Philippine National Police',
        ],
        never: [
          'Official Ronald K. Noble “…Chief”',
          'HELD_OFFICE Ramon Villaluz — INTERPOL',
          'HELD_OFFICE Teresa Abaya — INTERPOL',
        ],
      },
    ],
  },
  {
    number: 11,
    name: 'Role in the first paragraph, name in the second',
    reason:
      'What the release says of an office-holder without a name is not carried to the name that a later paragraph gives, and in English not the office either: the words “the visit of” alone would also join hosts and guests of other visits.',
    cases: [
      {
        title: 'Le directeur de la police du Bénin en visite',
        date: '11 octobre 2013',
        body: `LYON (France) – Le Directeur général de la Police nationale du Bénin s’est rendu vendredi au siège d’INTERPOL pour s’entretenir avec le Secrétaire Général, M. Ronald K. Noble.

La visite de M. Koffi Adjovi a permis d’aborder la lutte contre le trafic de drogues.`,
        missing: ['MET Koffi Adjovi — Ronald K. Noble', 'HELD_OFFICE Koffi Adjovi — National Police (Benin)'],
        says: ['HELD_OFFICE Koffi Adjovi — Benin'],
      },
      {
        title: 'Police leader of Ghana at INTERPOL',
        date: '11 October 2013',
        body: `LYON, France – The Director General of the Ghana Police Service visited INTERPOL’s headquarters on Friday to discuss drug trafficking.

During the visit of Kwame Asante, cooperation on maritime piracy was also discussed.`,
        missing: ['HELD_OFFICE Kwame Asante — Ghana Police Service'],
      },
    ],
  },
  {
    number: 12,
    name: 'Surnames that are ordinary words',
    cases: [
      {
        title: 'Court hears of noble aims',
        date: '6 May 2015',
        body: `LYON, France – INTERPOL Secretary General Jürgen Stock spoke of a noble cause. Nicholas Court, Head of INTERPOL’s Firearms programme, said that police had found a stock of weapons. A court in Lyon will hear the case. Mr Court and Mr Stock thanked the police.`,
        says: ['Official Nicholas Court “Mr Court”', 'Official Jürgen Stock “Mr Stock”'],
        never: [
          'Official Ronald K. Noble',
          'Official Jürgen Stock “stock”',
          'Official Nicholas Court “court”',
          'Official … “Court hears”',
        ],
      },
    ],
  },
  {
    number: 13,
    name: 'A title that two people have',
    cases: [
      {
        title: 'Customs talks in Lyon',
        date: '7 May 2014',
        body: `LYON, France – Haruto Kobayashi, Director General of Japan Customs, met INTERPOL Secretary General Ronald K. Noble and Inès Duval, Director General of French Customs. The Secretary General spoke of container security. Director General Kobayashi and Director General Duval signed a letter of intent.`,
        says: [
          'HELD_OFFICE Haruto Kobayashi — Japan Customs',
          'Official Haruto Kobayashi “Director General Kobayashi”',
          'Official Inès Duval “Director General Duval”',
          'Official Ronald K. Noble “…Secretary General”',
        ],
        never: [
          'HELD_OFFICE Haruto Kobayashi — INTERPOL',
          'HELD_OFFICE Inès Duval — INTERPOL',
          'HELD_OFFICE Haruto Kobayashi — French',
        ],
      },
    ],
  },
  {
    number: 14,
    name: 'One office, later holders',
    cases: [
      {
        title: 'Secretary General calls for action',
        date: '7 May 2013',
        body: `LYON, France – Police must act on forged passports, the INTERPOL Secretary General said on Tuesday. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: ['Official Ronald K. Noble “…Secretary General”'],
      },
      {
        title: 'Secretary General calls for action',
        date: '7 May 2015',
        body: `LYON, France – Police must act on forged passports, the INTERPOL Secretary General said on Thursday. Inquiries into the groups behind these crimes continue in several places, officers said.`,
        says: ['Official Jürgen Stock “…Secretary General”'],
      },
      {
        title: 'Appel du secrétaire général',
        date: '7 mai 2025',
        body: `LYON (France) – La police doit agir contre les faux passeports, a déclaré mercredi le secrétaire général d’INTERPOL. Les enquêtes sur les groupes à l’origine de ces infractions se poursuivent en plusieurs endroits.`,
        says: ['Official Valdecy Urquiza “…secrétaire général'],
      },
    ],
  },
]
