import { tableOf } from '../../table'

/** Criminal and terrorist groups. Malware, botnets and platforms are what groups use, not groups. */
export const criminalGroups = tableOf(
  'Organisation',
  `
# groups named in releases of INTERPOL, Europol, Eurojust and the United States Department of Justice
black-axe | Black Axe | Black Axe | Black Axe | بلاك آكس | Black Axe gang; Black Axe group; Neo Black Movement of Africa; Black Axe confraternity
supreme-eiye | Supreme Eiye Confraternity | - | - | - | Eiye Confraternity
ndrangheta | ’Ndrangheta | ’Ndrangheta | ’Ndrangheta | ندرانغيتا | Ndrangheta; 'Ndrangheta; ‘Ndrangheta; ندرانجيتا
camorra | Camorra | Camorra | Camorra | كامورا
cosa-nostra | Cosa Nostra | Cosa Nostra | Cosa Nostra | كوزا نوسترا | Sicilian Mafia; mafia sicilienne; Mafia sicilienne; mafia siciliana
sacra-corona-unita | Sacra Corona Unita
yakuza | Yakuza | Yakuza | Yakuza | الياكوزا
sinaloa-cartel | Sinaloa Cartel | Cartel de Sinaloa | Cártel de Sinaloa | كارتل سينالوا | Cartel of Sinaloa
jalisco-cartel | Jalisco New Generation Cartel | Cartel de Jalisco Nouvelle Génération | Cártel de Jalisco Nueva Generación | - | Jalisco Cartel New Generation; Cártel Jalisco Nueva Generación; Cartel de Jalisco Nueva Generación; =CJNG
gulf-cartel | Gulf Cartel | Cartel du Golfe | Cártel del Golfo
los-zetas | Los Zetas | Los Zetas | Los Zetas
clan-del-golfo | Clan del Golfo | Clan du Golfe | Clan del Golfo | - | Gulf Clan; Autodefensas Gaitanistas de Colombia; Clan Usuga; Los Urabeños
tren-de-aragua | Tren de Aragua | Tren de Aragua | Tren de Aragua
ms-13 | MS-13 | MS-13 | MS-13 | - | Mara Salvatrucha; La Mara Salvatrucha; MS13
barrio-18 | Barrio 18 | Barrio 18 | Barrio 18 | - | 18th Street gang; Mara 18
pcc-brazil | First Capital Command | Premier Commando de la capitale | Primer Comando Capital | - | Primeiro Comando da Capital; Primer Comando de la Capital
comando-vermelho | Comando Vermelho | Comando Vermelho | Comando Vermelho | - | Red Command
kinahan | Kinahan Organised Crime Group | - | - | - | Kinahan cartel; Kinahan Cartel; Kinahan crime group; Kinahan organised crime group
hells-angels | Hells Angels | Hells Angels | Ángeles del Infierno | - | Hell’s Angels; Hells Angels Motorcycle Club
bandidos | Bandidos Motorcycle Club | - | - | - | Bandidos MC
sam-gor | Sam Gor | - | - | - | Sam Gor syndicate
sun-yee-on | Sun Yee On
14k-triad | 14K Triad | - | - | - | 14K triad; 14K triads
pink-panthers | Pink Panthers (jewel thieves) | - | - | - | Pink Panther gang; Pink Panthers gang
prince-group | Prince Group | Prince Group | Prince Group
farc | Revolutionary Armed Forces of Colombia | Forces armées révolutionnaires de Colombie | Fuerzas Armadas Revolucionarias de Colombia | القوات المسلحة الثورية الكولومبية | =FARC
eln | National Liberation Army (Colombia) | Armée de libération nationale (Colombie) | Ejército de Liberación Nacional | - | Ejército de Liberación Nacional (Colombia)
eta-group | Euskadi Ta Askatasuna | - | - | - | =ETA
al-qaeda | Al-Qaeda | Al-Qaïda | Al Qaeda | تنظيم القاعدة | Al Qaida; Al-Qaida; Al Qaida; Al-Qaïda au Maghreb islamique; Al-Qaeda in the Islamic Maghreb
isil | Islamic State | État islamique | Estado Islámico | تنظيم الدولة الإسلامية | ISIL (Da’esh); Da’esh; Daesh; Islamic State of Iraq and the Levant; Islamic State of Iraq and Syria; داعش; Daech; =ISIS; =ISIL
boko-haram | Boko Haram | Boko Haram | Boko Haram | بوكو حرام
al-shabaab | Al-Shabaab | Al-Chabab | Al Shabab | حركة الشباب | Al Shabaab; Al-Shabab; Harakat al-Shabaab; الشباب المجاهدين
abu-sayyaf | Abu Sayyaf | Abou Sayyaf | Abu Sayyaf | جماعة أبو سياف | Abu Sayyaf Group
lords-resistance-army | Lord’s Resistance Army | Armée de résistance du Seigneur | Ejército de Resistencia del Señor | جيش الرب للمقاومة
hezbollah | Hezbollah | Hezbollah | Hezbolá | حزب الله | Hizbollah; Hizballah
hamas | Hamas | Hamas | Hamás | حركة حماس | حماس
pkk | Kurdistan Workers’ Party | Parti des travailleurs du Kurdistan | Partido de los Trabajadores de Kurdistán | حزب العمال الكردستاني | =PKK
lockbit | LockBit | LockBit | LockBit | لوكبت | Lockbit 3.0; LockBit ransomware group; LockBit 3.0
trickbot | Trickbot group | - | - | - | TrickBot gang; Trickbot gang; Wizard Spider
conti | Conti ransomware group | - | - | - | Conti group; Conti gang; Conti Group
revil | REvil | REvil | REvil | - | Sodinokibi; REvil/Sodinokibi; Sodinokibi/REvil
darkside | DarkSide ransomware group | - | - | - | DarkSide group; DarkSide gang
hive | Hive ransomware group | - | - | - | Hive ransomware network; Hive ransomware gang
ragnar-locker | Ragnar Locker | - | - | - | RagnarLocker; Ragnar Locker ransomware group
alphv | ALPHV/BlackCat | - | - | - | ALPHV; ALPHV BlackCat; BlackCat/ALPHV
black-basta | Black Basta | - | - | - | BlackBasta
8base | 8Base | - | - | - | 8Base ransomware group
carbanak | Carbanak group | - | - | - | Cobalt group; Carbanak gang; FIN7
lazarus-group | Lazarus Group | Groupe Lazarus | Grupo Lazarus | مجموعة لازاروس
silverterrier | SilverTerrier | SilverTerrier | SilverTerrier
opera1er | OPERA1ER | OPERA1ER | OPERA1ER | - | Bluebottle group
scattered-spider | Scattered Spider | - | - | - | Octo Tempest; UNC3944
noname057 | NoName057(16) | - | - | - | NoName057
`,
)
