import { languages, type Language } from '@/lib/model'
import { knownEntityId } from '@/lib/model/identity'
import type { KnownEntity } from './entry'
import { countryByIso, knownById } from './gazetteer'
import { languagePacks, readingLanguages } from './languages'
import { tableOf } from './table'

/**
 * Bodies that nearly every state has, as they are called without their country: whichever of these wordings a
 * release uses beside a country, in any language, it is one body of that country.
 */
const bodies = tableOf(
  'Organisation',
  `
# common names of ministries and services of states, in four languages
interior-ministry | Ministry of the Interior; Interior Ministry; Ministry of Home Affairs; Home Affairs Ministry; Home Ministry; Ministry of Internal Affairs; Internal Affairs Ministry; Federal Ministry of the Interior; Federal Ministry of Interior | Ministère de l’Intérieur; ministère fédéral de l’Intérieur; ministère des Affaires intérieures | Ministerio del Interior; Ministerio de Interior; Ministerio de Gobernación; Ministerio Federal del Interior | وزارة الداخلية; وزارة الشؤون الداخلية
justice-ministry | Ministry of Justice; Justice Ministry; Justice Department; Department of Justice; Federal Ministry of Justice | Ministère de la Justice; ministère fédéral de la Justice | Ministerio de Justicia; Ministerio Federal de Justicia | وزارة العدل
public-security-ministry | Ministry of Public Security; Public Security Ministry | Ministère de la Sécurité publique | Ministerio de Seguridad Pública | وزارة الأمن العام
security-ministry | Ministry of Security; Security Ministry | Ministère de la Sécurité | Ministerio de Seguridad | وزارة الأمن
defence-ministry | Ministry of Defence; Ministry of Defense; Defence Ministry; Defense Ministry; Ministry of National Defence | Ministère de la Défense; ministère de la Défense nationale; ministère des Armées | Ministerio de Defensa; Ministerio de Defensa Nacional | وزارة الدفاع; وزارة الدفاع الوطني
foreign-ministry | Ministry of Foreign Affairs; Foreign Ministry; Foreign Affairs Ministry; Ministry of External Affairs; Ministry of External Relations | Ministère des Affaires étrangères; ministère des Relations extérieures | Ministerio de Asuntos Exteriores; Ministerio de Relaciones Exteriores | وزارة الخارجية; وزارة الشؤون الخارجية
finance-ministry | Ministry of Finance; Finance Ministry | Ministère des Finances | Ministerio de Finanzas; Ministerio de Hacienda | وزارة المالية
health-ministry | Ministry of Health; Health Ministry; Ministry of Public Health | Ministère de la Santé; ministère de la Santé publique | Ministerio de Salud; Ministerio de Sanidad; Ministerio de Salud Pública | وزارة الصحة; وزارة الصحة العامة
environment-ministry | Ministry of Environment; Ministry of the Environment; Environment Ministry | Ministère de l’Environnement | Ministerio de Medio Ambiente; Ministerio del Ambiente; Ministerio del Medio Ambiente | وزارة البيئة
agriculture-ministry | Ministry of Agriculture; Agriculture Ministry | Ministère de l’Agriculture | Ministerio de Agricultura | وزارة الزراعة
culture-ministry | Ministry of Culture; Culture Ministry | Ministère de la Culture | Ministerio de Cultura | وزارة الثقافة
national-police | National Police; National Police Force; National Police Service | Police nationale | Policía Nacional | الشرطة الوطنية
federal-police | Federal Police | Police fédérale | Policía Federal | الشرطة الاتحادية; الشرطة الفيدرالية
judicial-police | Judicial Police; Judiciary Police | Police judiciaire | Policía Judicial | الشرطة القضائية
border-guard | Border Guard; Border Guards; Border Police; Border Guard Service | Garde-frontières; gardes-frontières; police aux frontières; police des frontières | Guardia de Fronteras; Policía de Fronteras | حرس الحدود; شرطة الحدود
coast-guard | Coast Guard; Coastguard | Garde-côtes | Guardia Costera; Guardacostas | خفر السواحل
customs | Customs Administration; Customs Service; Customs Authority; Customs Department | Administration des douanes; service des douanes; douanes | Administración de Aduanas; Servicio de Aduanas; Dirección General de Aduanas | إدارة الجمارك; مصلحة الجمارك; هيئة الجمارك
national-gendarmerie | National Gendarmerie; Gendarmerie | Gendarmerie nationale; gendarmerie | Gendarmería Nacional; Gendarmería | الدرك الوطني; قوات الدرك الوطني
national-guard | National Guard | Garde nationale | Guardia Nacional | الحرس الوطني
prosecutor-generals-office | Prosecutor General’s Office; General Prosecutor’s Office; Office of the Prosecutor General; Office of the General Prosecutor | Bureau du procureur général; parquet général | Fiscalía General; Fiscalía General del Estado; Fiscalía General de la República; Procuraduría General de la República | مكتب المدعي العام; مكتب النائب العام
public-prosecutors-office | Public Prosecutor’s Office; Public Prosecution Service; Public Prosecution; Office of the Public Prosecutor; Public Prosecution Office | Ministère public | Ministerio Público | النيابة العامة
attorney-generals-office | Attorney General’s Office; Office of the Attorney General | Bureau de l’Attorney General | - | مكتب النائب العام الاتحادي
financial-intelligence-unit | Financial Intelligence Unit | Cellule de renseignement financier; cellule de renseignements financiers | Unidad de Inteligencia Financiera; Unidad de Análisis Financiero | وحدة التحريات المالية; وحدة الاستخبارات المالية; وحدة المعلومات المالية
supreme-court | Supreme Court | Cour suprême | Tribunal Supremo; Corte Suprema; Corte Suprema de Justicia | المحكمة العليا
`,
)

/** How a body common to states is worded without its country. */
export interface StateBodyWording {
  readonly key: string
  readonly wording: string
}

/** Every wording of every body that states have in common. */
export const stateBodyWordings: readonly StateBodyWording[] = bodies.flatMap(({ key, names, aliases }) =>
  [
    ...Object.values(names),
    ...(aliases ?? []),
    ...readingLanguages.flatMap((lang) => languagePacks[lang].knowledge?.stateBodies[key] ?? []),
  ].map((wording) => ({ key, wording })),
)

const made = new Map<string, KnownEntity>()

/** The body of one state: curated where knowledge has it, else named by its common name and the country's. */
export function stateBody(key: string, iso: string): KnownEntity | undefined {
  const own = `${key}-${iso.toLowerCase()}`
  const found = knownById.get(knownEntityId('Organisation', own)) ?? made.get(own)
  const country = countryByIso.get(iso)
  const body = bodies.find((one) => one.key === key)
  if (found || !country || !body) return found
  const names = languages.flatMap((lang): [Language, string][] => {
    const [name, of] = [body.names[lang], country.names[lang]]
    return name && of ? [[lang, `${name} (${of})`]] : []
  })
  const entry: KnownEntity = {
    key: own,
    kind: 'Organisation',
    names: Object.fromEntries(names) as KnownEntity['names'],
    properties: { country: iso },
    source: body.source,
  }
  made.set(own, entry)
  return entry
}
