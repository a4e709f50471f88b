import { tableOf } from '../../table'

/** Police forces, prosecutors, customs and agencies of the Americas, as releases name them. */
export const americanBodies = tableOf(
  'Organisation',
  `
# official name of the national body, public record
fbi US | Federal Bureau of Investigation | FBI | FBI | مكتب التحقيقات الاتحادي | Bureau fédéral d’enquête; Buró Federal de Investigaciones; Oficina Federal de Investigación de los Estados Unidos; مكتب التحقيقات الفيدرالي; US Federal Bureau of Investigation; U.S. Federal Bureau of Investigation; =FBI
dea US | Drug Enforcement Administration | Administration américaine chargée de la lutte contre la drogue | Administración de Control de Drogas de los Estados Unidos | إدارة مكافحة المخدرات الأمريكية | US Drug Enforcement Administration; U.S. Drug Enforcement Administration; Administración para el Control de Drogas; =DEA
hsi US | Homeland Security Investigations | Homeland Security Investigations | Homeland Security Investigations | تحقيقات الأمن الداخلي الأمريكية | US Homeland Security Investigations; U.S. Homeland Security Investigations; =HSI
dhs US | Department of Homeland Security | Département de la Sécurité intérieure des États-Unis | Departamento de Seguridad Nacional de los Estados Unidos | وزارة الأمن الداخلي الأمريكية | US Department of Homeland Security; U.S. Department of Homeland Security; United States Department of Homeland Security; Departamento de Seguridad Nacional de EE.UU.; =DHS
ice US | Immigration and Customs Enforcement | Service de l’immigration et des douanes des États-Unis | Servicio de Inmigración y Control de Aduanas de los Estados Unidos | إدارة الهجرة والجمارك الأمريكية | US Immigration and Customs Enforcement; U.S. Immigration and Customs Enforcement; United States Immigration and Customs Enforcement; =ICE
cbp US | Customs and Border Protection | Service des douanes et de la protection des frontières des États-Unis | Oficina de Aduanas y Protección Fronteriza de los Estados Unidos | الجمارك وحماية الحدود الأمريكية | US Customs and Border Protection; U.S. Customs and Border Protection; United States Customs and Border Protection; =CBP
us-marshals US | United States Marshals Service | Service des US Marshals | Servicio de Alguaciles de los Estados Unidos | - | U.S. Marshals Service; US Marshals Service; U.S. Marshals; US Marshals; =USMS
atf US | Bureau of Alcohol, Tobacco, Firearms and Explosives | Bureau américain de l’alcool, du tabac, des armes à feu et des explosifs | Oficina de Alcohol, Tabaco, Armas de Fuego y Explosivos | - | =ATF
us-coast-guard US | United States Coast Guard | Garde-côtes des États-Unis | Guardia Costera de los Estados Unidos | خفر السواحل الأمريكي | U.S. Coast Guard; US Coast Guard; Garde-côtes américains; Guardia Costera estadounidense; =USCG
us-secret-service US | United States Secret Service | Secret Service des États-Unis | Servicio Secreto de los Estados Unidos | جهاز الخدمة السرية الأمريكي | U.S. Secret Service; US Secret Service; =USSS
cisa-us US | Cybersecurity and Infrastructure Security Agency | Agence américaine de cybersécurité et de sécurité des infrastructures | Agencia de Ciberseguridad y Seguridad de las Infraestructuras de los Estados Unidos | - | U.S. Cybersecurity and Infrastructure Security Agency; US Cybersecurity and Infrastructure Security Agency; =CISA
us-department-of-justice US | United States Department of Justice | Département de la Justice des États-Unis | Departamento de Justicia de los Estados Unidos | وزارة العدل الأمريكية | U.S. Department of Justice; US Department of Justice; Department of Justice; US Justice Department; U.S. Justice Department; Département américain de la Justice; ministère américain de la Justice; ministère de la Justice des États-Unis; Departamento de Justicia estadounidense; =DOJ
us-state-department US | United States Department of State | Département d’État des États-Unis | Departamento de Estado de los Estados Unidos | وزارة الخارجية الأمريكية | U.S. Department of State; US Department of State; U.S. State Department; US State Department; Département d’État américain; Departamento de Estado estadounidense
us-treasury US | United States Department of the Treasury | Département du Trésor des États-Unis | Departamento del Tesoro de los Estados Unidos | وزارة الخزانة الأمريكية | U.S. Department of the Treasury; US Department of the Treasury; U.S. Treasury Department; US Treasury Department; U.S. Treasury; US Treasury; Trésor américain
ofac US | Office of Foreign Assets Control | Bureau de contrôle des actifs étrangers | Oficina de Control de Activos Extranjeros | - | =OFAC
fincen US | Financial Crimes Enforcement Network | - | - | - | =FinCEN
irs-ci US | IRS Criminal Investigation | Service des enquêtes criminelles de l’IRS | - | - | Internal Revenue Service Criminal Investigation; IRS Criminal Investigation Division; Internal Revenue Service-Criminal Investigation; =IRS-CI
us-postal-inspection US | United States Postal Inspection Service | Service d’inspection postale des États-Unis | Servicio de Inspección Postal de los Estados Unidos | - | U.S. Postal Inspection Service; US Postal Inspection Service; =USPIS
us-patent-office US | United States Patent and Trademark Office | - | - | - | US Patent and Trademark Office; U.S. Patent and Trademark Office; =USPTO
us-fish-and-wildlife US | United States Fish and Wildlife Service | - | - | - | U.S. Fish and Wildlife Service; US Fish and Wildlife Service; =USFWS
fda-us US | Food and Drug Administration | Agence américaine des médicaments | Administración de Alimentos y Medicamentos de los Estados Unidos | - | U.S. Food and Drug Administration; US Food and Drug Administration; =FDA
us-ncmec US | National Center for Missing and Exploited Children | Centre national américain pour les enfants disparus et exploités | Centro Nacional para Menores Desaparecidos y Explotados | - | National Center for Missing & Exploited Children; =NCMEC
ic3 US | Internet Crime Complaint Center | - | - | - | FBI Internet Crime Complaint Center; =IC3
nypd US | New York City Police Department | Police de New York | Departamento de Policía de Nueva York | شرطة نيويورك | New York Police Department; =NYPD
lapd US | Los Angeles Police Department | Police de Los Angeles | Departamento de Policía de Los Ángeles | - | =LAPD
dcis-us US | Defense Criminal Investigative Service | - | - | - | =DCIS
nsa-us US | National Security Agency | Agence nationale de sécurité des États-Unis | Agencia de Seguridad Nacional de los Estados Unidos | - | U.S. National Security Agency; US National Security Agency
rcmp CA | Royal Canadian Mounted Police | Gendarmerie royale du Canada | Real Policía Montada del Canadá | الشرطة الملكية الكندية | Policía Montada del Canadá; =RCMP; =GRC
cbsa CA | Canada Border Services Agency | Agence des services frontaliers du Canada | Agencia de Servicios Fronterizos de Canadá | وكالة خدمات الحدود الكندية | =CBSA; =ASFC
opp-ca CA | Ontario Provincial Police | Police provinciale de l’Ontario | Policía Provincial de Ontario
sq-ca CA | Sûreté du Québec | Sûreté du Québec | Policía Provincial de Quebec
fintrac CA | Financial Transactions and Reports Analysis Centre of Canada | Centre d’analyse des opérations et déclarations financières du Canada | - | - | =FINTRAC; =CANAFE
fgr-mx MX | Attorney General’s Office (Mexico) | Parquet général de la République (Mexique) | ~Fiscalía General de la República | مكتب المدعي العام المكسيكي | Procuraduría General de la República (México); Fiscalía General de la República (México); Mexican Attorney General’s Office; Fiscalía General de la República de México
guardia-nacional-mx MX | National Guard (Mexico) | Garde nationale (Mexique) | Guardia Nacional (México) | - | Mexican National Guard; Guardia Nacional de México; Guardia Nacional mexicana
policia-federal-mx MX | Federal Police (Mexico) | Police fédérale (Mexique) | Policía Federal (México) | - | Mexican Federal Police; Policía Federal de México
pnc-gt GT | National Civil Police (Guatemala) | Police nationale civile (Guatemala) | Policía Nacional Civil (Guatemala) | - | Guatemalan National Civil Police; Policía Nacional Civil de Guatemala
pnc-sv SV | National Civil Police (El Salvador) | Police nationale civile (El Salvador) | Policía Nacional Civil (El Salvador) | - | Policía Nacional Civil de El Salvador; Salvadoran National Civil Police; Policía Nacional Civil salvadoreña
policia-nacional-hn HN | National Police (Honduras) | Police nationale (Honduras) | Policía Nacional (Honduras) | - | Honduran National Police; Policía Nacional de Honduras; National Police of Honduras
policia-nacional-ni NI | National Police (Nicaragua) | Police nationale (Nicaragua) | Policía Nacional (Nicaragua) | - | Nicaraguan National Police; Policía Nacional de Nicaragua; National Police of Nicaragua
oij-cr CR | Judicial Investigation Agency (Costa Rica) | Organisme d’enquête judiciaire (Costa Rica) | Organismo de Investigación Judicial (Costa Rica) | - | Organismo de Investigación Judicial; Judicial Investigation Agency of Costa Rica; =OIJ
fuerza-publica-cr CR | Public Force (Costa Rica) | Force publique (Costa Rica) | Fuerza Pública (Costa Rica) | - | Fuerza Pública de Costa Rica
policia-nacional-pa PA | National Police (Panama) | Police nationale (Panama) | Policía Nacional (Panamá) | - | Panama National Police; Policía Nacional de Panamá; National Police of Panama; Panamanian National Police
senan-pa PA | National Aeronaval Service (Panama) | Service national aéronaval (Panama) | Servicio Nacional Aeronaval | - | Servicio Nacional Aeronaval de Panamá; =SENAN
belize-police BZ | Belize Police Department | Police du Belize | Policía de Belice
pnr-cu CU | National Revolutionary Police (Cuba) | Police nationale révolutionnaire (Cuba) | Policía Nacional Revolucionaria (Cuba) | - | Policía Nacional Revolucionaria
policia-nacional-do DO | National Police (Dominican Republic) | Police nationale (République dominicaine) | Policía Nacional (República Dominicana) | - | Dominican National Police; Policía Nacional Dominicana; Policía Nacional de la República Dominicana; National Police of the Dominican Republic
dncd-do DO | National Drug Control Directorate (Dominican Republic) | Direction nationale du contrôle des drogues (République dominicaine) | Dirección Nacional de Control de Drogas (República Dominicana) | - | Dirección Nacional de Control de Drogas; =DNCD
pnh-ht HT | Haitian National Police | Police nationale d’Haïti | Policía Nacional de Haití | الشرطة الوطنية الهايتية | Police nationale haïtienne; Policía Nacional Haitiana; =PNH
jcf-jm JM | Jamaica Constabulary Force | Police jamaïcaine | Fuerza de Policía de Jamaica | - | Jamaican Police; Jamaica Police
ttps TT | Trinidad and Tobago Police Service | Police de Trinité-et-Tobago | Servicio de Policía de Trinidad y Tobago | - | =TTPS
rbpf-bs BS | Royal Bahamas Police Force | Police royale des Bahamas | Real Policía de las Bahamas | - | =RBPF
bps-bb BB | Barbados Police Service | Police de la Barbade | Policía de Barbados | - | Royal Barbados Police Force
gpf-gy GY | Guyana Police Force | Police du Guyana | Policía de Guyana
kps-sr SR | Suriname Police Corps | Police du Suriname | Policía de Suriname | - | Korps Politie Suriname; Suriname Police Force
rslpf LC | Royal Saint Lucia Police Force | Police royale de Sainte-Lucie | Real Policía de Santa Lucía
cayman-police KY | Royal Cayman Islands Police Service | Police royale des îles Caïmans | Real Policía de las Islas Caimán | - | =RCIPS
curacao-police CW | Curaçao Police Force | Police de Curaçao | Policía de Curazao | - | Korps Politie Curaçao
policia-nacional-co CO | National Police (Colombia) | Police nationale (Colombie) | Policía Nacional de Colombia | الشرطة الوطنية الكولومبية | Colombian National Police; Policía Nacional (Colombia); National Police of Colombia; Policía Nacional colombiana; Police nationale colombienne; Dirección de Investigación Criminal e INTERPOL; =DIJIN
fiscalia-co CO | Attorney General’s Office (Colombia) | Parquet général (Colombie) | Fiscalía General de la Nación | - | Fiscalía General de la Nación de Colombia; Colombian Attorney General’s Office
policia-federal-br BR | Federal Police (Brazil) | Police fédérale (Brésil) | Policía Federal (Brasil) | الشرطة الاتحادية البرازيلية | Polícia Federal; Brazilian Federal Police; Policía Federal de Brasil; Police fédérale brésilienne; Policía Federal brasileña; Polícia Federal do Brasil; Federal Police of Brazil
receita-federal-br BR | Federal Revenue Service (Brazil) | - | - | - | Receita Federal; Receita Federal do Brasil; Brazilian Federal Revenue Service
policia-civil-br BR | Civil Police (Brazil) | Police civile (Brésil) | Policía Civil (Brasil) | - | Polícia Civil; Brazilian Civil Police
ibama BR | Brazilian Institute of the Environment and Renewable Natural Resources | - | - | - | Instituto Brasileiro do Meio Ambiente e dos Recursos Naturais Renováveis; =IBAMA
policia-federal-ar AR | Federal Police (Argentina) | Police fédérale (Argentine) | Policía Federal Argentina | الشرطة الاتحادية الأرجنتينية | Policía Federal de Argentina; Argentine Federal Police; Argentinian Federal Police; Police fédérale argentine; Argentina Federal Police
gendarmeria-ar AR | National Gendarmerie (Argentina) | Gendarmerie nationale (Argentine) | Gendarmería Nacional Argentina | - | Argentine National Gendarmerie; Gendarmería Nacional (Argentina)
prefectura-ar AR | Naval Prefecture (Argentina) | Préfecture navale (Argentine) | Prefectura Naval Argentina | - | Argentine Naval Prefecture
psa-ar AR | Airport Security Police (Argentina) | Police de sécurité aéroportuaire (Argentine) | Policía de Seguridad Aeroportuaria | - | Policía de Seguridad Aeroportuaria (Argentina)
pdi-cl CL | Investigative Police (Chile) | Police d’investigation (Chili) | Policía de Investigaciones de Chile | شرطة التحقيقات التشيلية | Investigative Police of Chile; Policía de Investigaciones (Chile); Chilean Investigative Police; Policía de Investigaciones; Chile’s Investigative Police
carabineros-cl CL | Carabineros de Chile | Carabiniers du Chili | Carabineros de Chile | - | Chilean Carabineros; Carabiniers chiliens
pnp-pe PE | National Police (Peru) | Police nationale (Pérou) | Policía Nacional del Perú | الشرطة الوطنية في بيرو | Peruvian National Police; Policía Nacional de Perú; National Police of Peru; Police nationale du Pérou; Police nationale péruvienne
policia-nacional-ec EC | National Police (Ecuador) | Police nationale (Équateur) | Policía Nacional del Ecuador | الشرطة الوطنية الإكوادورية | Ecuadorian National Police; Policía Nacional de Ecuador; National Police of Ecuador; Policía Nacional ecuatoriana; Police nationale équatorienne
policia-boliviana BO | Bolivian Police | Police bolivienne | Policía Boliviana | - | Bolivian National Police; Policía Nacional de Bolivia; Fuerza Especial de Lucha contra el Narcotráfico; =FELCN
policia-nacional-py PY | National Police (Paraguay) | Police nationale (Paraguay) | Policía Nacional del Paraguay | - | Paraguayan National Police; Policía Nacional de Paraguay; National Police of Paraguay; Policía Nacional paraguaya
senad-py PY | National Anti-Drug Secretariat (Paraguay) | Secrétariat national antidrogue (Paraguay) | Secretaría Nacional Antidrogas (Paraguay) | - | Secretaría Nacional Antidrogas; =SENAD
policia-nacional-uy UY | National Police (Uruguay) | Police nationale (Uruguay) | Policía Nacional del Uruguay | - | Uruguayan National Police; Policía Nacional de Uruguay; Policía Nacional uruguaya
cicpc-ve VE | Scientific, Penal and Criminal Investigation Corps (Venezuela) | Corps d’enquêtes scientifiques, pénales et criminelles (Venezuela) | Cuerpo de Investigaciones Científicas, Penales y Criminalísticas | - | =CICPC
policia-ve VE | Bolivarian National Police (Venezuela) | Police nationale bolivarienne (Venezuela) | Policía Nacional Bolivariana | - | Policía Nacional Bolivariana de Venezuela
`,
)
