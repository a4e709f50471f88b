import { tableOf } from '../../table'

/** Capitals, big cities and ports of Africa, with their country and coordinates. */
export const africanCities = tableOf(
  'Place',
  `
# geographical names, public record (UNGEGN exonyms, gazetteers)
luanda AO -8.84 13.23 | Luanda | Luanda | Luanda | لواندا
bobo-dioulasso BF 11.18 -4.3 | Bobo-Dioulasso
ouagadougou BF 12.37 -1.53 | Ouagadougou | Ouagadougou | Uagadugú | واغادوغو
bujumbura BI -3.38 29.36 | Bujumbura | Bujumbura | Buyumbura | بوجمبورا
gitega BI -3.43 29.93 | Gitega
cotonou BJ 6.37 2.43 | Cotonou | Cotonou | Cotonú | كوتونو
porto-novo BJ 6.5 2.6 | Porto-Novo | Porto-Novo | Porto Novo | بورتو نوفو
gaborone BW -24.65 25.91 | Gaborone | Gaborone | Gaborone | غابورون
goma CD -1.68 29.22 | Goma
kinshasa CD -4.44 15.27 | Kinshasa | Kinshasa | Kinshasa | كينشاسا
lubumbashi CD -11.66 27.48 | Lubumbashi
bangui CF 4.39 18.56 | Bangui | Bangui | Bangui | بانغي
brazzaville CG -4.26 15.24 | Brazzaville | Brazzaville | Brazzaville | برازافيل
pointe-noire CG -4.78 11.86 | Pointe-Noire
abidjan CI 5.36 -4.01 | Abidjan | Abidjan | Abiyán | أبيدجان
douala CM 4.05 9.7 | Douala | Douala | Duala | دوالا
yaounde CM 3.85 11.5 | Yaoundé | Yaoundé | Yaundé | ياوندي
praia CV 14.93 -23.51 | Praia | Praia | Praia | برايا
djibouti-city DJ 11.59 43.15 | Djibouti City | Djibouti-ville | Ciudad de Yibuti
algiers DZ 36.75 3.06 | Algiers | Alger | Argel | الجزائر العاصمة | العاصمة الجزائرية; الجزائر العاصمة
oran DZ 35.7 -0.63 | Oran (Algeria) | - | Orán | وهران
alexandria-eg EG 31.2 29.92 | Alexandria (Egypt) | Alexandrie | Alejandría | الإسكندرية
cairo EG 30.04 31.24 | Cairo | Le Caire | El Cairo | القاهرة | العاصمة المصرية
luxor EG 25.69 32.64 | Luxor | Louxor | Lúxor | مدينة الأقصر
sharm-el-sheikh EG 27.92 34.33 | Sharm el-Sheikh | Charm el-Cheikh | Sharm el Sheij | شرم الشيخ | Sharm El Sheikh
asmara ER 15.32 38.93 | Asmara | Asmara | Asmara | أسمرة
addis-ababa ET 9.03 38.74 | Addis Ababa | Addis-Abeba | Adís Abeba | أديس أبابا
libreville GA 0.42 9.47 | Libreville | Libreville | Libreville | ليبرفيل
accra GH 5.6 -0.19 | Accra | Accra | Acra | أكرا
kumasi GH 6.69 -1.62 | Kumasi
tema GH 5.67 -0.02 | Port of Tema | Port de Tema | Puerto de Tema
banjul GM 13.45 -16.58 | Banjul | Banjul | Banjul | بانجول
conakry GN 9.64 -13.58 | Conakry | Conakry | Conakri | كوناكري
malabo GQ 3.75 8.78 | Malabo | Malabo | Malabo | مالابو
bissau GW 11.86 -15.6 | Bissau | Bissau | Bisáu | بيساو
mombasa KE -4.04 39.67 | Mombasa | Mombasa | Mombasa | مومباسا
nairobi KE -1.29 36.82 | Nairobi | Nairobi | Nairobi | نيروبي | العاصمة الكينية
moroni KM -11.7 43.26 | Moroni | Moroni | Moroni | موروني
monrovia LR 6.3 -10.8 | Monrovia | Monrovia | Monrovia | مونروفيا
maseru LS -29.32 27.48 | Maseru | Maseru | Maseru | ماسيرو
benghazi LY 32.12 20.09 | Benghazi | Benghazi | Bengasi | بنغازي
tripoli LY 32.89 13.19 | Tripoli | Tripoli | Trípoli | طرابلس | العاصمة الليبية
agadir MA 30.43 -9.6 | Agadir | Agadir | Agadir | أكادير
casablanca MA 33.57 -7.59 | Casablanca | Casablanca | Casablanca | الدار البيضاء
fez MA 34.03 -5.0 | Fès | Fès | Fez | مدينة فاس
marrakech MA 31.63 -8.01 | Marrakech | Marrakech | Marrakech | مراكش | Marrakesh
rabat MA 34.02 -6.84 | Rabat | Rabat | Rabat | الرباط | العاصمة المغربية
tangier MA 35.76 -5.83 | Tangier | Tanger | Tánger | طنجة
antananarivo MG -18.88 47.51 | Antananarivo | Antananarivo | Antananarivo | أنتاناناريفو
bamako ML 12.64 -8.0 | Bamako | Bamako | Bamako | باماكو
nouadhibou MR 20.93 -17.03 | Nouadhibou
nouakchott MR 18.07 -15.96 | Nouakchott | Nouakchott | Nuakchot | نواكشوط | العاصمة الموريتانية
port-louis MU -20.16 57.5 | Port Louis | Port-Louis | Port Louis | بورت لويس
blantyre MW -15.79 35.0 | Blantyre
lilongwe MW -13.96 33.79 | Lilongwe | Lilongwe | Lilongüe | ليلونغوي
beira MZ -19.83 34.84 | Beira (Mozambique)
maputo MZ -25.97 32.57 | Maputo | Maputo | Maputo | مابوتو
nampula MZ -15.12 39.27 | Nampula
windhoek NA -22.56 17.08 | Windhoek | Windhoek | Windhoek | ويندهوك
agadez NE 16.97 7.99 | Agadez
niamey NE 13.51 2.11 | Niamey | Niamey | Niamey | نيامي
abuja NG 9.07 7.4 | Abuja | Abuja | Abuya | أبوجا
benin-city NG 6.34 5.63 | Benin City | Benin City | Benin City | مدينة بنين
ibadan NG 7.38 3.95 | Ibadan
kano NG 12.0 8.52 | Kano State | État de Kano | Estado de Kano
lagos NG 6.52 3.38 | Lagos | Lagos | Lagos | لاغوس
owerri NG 5.48 7.04 | Owerri
port-harcourt NG 4.82 7.03 | Port Harcourt
kigali RW -1.94 30.06 | Kigali | Kigali | Kigali | كيغالي
victoria-sc SC -4.62 55.45 | Victoria (Seychelles)
khartoum SD 15.5 32.56 | Khartoum | Khartoum | Jartum | الخرطوم | العاصمة السودانية
port-sudan SD 19.62 37.22 | Port Sudan | Port-Soudan | Puerto Sudán | بورتسودان
freetown SL 8.48 -13.23 | Freetown | Freetown | Freetown | فريتاون
dakar SN 14.72 -17.47 | Dakar | Dakar | Dakar | داكار | العاصمة السنغالية
saly SN 14.45 -17.01 | Saly (Senegal)
thies SN 14.79 -16.93 | Thiès
bosaso SO 11.28 49.18 | Bosaso
mogadishu SO 2.05 45.32 | Mogadishu | Mogadiscio | Mogadiscio | مقديشو
juba SS 4.85 31.58 | Juba | Djouba | Yuba | جوبا
sao-tome ST 0.34 6.73 | São Tomé | Sao Tomé | Santo Tomé | ساو تومي
mbabane SZ -26.31 31.14 | Mbabane | Mbabane | Mbabane | مبابان
ndjamena TD 12.13 15.06 | N’Djamena | N’Djaména | Yamena | نجامينا | Ndjamena
lome TG 6.13 1.22 | Lomé | Lomé | Lomé | لومي | Lome
sfax TN 34.74 10.76 | Sfax | Sfax | Sfax | صفاقس
tunis TN 36.81 10.18 | Tunis | Tunis | Túnez capital | تونس العاصمة | العاصمة التونسية
arusha TZ -3.37 36.68 | Arusha | Arusha | Arusha | أروشا
dar-es-salaam TZ -6.79 39.21 | Dar es Salaam | Dar es-Salaam | Dar es Salam | دار السلام
dodoma TZ -6.16 35.75 | Dodoma | Dodoma | Dodoma | دودوما
zanzibar TZ -6.16 39.2 | Zanzibar | Zanzibar | Zanzíbar | زنجبار
entebbe UG 0.06 32.47 | Entebbe | Entebbe | Entebbe | عنتيبي
kampala UG 0.35 32.58 | Kampala | Kampala | Kampala | كمبالا
bloemfontein ZA -29.12 26.21 | Bloemfontein
cape-town ZA -33.92 18.42 | Cape Town | ~Le Cap | Ciudad del Cabo | كيب تاون | =Le Cap
durban ZA -29.86 31.02 | Durban | Durban | Durban | ديربان
johannesburg ZA -26.2 28.05 | Johannesburg | Johannesbourg | Johannesburgo | جوهانسبرغ
port-elizabeth ZA -33.96 25.6 | Port Elizabeth
pretoria ZA -25.75 28.19 | Pretoria | Pretoria | Pretoria | بريتوريا
lusaka ZM -15.39 28.32 | Lusaka | Lusaka | Lusaka | لوساكا
bulawayo ZW -20.15 28.58 | Bulawayo
harare ZW -17.83 31.05 | Harare | Harare | Harare | هراري
victoria-falls ZW -17.93 25.83 | Victoria Falls | Chutes Victoria | Cataratas Victoria | شلالات فيكتوريا
`,
)
