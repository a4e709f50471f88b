import type { KnownEntity } from '../../entry'
import { tableOf } from '../../table'

const bodies = tableOf(
  'Organisation',
  `
# INTERPOL, names as its releases use them
interpol | INTERPOL | INTERPOL | INTERPOL | الإنتربول | International Criminal Police Organization; ICPO-INTERPOL; OIPC-INTERPOL; ICPO–INTERPOL; Organisation internationale de police criminelle; Organización Internacional de Policía Criminal; المنظمة الدولية للشرطة الجنائية; انتربول; للإنتربول; بالإنتربول; إنتربول; world police body; International Criminal Police Organisation; =OIPC; =ICPO
general-secretariat | INTERPOL General Secretariat | Secrétariat général d’INTERPOL | Secretaría General de INTERPOL | الأمانة العامة للإنتربول | General Secretariat; Secrétariat général; Secretaría General; الأمانة العامة; Secrétariat général de l’Organisation; Secretaría General de la Organización; Secrétariat général de l’OIPC-INTERPOL
executive-committee | INTERPOL Executive Committee | Comité exécutif d’INTERPOL | Comité Ejecutivo de INTERPOL | اللجنة التنفيذية للإنتربول | اللجنة التنفيذية; =Executive Committee; =Comité exécutif; =Comité Ejecutivo
ccf | Commission for the Control of INTERPOL’s Files | Commission de contrôle des fichiers d’INTERPOL | Comisión de Control de los Ficheros de INTERPOL | لجنة الرقابة على محفوظات الإنتربول | Commission for the Control of Files; Commission de contrôle des fichiers; Comisión de Control de los Ficheros; =CCF
liaison-office-bangkok TH | INTERPOL Liaison Office in Bangkok | Bureau de liaison d’INTERPOL à Bangkok | Oficina de Enlace de INTERPOL en Bangkok | مكتب الاتصال للإنتربول في بانكوك | Liaison Office in Bangkok; Liaison Office Bangkok; Bangkok Liaison Office; Bureau de liaison à Bangkok; Bureau de liaison de Bangkok; INTERPOL’s Liaison Office in Bangkok; INTERPOL Bangkok Liaison Office; INTERPOL Liaison Office Bangkok
special-representative-eu BE | Office of the INTERPOL Special Representative to the European Union | Bureau du représentant spécial d’INTERPOL auprès de l’Union européenne | Oficina del Representante Especial de INTERPOL ante la Unión Europea | مكتب الممثل الخاص للإنتربول لدى الاتحاد الأوروبي | Office of the Special Representative of INTERPOL to the European Union; Office of its Special Representative to the European Union; Office of the Special Representative of INTERPOL to the EU
special-representative-un US | Office of the INTERPOL Special Representative to the United Nations | Bureau du représentant spécial d’INTERPOL auprès des Nations Unies | Oficina del Representante Especial de INTERPOL ante las Naciones Unidas | مكتب الممثل الخاص للإنتربول لدى الأمم المتحدة | Office of the Special Representative of INTERPOL to the United Nations; Office of the Special Representative of INTERPOL to the UN
special-representative-au ET | Office of the INTERPOL Special Representative to the African Union | Bureau du représentant spécial d’INTERPOL auprès de l’Union africaine | Oficina del Representante Especial de INTERPOL ante la Unión Africana | مكتب الممثل الخاص للإنتربول لدى الاتحاد الأفريقي | Office of the Special Representative of INTERPOL to the African Union
ifcacc | INTERPOL Financial Crime and Anti-Corruption Centre | Centre INTERPOL de lutte contre la criminalité financière et la corruption | Centro de INTERPOL contra la Delincuencia Financiera y la Corrupción | مركز الإنتربول لمكافحة الجريمة المالية والفساد | Financial Crime and Anti-Corruption Centre; =IFCACC
interpol-cybercrime-directorate | INTERPOL Cybercrime Directorate | Direction de la Cybercriminalité d’INTERPOL | Dirección de Ciberdelincuencia de INTERPOL | مديرية مكافحة الجريمة السيبرية في الإنتربول | INTERPOL’s Cybercrime Directorate
interpol-oec-directorate | INTERPOL Organized and Emerging Crime Directorate | Direction de la Criminalité organisée et émergente d’INTERPOL | Dirección de Delincuencia Organizada y Emergente de INTERPOL | - | Organized and Emerging Crime Directorate
interpol-counter-terrorism-directorate | INTERPOL Counter-Terrorism Directorate | Direction de la Lutte contre le terrorisme d’INTERPOL | Dirección de Lucha contra el Terrorismo de INTERPOL | - | INTERPOL’s Counter-Terrorism Directorate
interpol-fusion-task-force | INTERPOL Fusion Task Force | Groupe Fusion d’INTERPOL | Grupo Fusión de INTERPOL | - | Fusion Task Force
interpol-african-cybercrime-desk | INTERPOL African Cybercrime Operations Desk | Bureau INTERPOL des opérations de lutte contre la cybercriminalité en Afrique | - | - | African Cybercrime Operations Desk; INTERPOL Africa Cybercrime Operations Desk
interpol-environmental-security | INTERPOL Environmental Security unit | Sous-direction Sécurité environnementale d’INTERPOL | Unidad de Seguridad Medioambiental de INTERPOL | - | Environmental Security unit; INTERPOL Environmental Security Sub-Directorate; INTERPOL Environmental Security Programme; Environmental Security Sub-Directorate
interpol-drugs-and-criminal-organizations | INTERPOL Drugs and Criminal Organizations unit | Service Drogues et organisations criminelles d’INTERPOL | Unidad de Drogas y Organizaciones Delictivas de INTERPOL | - | Drugs and Criminal Organizations unit
interpol-human-trafficking-expert-group | INTERPOL Human Trafficking Expert Group | Groupe d’experts INTERPOL sur la traite des êtres humains | Grupo de Expertos de INTERPOL sobre la Trata de Personas
interpol-foundation | INTERPOL Foundation for a Safer World | Fondation INTERPOL pour un monde plus sûr | Fundación INTERPOL por un Mundo más Seguro | مؤسسة الإنتربول لعالم أكثر أمنا | INTERPOL Foundation
asia-pacific-expert-group | INTERPOL Asia Pacific Expert Group on Organized Crime | Groupe d’experts INTERPOL Asie-Pacifique sur la criminalité organisée | Grupo de Expertos de INTERPOL para Asia y el Pacífico sobre Delincuencia Organizada | فريق خبراء الإنتربول لآسيا والمحيط الهادئ المعني بالجريمة المنظمة | Asia-Pacific Expert Group on Organized Crime; INTERPOL Asia Pacific Expert Group on Asian Organized Crime; Asia Pacific Expert Group on Asian Organized Crime
match-fixing-task-force | INTERPOL Match-Fixing Task Force | Groupe spécialisé d’INTERPOL sur les matchs truqués | Grupo Especializado de INTERPOL en Amaño de Partidos | - | Match-Fixing Task Force
capcco | Central African Police Chiefs Committee | Comité des chefs de police de l’Afrique centrale | Comité de Jefes de Policía de África Central | - | Central African Police Chiefs’ Committee; Committee of Police Chiefs of Central Africa; =CAPCCO; =CCPAC
eapcco | Eastern Africa Police Chiefs Cooperation Organisation | Organisation de coopération des chefs de police d’Afrique de l’Est | Organización de Cooperación de Jefes de Policía de África Oriental | - | Eastern Africa Police Chiefs Cooperation Organization; Eastern African Police Chiefs Cooperation Organization; =EAPCCO; =OCCPAE
wapcco | West African Police Chiefs Committee | Comité des chefs de police de l’Afrique de l’Ouest | Comité de Jefes de Policía de África Occidental | - | West African Police Chiefs Committee Organization; =WAPCCO; =CCPAO
sarpcco | Southern African Regional Police Chiefs Cooperation Organization | Organisation de coopération régionale des chefs de police d’Afrique australe | Organización Regional de Cooperación de Jefes de Policía de África Austral | - | Southern African Regional Police Chiefs Co-operation Organisation; =SARPCCO
`,
)

const offices = [
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

const regionalBureaus = offices.map(([key, city, country, ar, region, regionFr, regionEs]): KnownEntity => ({
  key: `regional-bureau-${key}`,
  kind: 'Organisation',
  names: {
    en: `INTERPOL Regional Bureau in ${city}`,
    fr: `Bureau régional d’INTERPOL à ${city}`,
    es: `Oficina Regional de INTERPOL en ${city}`,
    ar: `مكتب الإنتربول الإقليمي في ${ar}`,
  },
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
  source: 'INTERPOL, names as its releases use them',
}))

/** INTERPOL's bodies, units and offices, and the committees of police chiefs that it serves. */
export const interpolBodies = [...bodies, ...regionalBureaus]
