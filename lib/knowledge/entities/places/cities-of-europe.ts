import { tableOf } from '../../table'

/** Capitals, big cities and ports of Europe and the Caucasus, with their country and coordinates. */
export const europeanCities = tableOf(
  'Place',
  `
# geographical names, public record (UNGEGN exonyms, gazetteers)
andorra-la-vella AD 42.51 1.52 | Andorra la Vella | Andorre-la-Vieille | Andorra la Vieja
tirana AL 41.33 19.82 | Tirana | Tirana | Tirana | تيرانا
yerevan AM 40.18 44.51 | Yerevan | Erevan | Ereván | يريفان
graz AT 47.07 15.44 | Graz
laxenburg AT 48.07 16.36 | Laxenburg | Laxenburg | Laxenburg | لاكسنبرغ
salzburg AT 47.8 13.04 | Salzburg | Salzbourg | Salzburgo | سالزبورغ
vienna AT 48.21 16.37 | Vienna | Vienne | Viena | فيينا | العاصمة النمساوية
baku AZ 40.41 49.87 | Baku | Bakou | Bakú | باكو
sarajevo BA 43.86 18.41 | Sarajevo | Sarajevo | Sarajevo | سراييفو
antwerp BE 51.22 4.4 | Antwerp | Anvers | Amberes | أنتويرب
brussels BE 50.85 4.35 | Brussels | Bruxelles | Bruselas | بروكسل | العاصمة البلجيكية
charleroi BE 50.41 4.44 | Charleroi
ghent BE 51.05 3.72 | Ghent | Gand | Gante
liege BE 50.63 5.57 | Liège | Liège | Lieja
zeebrugge BE 51.33 3.21 | Zeebrugge
burgas BG 42.5 27.47 | Burgas
plovdiv BG 42.14 24.75 | Plovdiv | Plovdiv | Plovdiv | بلوفديف
sofia BG 42.7 23.32 | ^Sofia | ^Sofia | ^Sofía | صوفيا
varna BG 43.21 27.91 | Varna
minsk BY 53.9 27.57 | Minsk | Minsk | Minsk | مينسك
basel CH 47.56 7.59 | Basel | Bâle | Basilea | بازل
bern CH 46.95 7.45 | Bern | Berne | Berna | برن
davos CH 46.8 9.84 | Davos | Davos | Davos | دافوس
geneva CH 46.2 6.14 | Geneva | Genève | Ginebra | جنيف
lausanne CH 46.52 6.63 | Lausanne | Lausanne | Lausana | لوزان
lugano CH 46.0 8.95 | Lugano
zurich CH 47.37 8.54 | Zurich | Zurich | Zúrich | زيورخ
larnaca CY 34.92 33.62 | Larnaca | Larnaca | Lárnaca
limassol CY 34.68 33.04 | Limassol | Limassol | Limasol | ليماسول
nicosia CY 35.17 33.36 | Nicosia | Nicosie | Nicosia | نيقوسيا
brno CZ 49.2 16.61 | Brno
ostrava CZ 49.82 18.26 | Ostrava
prague CZ 50.08 14.44 | Prague | Prague | Praga | براغ
bamberg DE 49.89 10.89 | Bamberg
berlin DE 52.52 13.4 | Berlin | Berlin | Berlín | برلين | العاصمة الألمانية
bonn DE 50.73 7.1 | Bonn
bremen DE 53.08 8.8 | Bremen | Brême | Bremen
bremerhaven DE 53.55 8.58 | Bremerhaven
cologne DE 50.94 6.96 | Cologne | Cologne | Colonia (Alemania) | كولونيا
dresden DE 51.05 13.74 | Dresden | Dresde | Dresde
dusseldorf DE 51.23 6.78 | Düsseldorf | Düsseldorf | Düsseldorf | دوسلدورف | Dusseldorf
frankfurt DE 50.11 8.68 | Frankfurt | Francfort | Fráncfort | فرانكفورت | Frankfurt am Main
hamburg DE 53.55 9.99 | Hamburg | Hambourg | Hamburgo | هامبورغ
hanover DE 52.37 9.73 | Hanover | Hanovre | Hannover | - | Hannover
koblenz DE 50.36 7.59 | Koblenz | Coblence | Coblenza
leipzig DE 51.34 12.37 | Leipzig | Leipzig | Leipzig | لايبزيغ
munich DE 48.14 11.58 | Munich | Munich | Múnich | ميونيخ
munster DE 51.96 7.63 | Münster
stuttgart DE 48.78 9.18 | Stuttgart | Stuttgart | Stuttgart | شتوتغارت
verden DE 52.92 9.23 | Verden
wiesbaden DE 50.08 8.24 | Wiesbaden | Wiesbaden | Wiesbaden | فيسبادن
aarhus DK 56.16 10.2 | Aarhus
copenhagen DK 55.68 12.57 | Copenhagen | Copenhague | Copenhague | كوبنهاغن
tallinn EE 59.44 24.75 | Tallinn | Tallinn | Tallin | تالين
algeciras ES 36.13 -5.45 | Algeciras | Algésiras | Algeciras | الجزيرة الخضراء
alicante ES 38.35 -0.48 | Alicante | Alicante | Alicante | أليكانتي
barcelona ES 41.39 2.17 | Barcelona | Barcelone | Barcelona | برشلونة
bilbao ES 43.26 -2.93 | Bilbao | Bilbao | Bilbao | بلباو
cadiz ES 36.53 -6.29 | Cádiz | Cadix | Cádiz
ceuta ES 35.89 -5.32 | Ceuta | Ceuta | Ceuta | سبتة
las-palmas ES 28.12 -15.44 | Las Palmas de Gran Canaria
madrid ES 40.42 -3.7 | Madrid | Madrid | Madrid | مدريد | العاصمة الإسبانية
malaga ES 36.72 -4.42 | Málaga | Malaga | Málaga | مالقة
marbella ES 36.51 -4.88 | Marbella
melilla ES 35.29 -2.94 | Melilla | Melilla | Melilla | مليلية
murcia ES 37.98 -1.13 | Murcia | Murcie | Murcia
palma ES 39.57 2.65 | Palma de Mallorca | Palma de Majorque | Palma de Mallorca
seville ES 37.39 -5.99 | Seville | Séville | Sevilla | إشبيلية
tarragona ES 41.12 1.25 | Tarragona | Tarragone | Tarragona
valencia-es ES 39.47 -0.38 | Valencia (Spain) | Valence (Espagne) | Valencia (España) | - | Valencia, Spain
zaragoza ES 41.65 -0.89 | Zaragoza | Saragosse | Zaragoza
helsinki FI 60.17 24.94 | Helsinki | Helsinki | Helsinki | هلسنكي
bordeaux FR 44.84 -0.58 | Bordeaux | Bordeaux | Burdeos | بوردو
calais FR 50.95 1.86 | Calais
dunkirk FR 51.03 2.38 | Dunkirk | Dunkerque | Dunkerque
grenoble FR 45.19 5.72 | Grenoble
le-havre FR 49.49 0.11 | Le Havre | Le Havre | El Havre
lille FR 50.63 3.06 | Lille | Lille | Lille
lyon FR 45.76 4.84 | Lyon | Lyon | Lyon | ليون | Lyons
marseille FR 43.3 5.37 | Marseille | Marseille | Marsella | مرسيليا
montpellier FR 43.61 3.88 | Montpellier
nanterre FR 48.89 2.21 | Nanterre
nantes FR 47.22 -1.55 | Nantes
nice FR 43.7 7.27 | ~Nice | ~Nice | Niza | - | =Nice
paris FR 48.86 2.35 | Paris | Paris | París | باريس | العاصمة الفرنسية
pontoise FR 49.05 2.1 | Pontoise
rennes FR 48.11 -1.68 | Rennes
strasbourg FR 48.57 7.75 | Strasbourg | Strasbourg | Estrasburgo | ستراسبورغ
toulouse FR 43.6 1.44 | Toulouse | Toulouse | Toulouse | تولوز
belfast GB 54.6 -5.93 | Belfast | Belfast | Belfast | بلفاست
birmingham GB 52.48 -1.9 | Birmingham (UK) | Birmingham (Royaume-Uni) | - | - | Birmingham, England
bristol GB 51.45 -2.59 | Bristol
cardiff GB 51.48 -3.18 | Cardiff | Cardiff | Cardiff | كارديف
dover GB 51.13 1.31 | Port of Dover | Douvres
edinburgh GB 55.95 -3.19 | Edinburgh | Édimbourg | Edimburgo | إدنبرة
felixstowe GB 51.96 1.35 | Felixstowe
glasgow GB 55.86 -4.25 | Glasgow | Glasgow | Glasgow | غلاسغو
heathrow GB 51.47 -0.45 | Heathrow | Heathrow | Heathrow | هيثرو
leeds GB 53.8 -1.55 | Leeds
liverpool GB 53.41 -2.98 | Liverpool | Liverpool | Liverpool | ليفربول
london GB 51.51 -0.13 | London | Londres | Londres | لندن | العاصمة البريطانية
manchester GB 53.48 -2.24 | Manchester | Manchester | Mánchester | مانشستر
sheffield GB 53.38 -1.47 | Sheffield
batumi GE 41.65 41.64 | Batumi | Batoumi | Batumi | باتومي
tbilisi GE 41.72 44.83 | Tbilisi | Tbilissi | Tiflis | تبليسي
athens GR 37.98 23.73 | Athens | Athènes | Atenas | أثينا | العاصمة اليونانية
heraklion GR 35.34 25.14 | Heraklion | Héraklion | Heraclión
piraeus GR 37.94 23.65 | Piraeus | Le Pirée | El Pireo
thessaloniki GR 40.64 22.94 | Thessaloniki | Thessalonique | Tesalónica | سالونيك
split HR 43.51 16.44 | Split (Croatia) | Split (Croatie) | Split (Croacia)
zagreb HR 45.81 15.98 | Zagreb | Zagreb | Zagreb | زغرب
budapest HU 47.5 19.04 | Budapest | Budapest | Budapest | بودابست
cork IE 51.9 -8.47 | Cork (Ireland) | Cork (Irlande)
dublin IE 53.35 -6.26 | Dublin | Dublin | Dublín | دبلن
reykjavik IS 64.15 -21.94 | Reykjavik | Reykjavik | Reikiavik | ريكيافيك
bari IT 41.12 16.87 | Bari
bologna IT 44.49 11.34 | Bologna | Bologne | Bolonia
catania IT 37.51 15.08 | Catania | Catane | Catania
florence IT 43.77 11.26 | ^Florence | ^Florence | ^Florencia | فلورنسا
genoa IT 44.41 8.93 | Genoa | Gênes | Génova | جنوة
gioia-tauro IT 38.43 15.9 | Gioia Tauro
lampedusa IT 35.5 12.6 | Lampedusa
milan IT 45.46 9.19 | Milan | Milan | Milán | ميلانو
naples IT 40.85 14.27 | Naples | Naples | Nápoles | نابولي
palermo IT 38.12 13.36 | Palermo | Palerme | Palermo | باليرمو
reggio-calabria IT 38.11 15.65 | Reggio Calabria | Reggio de Calabre | Reggio Calabria
rome IT 41.9 12.5 | Rome | Rome | Roma | روما | العاصمة الإيطالية
turin IT 45.07 7.69 | Turin | Turin | Turín | تورينو | Torino
venice IT 45.44 12.32 | Venice | Venise | Venecia | مدينة البندقية
vaduz LI 47.14 9.52 | Vaduz | Vaduz | Vaduz
kaunas LT 54.9 23.9 | Kaunas
klaipeda LT 55.71 21.13 | Klaipėda
vilnius LT 54.69 25.28 | Vilnius | Vilnius | Vilna | فيلنيوس
luxembourg-city LU 49.61 6.13 | Luxembourg City | Luxembourg-Ville | Ciudad de Luxemburgo
riga LV 56.95 24.11 | Riga | Riga | Riga | ريغا
chisinau MD 47.01 28.86 | Chișinău | Chisinau | Chisinau | كيشيناو
budva ME 42.29 18.84 | Budva
podgorica ME 42.43 19.26 | Podgorica | Podgorica | Podgorica | بودغوريتسا
skopje MK 42.0 21.43 | Skopje | Skopje | Skopie | سكوبي | Skopie
valletta MT 35.9 14.51 | Valletta | La Valette | La Valeta | فاليتا
amsterdam NL 52.37 4.9 | Amsterdam | Amsterdam | Ámsterdam | أمستردام
driebergen NL 52.05 5.28 | Driebergen
eindhoven NL 51.44 5.48 | Eindhoven
rotterdam NL 51.92 4.48 | Rotterdam | Rotterdam | Róterdam | روتردام
the-hague NL 52.08 4.31 | The Hague | La Haye | La Haya | لاهاي
utrecht NL 52.09 5.12 | Utrecht | Utrecht | Utrecht
bergen NO 60.39 5.32 | Bergen (Norway) | Bergen (Norvège)
oslo NO 59.91 10.75 | Oslo | Oslo | Oslo | أوسلو
gdansk PL 54.35 18.65 | Gdańsk | Gdańsk | Gdansk
krakow PL 50.06 19.94 | Kraków | Cracovie | Cracovia | كراكوف | Krakow; Cracow
poznan PL 52.41 16.93 | Poznań
warsaw PL 52.23 21.01 | Warsaw | Varsovie | Varsovia | وارسو | العاصمة البولندية
wroclaw PL 51.11 17.04 | Wrocław | Wroclaw | Breslavia
faro PT 37.02 -7.93 | Faro (Portugal)
lisbon PT 38.72 -9.14 | Lisbon | Lisbonne | Lisboa | لشبونة | العاصمة البرتغالية
porto PT 41.15 -8.61 | Porto | Porto | Oporto | بورتو
sines PT 37.96 -8.87 | Sines
bacau RO 46.57 26.91 | Bacău
bucharest RO 44.43 26.1 | Bucharest | Bucarest | Bucarest | بوخارست
cluj RO 46.77 23.6 | Cluj-Napoca
constanta RO 44.18 28.65 | Constanța
craiova RO 44.32 23.8 | Craiova
iasi RO 47.16 27.59 | Iași (Romania)
timisoara RO 45.75 21.23 | Timișoara
belgrade RS 44.79 20.45 | Belgrade | Belgrade | Belgrado | بلغراد
novi-sad RS 45.25 19.84 | Novi Sad
kazan RU 55.8 49.11 | Kazan | Kazan | Kazán
moscow RU 55.76 37.62 | Moscow | Moscou | Moscú | موسكو
saint-petersburg RU 59.93 30.34 | Saint Petersburg | Saint-Pétersbourg | San Petersburgo | سانت بطرسبرغ | St. Petersburg, Russia; St Petersburg (Russia)
vladivostok RU 43.12 131.89 | Vladivostok | Vladivostok | Vladivostok
yekaterinburg RU 56.84 60.6 | Yekaterinburg | Iekaterinbourg | Ekaterimburgo
gothenburg SE 57.71 11.97 | Gothenburg | Göteborg | Gotemburgo | غوتنبرغ | Göteborg
malmo SE 55.6 13.0 | Malmö | Malmö | Malmö | مالمو
stockholm SE 59.33 18.07 | Stockholm | Stockholm | Estocolmo | ستوكهولم
koper SI 45.55 13.73 | Port of Koper
ljubljana SI 46.06 14.51 | Ljubljana | Ljubljana | Liubliana | ليوبليانا
bratislava SK 48.15 17.11 | Bratislava | Bratislava | Bratislava | براتيسلافا
kosice SK 48.72 21.26 | Košice
ankara TR 39.93 32.86 | Ankara | Ankara | Ankara | أنقرة | العاصمة التركية
antalya TR 36.9 30.7 | Antalya | Antalya | Antalya | أنطاليا
istanbul TR 41.01 28.98 | Istanbul | Istanbul | Estambul | إسطنبول
izmir TR 38.42 27.14 | İzmir | Izmir | Esmirna | إزمير
mersin TR 36.81 34.64 | Mersin | Mersin | Mersin | مرسين
cherkasy UA 49.44 32.06 | Cherkasy
dnipro UA 48.46 35.05 | Dnipro | Dnipro | Dnipró
kharkiv UA 49.99 36.23 | Kharkiv | Kharkiv | Járkov | خاركيف
kyiv UA 50.45 30.52 | Kyiv | Kiev | Kiev | كييف
lviv UA 49.84 24.03 | Lviv | Lviv | Leópolis | لفيف
odesa UA 46.48 30.73 | Odesa | Odessa | Odesa | أوديسا | Odessa
rivne UA 50.62 26.25 | Rivne
vinnytsia UA 49.23 28.47 | Vinnytsia
pristina XK 42.66 21.17 | Pristina | Pristina | Pristina | بريشتينا
`,
)
