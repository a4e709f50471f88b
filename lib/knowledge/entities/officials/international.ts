import { officialsOf } from './officials-table'

/** Chief officers of INTERPOL and of international and European bodies, with the offices they held and when. */
export const internationalOfficials = officialsOf(`
# INTERPOL: its releases, lists of its Secretaries General and Presidents, and the press on elections
raymond-kendall | Kendall | Raymond Kendall | ريموند كيندال | secretary-general organisation-interpol 1985 2000-11-02 | Raymond E. Kendall
ronald-k-noble | Noble | Ronald K. Noble | رونالد ك. نوبل | secretary-general organisation-interpol 2000-11-03 2014-11-06 | Ronald Noble; Ronald Kenneth Noble; رونالد نوبل; رونالد كينيث نوبل
jurgen-stock | Stock | Jürgen Stock | يورغن شتوك | secretary-general organisation-interpol 2014-11-07 2024-11-06 | Juergen Stock; يورغن ستوك; يورجن شتوك
valdecy-urquiza | Urquiza | Valdecy Urquiza | فالديسي أوركيزا | secretary-general organisation-interpol 2024-11-07; vice-president organisation-interpol 2021-11 2024-11 | Valdecy Urquiza e Silva; فالديسي أوركيسا
bjorn-eriksson | Eriksson | Björn Eriksson | بيورن إريكسون | president organisation-interpol 1994 1996 | Bjorn Eriksson
toshinori-kanemoto | Kanemoto | Toshinori Kanemoto | - | president organisation-interpol 1996 2000 | Kanemoto Toshinori
jesus-espigares-mira | Espigares Mira | Jesús Espigares Mira | - | president organisation-interpol 2000 2004
jackie-selebi | Selebi | Jackie Selebi | جاكي سيليبي | president organisation-interpol 2004 2008-01; commissioner organisation-saps 2000-01 2009-07 | Jacob Selebi
arturo-herrera-verdugo | Herrera Verdugo | Arturo Herrera Verdugo | - | president organisation-interpol 2008-01 2008-10-10 | Arturo Herrera
khoo-boon-hui | Khoo | Khoo Boon Hui | كو بون هوي | president organisation-interpol 2008-10-10 2012-11-07; commissioner country-sg 1997 2010-01; senior-deputy-secretary organisation-ministry-of-home-affairs-sg 2010 2014 | Boon Hui Khoo; خو بون هوي
mireille-ballestrazzi | Ballestrazzi | Mireille Ballestrazzi | ميراي باليسترازي | president organisation-interpol 2012-11-08 2016-11-10 | ميراي باليسترازى
meng-hongwei | Meng | Meng Hongwei | مينغ هونغ وي | president organisation-interpol 2016-11-10 2018-10-07; vice-minister-of-public-security country-cn 2004 2018 | Hongwei Meng; مينغ هونغوي
kim-jong-yang | Kim | Kim Jong Yang | كيم جونغ يانغ | president organisation-interpol 2018-11-21 2021-11-25 | Kim Jong-yang; Jong Yang Kim; Jong-yang Kim
ahmed-naser-al-raisi | Al-Raisi | Ahmed Naser Al-Raisi | أحمد ناصر الريسي | president organisation-interpol 2021-11-25 2025-11-27 | Ahmed Nasser Al-Raisi; Ahmed Nasser Al Raisi; Ahmed Naser Al Raisi; أحمد ناصر الرئيسي
lucas-philippe | Philippe | Lucas Philippe | لوكا فيليب | president organisation-interpol 2025-11-27 | لوكاس فيليب
jean-michel-louboutin | Louboutin | Jean-Michel Louboutin | جان ميشيل لوبوتان | executive-director-of-police-services organisation-interpol 2007 2014
tim-morris | Morris | Tim Morris | تيم موريس | executive-director-of-police-services organisation-interpol 2015 2018
stephen-kavanagh | Kavanagh | Stephen Kavanagh | ستيفن كافاناه | executive-director-of-police-services organisation-interpol 2020 2024 | Steve Kavanagh; ستيفن كافانا
cyril-gout | Gout | Cyril Gout | سيريل غو | -
noboru-nakatani | Nakatani | Noboru Nakatani | نوبورو ناكاتاني | executive-director facility-igci 2012 2018 | Nakatani Noboru
madan-oberoi | Oberoi | Madan Oberoi | مادان أوبروي | - | Madan Mohan Oberoi
michael-ellis | Ellis | Michael Ellis | مايكل إليس | - | مايكل اليس
aline-plancon | Plançon | Aline Plançon | - | -
stefano-carvelli | Carvelli | Stefano Carvelli | ستيفانو كارفيلي | -
crusade-yau | Yau | Crusade Yau | كروسيد ياو | - | Yau Crusade
isaac-kehinde-oginni | Oginni | Isaac Kehinde Oginni | إسحاق كيهيندي أوغيني | director organisation-ifcacc 2023 2024 | Isaac Oginni
rory-corcoran | Corcoran | Rory Corcoran | - | -
neal-jetton | Jetton | Neal Jetton | نيل جيتون | -
bernardo-pillot | Pillot | Bernardo Pillot | - | -
paul-stanfield | Stanfield | Paul Stanfield | بول ستانفيلد | -
silvino-schlickmann | Schlickmann | Silvino Schlickmann | - | - | Silvino Schlickmann Jr
anita-hazenberg | Hazenberg | Anita Hazenberg | - | -
pierre-reuland | Reuland | Pierre Reuland | - | -
glyn-lewis | Lewis | Glyn Lewis | - | -
# Europol, Eurojust, Frontex and European agencies: Council decisions and the agencies' own lists of directors
jurgen-storbeck | Storbeck | Jürgen Storbeck | يورغن شتوربيك | director organisation-europol 1999-07 2004-06 | Juergen Storbeck
max-peter-ratzel | Ratzel | Max-Peter Ratzel | ماكس بيتر راتسل | director organisation-europol 2005-04-16 2009-04-15 | Max Peter Ratzel
rob-wainwright | Wainwright | Rob Wainwright | روب وينرايت | director organisation-europol 2009-04-16 2018-05-01; executive-director organisation-europol 2017-05 2018-05-01 | Robert Wainwright; روب واينرايت
catherine-de-bolle | De Bolle | Catherine De Bolle | كاثرين دي بول | executive-director organisation-europol 2018-05-02 2026-05-01; commissioner organisation-federal-police-be 2012-03 2018-05-01 | كاثرين دو بول
wil-van-gemert | van Gemert | Wil van Gemert | - | -
jean-philippe-lecouffe | Lecouffe | Jean-Philippe Lecouffe | جان فيليب لوكوف | -
troels-oerting | Oerting | Troels Oerting | ترولس أورتينغ | head organisation-ec3 2013 2014 | Troels Ørting; Troels Oerting Jorgensen; Troels Oerting Jørgensen
edvardas-sileris | Šileris | Edvardas Šileris | - | head organisation-ec3 2020 | Edvardas Sileris
jose-luis-lopes-da-mota | Lopes da Mota | José Luís Lopes da Mota | - | president organisation-eurojust 2007-11 2009-12
aled-williams-eurojust | Williams | Aled Williams | - | president organisation-eurojust 2010-02 2012-05
michele-coninsx | Coninsx | Michèle Coninsx | ميشيل كونينكس | president organisation-eurojust 2012-05 2017; executive-director organisation-cted 2017 2022 | Michele Coninsx
ladislav-hamran | Hamran | Ladislav Hamran | لاديسلاف هامران | president organisation-eurojust 2017 2024
michael-schmid | Schmid | Michael Schmid | - | president organisation-eurojust 2024
ilkka-laitinen | Laitinen | Ilkka Laitinen | - | executive-director organisation-frontex 2005-05 2014
fabrice-leggeri | Leggeri | Fabrice Leggeri | فابريس ليجيري | executive-director organisation-frontex 2015-01 2022-04
aija-kalnaja | Kalnaja | Aija Kalnaja | - | executive-director organisation-frontex 2022-07 2023-02
hans-leijtens | Leijtens | Hans Leijtens | هانز ليتنز | executive-director organisation-frontex 2023-03-01
giovanni-kessler | Kessler | Giovanni Kessler | - | director-general organisation-olaf 2011-02 2017-10
ville-itala | Itälä | Ville Itälä | - | director-general organisation-olaf 2018-08 2025-07 | Ville Itala
laura-codruta-kovesi | Kövesi | Laura Codruța Kövesi | لاورا كودروتا كوفيسي | - | Laura Codruta Kövesi; Laura Kövesi; Laura Kovesi
udo-helmbrecht | Helmbrecht | Udo Helmbrecht | - | executive-director organisation-enisa 2009-10 2019-10-15
juhan-lepassaar | Lepassaar | Juhan Lepassaar | - | executive-director organisation-enisa 2019-10-16
antonio-campinos | Campinos | António Campinos | - | executive-director organisation-euipo 2010-10 2018-06
christian-archambeau | Archambeau | Christian Archambeau | - | executive-director organisation-euipo 2018-10 2023-09
joao-negrao | Negrão | João Negrão | - | executive-director organisation-euipo 2023-10
alexis-goosdeel | Goosdeel | Alexis Goosdeel | - | director organisation-euda 2016-01 2024-07-01; executive-director organisation-euda 2024-07-02 2025-12
detlef-schroder | Schröder | Detlef Schröder | - | executive-director organisation-cepol 2018-02 2022
montserrat-marin-lopez | Marín López | Montserrat Marín López | - | executive-director organisation-cepol 2023-02
cecilia-malmstrom | Malmström | Cecilia Malmström | سيسيليا مالمستروم | commissioner-for-home-affairs organisation-european-commission 2010-02 2014-10
dimitris-avramopoulos | Avramopoulos | Dimitris Avramopoulos | ديميتريس أفراموبولوس | commissioner-for-home-affairs organisation-european-commission 2014-11 2019-11
ylva-johansson | Johansson | Ylva Johansson | إيلفا يوهانسون | commissioner-for-home-affairs organisation-european-commission 2019-12 2024-11
magnus-brunner | Brunner | Magnus Brunner | ماغنوس برونر | commissioner-for-home-affairs organisation-european-commission 2024-12
# Council of Europe and United Nations bodies: their own lists of heads
thorbjorn-jagland | Jagland | Thorbjørn Jagland | ثوربيورن ياغلاند | secretary-general organisation-council-of-europe 2009-10 2019-09-17 | Thorbjorn Jagland
marija-pejcinovic-buric | Pejčinović Burić | Marija Pejčinović Burić | ماريا بيتشينوفيتش بوريتش | secretary-general organisation-council-of-europe 2019-09-18 2024-09-17 | Marija Pejcinovic Buric
alain-berset | Berset | Alain Berset | آلان بيرسيه | secretary-general organisation-council-of-europe 2024-09-18
kofi-annan | Annan | Kofi Annan | كوفي عنان | secretary-general organisation-united-nations 1997-01-01 2006-12-31 | Kofi A. Annan; كوفي أنان
ban-ki-moon | Ban | Ban Ki-moon | بان كي مون | secretary-general organisation-united-nations 2007-01-01 2016-12-31 | Ki-moon Ban
antonio-guterres | Guterres | António Guterres | أنطونيو غوتيريش | secretary-general organisation-united-nations 2017-01-01 2026-12-31 | Antonio Guterres; أنطونيو غوتيريس
antonio-maria-costa | Costa | Antonio Maria Costa | أنطونيو ماريا كوستا | executive-director organisation-unodc 2002-05 2010-08
yury-fedotov | Fedotov | Yury Fedotov | يوري فيدوتوف | executive-director organisation-unodc 2010-09 2019-12 | Yuri Fedotov; Yury V. Fedotov
ghada-waly | Waly | Ghada Waly | غادة والي | executive-director organisation-unodc 2020-02 2025-11 | Ghada Fathi Waly; غادة فتحي والي
john-brandolino | Brandolino | John Brandolino | - | -
michel-danet | Danet | Michel Danet | - | secretary-general organisation-wco 1999 2008
kunio-mikuriya | Mikuriya | Kunio Mikuriya | كونيو ميكوريا | secretary-general organisation-wco 2009 2023 | Mikuriya Kunio
ian-saunders | Saunders | Ian Saunders | إيان سوندرز | secretary-general organisation-wco 2024-01
margaret-chan | Chan | Margaret Chan | مارغريت تشان | director-general organisation-who 2007-01 2017-06
tedros-adhanom-ghebreyesus | Tedros | Tedros Adhanom Ghebreyesus | تيدروس أدهانوم غيبريسوس | director-general organisation-who 2017-07
john-scanlon | Scanlon | John E. Scanlon | جون سكانلون | secretary-general organisation-cites 2010-05 2018-04 | John Scanlon
ivonne-higuero | Higuero | Ivonne Higuero | إيفون هيغيرو | secretary-general organisation-cites 2018-12
luis-moreno-ocampo | Moreno Ocampo | Luis Moreno Ocampo | لويس مورينو أوكامبو | prosecutor organisation-icc 2003-06-16 2012-06-14 | Luis Moreno-Ocampo
fatou-bensouda | Bensouda | Fatou Bensouda | فاتو بنسودا | prosecutor organisation-icc 2012-06-15 2021-06-15
karim-khan | Khan | Karim A. A. Khan | كريم خان | prosecutor organisation-icc 2021-06-16 | Karim Khan; Karim A.A. Khan
raja-kumar | Raja Kumar | T. Raja Kumar | - | president organisation-fatf 2022-07 2024-06
marcus-pleyer | Pleyer | Marcus Pleyer | - | president organisation-fatf 2020-07 2022-06
elisa-de-anda-madrazo | de Anda Madrazo | Elisa de Anda Madrazo | - | president organisation-fatf 2024-07 2026-06
# African, Arab and sports bodies: their own lists of heads and the press on elections
jalel-chelba | Chelba | Jalel Chelba | جلال شلبا | executive-director organisation-afripol 2023 | Jalel Chelbah
mohammed-bin-ali-koman | Koman | Mohammed bin Ali Koman | محمد بن علي كومان | secretary-general organisation-arab-interior-ministers-council 2001 | Mohamed bin Ali Kuman; Mohammed bin Ali Kuman
joseph-blatter | Blatter | Joseph S. Blatter | جوزيف بلاتر | president organisation-fifa 1998-06-08 2015-10 | Sepp Blatter; Joseph Blatter
gianni-infantino | Infantino | Gianni Infantino | جياني إنفانتينو | president organisation-fifa 2016-02-26
michel-platini | Platini | Michel Platini | ميشيل بلاتيني | president organisation-uefa 2007-01-26 2015-10
aleksander-ceferin | Čeferin | Aleksander Čeferin | ألكسندر تشيفرين | president organisation-uefa 2016-09-14 | Aleksander Ceferin
jacques-rogge | Rogge | Jacques Rogge | جاك روغ | president organisation-ioc 2001-07-16 2013-09-09
thomas-bach | Bach | Thomas Bach | توماس باخ | president organisation-ioc 2013-09-10 2025-06-23
kirsty-coventry | Coventry | Kirsty Coventry | كيرستي كوفنتري | president organisation-ioc 2025-06-23
witold-banka | Bańka | Witold Bańka | فيتولد بانكا | president organisation-wada 2020-01 | Witold Banka
craig-reedie | Reedie | Craig Reedie | كريغ ريدي | president organisation-wada 2014-01 2019-12
`)
