import type { KnownEntity } from './entry'
import { tableOf } from './table'

/**
 * Names in use beside those of ISO 3166-1: the first of a cell is shown in its place, the others are former,
 * official and short names that releases write.
 */
const table = `
# short names in use, historical names and spellings of releases; public record (ISO 3166, UNTERM)
AE | - | - | - | الإمارات العربية المتحدة | Émirats arabes unis; دولة الإمارات العربية المتحدة; الإمارات; Emiratos; =UAE; =EAU
AF | - | - | - | - | Islamic Republic of Afghanistan
AG | - | - | - | - | Antigua & Barbuda; Antigua et Barbuda
AI | - | - | ~Anguila | - | Anguilla
AR | - | - | - | - | República Argentina; Argentine Republic
AZ | - | - | - | - | Azerbaijan Republic; Azerbayán
BA | - | - | - | - | Bosnia & Herzegovina; Bosnia Herzegovina; Bosnia-Herzegovina; Bosnia; Bosnie; Bosnie-Herzégovine; Bosnie et Herzégovine; البوسنة
BB | - | La Barbade | - | - | Barbade
BH | - | - | Baréin | - | Bahreïn; Bahrein; Kingdom of Bahrain; مملكة البحرين
BJ | - | - | Benín | - | Dahomey
BL | - | - | San Bartolomé | - | Saint Barthélemy; St Barts
BN | Brunei | Brunéi | Brunéi | - | Brunei Darussalam; Brunéi Darussalam; Brunéi Darussalam; بروني دار السلام
BO | Bolivia | Bolivie | Bolivia | - | Plurinational State of Bolivia; Estado Plurinacional de Bolivia; État plurinational de Bolivie
BQ | - | - | - | - | Bonaire; Sint Eustatius; Caribbean Netherlands
BS | - | - | - | جزر البهاما | The Bahamas; Bahamas; باهاماس; البهاما
BW | - | - | Botsuana | - | Botswana; Bostwana
BY | - | Bélarus | Belarús | بيلاروس | Biélorussie; Bielorrusia; Byelorussia; روسيا البيضاء; بيلاروسيا
CD | DR Congo | République démocratique du Congo | República Democrática del Congo | - | Democratic Republic of the Congo; Democratic Republic of Congo; D.R. Congo; Congo-Kinshasa; RD Congo; R.D. Congo; Zaire; Zaïre; Congo (DRC); الكونغو الديمقراطية; =DRC; =RDC
CF | - | République centrafricaine | - | - | Centrafrique; Central African Rep.
CG | Congo | Congo | Congo | - | Republic of the Congo; République du Congo; República del Congo; Republic of Congo; Congo Brazzaville; Congo-Brazzaville; الكونغو برازافيل; الكونغو
CI | Côte d’Ivoire | Côte d’Ivoire | Côte d’Ivoire | كوت ديفوار | Ivory Coast; Costa de Marfil; ساحل العاج; Cote d’Ivoire
CN | China | Chine | China | الصين | People’s Republic of China; PR China; République populaire de Chine; República Popular China; جمهورية الصين الشعبية; Mainland China; Chine continentale; China continental; =PRC
CV | - | - | - | - | Cape Verde; Cap-Vert; Cap Vert; Cabo Verde; كابو فيردي
CW | Curaçao | Curaçao | Curazao | - | Curacao
CY | - | - | - | - | Republic of Cyprus
CZ | Czech Republic | République tchèque | República Checa | - | Czechia; Tchéquie; Chequia; تشيكيا; الجمهورية التشيكية
DE | - | - | - | - | Federal Republic of Germany; République fédérale d’Allemagne; República Federal de Alemania; Deutschland
DM | - | ~Dominique | - | - | Commonwealth of Dominica; Mancomunidad de Dominica; La Dominique
DO | - | République dominicaine | - | الجمهورية الدومينيكية | the Dominican Republic; الجمهورية الدومينيكانية; جمهورية الدومينيكان
EG | - | - | - | - | Arab Republic of Egypt; جمهورية مصر العربية
FK | - | - | - | - | Falkland Islands; Falklands; îles Falkland; Malvinas
FM | Micronesia | Micronésie | Micronesia | ميكرونيزيا | Micronesia, Federated States of; Federated States of Micronesia; États fédérés de Micronésie; Estados Federados de Micronesia
FR | France | France | Francia | فرنسا | French Republic; République française; الجمهورية الفرنسية
GF | - | - | - | - | Guyane
GB | United Kingdom | Royaume-Uni | Reino Unido | المملكة المتحدة | Great Britain; Britain; Grande-Bretagne; Gran Bretaña; England; England and Wales; Angleterre; Inglaterra; Scotland; Écosse; Escocia; Wales; Pays de Galles; País de Gales; Gales; Northern Ireland; Irlande du Nord; Irlanda del Norte; Northern Irish; بريطانيا; إنجلترا; =UK; =U.K.
GD | - | ~Grenade | ~Granada | - | La Grenade
GE | - | - | - | - | Republic of Georgia
GM | Gambia | Gambie | Gambia | - | The Gambia; Republic of The Gambia; La Gambie
GN | - | - | - | - | Republic of Guinea; République de Guinée; Guinée-Conakry; Guinée Conakry; Guinea-Conakry
GP | - | - | ~Guadalupe | - | Guadeloupe
GQ | - | - | - | - | Guinée-Équatoriale
GW | - | - | Guinea-Bisáu | - | Guinea Bissau; Guinée Bissau; Guinea-Bissáu
HK | Hong Kong (China) | Hong Kong (Chine) | Hong Kong (China) | هونغ كونغ (الصين) | Hong Kong; Hong Kong, China; Hong Kong SAR; Hong-Kong (Chine); Hong Kong Special Administrative Region; هونغ كونغ; هونج كونج
HU | - | - | - | هنغاريا | المجر
ID | - | - | - | - | Republic of Indonesia
IE | - | - | - | - | Republic of Ireland; République d’Irlande; República de Irlanda; إيرلندا; ايرلندا
IN | - | - | - | - | Republic of India; جمهورية الهند
IQ | - | - | Irak | - | Iraq; Irak
IR | Iran | Iran | Irán | - | Islamic Republic of Iran; République islamique d’Iran; República Islámica de Irán; جمهورية إيران الإسلامية
IS | - | - | - | - | أيسلندا; ايسلندا
JO | - | - | - | - | Hashemite Kingdom of Jordan; المملكة الأردنية الهاشمية
KH | - | - | - | - | Kampuchea; Kingdom of Cambodia
KG | - | - | - | - | Kyrgyz Republic; République kirghize; République kirghiz; República Kirguisa
KM | - | - | - | - | Comoro Islands; Union of the Comoros; Union des Comores; Islas Comoras; Comoras
KN | - | Saint-Kitts-et-Nevis | San Cristóbal y Nieves | - | St Kitts and Nevis; St. Kitts and Nevis; Saint Kitts y Nevis; Saint-Christophe-et-Niévès; Saint Kitts & Nevis
KP | North Korea | Corée du Nord | Corea del Norte | - | Democratic People’s Republic of Korea; République populaire démocratique de Corée; República Popular Democrática de Corea; جمهورية كوريا الشعبية الديمقراطية; =DPRK; =RPDC
KR | Republic of Korea | République de Corée | República de Corea | جمهورية كوريا | South Korea; Korea; Korea, Republic of; Republic of South Korea; Corée; Corée du Sud; Corea del Sur; كوريا الجنوبية; =ROK
KW | - | - | - | - | State of Kuwait; دولة الكويت; Koweit
KZ | - | - | - | - | Republic of Kazakhstan; Kazajstán; كازخستان
LA | Laos | Laos | Laos | - | Lao People’s Democratic Republic; République démocratique populaire lao; República Democrática Popular Lao; Lao PDR
LB | - | - | - | - | Lebanese Republic; الجمهورية اللبنانية
LC | - | - | - | - | St Lucia; St. Lucia
LY | - | - | - | - | Libyan Arab Jamahiriya; State of Libya
MA | - | - | - | - | Kingdom of Morocco; Royaume du Maroc; المملكة المغربية
MD | Moldova | Moldova | Moldova | - | Republic of Moldova; République de Moldova; República de Moldova; Moldavie; Moldavia; مولدافيا
ME | - | - | - | - | مونتينيغرو
MF | - | - | - | - | Collectivité de Saint-Martin; French Saint Martin
MK | North Macedonia | Macédoine du Nord | Macedonia del Norte | - | Republic of North Macedonia; The Republic of North Macedonia; Macedonia; Macédoine; former Yugoslav Republic of Macedonia; ex-République yougoslave de Macédoine; ex República Yugoslava de Macedonia; FYR Macedonia; FYR of Macedonia; مقدونيا; جمهورية مقدونيا اليوغوسلافية السابقة; =FYROM; =ARYM; =ERYM
ML | - | - | - | ~مالي | Republic of Mali; جمهورية مالي; دولة مالي
MM | - | - | - | ميانمار | Burma; Birmanie; Birmania; بورما
MO | Macao (China) | Macao (Chine) | Macao (China) | ماكاو (الصين) | Macao; Macau; Macao, China; Macau, China; Macao SAR; Macau SAR; ماكاو; ماكاو الصينية
MR | - | - | - | - | Islamic Republic of Mauritania
MU | - | Maurice | Mauricio | - | République de Maurice; Republic of Mauritius; île Maurice; isla Mauricio
MX | - | - | - | - | United Mexican States; Estados Unidos Mexicanos; Méjico
MY | - | - | - | - | Malasya
NG | - | - | - | - | Federal Republic of Nigeria
NL | Netherlands | Pays-Bas | Países Bajos | هولندا | The Netherlands; Netherlands (Kingdom of the); Kingdom of the Netherlands; Holland; Hollande; Holanda
NZ | - | - | Nueva Zelanda | - | Nueva Zelandia; Aotearoa
OM | - | - | - | عمان | Sultanate of Oman; سلطنة عمان
PG | - | - | Papúa Nueva Guinea | - | Papua Nueva Guinea; Papouasie Nouvelle Guinée
PH | - | - | - | - | the Philippines; Republic of the Philippines
PS | Palestine | Palestine | Palestina | فلسطين | State of Palestine; État de Palestine; Estado de Palestina; دولة فلسطين; Palestinian Territories; Palestinian Territory; Territoires palestiniens
PW | - | - | - | - | Republic of Palau; Palaos
QA | - | - | Qatar | - | Catar; State of Qatar; دولة قطر
RE | ~Réunion | ~La Réunion | ~La Reunión | - | Réunion Island; Reunion Island; île de La Réunion; isla de la Reunión; isla Reunión
RU | Russia | Russie | Rusia | روسيا | Russian Federation; Fédération de Russie; Federación de Rusia; الاتحاد الروسي; روسيا الاتحادية
SA | - | Arabie saoudite | - | السعودية | Kingdom of Saudi Arabia; Arabia Saudí; المملكة العربية السعودية; =KSA
SD | - | - | - | - | Republic of the Sudan; جمهورية السودان
SG | - | - | - | سنغافورة | -
SH | - | - | - | - | Santa Elena
SO | - | - | - | - | Federal Republic of Somalia
SR | - | Suriname | Surinam | - | Surinam; Suriname
ST | - | - | - | - | São Tomé and Príncipe; Sao Tomé et Principe; São Tomé y Príncipe; Sao Tomé-et-Principe
SX | Sint Maarten | Sint Maarten | Sint Maarten | - | Sint Maarten (Dutch part); Saint-Martin (partie néerlandaise); St Maarten
SY | Syria | Syrie | Siria | - | Syrian Arab Republic; République arabe syrienne; República Árabe Siria; الجمهورية العربية السورية
SZ | Eswatini | Eswatini | Esuatini | إسواتيني | Swaziland; Souaziland; Suazilandia; Swazilandia; Kingdom of Eswatini; Royaume d’Eswatini; eSwatini; سوازيلاند
TD | - | - | - | - | Republic of Chad
TL | - | - | - | تيمور-ليشتي | East Timor; Timor oriental; Timor Oriental; Timor Leste; تيمور الشرقية
TR | Türkiye | Türkiye | Türkiye | تركيا | Turkey; Turquie; Turquía; Turkiye; Republic of Türkiye; Republic of Turkey
TT | - | - | - | - | Trinidad & Tobago; Trinidad et Tobago; Trinité et Tobago; Trinidad y Tabago; Trinidad; ترينيداد
TW | Taiwan | Taïwan | Taiwán | - | Chinese Taipei; Taipei chinois; Taiwan, Province of China; Taiwan
TZ | Tanzania | Tanzanie | Tanzania | تنزانيا | United Republic of Tanzania; République-Unie de Tanzanie; République unie de Tanzanie; República Unida de Tanzania; تانزانيا
UA | - | - | - | - | أوكرانية
US | United States | États-Unis | Estados Unidos | الولايات المتحدة | United States of America; États-Unis d’Amérique; Etats-Unis d’Amérique; Estados Unidos de América; Estados Unidos de Norteamérica; الولايات المتحدة الأمريكية; أمريكا; =US; =USA; =U.S.; =U.S.A.; =EE.UU.; =EE. UU.; =EE UU; =EEUU
VA | Holy See | Saint-Siège | Santa Sede | الكرسي الرسولي | Holy See (Vatican City State); Saint-Siège (Vatican); Vatican; Vatican City; Vatican City State; Cité du Vatican; El Vaticano; Ciudad del Vaticano; الفاتيكان
VC | - | - | - | - | St Vincent and the Grenadines; St. Vincent and the Grenadines; Saint Vincent & the Grenadines; Saint Vincent et les Grenadines
VE | Venezuela | Venezuela | Venezuela | - | Bolivarian Republic of Venezuela; République bolivarienne du Venezuela; República Bolivariana de Venezuela
VG | British Virgin Islands | Îles Vierges britanniques | Islas Vírgenes Británicas | - | Virgin Islands, British; British Virgin Islands
VI | US Virgin Islands | Îles Vierges américaines | Islas Vírgenes de los Estados Unidos | - | Virgin Islands, U.S.; U.S. Virgin Islands; United States Virgin Islands
VN | Viet Nam | Viet Nam | Vietnam | فييت نام | Viêt Nam; Viêtnam; Viet-Nam; Socialist Republic of Viet Nam; فيتنام
XK | - | - | - | - | Kosovo*; كوسوفا
YE | - | - | - | - | Republic of Yemen; الجمهورية اليمنية
ZA | - | - | - | - | Republic of South Africa; Suráfrica; جنوب إفريقيا
ZM | - | - | - | - | Republic of Zambia
ZW | - | - | Zimbabwe | - | Zimbabue
`

/** What is added to the names of ISO 3166-1, by code. */
export const countryNames: ReadonlyMap<string, KnownEntity> = new Map(
  tableOf('Country', table).map((entry) => [entry.key, entry]),
)

/** Names of countries that people have too. */
export const givenNames: Readonly<Record<string, readonly string[]>> = {
  GE: ['Georgia'],
  JO: ['Jordan'],
  MS: ['Montserrat'],
  MU: ['Maurice', 'Mauricio'],
  NL: ['Holland'],
  PW: ['Palau'],
  TD: ['Chad'],
}
