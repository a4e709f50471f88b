import { tableOf } from '../../table'

/** Capitals, big cities and ports of Asia, the Middle East and the Pacific, with their country and coordinates. */
export const asianAndPacificCities = tableOf(
  'Place',
  `
# geographical names, public record (UNGEGN exonyms, gazetteers)
abu-dhabi AE 24.45 54.38 | Abu Dhabi | Abou Dhabi | Abu Dabi | أبو ظبي | العاصمة الإماراتية
dubai AE 25.2 55.27 | Dubai | Dubaï | Dubái | دبي
sharjah AE 25.35 55.42 | Sharjah | Charjah | Sharjah | الشارقة
kabul AF 34.53 69.17 | Kabul | Kaboul | Kabul | كابول
kandahar AF 31.61 65.71 | Kandahar | Kandahar | Kandahar | قندهار
adelaide AU -34.93 138.6 | ^Adelaide | ^Adélaïde | ^Adelaida | أديلايد
brisbane AU -27.47 153.03 | Brisbane | Brisbane | Brisbane | بريزبن
canberra AU -35.28 149.13 | Canberra | Canberra | Canberra | كانبيرا
darwin AU -12.46 130.84 | Darwin, Northern Territory
hobart AU -42.88 147.33 | Hobart
melbourne AU -37.81 144.96 | Melbourne | Melbourne | Melbourne | ملبورن
perth AU -31.95 115.86 | Perth, Western Australia
sydney AU -33.87 151.21 | ^Sydney | ^Sydney | ^Sídney | سيدني
dhaka BD 23.81 90.41 | Dhaka | Dacca | Daca | دكا
manama BH 26.23 50.59 | Manama | Manama | Manama | المنامة | العاصمة البحرينية
bandar-seri-begawan BN 4.9 114.94 | Bandar Seri Begawan | Bandar Seri Begawan | Bandar Seri Begawan | بندر سري بكاوان
thimphu BT 27.47 89.64 | Thimphu | Thimphou | Timbu | تيمفو
beijing CN 39.9 116.41 | Beijing | Pékin | Pekín | بيجين | Beijing; Peking; بكين
chengdu CN 30.57 104.07 | Chengdu
chongqing CN 29.56 106.55 | Chongqing
dongguan CN 23.02 113.75 | Dongguan | Dongguan | Dongguan | دونغقوان
guangzhou CN 23.13 113.26 | Guangzhou | Canton | Cantón | قوانغتشو
hangzhou CN 30.27 120.16 | Hangzhou | Hangzhou | Hangzhou | هانغتشو
kunming CN 25.04 102.72 | Kunming
lianyungang CN 34.6 119.22 | Lianyungang
nanjing CN 32.06 118.8 | Nanjing | Nankin | Nankín
shanghai CN 31.23 121.47 | Shanghai | Shanghai | Shanghái | شنغهاي
shenzhen CN 22.54 114.06 | Shenzhen | Shenzhen | Shenzhen | شنتشن
tianjin CN 39.34 117.36 | Tianjin | Tianjin | Tianjin | تيانجين
wuhan CN 30.59 114.31 | Wuhan | Wuhan | Wuhan | ووهان
xiamen CN 24.48 118.09 | Xiamen
nadi FJ -17.8 177.42 | Nadi (Fiji)
suva FJ -18.14 178.44 | Suva | Suva | Suva | سوفا
palikir FM 6.92 158.16 | Palikir
bali ID -8.34 115.09 | Bali | Bali | Bali | بالي
batam ID 1.13 104.05 | Batam
denpasar ID -8.65 115.22 | Denpasar
jakarta ID -6.21 106.85 | Jakarta | Jakarta | Yakarta | جاكرتا
medan ID 3.59 98.67 | Medan
surabaya ID -7.25 112.75 | Surabaya
jerusalem IL 31.77 35.21 | Jerusalem | Jérusalem | Jerusalén | القدس
tel-aviv IL 32.08 34.78 | Tel Aviv | Tel Aviv | Tel Aviv | تل أبيب | Tel-Aviv
agra IN 27.18 78.02 | Agra
ahmedabad IN 23.02 72.57 | Ahmedabad | Ahmedabad | Ahmedabad
bengaluru IN 12.97 77.59 | Bengaluru | Bangalore | Bangalore | بنغالور | Bangalore
chennai IN 13.08 80.27 | Chennai | Chennai | Chennai | تشيناي | Madras
delhi IN 28.65 77.23 | Delhi | Delhi | Delhi | دلهي
goa IN 15.3 74.12 | Goa
gurugram IN 28.46 77.03 | Gurugram | - | - | - | Gurgaon
hyderabad IN 17.39 78.49 | Hyderabad | Hyderabad | Hyderabad | حيدر أباد
jaipur IN 26.91 75.79 | Jaipur
kolkata IN 22.57 88.36 | Kolkata | Calcutta | Calcuta | كلكتا | Calcutta
lucknow IN 26.85 80.95 | Lucknow
mumbai IN 19.08 72.88 | Mumbai | Mumbai | Bombay | مومباي
new-delhi IN 28.61 77.21 | New Delhi | New Delhi | Nueva Delhi | نيودلهي
noida IN 28.54 77.39 | Noida
pune IN 18.52 73.86 | Pune
baghdad IQ 33.31 44.37 | Baghdad | Bagdad | Bagdad | بغداد | العاصمة العراقية
basra IQ 30.51 47.78 | Basra | Bassora | Basora | البصرة
erbil IQ 36.19 44.01 | Erbil | Erbil | Erbil | أربيل
mosul IQ 36.34 43.13 | Mosul | Mossoul | Mosul | الموصل
tehran IR 35.69 51.39 | Tehran | Téhéran | Teherán | طهران
amman JO 31.95 35.93 | Amman | Amman | Amán | ~عمّان | العاصمة الأردنية
aqaba JO 29.53 35.01 | Aqaba | Aqaba | Áqaba | مدينة العقبة
fukuoka JP 33.59 130.4 | Fukuoka
kyoto JP 35.01 135.77 | Kyoto | Kyoto | Kioto | كيوتو
osaka JP 34.69 135.5 | Osaka | Osaka | Osaka | أوساكا
tokyo JP 35.68 139.69 | Tokyo | Tokyo | Tokio | طوكيو
yokohama JP 35.44 139.64 | Yokohama
bishkek KG 42.87 74.59 | Bishkek | Bichkek | Biskek | بيشكك
phnom-penh KH 11.56 104.92 | Phnom Penh | Phnom Penh | Nom Pen | بنوم بنه
poipet KH 13.66 102.56 | Poipet
siem-reap KH 13.36 103.86 | Siem Reap
sihanoukville KH 10.63 103.52 | Sihanoukville | Sihanoukville | Sihanoukville
tarawa KI 1.33 172.98 | Tarawa
pyongyang KP 39.04 125.76 | Pyongyang | Pyongyang | Pionyang | بيونغ يانغ
asan KR 36.79 127 | Asan | Asan | Asan | أسان | Asan City
busan KR 35.18 129.08 | Busan | Busan | Busan | بوسان | Pusan
incheon KR 37.46 126.71 | Incheon | Incheon | Incheon | إنتشون
jeju KR 33.5 126.53 | Jeju
seoul KR 37.57 126.98 | Seoul | Séoul | Seúl | سيول
kuwait-city KW 29.38 47.99 | Kuwait City | Koweït City | Ciudad de Kuwait | مدينة الكويت | العاصمة الكويتية
almaty KZ 43.24 76.95 | Almaty | Almaty | Almatý | ألماتي
astana KZ 51.17 71.45 | Astana | Astana | Astaná | أستانا
bokeo LA 20.29 100.41 | Bokeo
vientiane LA 17.98 102.63 | Vientiane | Vientiane | Vientián | فيينتيان
beirut LB 33.89 35.5 | Beirut | Beyrouth | Beirut | بيروت | العاصمة اللبنانية
sidon LB 33.56 35.38 | Sidon | Saïda | Sidón | صيدا
colombo LK 6.93 79.85 | Colombo | Colombo | Colombo | كولومبو
majuro MH 7.1 171.38 | Majuro
myawaddy MM 16.69 98.51 | Myawaddy
naypyidaw MM 19.76 96.08 | Nay Pyi Taw | Nay Pyi Taw | Naipyidó | نايبيداو | Naypyidaw
yangon MM 16.87 96.2 | Yangon | Yangon | Rangún | يانغون | Rangoon
ulaanbaatar MN 47.89 106.91 | Ulaanbaatar | Oulan-Bator | Ulán Bator | أولان باتور | Ulan Bator
male-mv MV 4.18 73.51 | Malé (Maldives)
johor-bahru MY 1.49 103.74 | Johor Bahru | Johor Bahru | Johor Bahru
kota-kinabalu MY 5.98 116.07 | Kota Kinabalu
kuala-lumpur MY 3.14 101.69 | Kuala Lumpur | Kuala Lumpur | Kuala Lumpur | كوالالمبور
langkawi MY 6.35 99.8 | Langkawi
penang MY 5.41 100.33 | Penang | Penang | Penang
putrajaya MY 2.93 101.69 | Putrajaya
noumea NC -22.27 166.46 | Nouméa | Nouméa | Numea
kathmandu NP 27.72 85.32 | Kathmandu | Katmandou | Katmandú | كاتماندو
auckland NZ -36.85 174.76 | Auckland | Auckland | Auckland | أوكلاند
christchurch NZ -43.53 172.64 | Christchurch
wellington NZ -41.29 174.78 | Wellington | Wellington | Wellington | ويلينغتون
muscat OM 23.59 58.41 | Muscat | Mascate | Mascate | مسقط | العاصمة العمانية
papeete PF -17.54 -149.57 | Papeete
port-moresby PG -9.44 147.18 | Port Moresby | Port Moresby | Port Moresby | بورت مورسبي
angeles-city PH 15.15 120.59 | Angeles City
cebu PH 10.32 123.89 | Cebu | Cebu | Cebú
davao PH 7.19 125.46 | Davao
manila PH 14.6 120.98 | Manila | Manille | Manila | مانيلا
pasay PH 14.54 121.0 | Pasay City
islamabad PK 33.68 73.05 | Islamabad | Islamabad | Islamabad | إسلام آباد
karachi PK 24.86 67.01 | Karachi | Karachi | Karachi | كراتشي
lahore PK 31.55 74.34 | Lahore | Lahore | Lahore | لاهور
peshawar PK 34.02 71.52 | Peshawar
gaza PS 31.5 34.47 | Gaza | Gaza | Gaza | غزة | Gaza Strip; قطاع غزة; bande de Gaza; Franja de Gaza
ramallah PS 31.9 35.2 | Ramallah | Ramallah | Ramala | رام الله
ngerulmud PW 7.5 134.62 | Ngerulmud
doha QA 25.29 51.53 | Doha | Doha | Doha | الدوحة | العاصمة القطرية
dammam SA 26.43 50.1 | Dammam | Dammam | Dammam | الدمام
jeddah SA 21.49 39.19 | Jeddah | Djeddah | Yeda | جدة
mecca SA 21.42 39.83 | Mecca | La Mecque | La Meca | مكة المكرمة
medina-sa SA 24.47 39.61 | Medina (Saudi Arabia) | Médine | Medina (Arabia Saudita) | المدينة المنورة
riyadh SA 24.71 46.68 | Riyadh | Riyad | Riad | الرياض | العاصمة السعودية
honiara SB -9.43 159.95 | Honiara | Honiara | Honiara | هونيارا
aleppo SY 36.2 37.13 | Aleppo | Alep | Alepo | حلب
damascus SY 33.51 36.28 | Damascus | Damas | Damasco | دمشق | العاصمة السورية
palmyra SY 34.56 38.28 | Palmyra | Palmyre | Palmira | مدينة تدمر
bangkok TH 13.76 100.5 | Bangkok | Bangkok | Bangkok | بانكوك | العاصمة التايلندية
chiang-mai TH 18.79 98.98 | Chiang Mai | Chiang Mai | Chiang Mai
chiang-rai TH 19.91 99.83 | Chiang Rai
pattaya TH 12.92 100.88 | Pattaya | Pattaya | Pattaya
phuket TH 7.88 98.39 | Phuket | Phuket | Phuket | بوكيت
dushanbe TJ 38.56 68.77 | Dushanbe | Douchanbé | Dusambé | دوشانبي
dili TL -8.56 125.56 | Dili | Dili | Dili | ديلي
ashgabat TM 37.96 58.33 | Ashgabat | Achgabat | Asjabad | عشق آباد
nukualofa TO -21.14 -175.2 | Nuku’alofa
funafuti TV -8.52 179.2 | Funafuti
kaohsiung TW 22.63 120.3 | Kaohsiung
taipei TW 25.03 121.57 | Taipei | Taipei | Taipéi | تايبيه
samarkand UZ 39.65 66.96 | Samarkand | Samarcande | Samarcanda | سمرقند
tashkent UZ 41.3 69.24 | Tashkent | Tachkent | Taskent | طشقند
da-nang VN 16.05 108.2 | Da Nang | Da Nang | Da Nang | - | Danang
hai-phong VN 20.84 106.69 | Hai Phong | Haïphong | Hai Phong | - | Haiphong
hanoi VN 21.03 105.85 | Hanoi | Hanoï | Hanói | هانوي
ho-chi-minh-city VN 10.82 106.63 | Ho Chi Minh City | Hô-Chi-Minh-Ville | Ciudad Ho Chi Minh | مدينة هو تشي منه
port-vila VU -17.73 168.32 | Port Vila | Port-Vila | Port Vila | بورت فيلا
apia WS -13.83 -171.77 | Apia
aden YE 12.79 45.02 | Aden | Aden | Adén | عدن
sanaa YE 15.37 44.19 | Sana’a | Sanaa | Saná | صنعاء | Sanaa; العاصمة اليمنية
`,
)
