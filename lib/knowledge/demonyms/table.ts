/**
 * Adjectives and nouns of nationality by ISO 3166-1 code: `code | English | French | Spanish | Arabic`, each in its
 * masculine singular, from which `forms.ts` makes the others. `!` marks a form that stays as it is. Public record:
 * the names that the United Nations' language services and the languages' academies use. "Congolese" is left
 * out, since two countries share it, as are words of other meaning: Arabic "مالي" is "financial" first.
 */
export const demonymTable = `
AD | andorran | andorran | andorrano | أندوري
AE | emirati | émirati, émirien | emiratí | إماراتي
AF | afghan | afghan | afgano | أفغاني, !أفغان
AG | antiguan | antiguais | antiguano | -
AL | albanian | albanais | albanés | ألباني
AM | armenian | arménien | armenio | أرميني, !أرمن
AO | angolan | angolais | angoleño, angolano | أنغولي
AR | argentine, argentinian, argentinean | argentin | argentino | أرجنتيني
AT | austrian | autrichien | austriaco, austríaco | نمساوي
AU | australian, !aussie | australien | australiano | أسترالي
AW | aruban | arubais | arubeño | -
AZ | azerbaijani | azerbaïdjanais, azéri | azerbaiyano, azerí | أذربيجاني, أذري
BA | bosnian | bosnien, bosniaque | bosnio | بوسني
BB | barbadian | barbadien | barbadense | بربادوسي
BD | bangladeshi | bangladais | bangladesí | بنغلاديشي, بنغالي
BE | belgian | belge | belga | بلجيكي
BF | !burkinabe, burkinan | burkinabé | burkinés, burkinabé | بوركيني, بوركينابي
BG | bulgarian | bulgare | búlgaro | بلغاري, !بلغار
BH | bahraini | bahreïnien, bahreïni | bahreiní | بحريني
BI | burundian | burundais | burundés | بوروندي
BJ | beninese | béninois | beninés | بنيني
BM | bermudian | bermudien | bermudeño | -
BN | bruneian | brunéien | bruneano | بروني
BO | bolivian | bolivien | boliviano | بوليفي
BR | brazilian | brésilien | brasileño, brasilero | برازيلي
BS | bahamian | bahamien | bahameño | بهامي
BT | bhutanese | bhoutanais | butanés | بوتاني
BW | botswanan, !motswana | botswanais | botsuano | بوتسواني
BY | belarusian, belarussian | biélorusse, bélarussien | bielorruso | بيلاروسي
BZ | belizean | bélizien | beliceño | بليزي
CA | canadian | canadien | canadiense | كندي
CF | central african | centrafricain | centroafricano | -
CH | swiss | suisse | suizo | سويسري
CI | ivorian, ivoirian | ivoirien | marfileño, costamarfileño | إيفواري, عاجي
CL | chilean | chilien | chileno | تشيلي
CM | cameroonian | camerounais | camerunés | كاميروني
CN | chinese | chinois | chino | صيني
CO | colombian | colombien | colombiano | كولومبي
CR | costa rican | costaricien | costarricense, costarriqueño | كوستاريكي
CU | cuban | cubain | cubano | كوبي
CV | cape verdean, cabo verdean | cap-verdien, capverdien | caboverdiano | -
CW | curaçaoan | curacien | curazoleño | -
CY | cypriot | chypriote | chipriota | قبرصي
CZ | czech | tchèque | checo | تشيكي
DE | german | allemand | alemán | ألماني, !ألمان
DJ | djiboutian | djiboutien | yibutiano | جيبوتي
DK | danish, !danes | danois | danés | دنماركي, دانماركي
DM | - | dominiquais | dominiqués | -
DO | dominican | dominicain | dominicano | دومينيكاني
DZ | algerian | algérien | argelino | جزائري
EC | ecuadorian, ecuadorean | équatorien | ecuatoriano | إكوادوري
EE | estonian | estonien | estonio | إستوني
EG | egyptian | égyptien | egipcio | مصري
ER | eritrean | érythréen | eritreo | إريتري
ES | spanish, spaniard | espagnol | español | إسباني, !إسبان
ET | ethiopian | éthiopien | etíope | إثيوبي
FI | finnish, !finns | finlandais | finlandés | فنلندي
FJ | fijian | fidjien | fiyiano | -
FM | micronesian | micronésien | micronesio | ميكرونيزي
FR | french, !frenchman, !frenchmen | français | francés | فرنسي
GA | gabonese | gabonais | gabonés | غابوني
GB | british, briton, scottish | britannique | británico | بريطاني, !البريطانيين
GD | grenadian | grenadien | granadino | غرينادي
GE | georgian | géorgien | georgiano | جورجي
GF | french guianese, guianese | guyanais | - | -
GH | ghanaian | ghanéen | ghanés | غاني
GL | greenlandic | groenlandais | groenlandés | -
GM | gambian | gambien | gambiano | غامبي
GN | guinean | guinéen | guineano | غيني
GP | guadeloupean | guadeloupéen | guadalupeño | -
GQ | equatoguinean, equatorial guinean | équato-guinéen | ecuatoguineano | -
GR | greek | !grec, !grecs, grecque | griego | يوناني
GT | guatemalan | guatémaltèque | guatemalteco | غواتيمالي
GW | bissau guinean, guinea bissauan | bissau-guinéen, bissaoguinéen | guineano bisauense | -
GY | guyanese | guyanien | guyanés | غياني
HN | honduran | hondurien | hondureño | هندوراسي
HR | croatian, croat | croate | croata | كرواتي
HT | haitian | haïtien | haitiano | هايتي
HU | hungarian | hongrois | húngaro | مجري, هنغاري
ID | indonesian | indonésien | indonesio | إندونيسي
IE | irish, !irishman, !irishmen | irlandais | irlandés | أيرلندي, إيرلندي
IL | israeli | israélien | israelí | إسرائيلي
IN | indian | indien | indio, hindú | هندي
IQ | iraqi | irakien, iraquien | iraquí | عراقي
IR | iranian | iranien | iraní | إيراني
IS | icelandic, icelander | islandais | islandés | آيسلندي
IT | italian | italien | italiano | إيطالي
JM | jamaican | jamaïcain, jamaïquain | jamaicano, jamaiquino | جامايكي
JO | jordanian | jordanien | jordano | أردني
JP | japanese | japonais, nippon | japonés, nipón | ياباني
KE | kenyan | kényan | keniano, keniata | كيني
KG | kyrgyz, kyrgyzstani | kirghize | kirguís, kirguiso | قيرغيزي, قيرغيزستاني
KH | cambodian | cambodgien | camboyano | كمبودي
KI | - | kiribatien | kiribatiano | -
KM | comorian | comorien | comorense | قمري
KN | kittitian | - | - | -
KP | north korean | nord-coréen | norcoreano | كوري شمالي, كورية شمالية
KR | korean, south korean | coréen, sud-coréen | coreano, surcoreano | كوري, كوري جنوبي, كورية جنوبية
KW | kuwaiti | koweïtien | kuwaití | كويتي
KY | caymanian | caïmanais | caimanés | -
KZ | kazakh, kazakhstani | kazakh, kazakhstanais | kazajo, kazako | كازاخستاني, كازاخي
LA | laotian | laotien | laosiano | لاوسي
LB | lebanese | libanais | libanés | لبناني
LC | saint lucian, st lucian | saint-lucien | santalucense | -
LI | - | liechtensteinois | liechtensteiniano | -
LK | sri lankan | sri-lankais, srilankais | ceilanés, esrilanqués | سريلانكي
LR | liberian | libérien | liberiano | ليبيري
LS | basotho | lesothan | lesotense | ليسوتي
LT | lithuanian | lituanien | lituano | ليتواني
LU | luxembourgish, luxembourger | luxembourgeois | luxemburgués | لوكسمبورغي
LV | latvian | letton | letón | لاتفي
LY | libyan | libyen | libio | ليبي
MA | moroccan | marocain | marroquí | مغربي
MC | monegasque | monégasque | monegasco | -
MD | moldovan | moldave, moldove | moldavo | مولدوفي
ME | montenegrin | monténégrin | montenegrino | -
MG | malagasy, madagascan | malgache | malgache | مدغشقري, ملغاشي
MH | marshallese | marshallais | marshalés | مارشالي
MK | macedonian | macédonien | macedonio | مقدوني
ML | malian | malien | maliense, malí | -
MM | burmese | birman | birmano | ميانماري, بورمي
MN | mongolian | mongol | mongol | منغولي
MQ | martinican | martiniquais | martiniqués | -
MR | mauritanian | mauritanien | mauritano | موريتاني
MT | maltese | maltais | maltés | مالطي
MU | mauritian | mauricien | mauriciano | موريشي
MV | maldivian | maldivien | maldivo | ملديفي, مالديفي
MW | malawian | malawien, malawite | malauí, malauiano | ملاوي
MX | mexican | mexicain | mexicano | مكسيكي
MY | malaysian | malaisien | malasio, malayo | ماليزي
MZ | mozambican | mozambicain | mozambiqueño | موزمبيقي
NA | namibian | namibien | namibio | ناميبي
NC | new caledonian | néo-calédonien | neocaledonio | -
NE | nigerien | nigérien | nigerino | نيجري
NG | nigerian | nigérian | nigeriano | نيجيري
NI | nicaraguan | nicaraguayen | nicaragüense | نيكاراغوي
NL | dutch, !dutchman, !dutchmen | néerlandais, hollandais | neerlandés, holandés | هولندي
NO | norwegian | norvégien | noruego | نرويجي
NP | nepalese, nepali | népalais | nepalí, nepalés | نيبالي
NR | nauruan | nauruan | nauruano | -
NZ | new zealander | néo-zélandais | neozelandés | نيوزيلندي
OM | omani | omanais | omaní | عماني
PA | panamanian | panaméen | panameño | بنمي
PE | peruvian | péruvien | peruano | بيروفي, بيروي
PF | french polynesian | polynésien | francopolinesio | -
PG | papua new guinean | papouan-néo-guinéen | papú, papúa | -
PH | philippine, filipino | philippin | filipino | فلبيني
PK | pakistani | pakistanais | pakistaní | باكستاني
PL | polish, !poles | polonais | polaco | بولندي
PR | puerto rican | portoricain | puertorriqueño, portorriqueño | بورتوريكي
PS | palestinian | palestinien | palestino | فلسطيني
PT | portuguese | portugais | portugués | برتغالي
PW | palauan | palauan, palaosien | palauano | -
PY | paraguayan | paraguayen | paraguayo | باراغواي
QA | qatari | qatarien, qatari | catarí, qatarí | قطري
RE | - | réunionnais | - | -
RO | romanian | roumain | rumano | روماني
RS | serbian, serb | serbe | serbio | صربي
RU | russian | russe | ruso | روسي, !روس
RW | rwandan | rwandais | ruandés | رواندي
SA | saudi, saudi arabian | saoudien | saudí, saudita | سعودي
SB | solomon islander | salomonais | salomonense | -
SC | seychellois | seychellois | seychellense | سيشلي
SD | sudanese | soudanais | sudanés | سوداني
SE | swedish, !swedes | suédois | sueco | سويدي
SG | singaporean | singapourien | singapurense | سنغافوري
SI | slovenian, slovene | slovène | esloveno | سلوفيني
SK | slovak, slovakian | slovaque | eslovaco | سلوفاكي
SL | sierra leonean | sierra-léonais | sierraleonés | سيراليوني
SM | sammarinese | saint-marinais | sanmarinense | -
SN | senegalese | sénégalais | senegalés | سنغالي
SO | somali, somalian | somalien | somalí | صومالي
SR | surinamese | surinamais, surinamien | surinamés | سورينامي
SS | south sudanese | sud-soudanais | sursudanés | جنوب سوداني
ST | sao tomean | santoméen | santotomense | -
SV | salvadoran, salvadorean, salvadorian | salvadorien | salvadoreño | سلفادوري
SY | syrian | syrien | sirio | سوري
SZ | swazi | swazi | suazi, esuatiniano | سوازيلندي
TD | chadian | tchadien | chadiano | تشادي
TG | togolese | togolais | togolés | توغولي
TH | thai | thaïlandais | tailandés | تايلندي, تايلاندي
TJ | tajik, tajikistani | tadjik, tadjike | tayiko | طاجيكي, طاجيكستاني
TL | timorese, east timorese | timorais, est-timorais | timorense | تيموري
TM | turkmen | turkmène, !turkmènes | turcomano, turkmeno | تركماني, تركمانستاني
TN | tunisian | tunisien | tunecino | تونسي
TO | tongan | tonguien, tongien | tongano | تونغي
TR | turkish, !turk, !turks | !turc, !turcs, turque | turco | تركي, !أتراك
TT | trinidadian | trinidadien | trinitense | ترينيدادي
TV | tuvaluan | tuvaluan | tuvaluano | -
TW | taiwanese | taïwanais, taiwanais | taiwanés | تايواني
TZ | tanzanian | tanzanien | tanzano | تنزاني
UA | ukrainian | ukrainien | ucraniano | أوكراني
UG | ugandan | ougandais | ugandés | أوغندي
US | american | américain, étasunien, états-unien | estadounidense, norteamericano | أمريكي, أميركي
UY | uruguayan | uruguayen | uruguayo | أوروغواي
UZ | uzbek, uzbekistani | ouzbek, ouzbèke, ouzbékistanais | uzbeko | أوزبكي, أوزبكستاني
VC | vincentian | saint-vincentais | sanvicentino | -
VE | venezuelan | vénézuélien | venezolano | فنزويلي
VN | vietnamese | vietnamien | vietnamita | فيتنامي, فييتنامي
VU | - | vanuatuan, vanuatais | vanuatuense | -
WS | samoan | samoan | samoano | -
XK | kosovar, kosovan | kosovar | kosovar, kosovés | -
YE | yemeni | yéménite | yemení | يمني
ZA | south african | sud-africain | sudafricano, surafricano | جنوب أفريقي, جنوب إفريقي
ZM | zambian | zambien | zambiano | زامبي
ZW | zimbabwean | zimbabwéen | zimbabuense | زيمبابوي
`
