import { tableOf } from '../../table'

/** Police forces, prosecutors, customs and agencies of European countries, as releases name them. */
export const europeanBodies = tableOf(
  'Organisation',
  `
# official name of the national body, public record
bka DE | Federal Criminal Police Office (Germany) | Office fédéral de police criminelle (Allemagne) | Oficina Federal de Investigación Criminal (Alemania) | المكتب الاتحادي للشرطة الجنائية (ألمانيا) | Bundeskriminalamt; German Federal Criminal Police Office; German Federal Criminal Police; Federal Criminal Police Office; =BKA
bundespolizei DE | Federal Police (Germany) | Police fédérale (Allemagne) | Policía Federal (Alemania) | الشرطة الاتحادية الألمانية | Bundespolizei; German Federal Police
landeskriminalamt DE | State Criminal Police Office (Germany) | Office de police criminelle d’un Land (Allemagne) | - | - | Landeskriminalamt
german-customs DE | German Customs | Douanes allemandes | Aduanas de Alemania | - | Zollfahndung; Zollkriminalamt; German Customs Investigation; German Customs Investigation Office; German Customs Service
zit DE | Central Office for Combating Cybercrime (Frankfurt) | - | - | - | Prosecutor General’s Office in Frankfurt am Main; Zentralstelle zur Bekämpfung der Internetkriminalität; =ZIT
bsi-de DE | Federal Office for Information Security (Germany) | Office fédéral de la sécurité des technologies de l’information (Allemagne) | - | - | Bundesamt für Sicherheit in der Informationstechnik; =BSI
gendarmerie-nationale FR | National Gendarmerie (France) | ~Gendarmerie nationale | Gendarmería Nacional (Francia) | الدرك الوطني الفرنسي | French Gendarmerie; French National Gendarmerie; Gendarmerie nationale française; Gendarmería Nacional francesa; Gendarmería francesa; Gendarmerie française
police-nationale FR | National Police (France) | ~Police nationale | Policía Nacional (Francia) | الشرطة الوطنية الفرنسية | French National Police; Police nationale française; Policía Nacional francesa
police-judiciaire FR | Judicial Police (France) | Direction centrale de la police judiciaire | - | - | French Judicial Police; Police judiciaire française; Direction nationale de la police judiciaire; =DCPJ; =DNPJ
comcybergend FR | Cyberspace Command of the Gendarmerie (France) | Commandement de la gendarmerie dans le cyberespace | - | - | Commandement de la Gendarmerie dans le cyberespace; =ComCyberGend; =COMCyberGEND; =ComCyberMI; =COMCYBER-MI
c3n FR | Centre for the Fight against Digital Crime (France) | Centre de lutte contre les criminalités numériques | - | - | =C3N
ofac-fr FR | Anti-Cybercrime Office (France) | Office anti-cybercriminalité | - | - | OFAC (France); French Anti-Cybercrime Office; Office central de lutte contre la criminalité liée aux technologies de l’information et de la communication; =OCLCTIC
ofast FR | Anti-Narcotics Office (France) | Office antistupéfiants | - | - | Office anti-stupéfiants; =OFAST
oclaesp FR | Central Office against Environmental and Public Health Crime (France) | Office central de lutte contre les atteintes à l’environnement et à la santé publique | - | - | =OCLAESP
tracfin FR | Tracfin | Tracfin | Tracfin
anssi FR | National Cybersecurity Agency (France) | Agence nationale de la sécurité des systèmes d’information | - | - | =ANSSI
douane-fr FR | French Customs | Douanes françaises | Aduanas de Francia | الجمارك الفرنسية | Douane française; Direction générale des douanes et droits indirects; Aduanas francesas; =DGDDI
dnred FR | National Directorate for Customs Intelligence and Investigations (France) | Direction nationale du renseignement et des enquêtes douanières | - | - | =DNRED
onaf FR | National Anti-Fraud Office (France) | Office national anti-fraude | - | - | Service d’enquêtes judiciaires des finances; =ONAF; =SEJF
ansm FR | National Agency for the Safety of Medicines and Health Products (France) | Agence nationale de sécurité du médicament et des produits de santé | - | - | =ANSM
dgccrf FR | Directorate General for Competition, Consumer Affairs and Fraud Control (France) | Direction générale de la concurrence, de la consommation et de la répression des fraudes | - | - | =DGCCRF
dgsi FR | Directorate General for Internal Security (France) | Direction générale de la sécurité intérieure | - | - | =DGSI
ocbc FR | Central Office against Trafficking in Cultural Property (France) | Office central de lutte contre le trafic de biens culturels | - | - | =OCBC
ocrteh FR | Central Office against Trafficking in Human Beings (France) | Office central pour la répression de la traite des êtres humains | - | - | =OCRTEH
oltim FR | Office against Migrant Smuggling (France) | Office de lutte contre le trafic illicite de migrants | - | - | Office central pour la répression de l’immigration irrégulière et de l’emploi d’étrangers sans titre; =OLTIM; =OCRIEST
ocldi FR | Central Office against Itinerant Crime (France) | Office central de lutte contre la délinquance itinérante | - | - | =OCLDI
oclco FR | Central Office against Organised Crime (France) | Office central de lutte contre le crime organisé | - | - | =OCLCO
ofmin FR | Office for Minors (France) | Office mineurs | - | - | =OFMIN
marine-nationale-fr FR | French Navy | Marine nationale (France) | Marina Nacional (Francia) | البحرية الفرنسية | Marine nationale française
prefecture-de-police-paris FR | Paris Police Prefecture | Préfecture de police de Paris | Prefectura de Policía de París | - | Paris Prefecture of Police
igpn FR | General Inspectorate of the National Police (France) | Inspection générale de la police nationale | - | - | =IGPN
jirs-paris FR | Paris Prosecutor’s Office | Parquet de Paris | Fiscalía de París | - | Paris public prosecutor’s office; Paris Public Prosecutor’s Office; Paris prosecutors
junalco FR | National Jurisdiction against Organised Crime (France) | Juridiction nationale de lutte contre la criminalité organisée | - | - | =JUNALCO
pnf FR | National Financial Prosecutor’s Office (France) | Parquet national financier | - | - | French National Financial Prosecutor’s Office; =PNF
pnat FR | National Anti-Terrorism Prosecutor’s Office (France) | Parquet national antiterroriste | - | - | =PNAT
interior-ministry-fr FR | Ministry of the Interior (France) | Ministère de l’Intérieur (France) | Ministerio del Interior (Francia) | وزارة الداخلية الفرنسية | French Ministry of the Interior; French Interior Ministry; French Ministry of Interior; ministère français de l’Intérieur; ministère de l’Intérieur français
guardia-civil ES | Civil Guard (Spain) | Garde civile (Espagne) | Guardia Civil | الحرس المدني الإسباني | Spanish Civil Guard; Spanish Guardia Civil; Garde civile espagnole; Garde civile
policia-nacional-es ES | National Police (Spain) | Police nationale (Espagne) | ~Policía Nacional | الشرطة الوطنية الإسبانية | Spanish National Police; Policía Nacional de España; Policía Nacional española; Police nationale espagnole; Cuerpo Nacional de Policía
mossos ES | Police of Catalonia | - | Mossos d’Esquadra | - | Mossos d’Esquadra; Catalan Police
ertzaintza ES | Ertzaintza | Ertzaintza | Ertzaintza | - | Basque Police
audiencia-nacional ES | National High Court (Spain) | Audience nationale (Espagne) | Audiencia Nacional | - | Spanish National Court; Spanish National High Court; Fiscalía de la Audiencia Nacional
agencia-tributaria-es ES | Tax Agency (Spain) | Agence fiscale (Espagne) | Agencia Tributaria | - | Spanish Tax Agency; Vigilancia Aduanera; Servicio de Vigilancia Aduanera; Dirección Adjunta de Vigilancia Aduanera; Spanish Customs Surveillance Service; Spanish Customs
sepblac ES | SEPBLAC | SEPBLAC | SEPBLAC
citco ES | Intelligence Centre for Counter-Terrorism and Organised Crime (Spain) | - | Centro de Inteligencia contra el Terrorismo y el Crimen Organizado | - | =CITCO
incibe ES | National Cybersecurity Institute (Spain) | - | Instituto Nacional de Ciberseguridad | - | =INCIBE
polizia-di-stato IT | State Police (Italy) | Police d’État (Italie) | Policía de Estado (Italia) | شرطة الدولة الإيطالية | Polizia di Stato; Italian State Police; Italian National Police; Polizia di Stato italiana
polizia-postale IT | Postal and Communications Police (Italy) | Police postale (Italie) | Policía Postal (Italia) | - | Polizia Postale; Italian Postal Police; Polizia Postale e delle Comunicazioni
carabinieri IT | Carabinieri | Carabiniers | Carabineros (Italia) | الكارابينييري | Arma dei Carabinieri; Italian Carabinieri; Carabiniers italiens; Carabineros italianos
carabinieri-tpc IT | Carabinieri Command for the Protection of Cultural Heritage | - | - | - | Carabinieri Art Squad; Comando Carabinieri per la Tutela del Patrimonio Culturale
guardia-di-finanza IT | Guardia di Finanza | Garde des finances (Italie) | Guardia de Finanzas (Italia) | - | Italian Finance Corps; Italian Financial Police; Italian Finance Police; Italian Guardia di Finanza; Guardia di finanza italiana
dia-it IT | Anti-Mafia Investigation Directorate (Italy) | Direction d’investigation antimafia (Italie) | Dirección de Investigación Antimafia (Italia) | - | Direzione Investigativa Antimafia; Italian Anti-Mafia Investigation Directorate
dna-it IT | National Anti-Mafia Directorate (Italy) | - | - | - | Direzione Nazionale Antimafia; Direzione Nazionale Antimafia e Antiterrorismo; Direzione Distrettuale Antimafia; District Anti-Mafia Directorate
politie-nl NL | National Police (Netherlands) | Police nationale (Pays-Bas) | Policía Nacional (Países Bajos) | الشرطة الوطنية الهولندية | Dutch National Police; Dutch police; Politie; Netherlands Police; Dutch Police; Police nationale néerlandaise; Policía Nacional neerlandesa
nhtcu NL | National High Tech Crime Unit (Netherlands) | - | - | - | Dutch National High Tech Crime Unit; =NHTCU; =THTC
fiod NL | Fiscal Information and Investigation Service (Netherlands) | - | - | - | Dutch Fiscal Information and Investigation Service; =FIOD
openbaar-ministerie-nl NL | Public Prosecution Service (Netherlands) | Ministère public (Pays-Bas) | Fiscalía (Países Bajos) | - | Openbaar Ministerie; Dutch Public Prosecution Service; Dutch Public Prosecutor’s Office; Landelijk Parket
kmar NL | Royal Netherlands Marechaussee | Maréchaussée royale néerlandaise | Real Marechaussee (Países Bajos) | - | Koninklijke Marechaussee; Royal Marechaussee; Dutch Royal Marechaussee; =KMar
federal-police-be BE | Federal Police (Belgium) | Police fédérale (Belgique) | Policía Federal (Bélgica) | الشرطة الاتحادية البلجيكية | Belgian Federal Police; Police fédérale belge; Federale Politie; Policía Federal belga; Federal Judicial Police (Belgium); Belgian Federal Judicial Police
parquet-federal-be BE | Federal Prosecutor’s Office (Belgium) | Parquet fédéral (Belgique) | Fiscalía Federal (Bélgica) | - | Parquet fédéral belge; Belgian Federal Prosecutor’s Office; Federaal Parket
ccb-be BE | Centre for Cybersecurity Belgium | Centre pour la Cybersécurité Belgique
police-lu LU | Grand Ducal Police (Luxembourg) | Police grand-ducale | Policía del Gran Ducado (Luxemburgo) | - | Police Grand-Ducale; Luxembourg Police; Grand Ducal Police
fedpol CH | Federal Office of Police (Switzerland) | Office fédéral de la police (Suisse) | Oficina Federal de Policía (Suiza) | - | Swiss Federal Office of Police; Office fédéral de la police suisse; =fedpol; =Fedpol
attorney-general-ch CH | Office of the Attorney General of Switzerland | Ministère public de la Confédération | Fiscalía General de Suiza | - | Swiss Office of the Attorney General
interior-ministry-at AT | Ministry of the Interior (Austria) | Ministère de l’Intérieur (Autriche) | Ministerio del Interior (Austria) | وزارة الداخلية النمساوية | Austrian Ministry of Interior; Austrian Ministry of the Interior; Austrian Interior Ministry; Austrian Federal Ministry of the Interior; Bundesministerium für Inneres
bundeskriminalamt-at AT | Criminal Intelligence Service Austria | Office fédéral de police criminelle (Autriche) | Oficina Federal de Investigación Criminal (Austria) | - | Austrian Federal Criminal Police Office; Austrian Criminal Intelligence Service; Criminal Intelligence Service (Austria); Bundeskriminalamt Österreich
policia-judiciaria-pt PT | Judicial Police (Portugal) | Police judiciaire (Portugal) | Policía Judicial (Portugal) | الشرطة القضائية البرتغالية | Polícia Judiciária; Portuguese Judicial Police; Policía Judicial portuguesa; Police judiciaire portugaise; Judiciary Police (Portugal); Portuguese Criminal Police
psp-pt PT | Public Security Police (Portugal) | Police de sécurité publique (Portugal) | Policía de Seguridad Pública (Portugal) | - | Polícia de Segurança Pública; Portuguese Public Security Police
gnr-pt PT | National Republican Guard (Portugal) | Garde nationale républicaine (Portugal) | Guardia Nacional Republicana (Portugal) | - | Guarda Nacional Republicana; Portuguese National Republican Guard
an-garda-siochana IE | An Garda Síochána | Police irlandaise | Policía de Irlanda | الشرطة الأيرلندية | Garda Síochána; Irish police; Garda National Cyber Crime Bureau; Garda National Economic Crime Bureau; Irish National Police; Irish Police Service
cab-ie IE | Criminal Assets Bureau (Ireland) | - | - | - | Irish Criminal Assets Bureau; Criminal Assets Bureau
nca-uk GB | National Crime Agency (United Kingdom) | Agence nationale de lutte contre la criminalité (Royaume-Uni) | Agencia Nacional contra el Crimen (Reino Unido) | الوكالة الوطنية لمكافحة الجريمة (المملكة المتحدة) | National Crime Agency; UK National Crime Agency; UK’s National Crime Agency; Agencia Nacional contra la Delincuencia (Reino Unido); British National Crime Agency; =NCA
metropolitan-police GB | Metropolitan Police | Police métropolitaine de Londres | Policía Metropolitana de Londres | شرطة العاصمة لندن | Metropolitan Police Service; Scotland Yard; London Metropolitan Police; Met Police
city-of-london-police GB | City of London Police | Police de la City de Londres | Policía de la City de Londres
soca GB | Serious Organised Crime Agency | Agence britannique de lutte contre la criminalité organisée | - | - | =SOCA
police-scotland GB | Police Scotland | Police d’Écosse | Policía de Escocia | شرطة اسكتلندا
psni GB | Police Service of Northern Ireland | Police d’Irlande du Nord | Policía de Irlanda del Norte | - | =PSNI
british-transport-police GB | British Transport Police
greater-manchester-police GB | Greater Manchester Police
west-midlands-police GB | West Midlands Police
cps-uk GB | Crown Prosecution Service | Service des poursuites de la Couronne (Royaume-Uni) | Fiscalía de la Corona (Reino Unido) | - | UK Crown Prosecution Service; Crown Prosecution Service (United Kingdom)
sfo-uk GB | Serious Fraud Office (United Kingdom) | - | - | - | UK Serious Fraud Office; UK’s Serious Fraud Office
hmrc GB | His Majesty’s Revenue and Customs | Administration fiscale et douanière du Royaume-Uni | - | - | HM Revenue & Customs; HM Revenue and Customs; Her Majesty’s Revenue and Customs; =HMRC
border-force-uk GB | Border Force (United Kingdom) | - | - | - | UK Border Force; UK Border Agency
home-office-uk GB | Home Office (United Kingdom) | Ministère de l’Intérieur (Royaume-Uni) | Ministerio del Interior (Reino Unido) | وزارة الداخلية البريطانية | UK Home Office; British Home Office; Home Office
ncsc-uk GB | National Cyber Security Centre (United Kingdom) | - | - | - | UK National Cyber Security Centre; UK’s National Cyber Security Centre
gchq GB | Government Communications Headquarters | - | - | - | =GCHQ
mhra GB | Medicines and Healthcare products Regulatory Agency | - | - | - | =MHRA
swedish-police SE | Swedish Police Authority | Police suédoise | Policía de Suecia | الشرطة السويدية | Polisen; Swedish Police; Swedish National Police; Polismyndigheten; Policía sueca
swedish-prosecution SE | Swedish Prosecution Authority | - | - | - | Åklagarmyndigheten
swedish-customs SE | Swedish Customs | Douanes suédoises | Aduanas de Suecia | - | Tullverket
kripos NO | National Criminal Investigation Service (Norway) | Service national d’enquête criminelle (Norvège) | Servicio Nacional de Investigación Criminal (Noruega) | - | Kripos; Norwegian National Criminal Investigation Service
norwegian-police NO | Norwegian Police | Police norvégienne | Policía de Noruega | الشرطة النرويجية | Norwegian National Police; Norwegian Police Service; Politiet
okokrim NO | National Authority for Investigation of Economic and Environmental Crime (Norway) | - | - | - | Økokrim; Norwegian National Authority for Investigation and Prosecution of Economic and Environmental Crime
danish-police DK | Danish Police | Police danoise | Policía de Dinamarca | الشرطة الدنماركية | Danish National Police; Rigspolitiet; Policía danesa
nsk-dk DK | National Special Crime Unit (Denmark) | - | - | - | Danish National Special Crime Unit; National Enhed for Særlig Kriminalitet
nbi-fi FI | National Bureau of Investigation (Finland) | Bureau national d’enquête (Finlande) | Oficina Nacional de Investigación (Finlandia) | - | Finnish National Bureau of Investigation; Keskusrikospoliisi
finnish-police FI | Finnish Police | Police finlandaise | Policía de Finlandia | - | National Police Board of Finland; Poliisi
finnish-customs FI | Finnish Customs | Douanes finlandaises | Aduanas de Finlandia | - | Tulli
icelandic-police IS | National Commissioner of the Icelandic Police | Police islandaise | Policía de Islandia | - | Icelandic Police; Ríkislögreglustjóri
estonian-police EE | Estonian Police and Border Guard Board | Police et garde-frontières d’Estonie | Policía y Guardia de Fronteras de Estonia | - | Police and Border Guard Board; Politsei- ja Piirivalveamet; Estonian Police; Estonian Central Criminal Police
latvian-police LV | State Police of Latvia | Police d’État de Lettonie | Policía Estatal de Letonia | - | Latvian State Police; Valsts policija; State Police (Latvia)
lithuanian-police LT | Lithuanian Police | Police lituanienne | Policía de Lituania | - | Lithuanian Criminal Police Bureau; Lietuvos policija; Lithuanian Police Department
cbsp-pl PL | Central Bureau of Investigation of Police (Poland) | Bureau central d’enquête de la police (Pologne) | Oficina Central de Investigación de la Policía (Polonia) | - | Polish Police Central Bureau of Investigation; Central Investigation Bureau of the Polish Police; Centralne Biuro Śledcze Policji; Central Bureau of Police Investigation; =CBŚP; =CBSP
cbzc-pl PL | Central Cybercrime Bureau (Poland) | - | - | - | Polish Central Cybercrime Bureau; Central Bureau for Combating Cybercrime; Centralne Biuro Zwalczania Cyberprzestępczości; =CBZC
policja-pl PL | Polish National Police | Police polonaise | Policía de Polonia | الشرطة البولندية | Policja; Polish Police; Polish National Police; National Police (Poland)
border-guard-pl PL | Polish Border Guard | Garde-frontières polonaise | Guardia de Fronteras de Polonia | - | Straż Graniczna
czech-police CZ | Police of the Czech Republic | Police de la République tchèque | Policía de la República Checa | الشرطة التشيكية | Czech Police; Czech National Police; Policie České republiky; Policie ČR
nca-cz CZ | National Organised Crime Agency (Czech Republic) | - | - | - | National Centre against Organised Crime (Czech Republic); Czech National Organised Crime Agency; Národní centrála proti organizovanému zločinu
slovak-police SK | Slovak Police | Police slovaque | Policía de Eslovaquia | - | Slovak Police Force; Policajný zbor; Presidium of the Police Force of the Slovak Republic; National Crime Agency (Slovakia); Slovak National Crime Agency; NAKA (Slovakia)
hungarian-police HU | Hungarian National Police | Police hongroise | Policía de Hungría | - | Hungarian Police; Rendőrség; Hungarian National Police Headquarters
nni-hu HU | National Bureau of Investigation (Hungary) | - | - | - | Hungarian National Bureau of Investigation; Nemzeti Nyomozó Iroda; Rapid Response and Special Police Services National Bureau of Investigation
nav-hu HU | National Tax and Customs Administration (Hungary) | - | - | - | Hungarian National Tax and Customs Administration; Nemzeti Adó- és Vámhivatal
romanian-police RO | Romanian Police | Police roumaine | Policía Rumana | الشرطة الرومانية | Romanian National Police; Poliția Română; Policía de Rumanía; General Inspectorate of Romanian Police
diicot RO | Directorate for Investigating Organised Crime and Terrorism (Romania) | Direction d’enquête sur la criminalité organisée et le terrorisme (Roumanie) | Dirección de Investigación del Crimen Organizado y el Terrorismo (Rumanía) | - | Romanian Directorate for Investigating Organised Crime and Terrorism; Directorate for the Investigation of Organised Crime and Terrorism; =DIICOT
border-police-ro RO | Romanian Border Police | Police aux frontières roumaine | Policía de Fronteras de Rumanía | - | Poliția de Frontieră Română
bulgarian-police BG | Bulgarian National Police | Police bulgare | Policía de Bulgaria | - | Bulgarian Police; General Directorate National Police (Bulgaria); National Police (Bulgaria)
gdboc-bg BG | General Directorate Combating Organised Crime (Bulgaria) | Direction générale de la lutte contre la criminalité organisée (Bulgarie) | - | - | Bulgarian General Directorate Combating Organised Crime; General Directorate Combatting Organised Crime; =GDBOP; =GDCOC
hellenic-police GR | Hellenic Police | Police hellénique | Policía Helénica | الشرطة اليونانية | Greek Police; Ελληνική Αστυνομία; Police grecque; Policía griega; Greek National Police; Policía de Grecia
hellenic-coast-guard GR | Hellenic Coast Guard | Garde-côtes hellénique | Guardia Costera Helénica | خفر السواحل اليوناني | Greek Coast Guard; Greek Coastguard; Hellenic Coastguard; Garde-côtes grecs
cyprus-police CY | Cyprus Police | Police chypriote | Policía de Chipre | شرطة قبرص | Cyprus Police Force; Cypriot Police; Police de Chypre
malta-police MT | Malta Police Force | Police maltaise | Policía de Malta | شرطة مالطا | Malta Police; Maltese Police; Maltese Police Force
slovenian-police SI | Slovenian National Police | Police slovène | Policía de Eslovenia | - | Slovenian Police; Slovenska policija; Policija Slovenije
croatian-police HR | Croatian Police | Police croate | Policía de Croacia | - | Croatian National Police; General Police Directorate (Croatia); Hrvatska policija; USKOK (Croatia)
serbian-police RS | Serbian Police | Police serbe | Policía de Serbia | - | Serbian National Police; Serbian Criminal Police; Ministry of Interior of the Republic of Serbia Police Directorate
bosnian-sipa BA | State Investigation and Protection Agency (Bosnia and Herzegovina) | Agence d’enquête et de protection de l’État (Bosnie-Herzégovine) | - | - | State Investigation and Protection Agency; =SIPA
border-police-ba BA | Border Police of Bosnia and Herzegovina | Police aux frontières de Bosnie-Herzégovine | Policía de Fronteras de Bosnia y Herzegovina
montenegro-police ME | Police Directorate of Montenegro | Police du Monténégro | Policía de Montenegro | - | Montenegrin Police; Montenegro Police
north-macedonia-police MK | Police of North Macedonia | Police de Macédoine du Nord | Policía de Macedonia del Norte | - | Macedonian Police
albanian-state-police AL | Albanian State Police | Police d’État albanaise | Policía Estatal de Albania | شرطة الدولة الألبانية | Policia e Shtetit; State Police (Albania); Albanian Police
spak-al AL | Special Anti-Corruption Structure (Albania) | Structure spéciale anticorruption (Albanie) | - | - | Special Structure against Corruption and Organised Crime; =SPAK
kosovo-police XK | Kosovo Police | Police du Kosovo | Policía de Kosovo | شرطة كوسوفو
moldova-police MD | General Police Inspectorate (Moldova) | Inspection générale de la police (Moldova) | Inspección General de Policía (Moldova) | - | Moldovan Police; Moldova Police; General Inspectorate of Police of Moldova; Moldovan National Police
ukraine-national-police UA | National Police of Ukraine | Police nationale d’Ukraine | Policía Nacional de Ucrania | الشرطة الوطنية الأوكرانية | Ukrainian National Police; Ukrainian Cyber Police; Cyber Police of Ukraine; Police nationale ukrainienne; Policía Nacional ucraniana; Cyberpolice of Ukraine; Cyber Police Department of the National Police of Ukraine; National Police (Ukraine)
ukraine-sbu UA | Security Service of Ukraine | Service de sécurité d’Ukraine | Servicio de Seguridad de Ucrania | جهاز أمن أوكرانيا | Ukrainian Security Service; Service de sécurité ukrainien; =SBU; =SSU
ukraine-prosecutor UA | Office of the Prosecutor General of Ukraine | Bureau du procureur général d’Ukraine | Fiscalía General de Ucrania | - | Prosecutor General’s Office of Ukraine; Ukrainian Prosecutor General’s Office; Prosecutor General’s Office (Ukraine); Prosecutor General’s Office of Ukraine
nabu UA | National Anti-Corruption Bureau of Ukraine | Bureau national anticorruption d’Ukraine | - | - | =NABU
russia-mvd RU | Ministry of Internal Affairs (Russia) | Ministère de l’Intérieur (Russie) | Ministerio del Interior (Rusia) | وزارة الداخلية الروسية | Russian Ministry of Internal Affairs; Russian Interior Ministry; Ministry of Internal Affairs of the Russian Federation; Ministry of Internal Affairs of Russia; ministère russe de l’Intérieur
russia-fsb RU | Federal Security Service (Russia) | Service fédéral de sécurité (Russie) | Servicio Federal de Seguridad (Rusia) | - | Russian Federal Security Service; =FSB
belarus-mvd BY | Ministry of Internal Affairs (Belarus) | Ministère de l’Intérieur (Bélarus) | Ministerio del Interior (Belarús) | - | Belarusian Ministry of Internal Affairs; Ministry of Internal Affairs of Belarus
georgia-mia GE | Ministry of Internal Affairs (Georgia) | Ministère de l’Intérieur (Géorgie) | Ministerio del Interior (Georgia) | وزارة الداخلية الجورجية | Ministry of Internal Affairs of Georgia; Georgian Ministry of Internal Affairs; Georgian Police; Georgian Interior Ministry
armenia-police AM | Police of Armenia | Police d’Arménie | Policía de Armenia | - | Armenian Police; Police of the Republic of Armenia
azerbaijan-mia AZ | Ministry of Internal Affairs (Azerbaijan) | Ministère de l’Intérieur (Azerbaïdjan) | Ministerio del Interior (Azerbaiyán) | - | Ministry of Internal Affairs of Azerbaijan; Azerbaijani Ministry of Internal Affairs
turkish-national-police TR | Turkish National Police | Police nationale turque | Policía Nacional Turca | الشرطة الوطنية التركية | Emniyet Genel Müdürlüğü; Turkish Police; General Directorate of Security (Türkiye); Policía turca; Police turque
turkish-gendarmerie TR | Turkish Gendarmerie | Gendarmerie turque | Gendarmería turca | الدرك التركي | Gendarmerie General Command (Türkiye); Jandarma Genel Komutanlığı
monaco-police MC | Monaco Public Security | Sûreté publique de Monaco | Seguridad Pública de Mónaco | - | Sûreté publique (Monaco)
andorra-police AD | Police of Andorra | Police d’Andorre | Policía de Andorra | - | Policia d’Andorra; Cos de Policia d’Andorra; Andorran Police
gibraltar-police GI | Royal Gibraltar Police | Police royale de Gibraltar | Policía Real de Gibraltar
liechtenstein-police LI | Liechtenstein National Police | Police nationale du Liechtenstein | Policía Nacional de Liechtenstein | - | Landespolizei Liechtenstein
vatican-gendarmerie VA | Gendarmerie Corps of Vatican City | Gendarmerie vaticane | Gendarmería Vaticana | - | Vatican Gendarmerie; Corps de la gendarmerie du Vatican
`,
)
