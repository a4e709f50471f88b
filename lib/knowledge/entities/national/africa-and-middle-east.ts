import { tableOf } from '../../table'

/** Police forces, prosecutors, customs and agencies of Africa and the Middle East, as releases name them. */
export const africanAndMiddleEasternBodies = tableOf(
  'Organisation',
  `
# official name of the national body, public record
nigeria-police-force NG | Nigeria Police Force | Police nigériane | Policía de Nigeria | الشرطة النيجيرية | Nigerian Police Force; Nigerian Police; Nigeria Police; Policía nigeriana; Force de police du Nigéria; Policía Nacional de Nigeria; قوة الشرطة النيجيرية
efcc NG | Economic and Financial Crimes Commission (Nigeria) | Commission nigériane des crimes économiques et financiers | Comisión de Delitos Económicos y Financieros (Nigeria) | لجنة الجرائم الاقتصادية والمالية النيجيرية | Economic and Financial Crimes Commission; Nigerian Economic and Financial Crimes Commission; Nigeria’s Economic and Financial Crimes Commission; Comisión de Delitos Económicos y Financieros de Nigeria; =EFCC
ndlea NG | National Drug Law Enforcement Agency (Nigeria) | Agence nationale de lutte contre les drogues (Nigéria) | Agencia Nacional de Lucha contra las Drogas (Nigeria) | - | National Drug Law Enforcement Agency; =NDLEA
naptip NG | National Agency for the Prohibition of Trafficking in Persons (Nigeria) | Agence nationale pour l’interdiction de la traite des personnes (Nigéria) | - | - | National Agency for the Prohibition of Trafficking in Persons; =NAPTIP
nafdac NG | National Agency for Food and Drug Administration and Control (Nigeria) | - | - | - | National Agency for Food and Drug Administration and Control; =NAFDAC
icpc-ng NG | Independent Corrupt Practices Commission (Nigeria) | - | - | - | Independent Corrupt Practices and Other Related Offences Commission
nigeria-customs NG | Nigeria Customs Service | Douanes nigérianes | Aduanas de Nigeria | الجمارك النيجيرية | Nigerian Customs Service; Nigeria Customs
nigeria-immigration NG | Nigeria Immigration Service | Service de l’immigration du Nigéria | Servicio de Inmigración de Nigeria
saps ZA | South African Police Service | Police sud-africaine | Servicio de Policía de Sudáfrica | جهاز شرطة جنوب أفريقيا | South African Police Services; South African Police; Policía sudafricana; Service de police sud-africain; =SAPS
hawks-za ZA | Directorate for Priority Crime Investigation (South Africa) | - | - | - | Directorate for Priority Crime Investigation; South African Hawks; =DPCI
npa-za ZA | National Prosecuting Authority (South Africa) | - | - | - | South African National Prosecuting Authority; National Prosecuting Authority of South Africa
sars-za ZA | South African Revenue Service | Service fiscal sud-africain | Servicio de Ingresos de Sudáfrica
kenya-police KE | National Police Service (Kenya) | Service national de police (Kenya) | Servicio Nacional de Policía (Kenia) | - | Kenya Police; Kenya Police Service; Kenya National Police Service; Kenyan Police; Kenyan National Police Service
kenya-dci KE | Directorate of Criminal Investigations (Kenya) | Direction des enquêtes criminelles (Kenya) | Dirección de Investigaciones Criminales (Kenia) | - | Kenya Directorate of Criminal Investigations; Kenyan Directorate of Criminal Investigations; =DCI
kws KE | Kenya Wildlife Service | Service kényan de la faune sauvage | Servicio de Vida Silvestre de Kenia | - | =KWS
ghana-police GH | Ghana Police Service | Police ghanéenne | Policía de Ghana | شرطة غانا | Ghanaian Police; Ghana Police; Ghana Police Force
eoco-gh GH | Economic and Organised Crime Office (Ghana) | - | - | - | Economic and Organised Crime Office; =EOCO
uganda-police UG | Uganda Police Force | Police ougandaise | Policía de Uganda | شرطة أوغندا | Ugandan Police; Uganda Police; Uganda National Police
uwa-ug UG | Uganda Wildlife Authority | Autorité ougandaise de la faune sauvage
tanzania-police TZ | Tanzania Police Force | Police tanzanienne | Policía de Tanzania | شرطة تنزانيا | Tanzanian Police; Tanzania Police; Tanzania National Police
rwanda-police RW | Rwanda National Police | Police nationale du Rwanda | Policía Nacional de Ruanda | الشرطة الوطنية الرواندية | Police nationale rwandaise; Rwandan National Police
rib-rw RW | Rwanda Investigation Bureau | Bureau rwandais d’enquêtes | Oficina de Investigación de Ruanda
burundi-police BI | National Police of Burundi | Police nationale du Burundi | Policía Nacional de Burundi | - | Burundi National Police
ethiopia-police ET | Ethiopian Federal Police | Police fédérale éthiopienne | Policía Federal de Etiopía | الشرطة الاتحادية الإثيوبية | Federal Police of Ethiopia; Ethiopian Federal Police Commission
somali-police SO | Somali Police Force | Police somalienne | Policía de Somalia | الشرطة الصومالية | Somali Police; Somalia Police
djibouti-police DJ | National Police (Djibouti) | Police nationale (Djibouti) | Policía Nacional (Yibuti) | الشرطة الوطنية الجيبوتية | Police nationale de Djibouti; Police nationale djiboutienne
sudan-police SD | Sudan Police | Police soudanaise | Policía de Sudán | الشرطة السودانية | Sudanese Police; Sudan Police Force
south-sudan-police SS | South Sudan National Police Service | Police nationale du Soudan du Sud | Policía Nacional de Sudán del Sur
zambia-police ZM | Zambia Police Service | Police zambienne | Policía de Zambia | شرطة زامبيا | Zambia Police; Zambian Police
dec-zm ZM | Drug Enforcement Commission (Zambia) | - | - | - | Zambian Drug Enforcement Commission; Drug Enforcement Commission
zimbabwe-police ZW | Zimbabwe Republic Police | Police de la République du Zimbabwe | Policía de la República de Zimbabwe | شرطة زيمبابوي | Zimbabwe Police; Zimbabwean Police
botswana-police BW | Botswana Police Service | Police du Botswana | Policía de Botsuana | شرطة بوتسوانا | Botswana Police
namibia-police NA | Namibian Police Force | Police namibienne | Policía de Namibia | شرطة ناميبيا | Namibian Police; Namibia Police
malawi-police MW | Malawi Police Service | Police du Malawi | Policía de Malaui | - | Malawi Police
mozambique-police MZ | Police of the Republic of Mozambique | Police de la République du Mozambique | Policía de la República de Mozambique | - | Polícia da República de Moçambique; Mozambique Police; Mozambican Police
sernic-mz MZ | National Criminal Investigation Service (Mozambique) | Service national d’enquêtes criminelles (Mozambique) | Servicio Nacional de Investigación Criminal (Mozambique) | - | Serviço Nacional de Investigação Criminal; =SERNIC
angola-police AO | National Police of Angola | Police nationale angolaise | Policía Nacional de Angola | - | Polícia Nacional de Angola; Angolan National Police; Angola National Police
eswatini-police SZ | Royal Eswatini Police Service | Police royale d’Eswatini | Real Policía de Esuatini | - | Royal Swaziland Police Service; Royal Swaziland Police
lesotho-police LS | Lesotho Mounted Police Service | Police montée du Lesotho | Policía Montada de Lesoto
mauritius-police MU | Mauritius Police Force | Police de Maurice | Policía de Mauricio | - | Mauritius Police
seychelles-police SC | Seychelles Police Force | Police des Seychelles | Policía de Seychelles | - | Seychelles Police
madagascar-police MG | National Police (Madagascar) | Police nationale (Madagascar) | Policía Nacional (Madagascar) | - | Police nationale de Madagascar; Police nationale malgache; National Police of Madagascar; Malagasy National Police
madagascar-gendarmerie MG | National Gendarmerie (Madagascar) | Gendarmerie nationale (Madagascar) | Gendarmería Nacional (Madagascar) | - | Gendarmerie nationale malgache; Gendarmerie nationale de Madagascar
comoros-police KM | National Police (Comoros) | Police nationale (Comores) | Policía Nacional (Comoras) | الشرطة الوطنية القمرية | Police nationale comorienne
police-nationale-ci CI | National Police (Côte d’Ivoire) | Police nationale (Côte d’Ivoire) | Policía Nacional (Côte d’Ivoire) | الشرطة الوطنية الإيفوارية | Police nationale de Côte d’Ivoire; Police nationale ivoirienne; National Police of Côte d’Ivoire; Ivorian National Police
pltcc-ci CI | Platform for the Fight against Cybercrime (Côte d’Ivoire) | Plateforme de lutte contre la cybercriminalité (Côte d’Ivoire) | - | - | Plateforme de lutte contre la cybercriminalité; =PLCC
police-nationale-sn SN | National Police (Senegal) | Police nationale (Sénégal) | Policía Nacional (Senegal) | الشرطة الوطنية السنغالية | Police nationale du Sénégal; Police nationale sénégalaise; Senegalese National Police; Senegal National Police; National Police of Senegal
gendarmerie-sn SN | National Gendarmerie (Senegal) | Gendarmerie nationale (Sénégal) | Gendarmería Nacional (Senegal) | - | Gendarmerie nationale sénégalaise; Gendarmerie nationale du Sénégal; Senegalese Gendarmerie
ocrtis-sn SN | Central Office for the Suppression of Illicit Drug Trafficking (Senegal) | Office central de répression du trafic illicite des stupéfiants (Sénégal) | - | - | Office central de répression du trafic illicite des stupéfiants; =OCRTIS
police-nationale-ml ML | National Police (Mali) | Police nationale (Mali) | Policía Nacional (Malí) | - | Police nationale du Mali; Police nationale malienne; Malian National Police; National Police of Mali
police-nationale-bf BF | National Police (Burkina Faso) | Police nationale (Burkina Faso) | Policía Nacional (Burkina Faso) | - | Police nationale du Burkina Faso; Police nationale burkinabè; National Police of Burkina Faso; Burkina Faso National Police; Burkina Faso Police
police-nationale-ne NE | National Police (Niger) | Police nationale (Niger) | Policía Nacional (Níger) | - | Police nationale du Niger; Police nationale nigérienne; National Police of Niger
police-republicaine-bj BJ | Republican Police (Benin) | Police républicaine (Bénin) | Policía Republicana (Benín) | - | Police républicaine du Bénin; Police républicaine béninoise; Benin Republican Police; Republican Police of Benin
police-nationale-tg TG | National Police (Togo) | Police nationale (Togo) | Policía Nacional (Togo) | - | Police nationale togolaise; Police nationale du Togo; Togolese National Police; National Police of Togo
police-nationale-gn GN | National Police (Guinea) | Police nationale (Guinée) | Policía Nacional (Guinea) | - | Police nationale guinéenne; Police nationale de Guinée; Guinean National Police
pj-gw GW | Judicial Police (Guinea-Bissau) | Police judiciaire (Guinée-Bissau) | Policía Judicial (Guinea-Bissau) | - | Judicial Police of Guinea-Bissau; Police judiciaire de Guinée-Bissau
pj-cv CV | Judicial Police (Cabo Verde) | Police judiciaire (Cabo Verde) | Policía Judicial (Cabo Verde) | - | Judicial Police of Cape Verde; Police judiciaire du Cap-Vert; Judicial Police of Cabo Verde
gambia-police GM | Gambia Police Force | Police gambienne | Policía de Gambia | - | Gambian Police; Gambia Police
sierra-leone-police SL | Sierra Leone Police | Police de Sierra Leone | Policía de Sierra Leona
liberia-police LR | Liberia National Police | Police nationale du Libéria | Policía Nacional de Liberia | - | Liberian National Police
surete-nationale-cm CM | General Delegation for National Security (Cameroon) | Délégation générale à la sûreté nationale (Cameroun) | Delegación General de Seguridad Nacional (Camerún) | - | Délégation générale à la Sûreté nationale; Cameroon National Police; Cameroonian National Police; Police nationale camerounaise; Police camerounaise; Cameroonian Police; Police nationale du Cameroun; Cameroon Police
gendarmerie-cm CM | National Gendarmerie (Cameroon) | Gendarmerie nationale (Cameroun) | Gendarmería Nacional (Camerún) | - | Gendarmerie nationale camerounaise; Gendarmerie nationale du Cameroun
police-nationale-td TD | National Police (Chad) | Police nationale (Tchad) | Policía Nacional (Chad) | - | Police nationale du Tchad; Police nationale tchadienne; Chadian National Police
police-nationale-cf CF | National Police (Central African Republic) | Police nationale (République centrafricaine) | Policía Nacional (República Centroafricana) | - | Police nationale centrafricaine
police-nationale-ga GA | National Police (Gabon) | Police nationale (Gabon) | Policía Nacional (Gabón) | - | Police nationale gabonaise; Police nationale du Gabon; Forces de police nationale du Gabon; Gabonese National Police
police-nationale-cg CG | National Police (Congo) | Police nationale (Congo) | Policía Nacional (Congo) | - | Police nationale du Congo
pnc-cd CD | Congolese National Police (DR Congo) | Police nationale congolaise | Policía Nacional Congoleña | الشرطة الوطنية الكونغولية | Police nationale congolaise (RDC); Congolese National Police
dgsn-ma MA | General Directorate of National Security (Morocco) | Direction générale de la sûreté nationale (Maroc) | Dirección General de Seguridad Nacional (Marruecos) | المديرية العامة للأمن الوطني المغربية | Moroccan General Directorate of National Security; Direction générale de la Sûreté nationale du Maroc; Moroccan Police; Police marocaine; Policía marroquí; Moroccan DGSN; Morocco Police
dgst-ma MA | General Directorate of Territorial Surveillance (Morocco) | Direction générale de la surveillance du territoire (Maroc) | Dirección General de Vigilancia del Territorio (Marruecos) | المديرية العامة لمراقبة التراب الوطني | =DGST
bcij-ma MA | Central Bureau of Judicial Investigations (Morocco) | Bureau central d’investigations judiciaires (Maroc) | Oficina Central de Investigaciones Judiciales (Marruecos) | المكتب المركزي للأبحاث القضائية | Bureau central d’investigations judiciaires; =BCIJ
gendarmerie-ma MA | Royal Gendarmerie (Morocco) | Gendarmerie royale (Maroc) | Gendarmería Real (Marruecos) | الدرك الملكي المغربي | Gendarmerie royale marocaine; Royal Moroccan Gendarmerie; Gendarmería Real marroquí
dgsn-dz DZ | General Directorate of National Security (Algeria) | Direction générale de la sûreté nationale (Algérie) | Dirección General de Seguridad Nacional (Argelia) | المديرية العامة للأمن الوطني الجزائرية | Algerian Police; Police algérienne; Algerian General Directorate of National Security; الشرطة الجزائرية; Direction générale de la Sûreté nationale algérienne
gendarmerie-dz DZ | National Gendarmerie (Algeria) | Gendarmerie nationale (Algérie) | Gendarmería Nacional (Argelia) | الدرك الوطني الجزائري | Gendarmerie nationale algérienne; Algerian National Gendarmerie
tunisia-police TN | General Directorate of National Security (Tunisia) | Direction générale de la sûreté nationale (Tunisie) | Dirección General de Seguridad Nacional (Túnez) | الإدارة العامة للأمن الوطني التونسية | Tunisian Police; Police tunisienne; الشرطة التونسية; Tunisian National Police
tunisia-garde-nationale TN | National Guard (Tunisia) | Garde nationale (Tunisie) | Guardia Nacional (Túnez) | الحرس الوطني التونسي | Garde nationale tunisienne; Tunisian National Guard
libya-moi LY | Ministry of Interior (Libya) | Ministère de l’Intérieur (Libye) | Ministerio del Interior (Libia) | وزارة الداخلية الليبية | Libyan Ministry of Interior; Libyan Interior Ministry; Libyan Ministry of the Interior; ministère libyen de l’Intérieur
egypt-moi EG | Ministry of Interior (Egypt) | Ministère de l’Intérieur (Égypte) | Ministerio del Interior (Egipto) | وزارة الداخلية المصرية | Egyptian Ministry of Interior; Egyptian Ministry of the Interior; Egyptian Interior Ministry; ministère égyptien de l’Intérieur; Egyptian National Police; Egyptian Police
mauritania-dgsn MR | General Directorate of National Security (Mauritania) | Direction générale de la sûreté nationale (Mauritanie) | Dirección General de Seguridad Nacional (Mauritania) | الإدارة العامة للأمن الوطني الموريتانية | Mauritanian Police; Police nationale de Mauritanie; Police nationale mauritanienne
uae-moi AE | Ministry of Interior (United Arab Emirates) | Ministère de l’Intérieur (Émirats arabes unis) | Ministerio del Interior (Emiratos Árabes Unidos) | وزارة الداخلية الإماراتية | UAE Ministry of Interior; UAE Ministry of the Interior; United Arab Emirates Ministry of Interior; Emirati Ministry of Interior; وزارة الداخلية بدولة الإمارات
dubai-police AE | Dubai Police | Police de Dubaï | Policía de Dubái | شرطة دبي | Dubai Police Force; Dubai Police General Headquarters; القيادة العامة لشرطة دبي
abu-dhabi-police AE | Abu Dhabi Police | Police d’Abou Dhabi | Policía de Abu Dabi | شرطة أبوظبي | Abu Dhabi Police General Headquarters; شرطة أبو ظبي; القيادة العامة لشرطة أبوظبي
saudi-moi SA | Ministry of Interior (Saudi Arabia) | Ministère de l’Intérieur (Arabie saoudite) | Ministerio del Interior (Arabia Saudita) | وزارة الداخلية السعودية | Saudi Ministry of Interior; Saudi Arabian Ministry of Interior; Saudi Interior Ministry; ministère saoudien de l’Intérieur
nazaha-sa SA | Oversight and Anti-Corruption Authority (Saudi Arabia) | Autorité de surveillance et de lutte contre la corruption (Arabie saoudite) | Autoridad de Supervisión y Lucha contra la Corrupción (Arabia Saudita) | هيئة الرقابة ومكافحة الفساد | Oversight and Anti-Corruption Authority; =Nazaha
zatca-sa SA | Zakat, Tax and Customs Authority | - | - | هيئة الزكاة والضريبة والجمارك | =ZATCA
naif-university SA | Naif Arab University for Security Sciences | Université arabe Naif des sciences de la sécurité | Universidad Árabe Naif de Ciencias de la Seguridad | جامعة نايف العربية للعلوم الأمنية | Naif Arab University; =NAUSS
qatar-moi QA | Ministry of Interior (Qatar) | Ministère de l’Intérieur (Qatar) | Ministerio del Interior (Qatar) | وزارة الداخلية القطرية | Qatari Ministry of Interior; Qatar Ministry of Interior; Ministry of Interior of Qatar; Ministry of Interior of the State of Qatar
kuwait-moi KW | Ministry of Interior (Kuwait) | Ministère de l’Intérieur (Koweït) | Ministerio del Interior (Kuwait) | وزارة الداخلية الكويتية | Kuwaiti Ministry of Interior; Kuwait Ministry of Interior; Kuwait’s Ministry of Interior
bahrain-moi BH | Ministry of Interior (Bahrain) | Ministère de l’Intérieur (Bahreïn) | Ministerio del Interior (Baréin) | وزارة الداخلية البحرينية | Bahraini Ministry of Interior; Bahrain Ministry of Interior; Bahrain’s Ministry of Interior
royal-oman-police OM | Royal Oman Police | Police royale d’Oman | Real Policía de Omán | شرطة عمان السلطانية | Oman Police
jordan-psd JO | Public Security Directorate (Jordan) | Direction de la sécurité publique (Jordanie) | Dirección de Seguridad Pública (Jordania) | مديرية الأمن العام الأردنية | Jordan Public Security Directorate; Jordanian Public Security Directorate; مديرية الأمن العام (الأردن)
lebanon-isf LB | Internal Security Forces (Lebanon) | Forces de sécurité intérieure (Liban) | Fuerzas de Seguridad Interior (Líbano) | قوى الأمن الداخلي | Lebanese Internal Security Forces; Forces de sécurité intérieure libanaises; قوى الأمن الداخلي اللبنانية
iraq-moi IQ | Ministry of Interior (Iraq) | Ministère de l’Intérieur (Irak) | Ministerio del Interior (Irak) | وزارة الداخلية العراقية | Iraqi Ministry of Interior; Iraqi Interior Ministry; Iraqi Federal Police; ministère irakien de l’Intérieur
palestine-police PS | Palestinian Civil Police | Police civile palestinienne | Policía Civil Palestina | الشرطة الفلسطينية | Palestinian Police; الشرطة المدنية الفلسطينية
israel-police IL | Israel Police | Police israélienne | Policía de Israel | الشرطة الإسرائيلية | Israeli Police; Israeli National Police; Israel National Police; Lahav 433
syria-moi SY | Ministry of Interior (Syria) | Ministère de l’Intérieur (Syrie) | Ministerio del Interior (Siria) | وزارة الداخلية السورية | Syrian Ministry of Interior; Syrian Interior Ministry
yemen-moi YE | Ministry of Interior (Yemen) | Ministère de l’Intérieur (Yémen) | Ministerio del Interior (Yemen) | وزارة الداخلية اليمنية | Yemeni Ministry of Interior; Yemeni Interior Ministry
iran-police IR | Law Enforcement Command (Iran) | Commandement des forces de l’ordre (Iran) | - | - | Iranian Police; Iranian Anti-Narcotics Police
`,
)
