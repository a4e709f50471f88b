import { tableOf } from '../../table'

/** Capitals, big cities and ports of the Americas, with their country and coordinates. */
export const americanCities = tableOf(
  'Place',
  `
# geographical names, public record (UNGEGN exonyms, gazetteers)
saint-johns-ag AG 17.12 -61.85 | St. John’s (Antigua)
bariloche AR -41.13 -71.31 | San Carlos de Bariloche
buenos-aires AR -34.6 -58.38 | Buenos Aires | Buenos Aires | Buenos Aires | بوينس آيرس
cordoba-ar AR -31.42 -64.18 | Córdoba (Argentina) | Córdoba (Argentine) | Córdoba (Argentina) | - | Córdoba, Argentina
rosario AR -32.95 -60.64 | Rosario (Argentina) | Rosario (Argentine) | Rosario (Argentina) | - | Rosario, Argentina
oranjestad AW 12.52 -70.03 | Oranjestad
bridgetown BB 13.11 -59.62 | Bridgetown | Bridgetown | Bridgetown | بريدج تاون
la-paz BO -16.5 -68.15 | ~La Paz | ~La Paz | ~La Paz | لاباز | =La Paz
santa-cruz-bo BO -17.78 -63.18 | Santa Cruz de la Sierra
belem BR -1.46 -48.5 | Belém (Brazil)
brasilia BR -15.79 -47.88 | Brasília | Brasilia | Brasilia | برازيليا
curitiba BR -25.43 -49.27 | Curitiba
florianopolis BR -27.6 -48.55 | Florianópolis
fortaleza-city BR -3.73 -38.53 | Fortaleza (Brazil)
foz-do-iguacu BR -25.52 -54.59 | Foz do Iguaçu | Foz do Iguaçu | Foz de Iguazú
manaus BR -3.12 -60.02 | Manaus | Manaus | Manaos
porto-alegre BR -30.03 -51.23 | Porto Alegre
recife BR -8.05 -34.88 | Recife | Recife | Recife
rio-de-janeiro BR -22.91 -43.17 | Rio de Janeiro | Rio de Janeiro | Río de Janeiro | ريو دي جانيرو
salvador-br BR -12.97 -38.5 | Salvador, Bahia
santos BR -23.96 -46.33 | Port of Santos | Port de Santos | Puerto de Santos
sao-paulo BR -23.55 -46.63 | São Paulo | São Paulo | San Pablo | ساو باولو
nassau BS 25.05 -77.35 | Nassau | Nassau | Nasáu | ناساو
belmopan BZ 17.25 -88.77 | Belmopan | Belmopan | Belmopán
calgary CA 51.05 -114.07 | Calgary
montreal CA 45.5 -73.57 | Montreal | Montréal | Montreal | مونتريال
ottawa CA 45.42 -75.7 | Ottawa | Ottawa | Ottawa | أوتاوا
quebec-city CA 46.81 -71.21 | Quebec City | Ville de Québec
toronto CA 43.65 -79.38 | Toronto | Toronto | Toronto | تورونتو
vancouver CA 49.28 -123.12 | Vancouver | Vancouver | Vancouver | فانكوفر
antofagasta CL -23.65 -70.4 | Antofagasta
santiago CL -33.45 -70.67 | ^Santiago | Santiago du Chili | Santiago de Chile | سانتياغو | العاصمة الشيلية
valparaiso CL -33.05 -71.61 | Valparaíso | Valparaiso | Valparaíso
barranquilla CO 10.96 -74.8 | Barranquilla
bogota CO 4.71 -74.07 | Bogotá | Bogota | Bogotá | بوغوتا
buenaventura CO 3.88 -77.03 | Buenaventura
cali CO 3.45 -76.53 | Santiago de Cali
cartagena CO 10.39 -75.51 | Cartagena | Carthagène | Cartagena de Indias | كارتاخينا
medellin CO 6.24 -75.58 | Medellín | Medellin | Medellín | ميديلين
san-jose-cr CR 9.93 -84.08 | San José (Costa Rica) | San José (Costa Rica) | San José (Costa Rica) | - | San José, Costa Rica; San Jose, Costa Rica
havana CU 23.11 -82.37 | Havana | La Havane | La Habana | هافانا
willemstad CW 12.11 -68.93 | Willemstad | Willemstad | Willemstad | فيلمستاد
roseau DM 15.3 -61.39 | Roseau
punta-cana DO 18.58 -68.4 | Punta Cana
santo-domingo DO 18.49 -69.93 | Santo Domingo | Saint-Domingue | Santo Domingo | سانتو دومينغو
guayaquil EC -2.19 -79.89 | Guayaquil | Guayaquil | Guayaquil | غواياكيل
quito EC -0.18 -78.47 | Quito | Quito | Quito | كيتو
saint-georges GD 12.05 -61.75 | St. George’s (Grenada)
cayenne GF 4.92 -52.31 | Cayenne | Cayenne | Cayena
pointe-a-pitre GP 16.24 -61.53 | Pointe-à-Pitre
guatemala-city GT 14.63 -90.51 | Guatemala City | Ciudad de Guatemala | Ciudad de Guatemala | مدينة غواتيمالا
georgetown-gy GY 6.8 -58.16 | Georgetown (Guyana) | Georgetown (Guyana) | Georgetown (Guyana) | - | Georgetown, Guyana
san-pedro-sula HN 15.5 -88.03 | San Pedro Sula
tegucigalpa HN 14.07 -87.19 | Tegucigalpa | Tegucigalpa | Tegucigalpa | تيغوسيغالبا
port-au-prince HT 18.59 -72.31 | Port-au-Prince | Port-au-Prince | Puerto Príncipe | بورت أو برانس
kingston-jm JM 17.97 -76.79 | Kingston (Jamaica) | Kingston (Jamaïque) | Kingston (Jamaica) | - | Kingston, Jamaica
montego-bay JM 18.47 -77.92 | Montego Bay
basseterre KN 17.3 -62.72 | Basseterre
castries LC 14.01 -60.99 | Castries
fort-de-france MQ 14.6 -61.07 | Fort-de-France | Fort-de-France | Fort-de-France | فور دو فرانس
cancun MX 21.16 -86.85 | Cancún | Cancún | Cancún | كانكون | Cancun
guadalajara-mx MX 20.66 -103.35 | Guadalajara (Mexico) | Guadalajara (Mexique) | Guadalajara (México) | - | Guadalajara, Mexico; Guadalajara, México
mexico-city MX 19.43 -99.13 | Mexico City | Mexico | Ciudad de México | مكسيكو سيتي
monterrey MX 25.69 -100.32 | Monterrey
tijuana MX 32.51 -117.04 | Tijuana | Tijuana | Tijuana
managua NI 12.11 -86.24 | Managua | Managua | Managua | ماناغوا
colon-pa PA 9.36 -79.9 | Colón (Panama) | Colón (Panama) | Colón (Panamá) | - | Colon Free Zone; Zona Libre de Colón
panama-city PA 8.98 -79.52 | Panama City | ~Panama | Ciudad de Panamá | مدينة بنما
callao PE -12.05 -77.14 | Callao | Callao | Callao
cusco PE -13.53 -71.97 | Cusco | Cuzco | Cusco
lima PE -12.05 -77.04 | ^Lima | ^Lima | ^Lima | ليما
san-juan-pr PR 18.47 -66.11 | San Juan (Puerto Rico) | San Juan (Porto Rico) | San Juan (Puerto Rico) | - | San Juan, Puerto Rico
asuncion PY -25.26 -57.58 | Asunción | Asuncion | Asunción | أسونسيون
ciudad-del-este PY -25.51 -54.61 | Ciudad del Este | Ciudad del Este | Ciudad del Este
paramaribo SR 5.85 -55.2 | Paramaribo | Paramaribo | Paramaribo | باراماريبو
san-salvador SV 13.69 -89.22 | San Salvador | San Salvador | San Salvador | سان سلفادور
philipsburg SX 18.02 -63.05 | Philipsburg
port-of-spain TT 10.65 -61.51 | Port of Spain | Port d’Espagne | Puerto España | بورت أوف سبين | Port-of-Spain
atlanta US 33.75 -84.39 | Atlanta | Atlanta | Atlanta | أتلانتا
baltimore US 39.29 -76.61 | Baltimore
boston US 42.36 -71.06 | Boston | Boston | Boston | بوسطن
brooklyn US 40.68 -73.94 | Brooklyn
chicago US 41.88 -87.63 | Chicago | Chicago | Chicago | شيكاغو
cleveland US 41.5 -81.69 | Cleveland, Ohio
dallas US 32.78 -96.8 | ^Dallas | ^Dallas | ^Dallas | دالاس
detroit US 42.33 -83.05 | Detroit | Detroit | Detroit | ديترويت
el-paso US 31.76 -106.49 | El Paso, Texas
houston US 29.76 -95.37 | Houston | Houston | Houston | هيوستن
las-vegas US 36.17 -115.14 | Las Vegas | Las Vegas | Las Vegas | لاس فيغاس
los-angeles US 34.05 -118.24 | Los Angeles | Los Angeles | Los Ángeles | لوس أنجلوس
manhattan US 40.78 -73.97 | Manhattan
miami US 25.76 -80.19 | Miami | Miami | Miami | ميامي
minneapolis US 44.98 -93.27 | Minneapolis
new-orleans US 29.95 -90.07 | New Orleans | La Nouvelle-Orléans | Nueva Orleans | نيو أورلينز
new-york US 40.71 -74.01 | New York | New York | Nueva York | نيويورك | New York City
orlando US 28.54 -81.38 | Orlando, Florida | - | Orlando (Florida)
philadelphia US 39.95 -75.17 | Philadelphia | Philadelphie | Filadelfia | فيلادلفيا
pittsburgh US 40.44 -80 | Pittsburgh | Pittsburgh | Pittsburgh | بيتسبرغ
quantico US 38.52 -77.29 | Quantico | Quantico | Quantico
sacramento US 38.58 -121.49 | Sacramento, California
saint-louis US 38.63 -90.2 | St. Louis, Missouri
san-diego US 32.72 -117.16 | San Diego
san-francisco US 37.77 -122.42 | San Francisco | San Francisco | San Francisco | سان فرانسيسكو
seattle US 47.61 -122.33 | Seattle | Seattle | Seattle | سياتل
tampa US 27.95 -82.46 | Tampa
washington US 38.91 -77.04 | Washington, D.C. | Washington | Washington | واشنطن | Washington DC; Washington D.C.
montevideo UY -34.9 -56.19 | Montevideo | Montevideo | Montevideo | مونتيفيديو
punta-del-este UY -34.96 -54.95 | Punta del Este | Punta del Este | Punta del Este
kingstown VC 13.16 -61.22 | Kingstown
caracas VE 10.48 -66.9 | Caracas | Caracas | Caracas | كاراكاس
maracaibo VE 10.64 -71.64 | Maracaibo
`,
)
