import { tableOf } from '../../table'

/** Police forces, prosecutors, customs and agencies of Asia and the Pacific, as releases name them. */
export const asiaPacificBodies = tableOf(
  'Organisation',
  `
# official name of the national body, public record
ministry-of-public-security-cn CN | Ministry of Public Security (China) | Ministère de la Sécurité publique (Chine) | Ministerio de Seguridad Pública (China) | وزارة الأمن العام الصينية | Chinese Ministry of Public Security; China’s Ministry of Public Security; Ministry of Public Security of China; ministère chinois de la Sécurité publique; ministère de la Sécurité publique chinois; ministère de la Sécurité publique de Chine; ministère de la Sécurité publique de la Chine; Ministerio de Seguridad Pública de China; Ministry of Public Security of the People’s Republic of China
international-cooperation-department-mps-cn CN | International Cooperation Department, Ministry of Public Security (China) | Département de la Coopération internationale du ministère de la Sécurité publique (Chine) | - | - | Département de la Coopération internationale du ministère chinois de la Sécurité publique; Département de la Coopération internationale du ministère de la Sécurité publique chinois; International Cooperation Department of the Chinese Ministry of Public Security; International Cooperation Department of China’s Ministry of Public Security; International Cooperation Department of the Ministry of Public Security of China
state-tobacco-monopoly-cn CN | China State Tobacco Administration | Administration d’État du tabac (Chine) | - | - | State Tobacco Monopoly Administration
china-customs CN | General Administration of Customs (China) | Administration générale des douanes (Chine) | Administración General de Aduanas (China) | الإدارة العامة للجمارك الصينية | China Customs; General Administration of Customs of China; Chinese Customs; General Administration of China Customs
hong-kong-police HK | Hong Kong Police Force | Police de Hong Kong | Policía de Hong Kong | شرطة هونغ كونغ | Hong Kong Police; Hong Kong Police Department; =HKPF
hong-kong-customs HK | Hong Kong Customs and Excise Department | Douanes de Hong Kong | Aduanas de Hong Kong | جمارك هونغ كونغ | Hong Kong Customs; Hong Kong Customs and Excise; Customs and Excise Department of Hong Kong
icac-hk HK | Independent Commission Against Corruption (Hong Kong) | Commission indépendante de lutte contre la corruption (Hong Kong) | Comisión Independiente contra la Corrupción (Hong Kong) | - | Hong Kong Independent Commission Against Corruption; =ICAC
macao-judiciary-police MO | Judiciary Police (Macao) | Police judiciaire (Macao) | Policía Judicial (Macao) | - | Macao Judiciary Police; Macau Judiciary Police; Judiciary Police of Macao; Macau Judicial Police
macao-police MO | Unitary Police Service (Macao) | Services de police unitaires (Macao) | - | - | Macao Public Security Police; Macao Unitary Police Service
taiwan-npa TW | National Police Agency (Taiwan) | Agence nationale de la police (Taïwan) | Agencia Nacional de Policía (Taiwán) | - | Taiwan National Police Agency; Criminal Investigation Bureau (Taiwan)
singapore-police-force SG | Singapore Police Force | Police de Singapour | Policía de Singapur | شرطة سنغافورة | Singapore Police; Police singapourienne; =SPF
ministry-of-home-affairs-sg SG | Ministry of Home Affairs (Singapore) | Ministère de l’Intérieur (Singapour) | Ministerio del Interior (Singapur) | وزارة الداخلية السنغافورية | Singapore Ministry of Home Affairs; Singapore’s Ministry of Home Affairs; ministère de l’Intérieur de Singapour; ministère singapourien de l’Intérieur
cnb-sg SG | Central Narcotics Bureau (Singapore) | - | - | - | Central Narcotics Bureau; Singapore Central Narcotics Bureau
cpib-sg SG | Corrupt Practices Investigation Bureau (Singapore) | - | - | - | Corrupt Practices Investigation Bureau; =CPIB
ica-sg SG | Immigration and Checkpoints Authority (Singapore) | - | - | - | Immigration & Checkpoints Authority; Immigration and Checkpoints Authority
csa-sg SG | Cyber Security Agency of Singapore | Agence de cybersécurité de Singapour | - | - | Singapore Cyber Security Agency
korean-national-police KR | Korean National Police Agency | Police nationale coréenne | Agencia Nacional de Policía de Corea | وكالة الشرطة الوطنية الكورية | Korea National Police Agency; Agence nationale de la police coréenne; Korean National Police; South Korean National Police Agency; Korea National Police; Police nationale de Corée; South Korean National Police; =KNPA
kcs-kr KR | Korea Customs Service | Douanes coréennes | Servicio de Aduanas de Corea | - | Korean Customs Service
spo-kr KR | Supreme Prosecutors’ Office (Republic of Korea) | Parquet suprême (République de Corée) | Fiscalía Suprema (República de Corea) | - | Supreme Prosecutors’ Office of the Republic of Korea; Korean Supreme Prosecutors’ Office; Supreme Prosecutors’ Office
fsc-kr KR | Korea Internet & Security Agency | - | - | - | =KISA
national-police-agency-jp JP | National Police Agency (Japan) | Agence nationale de la police (Japon) | Agencia Nacional de Policía (Japón) | وكالة الشرطة الوطنية اليابانية | Japanese National Police Agency; National Police Agency of Japan; Agence nationale de la police japonaise; Japan National Police Agency; Japan’s National Police Agency; =NPA
tokyo-police JP | Tokyo Metropolitan Police Department | Police métropolitaine de Tokyo | Policía Metropolitana de Tokio
japan-customs JP | Japan Customs | Douanes japonaises | Aduanas de Japón | - | Japanese Customs
jc3-jp JP | Japan Cybercrime Control Center | - | - | - | =JC3
mongolia-police MN | National Police Agency (Mongolia) | Agence nationale de la police (Mongolie) | Agencia Nacional de Policía (Mongolia) | - | Mongolian National Police Agency; National Police Agency of Mongolia; Mongolian Police
royal-thai-police TH | Royal Thai Police | Police royale thaïlandaise | Policía Real de Tailandia | الشرطة الملكية التايلندية | Policía Real Tailandesa; Royal Thai Police Force; Thai Royal Police; Real Policía de Tailandia
dsi-th TH | Department of Special Investigation (Thailand) | Département des enquêtes spéciales (Thaïlande) | - | - | Department of Special Investigation; Thai Department of Special Investigation
oncb-th TH | Office of the Narcotics Control Board (Thailand) | Office de contrôle des stupéfiants (Thaïlande) | - | - | Office of the Narcotics Control Board; =ONCB
amlo-th TH | Anti-Money Laundering Office (Thailand) | - | - | - | Thai Anti-Money Laundering Office; =AMLO
royal-malaysia-police MY | Royal Malaysia Police | Police royale de Malaisie | Policía Real de Malasia | الشرطة الملكية الماليزية | Royal Malaysian Police; Polis Diraja Malaysia; Royal Malaysian Police Force; Police royale malaisienne; Real Policía de Malasia; =PDRM
macc-my MY | Malaysian Anti-Corruption Commission | Commission anticorruption de Malaisie | Comisión Anticorrupción de Malasia | - | =MACC
royal-malaysian-customs MY | Royal Malaysian Customs Department | Douanes royales de Malaisie | Aduanas Reales de Malasia | - | Royal Malaysian Customs
mmea-my MY | Malaysian Maritime Enforcement Agency | - | - | - | =MMEA
indonesian-police ID | Indonesian National Police | Police nationale indonésienne | Policía Nacional de Indonesia | الشرطة الوطنية الإندونيسية | Kepolisian Negara Republik Indonesia; Indonesia National Police; Indonesian Police; Polri; Police nationale d’Indonésie; =POLRI
bnn-id ID | National Narcotics Board (Indonesia) | Agence nationale des stupéfiants (Indonésie) | - | - | National Narcotics Agency (Indonesia); Badan Narkotika Nasional; Indonesian National Narcotics Board
kpk-id ID | Corruption Eradication Commission (Indonesia) | Commission d’éradication de la corruption (Indonésie) | Comisión para la Erradicación de la Corrupción (Indonesia) | - | Corruption Eradication Commission; Komisi Pemberantasan Korupsi; =KPK
philippine-national-police PH | Philippine National Police | Police nationale philippine | Policía Nacional de Filipinas | الشرطة الوطنية الفلبينية | Police nationale des Philippines; Philippines National Police; Policía Nacional Filipina; =PNP
nbi-ph PH | National Bureau of Investigation (Philippines) | Bureau national d’enquête (Philippines) | Oficina Nacional de Investigación (Filipinas) | - | Philippine National Bureau of Investigation; Philippines National Bureau of Investigation
pdea-ph PH | Philippine Drug Enforcement Agency | Agence philippine de lutte contre les drogues | Agencia Antidrogas de Filipinas | - | =PDEA
cicc-ph PH | Cybercrime Investigation and Coordinating Center (Philippines) | - | - | - | Cybercrime Investigation and Coordinating Center
paocc-ph PH | Presidential Anti-Organized Crime Commission (Philippines) | - | - | - | Presidential Anti-Organized Crime Commission; =PAOCC
mps-vn VN | Ministry of Public Security (Viet Nam) | Ministère de la Sécurité publique (Viet Nam) | Ministerio de Seguridad Pública (Vietnam) | وزارة الأمن العام الفيتنامية | Vietnamese Ministry of Public Security; Viet Nam’s Ministry of Public Security; Ministry of Public Security of Viet Nam; Vietnam Ministry of Public Security; ministère vietnamien de la Sécurité publique; Ministry of Public Security of Vietnam
cambodia-police KH | Cambodian National Police | Police nationale du Cambodge | Policía Nacional de Camboya | - | Cambodia National Police; Police nationale cambodgienne; General Commissariat of National Police (Cambodia); National Police of Cambodia
laos-mps LA | Ministry of Public Security (Laos) | Ministère de la Sécurité publique (Laos) | Ministerio de Seguridad Pública (Laos) | - | Lao Ministry of Public Security; Ministry of Public Security of Laos; Laotian Ministry of Public Security
myanmar-police MM | Myanmar Police Force | Police du Myanmar | Policía de Myanmar | شرطة ميانمار | Myanmar Police
brunei-police BN | Royal Brunei Police Force | Police royale de Brunéi | Policía Real de Brunéi | شرطة بروناي الملكية
timor-police TL | National Police of Timor-Leste | Police nationale du Timor-Leste | Policía Nacional de Timor-Leste | - | Polícia Nacional de Timor-Leste; Timor-Leste National Police; =PNTL
cbi-in IN | Central Bureau of Investigation (India) | Bureau central d’enquête (Inde) | Oficina Central de Investigación (India) | مكتب التحقيقات المركزي الهندي | Central Bureau of Investigation; India’s Central Bureau of Investigation; Indian Central Bureau of Investigation; =CBI
nia-in IN | National Investigation Agency (India) | Agence nationale d’enquête (Inde) | Agencia Nacional de Investigación (India) | - | India’s National Investigation Agency; Indian National Investigation Agency
ncb-in IN | Narcotics Control Bureau (India) | Bureau de contrôle des stupéfiants (Inde) | Oficina de Control de Estupefacientes (India) | - | Indian Narcotics Control Bureau; Narcotics Control Bureau of India
ed-in IN | Enforcement Directorate (India) | - | - | - | India’s Enforcement Directorate; Indian Enforcement Directorate; Directorate of Enforcement (India)
dri-in IN | Directorate of Revenue Intelligence (India) | - | - | - | Directorate of Revenue Intelligence
wccb-in IN | Wildlife Crime Control Bureau (India) | - | - | - | Wildlife Crime Control Bureau; =WCCB
i4c-in IN | Indian Cyber Crime Coordination Centre | - | - | - | =I4C
delhi-police IN | Delhi Police | Police de Delhi | Policía de Delhi | شرطة دلهي
mumbai-police IN | Mumbai Police | Police de Mumbai | Policía de Bombay
fia-pk PK | Federal Investigation Agency (Pakistan) | Agence fédérale d’enquête (Pakistan) | Agencia Federal de Investigación (Pakistán) | وكالة التحقيقات الاتحادية الباكستانية | Federal Investigation Agency; Pakistan’s Federal Investigation Agency; Pakistani Federal Investigation Agency
anf-pk PK | Anti-Narcotics Force (Pakistan) | Force antistupéfiants (Pakistan) | - | - | Pakistan Anti-Narcotics Force; Anti Narcotics Force (Pakistan)
bangladesh-police BD | Bangladesh Police | Police du Bangladesh | Policía de Bangladesh | شرطة بنغلاديش | Bangladeshi Police
sri-lanka-police LK | Sri Lanka Police | Police du Sri Lanka | Policía de Sri Lanka | شرطة سريلانكا | Sri Lankan Police; Sri Lanka Police Service
nepal-police NP | Nepal Police | Police népalaise | Policía de Nepal | شرطة نيبال | Nepalese Police; Police du Népal; Central Investigation Bureau of Nepal Police
maldives-police MV | Maldives Police Service | Police des Maldives | Policía de Maldivas | شرطة المالديف | Maldives Police
bhutan-police BT | Royal Bhutan Police | Police royale du Bhoutan | Policía Real de Bután
afghan-police AF | Afghan National Police | Police nationale afghane | Policía Nacional Afgana | الشرطة الوطنية الأفغانية | Counter Narcotics Police of Afghanistan; Afghanistan National Police
kazakhstan-mia KZ | Ministry of Internal Affairs (Kazakhstan) | Ministère de l’Intérieur (Kazakhstan) | Ministerio del Interior (Kazajistán) | - | Ministry of Internal Affairs of Kazakhstan; Kazakh Ministry of Internal Affairs; Ministry of Internal Affairs of the Republic of Kazakhstan
uzbekistan-mia UZ | Ministry of Internal Affairs (Uzbekistan) | Ministère de l’Intérieur (Ouzbékistan) | Ministerio del Interior (Uzbekistán) | - | Ministry of Internal Affairs of Uzbekistan; Uzbek Ministry of Internal Affairs
kyrgyzstan-mia KG | Ministry of Internal Affairs (Kyrgyzstan) | Ministère de l’Intérieur (Kirghizistan) | Ministerio del Interior (Kirguistán) | - | Ministry of Internal Affairs of the Kyrgyz Republic; Ministry of Internal Affairs of Kyrgyzstan
tajikistan-dca TJ | Drug Control Agency (Tajikistan) | Agence de contrôle des drogues (Tadjikistan) | - | - | Drug Control Agency of Tajikistan
afp-au AU | Australian Federal Police | Police fédérale australienne | Policía Federal Australiana | الشرطة الاتحادية الأسترالية | Australia Federal Police; Policía Federal de Australia; الشرطة الفيدرالية الأسترالية; =AFP
abf-au AU | Australian Border Force | Force frontalière australienne | Fuerza Fronteriza Australiana | قوة الحدود الأسترالية | Australian Customs and Border Protection Service
acic-au AU | Australian Criminal Intelligence Commission | Commission australienne du renseignement criminel | Comisión Australiana de Inteligencia Criminal | - | Australian Crime Commission; =ACIC
austrac AU | Australian Transaction Reports and Analysis Centre | - | - | - | =AUSTRAC
asd-au AU | Australian Signals Directorate | Direction australienne des transmissions | - | - | Australian Cyber Security Centre
nsw-police AU | New South Wales Police Force | Police de Nouvelle-Galles du Sud | Policía de Nueva Gales del Sur | - | NSW Police Force; New South Wales Police; NSW Police
victoria-police AU | Victoria Police
queensland-police AU | Queensland Police Service | Police du Queensland | - | - | Queensland Police
wa-police AU | Western Australia Police Force | - | - | - | Western Australia Police; WA Police; WA Police Force
jpc3-au AU | Joint Policing Cybercrime Coordination Centre | - | - | - | AFP-led Joint Policing Cybercrime Coordination Centre; =JPC3
new-zealand-police NZ | New Zealand Police | Police néo-zélandaise | Policía de Nueva Zelanda | شرطة نيوزيلندا | New Zealand Police Service
nz-customs NZ | New Zealand Customs Service | Douanes néo-zélandaises | Aduanas de Nueva Zelanda | - | New Zealand Customs
internal-affairs-nz NZ | Department of Internal Affairs (New Zealand) | Département des Affaires intérieures (Nouvelle-Zélande) | - | - | New Zealand Department of Internal Affairs; Department of Internal Affairs, New Zealand
fiji-police FJ | Fiji Police Force | Police des Fidji | Policía de Fiji | شرطة فيجي | Fiji Police; Fijian Police
png-police PG | Royal Papua New Guinea Constabulary | Police royale de Papouasie-Nouvelle-Guinée | Policía Real de Papúa Nueva Guinea | - | =RPNGC
samoa-police WS | Samoa Police Service | Police des Samoa | Policía de Samoa | - | Samoa Police; Samoa Police, Prisons and Corrections Services
solomon-police SB | Royal Solomon Islands Police Force | Police royale des Îles Salomon | Policía Real de las Islas Salomón | - | =RSIPF
tonga-police TO | Tonga Police | Police des Tonga | Policía de Tonga
vanuatu-police VU | Vanuatu Police Force | Police de Vanuatu | Policía de Vanuatu
`,
)
