import { tableOf } from '../../table'

/** Parts of the world, of countries and of the sea. What is wider than a country is a region. */
export const regions = tableOf(
  'Place',
  `
# regions of the world as releases of the United Nations and INTERPOL name them
asia region | Asia | Asie | Asia | آسيا
asia-pacific region | Asia-Pacific | Asie-Pacifique | Asia-Pacífico | آسيا والمحيط الهادئ | Asia and the Pacific; Asia Pacific; Asie et Pacifique; Asia y el Pacífico; Asia Pacífico; Asie et dans le Pacifique
south-asia region | South Asia | Asie du Sud | Asia Meridional | جنوب آسيا | Southern Asia; South Asian; Asia del Sur; Sur de Asia; sud-asiatique
south-east-asia region | South-East Asia | Asie du Sud-Est | Asia Sudoriental | جنوب شرق آسيا | Southeast Asia; South East Asia; Sudeste Asiático; Sudeste de Asia; South-East Asian; Southeast Asian; South East Asian; Asie du sud-est; جنوب شرقي آسيا
east-asia region | East Asia | Asie de l’Est | Asia Oriental | شرق آسيا | Eastern Asia; East Asian; North-East Asia; Northeast Asia; Asie orientale; Este de Asia; Asie du Nord-Est
central-asia region | Central Asia | Asie centrale | Asia Central | آسيا الوسطى | Central Asian; وسط آسيا
western-asia region | Western Asia | Asie occidentale | Asia Occidental | غرب آسيا | West Asia; Asie de l’Ouest
europe region | Europe | Europe | Europa | أوروبا | أوربا; أوروبة
eastern-europe region | Eastern Europe | Europe de l’Est | Europa Oriental | أوروبا الشرقية | Europe orientale; Europa del Este; Eastern European; شرق أوروبا
western-europe region | Western Europe | Europe occidentale | Europa Occidental | أوروبا الغربية | Europe de l’Ouest; Western European; غرب أوروبا
central-europe region | Central Europe | Europe centrale | Europa Central | أوروبا الوسطى | Central European; وسط أوروبا
northern-europe region | Northern Europe | Europe du Nord | Europa del Norte | شمال أوروبا | Northern European; Europa septentrional
southern-europe region | Southern Europe | Europe du Sud | Europa del Sur | جنوب أوروبا | Southern European; Europa meridional
south-east-europe region | South-East Europe | Europe du Sud-Est | Europa Sudoriental | جنوب شرق أوروبا | Southeast Europe; South Eastern Europe; South-Eastern Europe; Southeastern Europe; Sudeste de Europa; Sureste de Europa
nordic-countries region | Nordic countries | Pays nordiques | Países nórdicos | دول الشمال الأوروبي | Scandinavia; Scandinavie; Escandinavia
baltic-states region | Baltic states | Pays baltes | Países bálticos | دول البلطيق | Baltic States; Baltic countries; États baltes; Estados bálticos
caucasus region | the Caucasus | Caucase | Cáucaso | القوقاز | South Caucasus; Caucase du Sud; Cáucaso meridional; Cáucaso Sur; جنوب القوقاز
western-balkans region | Western Balkans | Balkans occidentaux | Balcanes Occidentales | غرب البلقان | the Balkans; Balkans; Balcanes; البلقان; Balkan Peninsula; Western Balkan; دول غرب البلقان
iberian-peninsula region | Iberian Peninsula | Péninsule ibérique | Península Ibérica | شبه الجزيرة الإيبيرية
africa region | Africa | Afrique | África | أفريقيا | إفريقيا; القارة الأفريقية; African continent; continent africain; continente africano
west-africa region | West Africa | Afrique de l’Ouest | África Occidental | غرب أفريقيا | Western Africa; Afrique occidentale; West African; غرب إفريقيا; ouest-africain; ouest-africaine; ouest-africains; ouest-africaines; غربي أفريقيا
central-africa region | Central Africa | Afrique centrale | África Central | وسط أفريقيا | وسط إفريقيا
east-africa region | East Africa | Afrique de l’Est | África Oriental | شرق أفريقيا | Eastern Africa; Afrique orientale; East African; شرق إفريقيا; África del Este; شرقي أفريقيا
southern-africa region | Southern Africa | Afrique australe | África Austral | الجنوب الأفريقي | Southern African; África Meridional; África del Sur; الجنوب الإفريقي
north-africa region | North Africa | Afrique du Nord | Norte de África | شمال أفريقيا | Northern Africa; North African; nord-africain; nord-africaine; África del Norte; África Septentrional; شمال إفريقيا
sub-saharan-africa region | Sub-Saharan Africa | Afrique subsaharienne | África Subsahariana | أفريقيا جنوب الصحراء | sub-Saharan African; أفريقيا جنوب الصحراء الكبرى; subsaharien; subsaharienne; subsahariens; subsahariennes
horn-of-africa region | Horn of Africa | Corne de l’Afrique | Cuerno de África | القرن الأفريقي | القرن الإفريقي
sahel region | the Sahel | Sahel | Sahel | الساحل الأفريقي | Sahel; Sahel region; région du Sahel; région sahélienne; منطقة الساحل; منطقة الساحل الأفريقي; bande sahélo-saharienne
great-lakes-africa region | Great Lakes region of Africa | Région des Grands Lacs africains | Región de los Grandes Lagos de África | منطقة البحيرات الكبرى | Grands Lacs africains; African Great Lakes
lake-chad-basin region | Lake Chad Basin | Bassin du lac Tchad | Cuenca del Lago Chad | حوض بحيرة تشاد | Lake Chad; lac Tchad; lago Chad; بحيرة تشاد; Lake Chad region
maghreb region | the Maghreb | Maghreb | Magreb | المغرب العربي | Maghreb
congo-basin region | Congo Basin | Bassin du Congo | Cuenca del Congo | حوض الكونغو | Congo River; fleuve Congo; río Congo
the-americas region | the Americas | Amériques | Américas | الأمريكتان | Americas; الأمريكتين; Inter-American; interaméricain; interaméricaine; interamericano; interamericana; interamericanos; interamericanas; Pan-American; panaméricain; panaméricaine; panamericano; panamericana; continent américain; continente americano
south-america region | South America | Amérique du Sud | América del Sur | أمريكا الجنوبية | Sudamérica; Suramérica; South American; South Americans; sud-américain; sud-américaine; sud-américains; sud-américaines; sudamericano; sudamericana; sudamericanos; sudamericanas; suramericano; suramericana; suramericanos; suramericanas; أميركا الجنوبية
central-america region | Central America | Amérique centrale | América Central | أمريكا الوسطى | Centroamérica; Central American; Central Americans; centroamericano; centroamericana; centroamericanos; centroamericanas; centraméricain; centraméricaine; أميركا الوسطى; centre-américain; centre-américaine
latin-america region | Latin America | Amérique latine | América Latina | أمريكا اللاتينية | Latinoamérica; Iberoamérica; Latin American; Latin Americans; latino-américain; latino-américaine; latino-américains; latino-américaines; latinoamericano; latinoamericana; latinoamericanos; latinoamericanas; iberoamericano; iberoamericana; iberoamericanos; iberoamericanas; Ibero-American; ibéro-américain; ibéro-américaine; أميركا اللاتينية
north-america region | North America | Amérique du Nord | América del Norte | أمريكا الشمالية | North American; North Americans; nord-américain; nord-américaine; nord-américains; nord-américaines; Norteamérica; أميركا الشمالية
caribbean region | the Caribbean | Caraïbes | Caribe | الكاريبي | Caribbean; les Caraïbes; منطقة الكاريبي; البحر الكاريبي; Caribbean Sea; mer des Caraïbes; mar Caribe; caribéen; caribéenne; caribéens; caribéennes; caribeño; caribeña; caribeños; caribeñas; Caraïbe
french-west-indies region | French West Indies | Antilles françaises | Antillas Francesas | جزر الأنتيل الفرنسية | French Antilles
antilles region | the Antilles | Antilles | Antillas | جزر الأنتيل | West Indies; Lesser Antilles; Petites Antilles; Indias Occidentales
andes region | the Andes | Andes | Andes | جبال الأنديز | Andean region; région andine; región andina
amazon-basin region | Amazon Basin | Bassin amazonien | Cuenca del Amazonas | حوض الأمازون | Amazon rainforest; Amazonie; Amazonia; forêt amazonienne; selva amazónica; غابات الأمازون; Amazon region
triple-frontier region | Tri-Border Area | Triple frontière | Triple Frontera | المثلث الحدودي
northern-triangle region | Northern Triangle | Triangle du Nord | Triángulo Norte | مثلث الشمال | Triángulo del Norte
middle-east region | Middle East | Moyen-Orient | Oriente Medio | الشرق الأوسط | Proche-Orient; Oriente Próximo; Near East; Middle Eastern; Medio Oriente; moyen-oriental; moyen-orientale
mena region | Middle East and North Africa | Moyen-Orient et Afrique du Nord | Oriente Medio y Norte de África | الشرق الأوسط وشمال أفريقيا | MENA region; région MENA; Moyen-Orient et en Afrique du Nord; الشرق الأوسط وشمال إفريقيا; región MENA
gulf-states region | Gulf states | États du Golfe | Estados del Golfo | دول الخليج | Gulf States; Gulf countries; Gulf region; pays du Golfe; países del Golfo; Arabian Gulf; Persian Gulf; golfe Persique; golfo Pérsico; الخليج العربي; منطقة الخليج; Arabian Peninsula; péninsule Arabique; península arábiga; شبه الجزيرة العربية; دول الخليج العربي
levant region | the Levant | ~Levant | ~Levante | بلاد الشام
oceania region | Oceania | Océanie | Oceanía | أوقيانوسيا
pacific-islands region | Pacific Islands | Îles du Pacifique | Islas del Pacífico | جزر المحيط الهادئ | Pacific island states; Pacific island countries; Pacific region; Pacific Island nations; pays insulaires du Pacifique; South Pacific; Pacifique Sud; Pacífico Sur
melanesia region | Melanesia | Mélanésie | Melanesia | ميلانيزيا
polynesia region | Polynesia | Polynésie | Polinesia | بولينيزيا
mekong region | Mekong region | Région du Mékong | Región del Mekong | منطقة ميكونغ | Greater Mekong Subregion; Mekong; Mékong; Lower Mekong; sous-région du Grand Mékong; حوض نهر ميكونغ
golden-triangle region | Golden Triangle | Triangle d’or | Triángulo de Oro | المثلث الذهبي | Triangle d’Or
golden-crescent region | Golden Crescent | Croissant d’or | Media Luna de Oro | الهلال الذهبي
eurasia region | Eurasia | Eurasie | Eurasia | أوراسيا
schengen-area region | Schengen Area | Espace Schengen | Espacio Schengen | منطقة شنغن | Schengen area; espace Schengen; espacio Schengen; Schengen zone; zone Schengen
balkan-route region | Balkan route | Route des Balkans | Ruta de los Balcanes | طريق البلقان | Balkan Route; Western Balkan route
# seas, gulfs, straits and canals, public record
mediterranean region | Mediterranean Sea | Mer Méditerranée | Mar Mediterráneo | البحر الأبيض المتوسط | Mediterranean; Méditerranée; Mediterráneo; البحر المتوسط; Mediterranean region; Western Mediterranean; Eastern Mediterranean; Central Mediterranean
atlantic-ocean region | Atlantic Ocean | Océan Atlantique | Océano Atlántico | المحيط الأطلسي | Atlantic; Atlantique; المحيط الأطلنطي
pacific-ocean region | Pacific Ocean | Océan Pacifique | Océano Pacífico | المحيط الهادئ | المحيط الهادي
indian-ocean region | Indian Ocean | Océan Indien | Océano Índico | المحيط الهندي | océan indien; Western Indian Ocean
gulf-of-guinea region | Gulf of Guinea | Golfe de Guinée | Golfo de Guinea | خليج غينيا
gulf-of-aden region | Gulf of Aden | Golfe d’Aden | Golfo de Adén | خليج عدن
gulf-of-mexico region | Gulf of Mexico | Golfe du Mexique | Golfo de México | خليج المكسيك
gulf-of-thailand region | Gulf of Thailand | Golfe de Thaïlande | Golfo de Tailandia | خليج تايلند
red-sea region | Red Sea | Mer Rouge | Mar Rojo | البحر الأحمر
black-sea region | Black Sea | Mer Noire | Mar Negro | البحر الأسود
north-sea region | North Sea | Mer du Nord | Mar del Norte | بحر الشمال
baltic-sea region | Baltic Sea | Mer Baltique | Mar Báltico | بحر البلطيق
aegean-sea region | Aegean Sea | Mer Égée | Mar Egeo | بحر إيجه
adriatic-sea region | Adriatic Sea | Mer Adriatique | Mar Adriático | البحر الأدرياتيكي | Adriatique; Adriático
arabian-sea region | Arabian Sea | Mer d’Arabie | Mar Arábigo | بحر العرب
south-china-sea region | South China Sea | Mer de Chine méridionale | Mar de China Meridional | بحر الصين الجنوبي | East China Sea; mer de Chine
sea-of-japan region | Sea of Japan | Mer du Japon | Mar del Japón | بحر اليابان
english-channel region | English Channel | ~La Manche | Canal de la Mancha | القناة الإنجليزية | بحر المانش; =La Manche
strait-of-gibraltar region | Strait of Gibraltar | Détroit de Gibraltar | Estrecho de Gibraltar | مضيق جبل طارق
strait-of-malacca region | Strait of Malacca | Détroit de Malacca | Estrecho de Malaca | مضيق ملقا | Straits of Malacca; Malacca Strait
strait-of-hormuz region | Strait of Hormuz | Détroit d’Ormuz | Estrecho de Ormuz | مضيق هرمز
suez-canal EG 30.43 32.34 | Suez Canal | Canal de Suez | Canal de Suez | قناة السويس
panama-canal PA 9.08 -79.68 | Panama Canal | Canal de Panama | Canal de Panamá | قناة بنما
# parts of countries that releases name, public record; those that share a name with something else are left out
niger-delta NG 5.0 6.0 | Niger Delta | Delta du Niger | Delta del Níger | دلتا النيجر
korean-peninsula region | Korean Peninsula | Péninsule coréenne | Península de Corea | شبه الجزيرة الكورية
catalonia ES 41.8 1.5 | Catalonia | Catalogne | Cataluña | كاتالونيا
andalusia ES 37.5 -4.7 | Andalusia | Andalousie | Andalucía | الأندلس
galicia-es ES 42.8 -7.9 | Galicia (Spain) | Galice | Galicia (España)
basque-country ES 43.0 -2.6 | Basque Country | Pays basque | País Vasco | إقليم الباسك
canary-islands ES 28.3 -16.6 | Canary Islands | Îles Canaries | Islas Canarias | جزر الكناري | Canaries (Espagne)
balearic-islands ES 39.6 2.9 | Balearic Islands | Îles Baléares | Islas Baleares | جزر البليار | Balearics
azores PT 37.8 -25.5 | the Azores | Açores | Azores | جزر الأزور | Azores
madeira PT 32.75 -17.0 | Madeira Islands | Madère | Isla de Madeira
sicily IT 37.6 14.0 | Sicily | Sicile | Sicilia | صقلية
sardinia IT 40.1 9.0 | Sardinia | Sardaigne | Cerdeña | سردينيا
calabria IT 38.9 16.6 | Calabria | Calabre | Calabria | كالابريا
lombardy IT 45.6 9.8 | Lombardy | Lombardie | Lombardía
tuscany IT 43.4 11.1 | Tuscany | Toscane | Toscana
apulia IT 41.0 16.6 | Apulia | Pouilles | Apulia | - | Puglia
crete-island GR 35.24 24.9 | Crete (Greece) | Crète | Creta | جزيرة كريت
corsica FR 42.2 9.1 | Corsica | Corse | Córcega | كورسيكا
brittany FR 48.2 -2.9 | ^Brittany | Bretagne | Bretaña
bavaria DE 48.9 11.4 | Bavaria | Bavière | Baviera | بافاريا
saxony DE 51.1 13.2 | Saxony | Saxe | Sajonia | - | Sachsen
lower-saxony DE 52.8 9.1 | Lower Saxony | Basse-Saxe | Baja Sajonia | - | Niedersachsen
north-rhine-westphalia DE 51.5 7.5 | North Rhine-Westphalia | Rhénanie-du-Nord-Westphalie | Renania del Norte-Westfalia | - | Nordrhein-Westfalen
baden-wurttemberg DE 48.6 9.0 | Baden-Württemberg | Bade-Wurtemberg | Baden-Wurtemberg
hesse DE 50.6 9.0 | Hessen | Land de Hesse
rhineland-palatinate DE 49.9 7.4 | Rhineland-Palatinate | Rhénanie-Palatinat | Renania-Palatinado
flanders BE 51.0 4.0 | Flanders | Flandre | Flandes | فلاندرز
wallonia BE 50.4 4.6 | Wallonia | Wallonie | Valonia
crimea UA 45.3 34.4 | Crimea | Crimée | Crimea | القرم
donbas UA 48.0 38.0 | Donbas | Donbass | Dombás
siberia RU 60.0 100.0 | Siberia | Sibérie | Siberia | سيبيريا
chechnya RU 43.4 45.7 | Chechnya | Tchétchénie | Chechenia | الشيشان
kashmir region | Kashmir | Cachemire | Cachemira | كشمير
kurdistan region | Kurdistan | Kurdistan | Kurdistán | كردستان
punjab region | Punjab | Pendjab | Punyab | البنجاب
gujarat IN 22.3 71.2 | Gujarat | Gujarat | Guyarat
karnataka IN 15.3 75.7 | Karnataka
maharashtra IN 19.6 75.6 | Maharashtra
uttar-pradesh IN 27.0 80.8 | Uttar Pradesh
west-bengal IN 23.0 87.9 | West Bengal
telangana IN 17.9 79.3 | Telangana
tamil-nadu IN 11.1 78.7 | Tamil Nadu
rajasthan IN 27.0 74.2 | Rajasthan
haryana IN 29.1 76.1 | Haryana
guangdong CN 23.4 113.4 | Guangdong | Guangdong | Guangdong | قوانغدونغ
fujian CN 26.0 118.0 | Fujian
yunnan CN 25.0 101.5 | Yunnan
zhejiang CN 29.1 120.0 | Zhejiang
xinjiang CN 42.0 86.0 | Xinjiang
inner-mongolia CN 44.0 114.0 | Inner Mongolia | Mongolie-Intérieure | Mongolia Interior
tibet CN 31.7 86.9 | Tibet | Tibet | Tíbet | التبت
java-island ID -7.5 110.0 | Java (Indonesia) | île de Java | isla de Java
sumatra ID -0.6 101.3 | Sumatra | Sumatra | Sumatra | سومطرة
borneo region | Borneo | Bornéo | Borneo | بورنيو
sabah MY 5.4 116.9 | Sabah | Sabah | Sabah
sarawak MY 2.5 113.0 | Sarawak | Sarawak | Sarawak
mindanao PH 7.9 125.0 | Mindanao | Mindanao | Mindanao | مينداناو
luzon PH 16.0 121.0 | Luzon | Luçon | Luzón
new-south-wales AU -32.0 147.0 | New South Wales | Nouvelle-Galles du Sud | Nueva Gales del Sur | نيو ساوث ويلز
queensland AU -20.9 142.7 | Queensland | Queensland | Queensland | كوينزلاند
western-australia AU -25.0 122.0 | Western Australia | Australie-Occidentale | Australia Occidental | أستراليا الغربية
south-australia AU -30.0 135.0 | South Australia | Australie-Méridionale | Australia Meridional
northern-territory AU -19.5 133.0 | Northern Territory
tasmania AU -42.0 146.6 | Tasmania | Tasmanie | Tasmania
new-guinea region | island of New Guinea | Nouvelle-Guinée | Nueva Guinea
ontario CA 50.0 -85.0 | Ontario | Ontario | Ontario | أونتاريو
quebec CA 52.0 -72.0 | Quebec | Québec | Quebec | كيبيك
british-columbia CA 54.0 -125.0 | British Columbia | Colombie-Britannique | Columbia Británica
alberta CA 55.0 -115.0 | ^Alberta | ^Alberta | ^Alberta
nova-scotia CA 45.0 -63.0 | Nova Scotia | Nouvelle-Écosse | Nueva Escocia
new-england US 44.0 -71.5 | New England | Nouvelle-Angleterre | Nueva Inglaterra
district-of-columbia US 38.9 -77.0 | District of Columbia | District de Columbia | Distrito de Columbia
alabama US 32.8 -86.8 | Alabama | Alabama | Alabama
alaska US 64.0 -152.0 | Alaska | Alaska | Alaska | ألاسكا
arizona US 34.3 -111.7 | Arizona | Arizona | Arizona | أريزونا
arkansas US 34.9 -92.4 | Arkansas
california US 37.2 -119.3 | California | Californie | California | كاليفورنيا
colorado US 39.0 -105.5 | Colorado | Colorado | ~Colorado
connecticut US 41.6 -72.7 | Connecticut
delaware US 39.0 -75.5 | Delaware
florida US 28.6 -82.4 | Florida | Floride | Florida | فلوريدا
georgia-us US 32.6 -83.4 | Georgia (United States) | Géorgie (États-Unis) | Georgia (Estados Unidos) | - | State of Georgia; District of Georgia; Atlanta, Georgia; Georgia, United States
hawaii US 20.8 -156.3 | Hawaii | Hawaï | Hawái | هاواي
idaho US 44.4 -114.6 | Idaho
illinois US 40.0 -89.2 | Illinois
indiana US 39.9 -86.3 | Indiana
iowa US 42.0 -93.5 | Iowa
kansas US 38.5 -98.4 | Kansas
kentucky US 37.5 -85.3 | Kentucky
louisiana US 31.0 -92.0 | Louisiana | Louisiane | Luisiana
maryland US 39.0 -76.8 | Maryland
massachusetts US 42.3 -71.8 | Massachusetts
michigan US 44.3 -85.4 | Michigan
minnesota US 46.3 -94.3 | Minnesota
mississippi US 32.7 -89.7 | Mississippi | Mississippi | Misisipi
missouri US 38.4 -92.5 | Missouri
montana US 47.0 -109.6 | ^Montana
nebraska US 41.5 -99.8 | Nebraska
nevada US 39.3 -116.6 | ^Nevada
new-hampshire US 43.7 -71.6 | New Hampshire
new-jersey US 40.2 -74.7 | New Jersey | New Jersey | Nueva Jersey | نيو جيرسي
jersey-city US 40.73 -74.08 | Jersey City
new-mexico US 34.4 -106.1 | New Mexico | Nouveau-Mexique | Nuevo México
north-carolina US 35.5 -79.4 | North Carolina | Caroline du Nord | Carolina del Norte
north-dakota US 47.4 -100.5 | North Dakota | Dakota du Nord | Dakota del Norte
ohio US 40.3 -82.8 | Ohio
oklahoma US 35.6 -97.5 | Oklahoma
oregon US 43.9 -120.6 | Oregon
pennsylvania US 40.9 -77.8 | Pennsylvania | Pennsylvanie | Pensilvania
rhode-island US 41.6 -71.5 | Rhode Island
south-carolina US 33.9 -80.9 | South Carolina | Caroline du Sud | Carolina del Sur
south-dakota US 44.4 -100.2 | South Dakota | Dakota du Sud | Dakota del Sur
tennessee US 35.8 -86.3 | Tennessee
texas US 31.5 -99.3 | Texas | Texas | Texas | تكساس
utah US 39.3 -111.7 | Utah
vermont US 44.1 -72.7 | Vermont
virginia-us US 37.5 -78.8 | ^Virginia | ^Virginie | ^Virginia
washington-state US 47.4 -120.4 | Washington State | État de Washington | Estado de Washington | - | State of Washington; District of Washington
west-virginia US 38.6 -80.6 | West Virginia | Virginie-Occidentale | Virginia Occidental
wisconsin US 44.6 -89.9 | Wisconsin
wyoming US 43.0 -107.5 | Wyoming
new-york-state US 42.9 -75.6 | New York State | État de New York | Estado de Nueva York | - | State of New York
`,
)
