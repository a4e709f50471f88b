import { officialsOf } from './officials-table'

/** Heads of large national forces, and ministers who are often named beside them. */
export const nationalOfficials = officialsOf(`
# China, Singapore, Hong Kong, Viet Nam: INTERPOL releases and public record of the office
jingrong-liao | Liao | Jingrong Liao | - | director-general organisation-international-cooperation-department-mps-cn 2013 2013 | Liao Jinrong; Liao Jingrong; Jinrong Liao
li-dongsheng | Li | Li Dongsheng | لي دونغ شنغ | vice-minister-of-public-security country-cn 2009 2013-12
xue-dongzheng | Xue | Xue Dongzheng | - | deputy-director-general organisation-international-cooperation-department-mps-cn 2013 2013
meng-jianzhu | Meng | Meng Jianzhu | منغ جيان تشو | minister-of-public-security country-cn 2007-10 2012-12
guo-shengkun | Guo | Guo Shengkun | قوه شنغ كون | minister-of-public-security country-cn 2012-12 2017-11
zhao-kezhi | Zhao | Zhao Kezhi | تشاو كه تشي | minister-of-public-security country-cn 2017-11 2022-06
wang-xiaohong | Wang | Wang Xiaohong | وانغ شياوهونغ | minister-of-public-security country-cn 2022-06
wong-kan-seng | Wong | Wong Kan Seng | - | minister-for-home-affairs country-sg 1994 2010-10
teo-chee-hean | Teo | Teo Chee Hean | تيو تشي هيان | deputy-prime-minister country-sg 2009-04 2019-04; minister-for-home-affairs country-sg 2011-05 2015-10
k-shanmugam | Shanmugam | K. Shanmugam | ك. شانموغام | minister-for-home-affairs country-sg 2010-11 2011-05; minister-for-home-affairs country-sg 2015-10 | K Shanmugam; Kasiviswanathan Shanmugam
ng-joo-hee | Ng | Ng Joo Hee | نغ جو هي | commissioner organisation-singapore-police-force 2010-02 2015-01
hoong-wee-teck | Hoong | Hoong Wee Teck | - | commissioner organisation-singapore-police-force 2015-01 2024
masagos-zulkifli | Zulkifli | Masagos Zulkifli | ماساغوس ذو الكفل | -
s-iswaran | Iswaran | S. Iswaran | - | - | S Iswaran
tang-king-shing | Tang | Tang King-shing | - | commissioner organisation-hong-kong-police 2007-12 2011-01
andy-tsang | Tsang | Andy Tsang Wai-hung | - | commissioner organisation-hong-kong-police 2011-01 2015-05-03 | Andy Tsang; Tsang Wai-hung
stephen-lo | Lo | Stephen Lo Wai-chung | - | commissioner organisation-hong-kong-police 2015-05-04 2019-11-18 | Lo Wai-chung
chris-tang | Tang | Chris Tang Ping-keung | - | commissioner organisation-hong-kong-police 2019-11-19 2021-06-24 | Chris Tang; Tang Ping-keung
raymond-siu | Siu | Raymond Siu Chak-yee | - | commissioner organisation-hong-kong-police 2021-06-25 2025-04-01 | Raymond Siu; Siu Chak-yee
joe-chow | Chow | Joe Chow Yat-ming | - | commissioner organisation-hong-kong-police 2025-04-02 | Chow Yat-ming
phan-van-vinh | Phan | Phan Van Vinh | - | -
# United States: the agencies' own lists of directors
robert-mueller | Mueller | Robert S. Mueller III | روبرت مولر | director organisation-fbi 2001-09-04 2013-09-04 | Robert Mueller; Robert S. Mueller
james-comey | Comey | James Comey | جيمس كومي | director organisation-fbi 2013-09-04 2017-05-09 | James B. Comey
christopher-wray | Wray | Christopher Wray | كريستوفر راي | director organisation-fbi 2017-08-02 2025-01 | Christopher A. Wray; Chris Wray
kash-patel | Patel | Kash Patel | كاش باتيل | director organisation-fbi 2025-02 | Kashyap Patel
michele-leonhart | Leonhart | Michele Leonhart | - | administrator organisation-dea 2010-12 2015-05 | Michele M. Leonhart
chuck-rosenberg | Rosenberg | Chuck Rosenberg | - | administrator organisation-dea 2015-05 2017-10
anne-milgram | Milgram | Anne Milgram | - | administrator organisation-dea 2021-06 2025-01
eric-holder | Holder | Eric Holder | إريك هولدر | attorney-general country-us 2009-02 2015-04-27 | Eric H. Holder; Eric Holder Jr.
loretta-lynch | Lynch | Loretta Lynch | لوريتا لينش | attorney-general country-us 2015-04-27 2017-01 | Loretta E. Lynch
jeff-sessions | Sessions | Jeff Sessions | جيف سيشنز | attorney-general country-us 2017-02 2018-11
william-barr | Barr | William Barr | وليام بار | attorney-general country-us 2019-02 2020-12 | William P. Barr
merrick-garland | Garland | Merrick Garland | ميريك غارلاند | attorney-general country-us 2021-03 2025-01 | Merrick B. Garland
# United Kingdom, Australia, Canada: the forces' own lists of heads
keith-bristow | Bristow | Keith Bristow | - | director-general organisation-nca-uk 2013-10 2016-01
lynne-owens | Owens | Lynne Owens | - | director-general organisation-nca-uk 2016-01 2021-10
graeme-biggar | Biggar | Graeme Biggar | غرايم بيغار | director-general organisation-nca-uk 2021-10
bernard-hogan-howe | Hogan-Howe | Bernard Hogan-Howe | - | commissioner organisation-metropolitan-police 2011-09 2017-02
cressida-dick | Dick | Cressida Dick | - | commissioner organisation-metropolitan-police 2017-04 2022-04
mark-rowley | Rowley | Mark Rowley | - | commissioner organisation-metropolitan-police 2022-09
mick-keelty | Keelty | Mick Keelty | - | commissioner organisation-afp-au 2001 2009-09
tony-negus | Negus | Tony Negus | - | commissioner organisation-afp-au 2009-09 2014-09
andrew-colvin | Colvin | Andrew Colvin | - | commissioner organisation-afp-au 2014-10 2019-10
reece-kershaw | Kershaw | Reece Kershaw | - | commissioner organisation-afp-au 2019-10 2025-10
krissy-barrett | Barrett | Krissy Barrett | - | commissioner organisation-afp-au 2025-10
william-elliott-rcmp | Elliott | William J. S. Elliott | - | commissioner organisation-rcmp 2007-07 2011-11 | William J.S. Elliott
bob-paulson | Paulson | Bob Paulson | - | commissioner organisation-rcmp 2011-11 2017-06
brenda-lucki | Lucki | Brenda Lucki | - | commissioner organisation-rcmp 2018-04 2023-03
mike-duheme | Duheme | Mike Duheme | - | commissioner organisation-rcmp 2023-03
# Germany, Netherlands, Belgium, Italy, Spain: ministries' announcements of appointments
jorg-ziercke | Ziercke | Jörg Ziercke | - | president organisation-bka 2004 2014-11 | Joerg Ziercke
holger-munch | Münch | Holger Münch | هولغر مونش | president organisation-bka 2014-12 | Holger Muench
erik-akerboom | Akerboom | Erik Akerboom | - | commissioner organisation-politie-nl 2016 2020
henk-van-essen | van Essen | Henk van Essen | - | commissioner organisation-politie-nl 2020 2024
janny-knol | Knol | Janny Knol | - | commissioner organisation-politie-nl 2024
marc-de-mesmaeker | De Mesmaeker | Marc De Mesmaeker | - | commissioner organisation-federal-police-be 2018-06 2023
eric-snoeck | Snoeck | Eric Snoeck | - | commissioner organisation-federal-police-be 2023
antonio-manganelli | Manganelli | Antonio Manganelli | - | police-chief organisation-polizia-di-stato 2007 2013-03
alessandro-pansa | Pansa | Alessandro Pansa | - | police-chief organisation-polizia-di-stato 2013-05 2016-04
franco-gabrielli | Gabrielli | Franco Gabrielli | - | police-chief organisation-polizia-di-stato 2016-04 2021-03
lamberto-giannini | Giannini | Lamberto Giannini | - | police-chief organisation-polizia-di-stato 2021-03 2023-05
vittorio-pisani | Pisani | Vittorio Pisani | - | police-chief organisation-polizia-di-stato 2023-05
ignacio-cosido | Cosidó | Ignacio Cosidó | - | director-general organisation-policia-nacional-es 2012 2016-11
german-lopez-iglesias | López Iglesias | Germán López Iglesias | - | director-general organisation-policia-nacional-es 2016-11 2018-06
francisco-pardo-piqueras | Pardo Piqueras | Francisco Pardo Piqueras | - | director-general organisation-policia-nacional-es 2018-07 | Francisco Pardo
arsenio-fernandez-de-mesa | Fernández de Mesa | Arsenio Fernández de Mesa | - | director-general organisation-guardia-civil 2012 2017-01
jose-manuel-holgado | Holgado | José Manuel Holgado | - | director-general organisation-guardia-civil 2017-01 2018-06
felix-azon | Azón | Félix Azón | - | director-general organisation-guardia-civil 2018-07 2020-01
maria-gamez | Gámez | María Gámez | - | director-general organisation-guardia-civil 2020-01 2023-03
leonardo-marcos | Marcos | Leonardo Marcos González | - | director-general organisation-guardia-civil 2023-07 2024-09 | Leonardo Marcos
mercedes-gonzalez-fernandez | González | Mercedes González Fernández | - | director-general organisation-guardia-civil 2023-04 2023-06; director-general organisation-guardia-civil 2024-09
# France: decrees of appointment and the ministry's list of ministers
frederic-pechenard | Péchenard | Frédéric Péchenard | فريديريك بيشنار | director-general organisation-police-nationale 2007-06 2012-05
claude-baland | Baland | Claude Baland | - | director-general organisation-police-nationale 2012-06 2014-07
jean-marc-falcone | Falcone | Jean-Marc Falcone | - | director-general organisation-police-nationale 2014-07 2017-08
eric-morvan | Morvan | Éric Morvan | - | director-general organisation-police-nationale 2017-08 2020-01
frederic-veaux | Veaux | Frédéric Veaux | - | director-general organisation-police-nationale 2020-02 2024-10
louis-laugier | Laugier | Louis Laugier | - | director-general organisation-police-nationale 2024-11
denis-favier | Favier | Denis Favier | - | director-general organisation-gendarmerie-nationale 2013-04 2016-08
richard-lizurey | Lizurey | Richard Lizurey | - | director-general organisation-gendarmerie-nationale 2016-09 2019-10
christian-rodriguez-gendarmerie | Rodriguez | Christian Rodriguez | - | director-general organisation-gendarmerie-nationale 2019-11 2024-10
hubert-bonneau | Bonneau | Hubert Bonneau | - | director-general organisation-gendarmerie-nationale 2024-12
michele-alliot-marie | Alliot-Marie | Michèle Alliot-Marie | ميشيل أليو ماري | interior-minister country-fr 2007-05 2009-06
brice-hortefeux | Hortefeux | Brice Hortefeux | بريس أورتفو | interior-minister country-fr 2009-06 2011-02
claude-gueant | Guéant | Claude Guéant | كلود غيان | interior-minister country-fr 2011-02 2012-05
manuel-valls | Valls | Manuel Valls | مانويل فالس | interior-minister country-fr 2012-05 2014-03
bernard-cazeneuve | Cazeneuve | Bernard Cazeneuve | برنار كازنوف | interior-minister country-fr 2014-04 2016-12
gerard-collomb | Collomb | Gérard Collomb | جيرار كولومب | interior-minister country-fr 2017-05 2018-10
christophe-castaner | Castaner | Christophe Castaner | كريستوف كاستانير | interior-minister country-fr 2018-10 2020-07
gerald-darmanin | Darmanin | Gérald Darmanin | جيرالد دارمانان | interior-minister country-fr 2020-07 2024-09
bruno-retailleau | Retailleau | Bruno Retailleau | برونو ريتايو | interior-minister country-fr 2024-09 2025-10
laurent-nunez | Nuñez | Laurent Nuñez | لوران نونيز | interior-minister country-fr 2025-10 | Laurent Nunez
# India, Nigeria, South Africa, Kenya, Republic of Korea: public record of appointments
ranjit-sinha | Sinha | Ranjit Sinha | - | director organisation-cbi-in 2012-12 2014-12
alok-verma | Verma | Alok Verma | - | director organisation-cbi-in 2017-02 2019-01 | Alok Kumar Verma
rishi-kumar-shukla | Shukla | Rishi Kumar Shukla | - | director organisation-cbi-in 2019-02 2021-02
subodh-kumar-jaiswal | Jaiswal | Subodh Kumar Jaiswal | - | director organisation-cbi-in 2021-05 2023-05
praveen-sood | Sood | Praveen Sood | - | director organisation-cbi-in 2023-05
nuhu-ribadu | Ribadu | Nuhu Ribadu | نوهو ريبادو | chair organisation-efcc 2003 2007-12
farida-waziri | Waziri | Farida Waziri | - | chair organisation-efcc 2008 2011-11
ibrahim-lamorde | Lamorde | Ibrahim Lamorde | - | chair organisation-efcc 2012-02 2015-11
ibrahim-magu | Magu | Ibrahim Magu | - | chair organisation-efcc 2015-11 2020-07
abdulrasheed-bawa | Bawa | Abdulrasheed Bawa | - | chair organisation-efcc 2021-02 2023-06
ola-olukoyede | Olukoyede | Ola Olukoyede | - | chair organisation-efcc 2023-10
suleiman-abba | Abba | Suleiman Abba | - | inspector-general organisation-nigeria-police-force 2014-08 2015-04
solomon-arase | Arase | Solomon Arase | - | inspector-general organisation-nigeria-police-force 2015-04 2016-06
ibrahim-kpotun-idris | Idris | Ibrahim Kpotun Idris | - | inspector-general organisation-nigeria-police-force 2016-06 2019-01
mohammed-adamu | Adamu | Mohammed Adamu | - | inspector-general organisation-nigeria-police-force 2019-01 2021-04
usman-alkali-baba | Baba | Usman Alkali Baba | - | inspector-general organisation-nigeria-police-force 2021-04 2023-06
kayode-egbetokun | Egbetokun | Kayode Egbetokun | - | inspector-general organisation-nigeria-police-force 2023-06 2025
bheki-cele | Cele | Bheki Cele | - | commissioner organisation-saps 2009-08 2011
riah-phiyega | Phiyega | Riah Phiyega | - | commissioner organisation-saps 2012-06 2015-10
khehla-sitole | Sitole | Khehla Sitole | - | commissioner organisation-saps 2017-11 2022-03
fannie-masemola | Masemola | Fannie Masemola | - | commissioner organisation-saps 2022-04 | Sehlahle Fannie Masemola
george-kinoti | Kinoti | George Kinoti | - | director organisation-kenya-dci 2018-01 2022-09
japhet-koome | Koome | Japhet Koome | - | inspector-general organisation-kenya-police 2022-11 2024-07
douglas-kanja | Kanja | Douglas Kanja | - | inspector-general organisation-kenya-police 2024-09
kim-chang-yong | Kim | Kim Chang-yong | - | - | Kim Chang Yong
yoon-hee-keun | Yoon | Yoon Hee-keun | - | - | Yoon Hee Keun
min-gab-ryong | Min | Min Gab-ryong | - | - | Min Gap-ryong
`)
