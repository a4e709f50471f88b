import { tableOf } from '../../table'

/** International and regional organisations, their agencies and networks. */
export const internationalOrganisations = tableOf(
  'Organisation',
  `
# the organisation's own name in its languages, public record
europol | Europol | Europol | Europol | يوروبول | European Police Office; Office européen de police; Oficina Europea de Policía; اليوروبول; European Union Agency for Law Enforcement Cooperation; Agence de l’Union européenne pour la coopération des services répressifs; Agencia de la Unión Europea para la Cooperación Policial; وكالة الشرطة الأوروبية
ec3 | European Cybercrime Centre | Centre européen de lutte contre la cybercriminalité | Centro Europeo de Ciberdelincuencia | المركز الأوروبي لمكافحة الجريمة السيبرانية | Europol’s European Cybercrime Centre; European Cybercrime Centre (EC3); Europol European Cybercrime Centre; Centre européen de lutte contre la cybercriminalité d’Europol; =EC3
ectc | European Counter Terrorism Centre | Centre européen de la lutte contre le terrorisme | Centro Europeo de Lucha contra el Terrorismo | - | Europol’s European Counter Terrorism Centre; European Counter-Terrorism Centre; =ECTC
efecc | European Financial and Economic Crime Centre | Centre européen de lutte contre la criminalité financière et économique | Centro Europeo de Delincuencia Financiera y Económica | - | Europol’s European Financial and Economic Crime Centre; =EFECC
emsc | European Migrant Smuggling Centre | Centre européen chargé de lutter contre le trafic de migrants | Centro Europeo de Lucha contra el Tráfico Ilícito de Migrantes | - | Europol’s European Migrant Smuggling Centre
esocc | European Serious and Organised Crime Centre | Centre européen de lutte contre la grande criminalité organisée | - | - | Europol’s European Serious and Organised Crime Centre; =ESOCC
ipc3 | Intellectual Property Crime Coordinated Coalition | - | - | - | =IPC3; =IPC³
j-cat | Joint Cybercrime Action Taskforce | Groupe de travail conjoint de lutte contre la cybercriminalité | Grupo de Acción Conjunta contra la Ciberdelincuencia | - | Joint Cybercrime Action Task Force; Joint Cyber Action Task Force; =J-CAT
eurojust | Eurojust | Eurojust | Eurojust | يوروجست | European Union Agency for Criminal Justice Cooperation; Agence de l’Union européenne pour la coopération judiciaire en matière pénale; Agencia de la Unión Europea para la Cooperación Judicial Penal; European Union’s Judicial Cooperation Unit
ejcn | European Judicial Cybercrime Network | Réseau judiciaire européen en matière de cybercriminalité | Red Judicial Europea contra la Ciberdelincuencia | - | =EJCN
ejn | European Judicial Network | Réseau judiciaire européen | Red Judicial Europea
ejtn | European Judicial Training Network | Réseau européen de formation judiciaire | Red Europea de Formación Judicial
eppo | European Public Prosecutor’s Office | Parquet européen | Fiscalía Europea | مكتب المدعي العام الأوروبي | =EPPO
olaf | European Anti-Fraud Office | Office européen de lutte antifraude | Oficina Europea de Lucha contra el Fraude | المكتب الأوروبي لمكافحة الاحتيال | European Anti Fraud Office; =OLAF
frontex | Frontex | Frontex | Frontex | فرونتكس | European Border and Coast Guard Agency; Agence européenne de garde-frontières et de garde-côtes; Agencia Europea de la Guardia de Fronteras y Costas; European Agency for the Management of Operational Cooperation at the External Borders
cepol | CEPOL | CEPOL | CEPOL | - | European Union Agency for Law Enforcement Training; Agence de l’Union européenne pour la formation des services répressifs; Agencia de la Unión Europea para la Formación Policial; European Police College
enisa | ENISA | ENISA | ENISA | - | European Union Agency for Cybersecurity; Agence de l’Union européenne pour la cybersécurité; Agencia de la Unión Europea para la Ciberseguridad
euipo | European Union Intellectual Property Office | Office de l’Union européenne pour la propriété intellectuelle | Oficina de Propiedad Intelectual de la Unión Europea | مكتب الاتحاد الأوروبي للملكية الفكرية | =EUIPO; =OHIM
euda | European Union Drugs Agency | Agence de l’Union européenne sur les drogues | Agencia de la Unión Europea sobre Drogas | - | European Monitoring Centre for Drugs and Drug Addiction; Observatoire européen des drogues et des toxicomanies; Observatorio Europeo de las Drogas y las Toxicomanías; =EUDA; =EMCDDA; =OEDT
eu-lisa | eu-LISA | eu-LISA | eu-LISA
efca | European Fisheries Control Agency | Agence européenne de contrôle des pêches | Agencia Europea de Control de la Pesca | - | =EFCA
emsa | European Maritime Safety Agency | Agence européenne pour la sécurité maritime | Agencia Europea de Seguridad Marítima | - | =EMSA
euaa | European Union Agency for Asylum | Agence de l’Union européenne pour l’asile | Agencia de Asilo de la Unión Europea | - | European Asylum Support Office; =EASO
fra-eu | European Union Agency for Fundamental Rights | Agence des droits fondamentaux de l’Union européenne | Agencia de los Derechos Fundamentales de la Unión Europea
echa | European Chemicals Agency | Agence européenne des produits chimiques | Agencia Europea de Sustancias y Mezclas Químicas | - | =ECHA
ema | European Medicines Agency | Agence européenne des médicaments | Agencia Europea de Medicamentos
ecb | European Central Bank | Banque centrale européenne | Banco Central Europeo | البنك المركزي الأوروبي
eib | European Investment Bank | Banque européenne d’investissement | Banco Europeo de Inversiones
amla | Anti-Money Laundering Authority | Autorité de lutte contre le blanchiment de capitaux | Autoridad de Lucha contra el Blanqueo de Capitales | - | =AMLA
european-union | European Union | Union européenne | Unión Europea | الاتحاد الأوروبي | =EU; =UE
european-commission | European Commission | Commission européenne | Comisión Europea | المفوضية الأوروبية
european-parliament | European Parliament | Parlement européen | Parlamento Europeo | البرلمان الأوروبي
council-eu | Council of the European Union | Conseil de l’Union européenne | Consejo de la Unión Europea | مجلس الاتحاد الأوروبي
eeas | European External Action Service | Service européen pour l’action extérieure | Servicio Europeo de Acción Exterior | - | =EEAS; =SEAE
cjeu | Court of Justice of the European Union | Cour de justice de l’Union européenne | Tribunal de Justicia de la Unión Europea | محكمة العدل الأوروبية | =CJEU; =CJUE
council-of-europe | Council of Europe | Conseil de l’Europe | Consejo de Europa | مجلس أوروبا
echr | European Court of Human Rights | Cour européenne des droits de l’homme | Tribunal Europeo de Derechos Humanos | المحكمة الأوروبية لحقوق الإنسان | =ECtHR; =CEDH
greco | Group of States against Corruption | Groupe d’États contre la corruption | Grupo de Estados contra la Corrupción
moneyval | MONEYVAL | MONEYVAL | MONEYVAL
pompidou-group | Pompidou Group | Groupe Pompidou | Grupo Pompidou
c-proc | Cybercrime Programme Office of the Council of Europe | Bureau de programme sur la cybercriminalité du Conseil de l’Europe | - | - | Council of Europe Cybercrime Programme Office; =C-PROC
osce | Organization for Security and Co-operation in Europe | Organisation pour la sécurité et la coopération en Europe | Organización para la Seguridad y la Cooperación en Europa | منظمة الأمن والتعاون في أوروبا | Organisation for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe; =OSCE
nato | North Atlantic Treaty Organization | Organisation du Traité de l’Atlantique Nord | Organización del Tratado del Atlántico Norte | منظمة حلف شمال الأطلسي | North Atlantic Treaty Organisation; حلف الناتو; =NATO; =OTAN
oecd | Organisation for Economic Co-operation and Development | Organisation de coopération et de développement économiques | Organización para la Cooperación y el Desarrollo Económicos | منظمة التعاون الاقتصادي والتنمية | Organization for Economic Cooperation and Development; =OECD; =OCDE
united-nations | United Nations | Nations Unies | Naciones Unidas | الأمم المتحدة | Organisation des Nations Unies; Organización de las Naciones Unidas; منظمة الأمم المتحدة; =UN; =ONU; =U.N.
un-security-council | United Nations Security Council | Conseil de sécurité des Nations Unies | Consejo de Seguridad de las Naciones Unidas | مجلس الأمن التابع للأمم المتحدة | UN Security Council; Conseil de sécurité de l’ONU; Consejo de Seguridad de la ONU; مجلس الأمن الدولي
un-general-assembly | United Nations General Assembly | Assemblée générale des Nations Unies | Asamblea General de las Naciones Unidas | الجمعية العامة للأمم المتحدة | UN General Assembly; Assemblée générale de l’ONU; Asamblea General de la ONU; =UNGA
unodc | United Nations Office on Drugs and Crime | Office des Nations Unies contre la drogue et le crime | Oficina de las Naciones Unidas contra la Droga y el Delito | مكتب الأمم المتحدة المعني بالمخدرات والجريمة | مكتب الأمم المتحدة لمكافحة المخدرات والجريمة; UN Office on Drugs and Crime; Oficina de Naciones Unidas contra la Droga y el Delito; =UNODC; =ONUDC; =ONUDD
incb | International Narcotics Control Board | Organe international de contrôle des stupéfiants | Junta Internacional de Fiscalización de Estupefacientes | الهيئة الدولية لمراقبة المخدرات | =INCB; =OICS; =JIFE
unoct | United Nations Office of Counter-Terrorism | Bureau de lutte contre le terrorisme des Nations Unies | Oficina de Lucha contra el Terrorismo de las Naciones Unidas | مكتب الأمم المتحدة لمكافحة الإرهاب | UN Office of Counter-Terrorism; United Nations Office of Counter Terrorism; =UNOCT; =UNCCT
cted | Counter-Terrorism Committee Executive Directorate | Direction exécutive du Comité contre le terrorisme | Dirección Ejecutiva del Comité contra el Terrorismo | المديرية التنفيذية للجنة مكافحة الإرهاب | United Nations Counter-Terrorism Committee Executive Directorate; =UNCTED
unicri | United Nations Interregional Crime and Justice Research Institute | Institut interrégional de recherche des Nations Unies sur la criminalité et la justice | Instituto Interregional de las Naciones Unidas para Investigaciones sobre la Delincuencia y la Justicia | - | =UNICRI
unep | United Nations Environment Programme | Programme des Nations Unies pour l’environnement | Programa de las Naciones Unidas para el Medio Ambiente | برنامج الأمم المتحدة للبيئة | UN Environment Programme; UN Environment; =UNEP; =PNUE; =PNUMA
undp | United Nations Development Programme | Programme des Nations Unies pour le développement | Programa de las Naciones Unidas para el Desarrollo | برنامج الأمم المتحدة الإنمائي | UN Development Programme; =UNDP; =PNUD
unhcr | Office of the United Nations High Commissioner for Refugees | Haut-Commissariat des Nations Unies pour les réfugiés | Alto Comisionado de las Naciones Unidas para los Refugiados | المفوضية السامية للأمم المتحدة لشؤون اللاجئين | UN Refugee Agency; United Nations High Commissioner for Refugees; مفوضية اللاجئين; =UNHCR; =HCR; =ACNUR
ohchr | Office of the United Nations High Commissioner for Human Rights | Haut-Commissariat des Nations Unies aux droits de l’homme | Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos | المفوضية السامية للأمم المتحدة لحقوق الإنسان | =OHCHR; =ACNUDH
unicef | UNICEF | UNICEF | UNICEF | اليونيسف | United Nations Children’s Fund; Fonds des Nations Unies pour l’enfance; Fondo de las Naciones Unidas para la Infancia; اليونيسيف; منظمة الأمم المتحدة للطفولة
unesco | UNESCO | UNESCO | UNESCO | اليونسكو | United Nations Educational, Scientific and Cultural Organization; Organisation des Nations Unies pour l’éducation, la science et la culture; Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura; منظمة الأمم المتحدة للتربية والعلم والثقافة
un-women | UN Women | ONU Femmes | ONU Mujeres | هيئة الأمم المتحدة للمرأة
un-police | United Nations Police | Police des Nations Unies | Policía de las Naciones Unidas | شرطة الأمم المتحدة | UN Police; =UNPOL
ilo | International Labour Organization | Organisation internationale du Travail | Organización Internacional del Trabajo | منظمة العمل الدولية | International Labour Organisation; =ILO; =OIT
icao | International Civil Aviation Organization | Organisation de l’aviation civile internationale | Organización de Aviación Civil Internacional | منظمة الطيران المدني الدولي | International Civil Aviation Organisation; =ICAO; =OACI
imo | International Maritime Organization | Organisation maritime internationale | Organización Marítima Internacional | المنظمة البحرية الدولية | International Maritime Organisation
itu | International Telecommunication Union | Union internationale des télécommunications | Unión Internacional de Telecomunicaciones | الاتحاد الدولي للاتصالات | =ITU; =UIT
upu | Universal Postal Union | Union postale universelle | Unión Postal Universal | الاتحاد البريدي العالمي | =UPU
wipo | World Intellectual Property Organization | Organisation mondiale de la propriété intellectuelle | Organización Mundial de la Propiedad Intelectual | المنظمة العالمية للملكية الفكرية | =WIPO; =OMPI
wto | World Trade Organization | Organisation mondiale du commerce | Organización Mundial del Comercio | منظمة التجارة العالمية | World Trade Organisation; =WTO
fao | Food and Agriculture Organization | Organisation des Nations Unies pour l’alimentation et l’agriculture | Organización de las Naciones Unidas para la Alimentación y la Agricultura | منظمة الأغذية والزراعة | Food and Agriculture Organization of the United Nations; UN Food and Agriculture Organization; =FAO
iaea | International Atomic Energy Agency | Agence internationale de l’énergie atomique | Organismo Internacional de Energía Atómica | الوكالة الدولية للطاقة الذرية | =IAEA; =AIEA; =OIEA
opcw | Organisation for the Prohibition of Chemical Weapons | Organisation pour l’interdiction des armes chimiques | Organización para la Prohibición de las Armas Químicas | منظمة حظر الأسلحة الكيميائية | Organization for the Prohibition of Chemical Weapons; =OPCW; =OIAC; =OPAQ
wfp | World Food Programme | Programme alimentaire mondial | Programa Mundial de Alimentos | برنامج الأغذية العالمي
wco | World Customs Organization | Organisation mondiale des douanes | Organización Mundial de Aduanas | منظمة الجمارك العالمية | World Customs Organisation; المنظمة العالمية للجمارك; =WCO; =OMD; =OMA
who | World Health Organization | Organisation mondiale de la santé | Organización Mundial de la Salud | منظمة الصحة العالمية | World Health Organisation; =WHO; =OMS
iom | International Organization for Migration | Organisation internationale pour les migrations | Organización Internacional para las Migraciones | المنظمة الدولية للهجرة | International Organisation for Migration; UN Migration; =IOM; =OIM
world-bank | World Bank | Banque mondiale | Banco Mundial | البنك الدولي | World Bank Group
imf | International Monetary Fund | Fonds monétaire international | Fondo Monetario Internacional | صندوق النقد الدولي
idb | Inter-American Development Bank | Banque interaméricaine de développement | Banco Interamericano de Desarrollo
afdb | African Development Bank | Banque africaine de développement | Banco Africano de Desarrollo | البنك الأفريقي للتنمية
adb | Asian Development Bank | Banque asiatique de développement | Banco Asiático de Desarrollo
icc | International Criminal Court | Cour pénale internationale | Corte Penal Internacional | المحكمة الجنائية الدولية | Tribunal Penal Internacional
icj | International Court of Justice | Cour internationale de Justice | Corte Internacional de Justicia | محكمة العدل الدولية
icty | International Criminal Tribunal for the former Yugoslavia | Tribunal pénal international pour l’ex-Yougoslavie | Tribunal Penal Internacional para la ex Yugoslavia | المحكمة الجنائية الدولية ليوغوسلافيا السابقة | =ICTY; =TPIY
ictr | International Criminal Tribunal for Rwanda | Tribunal pénal international pour le Rwanda | Tribunal Penal Internacional para Rwanda | المحكمة الجنائية الدولية لرواندا | Tribunal Penal Internacional para Ruanda; =ICTR; =TPIR
irmct | International Residual Mechanism for Criminal Tribunals | Mécanisme international appelé à exercer les fonctions résiduelles des Tribunaux pénaux | Mecanismo Residual Internacional de los Tribunales Penales | - | =IRMCT
special-tribunal-lebanon | Special Tribunal for Lebanon | Tribunal spécial pour le Liban | Tribunal Especial para el Líbano | المحكمة الخاصة بلبنان
fatf | Financial Action Task Force | Groupe d’action financière | Grupo de Acción Financiera Internacional | مجموعة العمل المالي | Grupo de Acción Financiera; =FATF; =GAFI
egmont-group | Egmont Group | Groupe Egmont | Grupo Egmont | مجموعة إيغمونت | Egmont Group of Financial Intelligence Units
apg | Asia/Pacific Group on Money Laundering | Groupe Asie/Pacifique sur le blanchiment de capitaux | Grupo Asia/Pacífico sobre Blanqueo de Capitales
gafilat | Financial Action Task Force of Latin America | Groupe d’action financière d’Amérique latine | Grupo de Acción Financiera de Latinoamérica | - | =GAFILAT
giaba | Inter-Governmental Action Group against Money Laundering in West Africa | Groupe intergouvernemental d’action contre le blanchiment d’argent en Afrique de l’Ouest | - | - | =GIABA
carin | Camden Asset Recovery Inter-Agency Network | Réseau Camden inter-agences pour le recouvrement d’avoirs | Red Interinstitucional Camden para la Recuperación de Activos | - | Camden Assets Recovery Interagency Network
globe-network | GlobE Network | Réseau GlobE | Red GlobE | شبكة غلوب إي | Global Operational Network of Anti-Corruption Law Enforcement Authorities
basel-institute | Basel Institute on Governance | Institut de Bâle sur la gouvernance | Instituto de Basilea sobre la Gobernanza
iaca | International Anti-Corruption Academy | Académie internationale de lutte contre la corruption | Academia Internacional contra la Corrupción | الأكاديمية الدولية لمكافحة الفساد | =IACA
iap | International Association of Prosecutors | Association internationale des procureurs et poursuivants | Asociación Internacional de Fiscales | الرابطة الدولية لأعضاء النيابة العامة
iacp | International Association of Chiefs of Police | Association internationale des chefs de police | Asociación Internacional de Jefes de Policía | الرابطة الدولية لقادة الشرطة | =IACP
feleg | Five Eyes Law Enforcement Group | - | - | - | =FELEG
j5 | Joint Chiefs of Global Tax Enforcement | - | - | -
g7 | Group of Seven | Groupe des Sept | Grupo de los Siete | مجموعة السبع | =G7
g20 | Group of Twenty | Groupe des Vingt | Grupo de los Veinte | مجموعة العشرين | =G20
icrc | International Committee of the Red Cross | Comité international de la Croix-Rouge | Comité Internacional de la Cruz Roja | اللجنة الدولية للصليب الأحمر | =ICRC; =CICR
african-union | African Union | Union africaine | Unión Africana | الاتحاد الأفريقي | African Union Commission; Commission de l’Union africaine; الاتحاد الإفريقي; مفوضية الاتحاد الأفريقي; Comisión de la Unión Africana
afripol | AFRIPOL | AFRIPOL | AFRIPOL | أفريبول | African Union Mechanism for Police Cooperation; Mécanisme de l’Union africaine pour la coopération policière; Mecanismo de la Unión Africana para la Cooperación Policial; آلية الاتحاد الأفريقي للتعاون الشرطي; African Mechanism for Police Cooperation
ecowas | Economic Community of West African States | Communauté économique des États de l’Afrique de l’Ouest | Comunidad Económica de los Estados de África Occidental | الجماعة الاقتصادية لدول غرب أفريقيا | Communauté économique des Etats de l’Afrique de l’Ouest; =ECOWAS; =CEDEAO
cemac | Central African Economic and Monetary Community | Communauté économique et monétaire de l’Afrique centrale | Comunidad Económica y Monetaria de África Central | الجماعة الاقتصادية والنقدية لوسط أفريقيا | Economic and Monetary Community of Central Africa; =CEMAC; =EMCCA
eccas | Economic Community of Central African States | Communauté économique des États de l’Afrique centrale | Comunidad Económica de los Estados de África Central | الجماعة الاقتصادية لدول وسط أفريقيا | =ECCAS; =CEEAC
sadc | Southern African Development Community | Communauté de développement de l’Afrique australe | Comunidad de África Meridional para el Desarrollo | الجماعة الإنمائية للجنوب الأفريقي | Comunidad de Desarrollo de África Austral; =SADC
eac | East African Community | Communauté d’Afrique de l’Est | Comunidad de África Oriental | جماعة شرق أفريقيا | Communauté de l’Afrique de l’Est
igad | Intergovernmental Authority on Development | Autorité intergouvernementale pour le développement | Autoridad Intergubernamental para el Desarrollo | الهيئة الحكومية الدولية المعنية بالتنمية | =IGAD
comesa | Common Market for Eastern and Southern Africa | Marché commun de l’Afrique orientale et australe | Mercado Común de África Oriental y Meridional | الكوميسا | =COMESA
g5-sahel | G5 Sahel | G5 Sahel | G5 del Sahel | مجموعة دول الساحل الخمس | G5 du Sahel
lake-chad-commission | Lake Chad Basin Commission | Commission du bassin du lac Tchad | Comisión de la Cuenca del Lago Chad | لجنة حوض بحيرة تشاد
lusaka-agreement-task-force | Lusaka Agreement Task Force | Équipe spéciale de l’Accord de Lusaka | Equipo Especial del Acuerdo de Lusaka | فرقة عمل اتفاق لوساكا
league-of-arab-states | League of Arab States | Ligue des États arabes | Liga de los Estados Árabes | جامعة الدول العربية | Arab League; Ligue arabe; Liga Árabe
arab-interior-ministers-council | Arab Interior Ministers’ Council | Conseil des ministres arabes de l’Intérieur | Consejo de Ministros Árabes del Interior | مجلس وزراء الداخلية العرب | Arab Interior Ministers Council; Council of Arab Ministers of Interior; Council of Arab Interior Ministers
gcc | Gulf Cooperation Council | Conseil de coopération du Golfe | Consejo de Cooperación del Golfo | مجلس التعاون لدول الخليج العربية | Cooperation Council for the Arab States of the Gulf; مجلس التعاون الخليجي; =GCC
gccpol | GCCPOL | GCCPOL | GCCPOL | جهاز الشرطة الخليجية | GCC-POL; GCC Police; الشرطة الخليجية
gcc-cicdc | Gulf Criminal Information Center to Combat Drugs | - | - | مركز المعلومات الجنائية لمكافحة المخدرات لمجلس التعاون
oic | Organisation of Islamic Cooperation | Organisation de la coopération islamique | Organización de Cooperación Islámica | منظمة التعاون الإسلامي | Organization of Islamic Cooperation
asean | Association of Southeast Asian Nations | Association des nations de l’Asie du Sud-Est | Asociación de Naciones de Asia Sudoriental | رابطة أمم جنوب شرق آسيا | Association of South East Asian Nations; Asociación de Naciones del Sudeste Asiático; رابطة دول جنوب شرق آسيا; آسيان; الآسيان; =ASEAN; =ANASE
aseanapol | ASEANAPOL | ASEANAPOL | ASEANAPOL | أسيانابول | ASEANPOL; ASEAN Chiefs of Police; ASEAN National Police; ASEANAPOL Secretariat; آسيانابول
asean-wen | ASEAN Wildlife Enforcement Network | - | - | - | =ASEAN-WEN
apec | Asia-Pacific Economic Cooperation | Coopération économique Asie-Pacifique | Foro de Cooperación Económica Asia-Pacífico | - | =APEC
saarc | South Asian Association for Regional Cooperation | Association sud-asiatique pour la coopération régionale | Asociación Sudasiática para la Cooperación Regional | رابطة جنوب آسيا للتعاون الإقليمي | =SAARC
sco | Shanghai Cooperation Organization | Organisation de coopération de Shanghai | Organización de Cooperación de Shanghái | منظمة شنغهاي للتعاون | Shanghai Cooperation Organisation
cis | Commonwealth of Independent States | Communauté des États indépendants | Comunidad de Estados Independientes | رابطة الدول المستقلة
caricc | Central Asian Regional Information and Coordination Centre | Centre régional d’information et de coordination d’Asie centrale | - | - | Central Asian Regional Information and Coordination Center; =CARICC
picp | Pacific Islands Chiefs of Police | Chefs de police des îles du Pacifique | - | - | =PICP
pif | Pacific Islands Forum | Forum des îles du Pacifique | Foro de las Islas del Pacífico | منتدى جزر المحيط الهادئ
oceania-customs | Oceania Customs Organisation | Organisation des douanes d’Océanie | Organización de Aduanas de Oceanía
oas | Organization of American States | Organisation des États américains | Organización de los Estados Americanos | منظمة الدول الأمريكية | Organization of American States (OAS); =OEA
cicad | Inter-American Drug Abuse Control Commission | Commission interaméricaine de lutte contre l’abus des drogues | Comisión Interamericana para el Control del Abuso de Drogas | - | =CICAD
cicte | Inter-American Committee against Terrorism | Comité interaméricain contre le terrorisme | Comité Interamericano contra el Terrorismo | - | =CICTE
ameripol | AMERIPOL | AMERIPOL | AMERIPOL | أميريبول | Comunidad de Policías de América; Police Community of the Americas; Communauté des polices des Amériques
caricom | Caribbean Community | Communauté des Caraïbes | Comunidad del Caribe | الجماعة الكاريبية | Communauté caribéenne; =CARICOM
caricom-impacs | CARICOM IMPACS | CARICOM IMPACS | CARICOM IMPACS | - | CARICOM Implementation Agency for Crime and Security; Implementation Agency for Crime and Security; CARICOM-IMPACS
rss-caribbean | Regional Security System | - | Sistema de Seguridad Regional | - | Regional Security System (Barbados)
cclec | Caribbean Customs Law Enforcement Council | Conseil des Caraïbes pour l’application des lois douanières | Consejo del Caribe para la Aplicación de las Leyes Aduaneras | - | =CCLEC
accp | Association of Caribbean Commissioners of Police | Association des commissaires de police des Caraïbes | Asociación de Comisionados de Policía del Caribe
sica | Central American Integration System | Système d’intégration centraméricaine | Sistema de la Integración Centroamericana | منظومة تكامل أمريكا الوسطى
mercosur | MERCOSUR | MERCOSUR | MERCOSUR | - | Southern Common Market; Marché commun du Sud; Mercado Común del Sur; Mercosul
andean-community | Andean Community | Communauté andine | Comunidad Andina
el-paccto | EL PACCTO | EL PACCTO | EL PACCTO | - | EL PAcCTO 2.0; EL PACCTO 2.0
aiamp | Ibero-American Association of Public Prosecutors | - | Asociación Iberoamericana de Ministerios Públicos | - | =AIAMP
iberred | Ibero-American Network for International Legal Cooperation | - | Red Iberoamericana de Cooperación Jurídica Internacional | - | =IberRed
clacip | Latin American Community of Police Intelligence | - | Comunidad Latinoamericana y del Caribe de Inteligencia Policial | - | =CLACIP
pcc-see | Police Cooperation Convention for Southeast Europe Secretariat | - | - | - | PCC SEE; PCC SEE Secretariat; Police Cooperation Convention for Southeast Europe
selec | Southeast European Law Enforcement Center | Centre de maintien de l’ordre du Sud-Est européen | Centro de Aplicación de la Ley de Europa Sudoriental | - | Southeast European Law Enforcement Centre; South East European Law Enforcement Center; SECI Center; =SELEC
baltic-sea-task-force | Baltic Sea Task Force on Organised Crime | - | - | - | Task Force on Organised Crime in the Baltic Sea Region
maoc-n | Maritime Analysis and Operations Centre (Narcotics) | Centre opérationnel d’analyse du renseignement maritime pour les stupéfiants | Centro de Análisis y Operaciones contra el Narcotráfico Marítimo | - | Maritime Analysis and Operations Centre; Maritime Analysis and Operations Centre-Narcotics; =MAOC-N
european-gendarmerie-force | European Gendarmerie Force | Force de gendarmerie européenne | Fuerza de Gendarmería Europea | - | =EUROGENDFOR
jiatf-south US | Joint Interagency Task Force South | - | Fuerza de Tarea Conjunta Interagencial Sur | - | Joint Interagency Task Force-South; =JIATF-South; =JIATF-S
cites | CITES Secretariat | Secrétariat de la CITES | Secretaría de la CITES | أمانة اتفاقية سايتس
iccwc | International Consortium on Combating Wildlife Crime | Consortium international de lutte contre la criminalité liée aux espèces sauvages | Consorcio Internacional para Combatir los Delitos contra la Vida Silvestre | الاتحاد الدولي لمكافحة الجرائم الماسة بالأحياء البرية | =ICCWC
iucn | International Union for Conservation of Nature | Union internationale pour la conservation de la nature | Unión Internacional para la Conservación de la Naturaleza | الاتحاد الدولي لحفظ الطبيعة | =IUCN; =UICN
wwf | World Wide Fund for Nature | Fonds mondial pour la nature | Fondo Mundial para la Naturaleza | الصندوق العالمي للطبيعة | World Wildlife Fund; =WWF
traffic-ngo | TRAFFIC (wildlife trade network) | - | - | - | TRAFFIC International
ifaw | International Fund for Animal Welfare | Fonds international pour la protection des animaux | Fondo Internacional para el Bienestar Animal | - | =IFAW
impel | IMPEL network | réseau IMPEL | red IMPEL | - | European Union Network for the Implementation and Enforcement of Environmental Law
envicrimenet | EnviCrimeNet
icom | International Council of Museums | Conseil international des musées | Consejo Internacional de Museos | المجلس الدولي للمتاحف | =ICOM
permanent-forum-pharma | Permanent Forum on International Pharmaceutical Crime | Forum permanent sur la criminalité pharmaceutique internationale | - | - | Permanent Forum of International Pharmaceutical Crime
pharmaceutical-security-institute | Pharmaceutical Security Institute | - | - | - | Pharmaceutical Security Institute (PSI)
inhope | INHOPE | INHOPE | INHOPE
ecpat | ECPAT International | ECPAT International | ECPAT International | - | =ECPAT
internet-watch-foundation GB | Internet Watch Foundation
virtual-global-taskforce | Virtual Global Taskforce | - | - | - | Virtual Global Task Force
crime-stoppers | Crime Stoppers International | Échec au crime international | Crime Stoppers Internacional | - | Crime Stoppers International Foundation
missing-children-europe | Missing Children Europe
la-strada | La Strada International
fifa | FIFA | FIFA | FIFA | الفيفا | Fédération internationale de football association; International Federation of Association Football; Fédération Internationale de Football Association; الاتحاد الدولي لكرة القدم
uefa | UEFA | UEFA | UEFA | اليويفا | Union of European Football Associations; Union des associations européennes de football; Unión de Asociaciones Europeas de Fútbol; الاتحاد الأوروبي لكرة القدم
ioc | International Olympic Committee | Comité international olympique | Comité Olímpico Internacional | اللجنة الأولمبية الدولية
wada | World Anti-Doping Agency | Agence mondiale antidopage | Agencia Mundial Antidopaje | الوكالة العالمية لمكافحة المنشطات | =WADA
afc | Asian Football Confederation | Confédération asiatique de football | Confederación Asiática de Fútbol | الاتحاد الآسيوي لكرة القدم
caf | Confederation of African Football | Confédération africaine de football | Confederación Africana de Fútbol | الاتحاد الأفريقي لكرة القدم
conmebol | CONMEBOL | CONMEBOL | CONMEBOL | - | South American Football Confederation; Confederación Sudamericana de Fútbol; Confédération sud-américaine de football
concacaf | CONCACAF | CONCACAF | CONCACAF
asian-racing-federation | Asian Racing Federation | Fédération asiatique de courses | Federación Asiática de Carreras
sportradar | Sportradar
iata | International Air Transport Association | Association internationale du transport aérien | Asociación de Transporte Aéreo Internacional | الاتحاد الدولي للنقل الجوي | =IATA
iumi | International Union of Marine Insurance
icann | Internet Corporation for Assigned Names and Numbers | - | Corporación de Internet para la Asignación de Nombres y Números | - | =ICANN
first-org | Forum of Incident Response and Security Teams
wef | World Economic Forum | Forum économique mondial | Foro Económico Mundial | المنتدى الاقتصادي العالمي
apwg | Anti-Phishing Working Group | - | - | - | =APWG
gasa | Global Anti-Scam Alliance | - | - | - | =GASA
transparency-international | Transparency International | Transparency International | Transparencia Internacional | منظمة الشفافية الدولية
react | REACT (anti-counterfeiting network) | - | - | - | REACT anti-counterfeiting network
monusco | MONUSCO | MONUSCO | MONUSCO | - | United Nations Organization Stabilization Mission in the Democratic Republic of the Congo
minusma | MINUSMA | MINUSMA | MINUSMA
minustah | MINUSTAH | MINUSTAH | MINUSTAH
eulex | EULEX Kosovo | EULEX Kosovo | EULEX Kosovo | - | =EULEX
`,
)
