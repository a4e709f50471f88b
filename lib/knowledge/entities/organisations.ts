import { entryOf } from './entry-of'

const interpol = entryOf('Organisation', 'INTERPOL, names as its releases use them')
const international = entryOf('Organisation', 'the organisation’s own name, public record')

/** INTERPOL's bodies and offices, and international organisations. */
export const organisations = [
  interpol('interpol', ['INTERPOL', 'INTERPOL', 'INTERPOL', 'الإنتربول'], {
    aliases: [
      'International Criminal Police Organization',
      'ICPO-INTERPOL',
      'OIPC-INTERPOL',
      'Organisation internationale de police criminelle',
      'Organización Internacional de Policía Criminal',
      'المنظمة الدولية للشرطة الجنائية',
      'انتربول',
      'للإنتربول',
      'بالإنتربول',
      'world police body',
    ],
  }),
  interpol(
    'general-secretariat',
    [
      'INTERPOL General Secretariat',
      'Secrétariat général d’INTERPOL',
      'Secretaría General de INTERPOL',
      'الأمانة العامة للإنتربول',
    ],
    {
      aliases: [
        'General Secretariat',
        'Secrétariat général',
        'Secretaría General',
        'الأمانة العامة',
        'Secrétariat général de l’Organisation',
      ],
    },
  ),
  interpol(
    'executive-committee',
    [
      'INTERPOL Executive Committee',
      'Comité exécutif d’INTERPOL',
      'Comité Ejecutivo de INTERPOL',
      'اللجنة التنفيذية للإنتربول',
    ],
    {
      aliases: ['اللجنة التنفيذية'],
      exact: ['Executive Committee', 'Comité exécutif', 'Comité Ejecutivo'],
    },
  ),
  interpol(
    'liaison-office-bangkok',
    [
      'INTERPOL Liaison Office in Bangkok',
      'Bureau de liaison d’INTERPOL à Bangkok',
      'Oficina de Enlace de INTERPOL en Bangkok',
      'مكتب الاتصال للإنتربول في بانكوك',
    ],
    {
      aliases: [
        'Liaison Office in Bangkok',
        'Liaison Office Bangkok',
        'Bangkok Liaison Office',
        'Bureau de liaison à Bangkok',
        'Bureau de liaison de Bangkok',
      ],
      properties: { country: 'TH' },
    },
  ),
  ...(
    [
      ['abidjan', 'Abidjan', 'CI', 'أبيدجان', 'West Africa', 'l’Afrique de l’Ouest', 'África Occidental'],
      [
        'buenos-aires',
        'Buenos Aires',
        'AR',
        'بوينس آيرس',
        'South America',
        'l’Amérique du Sud',
        'América del Sur',
      ],
      ['harare', 'Harare', 'ZW', 'هراري', 'Southern Africa', 'l’Afrique australe', 'África Austral'],
      ['nairobi', 'Nairobi', 'KE', 'نيروبي', 'East Africa', 'l’Afrique de l’Est', 'África Oriental'],
      [
        'san-salvador',
        'San Salvador',
        'SV',
        'سان سلفادور',
        'Central America',
        'l’Amérique centrale',
        'América Central',
      ],
      ['yaounde', 'Yaoundé', 'CM', 'ياوندي', 'Central Africa', 'l’Afrique centrale', 'África Central'],
    ] as const
  ).map(([key, city, country, ar, region, regionFr, regionEs]) =>
    interpol(
      `regional-bureau-${key}`,
      [
        `INTERPOL Regional Bureau in ${city}`,
        `Bureau régional d’INTERPOL à ${city}`,
        `Oficina Regional de INTERPOL en ${city}`,
        `مكتب الإنتربول الإقليمي في ${ar}`,
      ],
      {
        aliases: [
          `Regional Bureau in ${city}`,
          `${city} Regional Bureau`,
          `Sub-Regional Bureau in ${city}`,
          `Bureau régional à ${city}`,
          `Bureau régional de ${city}`,
          `Bureau sous-régional à ${city}`,
          `Oficina Regional en ${city}`,
          `Oficina Regional de ${city}`,
          `Bureau sous-régional de ${city}`,
          `INTERPOL Regional Bureau for ${region}`,
          `Regional Bureau for ${region}`,
          `Sub-Regional Bureau for ${region}`,
          `Bureau régional d’INTERPOL pour ${regionFr}`,
          `Bureau régional pour ${regionFr}`,
          `Bureau sous-régional d’INTERPOL pour ${regionFr}`,
          `Bureau sous-régional pour ${regionFr}`,
          `Oficina Regional de INTERPOL para ${regionEs}`,
          `Oficina Regional para ${regionEs}`,
        ],
        properties: { country },
      },
    ),
  ),
  interpol(
    'special-representative-eu',
    [
      'Office of the INTERPOL Special Representative to the European Union',
      'Bureau du représentant spécial d’INTERPOL auprès de l’Union européenne',
    ],
    {
      aliases: [
        'Office of the Special Representative of INTERPOL to the European Union',
        'Office of its Special Representative to the European Union',
      ],
      properties: { country: 'BE' },
    },
  ),
  interpol(
    'special-representative-un',
    [
      'Office of the INTERPOL Special Representative to the United Nations',
      'Bureau du représentant spécial d’INTERPOL auprès des Nations Unies',
    ],
    {
      aliases: ['Office of the Special Representative of INTERPOL to the United Nations'],
      properties: { country: 'US' },
    },
  ),
  interpol(
    'ifcacc',
    [
      'INTERPOL Financial Crime and Anti-Corruption Centre',
      'Centre INTERPOL de lutte contre la criminalité financière et la corruption',
    ],
    { exact: ['IFCACC'] },
  ),
  interpol(
    'asia-pacific-expert-group',
    [
      'INTERPOL Asia Pacific Expert Group on Organized Crime',
      'Groupe d’experts INTERPOL Asie-Pacifique sur la criminalité organisée',
    ],
    {
      aliases: [
        'Asia-Pacific Expert Group on Organized Crime',
        'INTERPOL Asia Pacific Expert Group on Asian Organized Crime',
        'Asia Pacific Expert Group on Asian Organized Crime',
      ],
    },
  ),
  interpol('match-fixing-task-force', ['INTERPOL Match-Fixing Task Force']),
  interpol(
    'capcco',
    ['Central African Police Chiefs Committee', 'Comité des chefs de police de l’Afrique centrale'],
    { exact: ['CAPCCO', 'CCPAC'] },
  ),
  interpol(
    'eapcco',
    [
      'Eastern Africa Police Chiefs Cooperation Organisation',
      'Organisation de coopération des chefs de police d’Afrique de l’Est',
    ],
    { exact: ['EAPCCO'] },
  ),

  international('europol', ['Europol', 'Europol', 'Europol', 'يوروبول'], {
    aliases: [
      'European Police Office',
      'Office européen de police',
      'اليوروبول',
      'European Union Agency for Law Enforcement Cooperation',
    ],
  }),
  international(
    'ec3',
    [
      'European Cybercrime Centre',
      'Centre européen de lutte contre la cybercriminalité',
      'Centro Europeo de Ciberdelincuencia',
    ],
    { aliases: ['Europol’s European Cybercrime Centre'], exact: ['EC3'] },
  ),
  international('eurojust', ['Eurojust', 'Eurojust', 'Eurojust', 'يوروجست'], {
    aliases: [
      'European Union Agency for Criminal Justice Cooperation',
      'Agence de l’Union européenne pour la coopération judiciaire en matière pénale',
      'Agencia de la Unión Europea para la Cooperación Judicial Penal',
    ],
  }),
  international('j-cat', ['Joint Cybercrime Action Taskforce'], {
    aliases: ['Joint Cybercrime Action Task Force'],
    exact: ['J-CAT'],
  }),
  international('frontex', ['Frontex', 'Frontex', 'Frontex', 'فرونتكس'], {
    aliases: ['European Border and Coast Guard Agency'],
  }),
  international(
    'olaf',
    [
      'European Anti-Fraud Office',
      'Office européen de lutte antifraude',
      'Oficina Europea de Lucha contra el Fraude',
    ],
    { exact: ['OLAF'] },
  ),
  international(
    'european-union',
    ['European Union', 'Union européenne', 'Unión Europea', 'الاتحاد الأوروبي'],
    { exact: ['EU', 'UE'] },
  ),
  international('european-commission', [
    'European Commission',
    'Commission européenne',
    'Comisión Europea',
    'المفوضية الأوروبية',
  ]),
  international('council-of-europe', [
    'Council of Europe',
    'Conseil de l’Europe',
    'Consejo de Europa',
    'مجلس أوروبا',
  ]),
  international('united-nations', ['United Nations', 'Nations Unies', 'Naciones Unidas', 'الأمم المتحدة'], {
    aliases: ['Organisation des Nations Unies'],
    exact: ['UN', 'ONU'],
  }),
  international(
    'unodc',
    [
      'United Nations Office on Drugs and Crime',
      'Office des Nations Unies contre la drogue et le crime',
      'Oficina de las Naciones Unidas contra la Droga y el Delito',
      'مكتب الأمم المتحدة المعني بالمخدرات والجريمة',
    ],
    {
      aliases: ['مكتب الأمم المتحدة لمكافحة المخدرات والجريمة'],
      exact: ['UNODC', 'ONUDC', 'ONUDD'],
    },
  ),
  international(
    'wco',
    [
      'World Customs Organization',
      'Organisation mondiale des douanes',
      'Organización Mundial de Aduanas',
      'منظمة الجمارك العالمية',
    ],
    { exact: ['WCO', 'OMD'] },
  ),
  international(
    'who',
    [
      'World Health Organization',
      'Organisation mondiale de la santé',
      'Organización Mundial de la Salud',
      'منظمة الصحة العالمية',
    ],
    { exact: ['WHO', 'OMS'] },
  ),
  international('african-union', ['African Union', 'Union africaine', 'Unión Africana', 'الاتحاد الأفريقي']),
  international('afripol', ['AFRIPOL', 'AFRIPOL', 'AFRIPOL', 'أفريبول'], {
    aliases: [
      'African Union Mechanism for Police Cooperation',
      'Mécanisme de l’Union africaine pour la coopération policière',
    ],
  }),
  international('aseanapol', ['ASEANAPOL', 'ASEANAPOL', 'ASEANAPOL', 'أسيانابول'], {
    aliases: ['ASEANPOL', 'ASEAN Chiefs of Police'],
  }),
  international(
    'asean',
    [
      'Association of Southeast Asian Nations',
      'Association des nations de l’Asie du Sud-Est',
      'Asociación de Naciones de Asia Sudoriental',
      'رابطة أمم جنوب شرق آسيا',
    ],
    { exact: ['ASEAN'] },
  ),
  international('ameripol', ['AMERIPOL']),
  international('gccpol', ['GCCPOL']),
  international(
    'cemac',
    [
      'Central African Economic and Monetary Community',
      'Communauté économique et monétaire de l’Afrique centrale',
    ],
    { exact: ['CEMAC', 'EMCCA'] },
  ),
  international(
    'ecowas',
    ['Economic Community of West African States', 'Communauté économique des États de l’Afrique de l’Ouest'],
    { exact: ['ECOWAS', 'CEDEAO'] },
  ),
  international('fifa', ['FIFA', 'FIFA', 'FIFA', 'الفيفا']),
  international('uefa', ['UEFA']),
  international(
    'iaca',
    [
      'International Anti-Corruption Academy',
      'Académie internationale de lutte contre la corruption',
      undefined,
      'الأكاديمية الدولية لمكافحة الفساد',
    ],
    { exact: ['IACA'] },
  ),
  international(
    'cclec',
    [
      'Caribbean Customs Law Enforcement Council',
      'Conseil des Caraïbes pour l’application des lois douanières',
    ],
    { exact: ['CCLEC'] },
  ),
  international('cites', ['CITES Secretariat', 'Secrétariat de la CITES', 'Secretaría de la CITES']),
  international(
    'iom',
    [
      'International Organization for Migration',
      'Organisation internationale pour les migrations',
      'Organización Internacional para las Migraciones',
      'المنظمة الدولية للهجرة',
    ],
    { exact: ['IOM', 'OIM'] },
  ),
  international('unicef', ['UNICEF']),
  international('world-bank', ['World Bank', 'Banque mondiale', 'Banco Mundial', 'البنك الدولي']),
  international('kaspersky', ['Kaspersky'], { aliases: ['Kaspersky Lab'] }),
  international('trend-micro', ['Trend Micro']),
  international('nec', ['NEC Corporation'], { exact: ['NEC'] }),
  international('group-ib', ['Group-IB']),
  international('microsoft', ['Microsoft']),
  international('fortinet', ['Fortinet']),
  international('palo-alto-networks', ['Palo Alto Networks'], { aliases: ['Palo Alto Networks Unit 42'] }),
  international('cyber-defense-institute', ['Cyber Defense Institute']),
  international('entrust-datacard', ['Entrust Datacard']),
  international('safran-morpho', ['Safran Morpho']),
  international('asian-racing-federation', ['Asian Racing Federation']),
]
