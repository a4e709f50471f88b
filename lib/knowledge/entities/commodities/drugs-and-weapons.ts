import { tableOf } from '../../table'

/** Drugs each by name, what they are made of, and weapons. */
export const drugsAndWeapons = tableOf(
  'Commodity',
  `
# names of the United Nations' drug conventions and of customs and police releases
drugs | narcotic drugs; narcotics; illicit drugs; illegal drugs; drugs; narcotic substances; controlled drugs; hard drugs; controlled substances | stupéfiants; produits stupéfiants; drogues illicites; drogues; drogue; drogues illégales; substances illicites | estupefacientes; drogas ilícitas; drogas; droga; sustancias estupefacientes; drogas ilegales; sustancias ilícitas | المخدرات; المواد المخدرة; مخدرات; العقاقير غير المشروعة; المواد المخدّرة
synthetic-drugs | synthetic drugs; synthetic drug; designer drugs; amphetamine-type stimulants | drogues de synthèse; drogues synthétiques; stimulants de type amphétamine | drogas sintéticas; drogas de síntesis; estimulantes de tipo anfetamínico | المخدرات الاصطناعية; المخدرات التركيبية; المخدرات الصناعية; المنشطات الأمفيتامينية
new-psychoactive-substances | new psychoactive substances; new psychoactive substance; legal highs | nouvelles substances psychoactives; nouveaux produits de synthèse | nuevas sustancias psicoactivas | المؤثرات النفسية الجديدة; المواد النفسية الجديدة
psychotropic-substances | psychotropic substances; psychotropic drugs; psychotropics; psychotropic tablets | substances psychotropes; psychotropes; produits psychotropes | sustancias psicotrópicas; psicotrópicos | المؤثرات العقلية; المواد النفسانية; الحبوب المهلوسة; المؤثرات النفسانية; الأقراص المهلوسة; أقراص مهلوسة; قرصا مهلوسا; قرص مهلوس; الأقراص الطبية المخدرة; حبوب مهلوسة
cocaine | cocaine; cocaine hydrochloride; cocaine powder | cocaïne | cocaína; clorhidrato de cocaína | الكوكايين; الكوكاين
crack-cocaine | crack cocaine | crack cocaïne; cocaïne basée | crack de cocaína | كوكايين الكراك
coca-paste | coca paste; coca leaf; coca leaves; cocaine base; cocaine paste | pâte de coca; feuilles de coca; cocaïne base; pâte base | pasta base; pasta de coca; hojas de coca; hoja de coca; pasta base de cocaína; base de cocaína | عجينة الكوكا; أوراق الكوكا
heroin | heroin; brown heroin | héroïne | heroína | الهيروين; الهرويين
opium | opium; opium poppy; raw opium; poppy straw | opium; pavot à opium | opio; adormidera; amapola | الأفيون; خشخاش الأفيون
morphine | morphine; morphine base | morphine | morfina | المورفين
opioids | opioids; opioid; synthetic opioids; opiates | opioïdes; opioïde; opiacés; opioïdes de synthèse | opioides; opiáceos; opioides sintéticos | المؤثرات الأفيونية; المواد الأفيونية; الأفيونيات
fentanyl | fentanyl; fentanyls; carfentanil; fentanyl pills; fentanyl analogues | fentanyl; carfentanil | fentanilo; carfentanilo | الفنتانيل
nitazenes | nitazenes; nitazene | nitazènes; nitazène | nitacenos | النيتازينات
methadone | methadone | méthadone | metadona | الميثادون
buprenorphine | buprenorphine; Subutex | buprénorphine; Subutex | buprenorfina | البوبرينورفين
oxycodone | oxycodone; OxyContin | oxycodone | oxicodona | الأوكسيكودون
codeine | codeine; codeine syrup | codéine | codeína | الكودايين; الكوديين
tramadol | tramadol; tramadol tablets | tramadol | tramadol | الترامادول
tapentadol | tapentadol | tapentadol | tapentadol | التابنتادول
cannabis | cannabis; marijuana; marihuana; cannabis plants; herbal cannabis; cannabis herb; cannabis plant; marijuana plants | cannabis; marijuana; herbe de cannabis; plants de cannabis; pieds de cannabis; cannabis en herbe | cannabis; marihuana; plantas de marihuana; plantas de cannabis; cánnabis; mariguana | القنب; القنب الهندي; الماريجوانا; الماريوانا; المرجوانا; القنّب; نبتة القنب; البانجو
cannabis-resin | cannabis resin; hashish; hash oil | résine de cannabis; haschisch; haschich | hachís; resina de cannabis | الحشيش; الحشيش المخدر; الكيف المعالج; راتنج القنب; صمغ القنب; الشيرا; مخدر الشيرا
synthetic-cannabinoids | synthetic cannabinoids; synthetic cannabis | cannabinoïdes de synthèse; cannabis de synthèse | cannabinoides sintéticos; cannabis sintético | القنب الاصطناعي; القنب الصناعي
methamphetamine | methamphetamine; crystal meth; crystal methamphetamine; meth; methamphetamines; methamphetamine tablets; yaba; methylamphetamine; yaba tablets; yaba pills | méthamphétamine; métamphétamine; méthamphétamines; crystal meth; yaba | metanfetamina; metanfetaminas; cristal de metanfetamina | الميثامفيتامين; الميتامفيتامين; الميثامفيتامين البلوري; حبوب الميثامفيتامين; الشبو
amphetamine | amphetamine; amphetamines; amphetamine tablets | amphétamine; amphétamines | anfetamina; anfetaminas | الأمفيتامين; الأمفيتامينات; الامفيتامينات
captagon | Captagon; Captagon tablets; Captagon pills; fenetylline | Captagon; fénétylline | captagón; captagon; fenetilina | الكبتاغون; الكبتاجون; حبوب الكبتاغون; أقراص الكبتاغون
ecstasy | ecstasy; MDMA; ecstasy tablets; ecstasy pills; MDMA tablets | ecstasy; MDMA; cachets d’ecstasy; comprimés d’ecstasy | éxtasis; MDMA; pastillas de éxtasis; comprimidos de éxtasis | الإكستاسي; حبوب الإكستاسي; الاكستاسي; حبوب النشوة
lsd | LSD; lysergic acid diethylamide | LSD; buvards de LSD | LSD | عقار الهلوسة
ghb | ~GHB and GBL; GHB; GBL; gamma-butyrolactone; liquid ecstasy | GHB; GBL; gamma-butyrolactone | GHB; GBL | جاما هيدروكسي بوتيرات
ketamine | ketamine | kétamine | ketamina | الكيتامين
pink-cocaine | pink cocaine; tusi; tucibi | cocaïne rose; tusi | cocaína rosa; tusi; tusibí | الكوكايين الوردي
mephedrone | mephedrone | méphédrone | mefedrona | الميفيدرون
synthetic-cathinones | synthetic cathinones; cathinones; 3-MMC; alpha-PVP; cathinone | cathinones de synthèse; cathinones; 3-MMC; cathinone | catinonas sintéticas; catinonas; catinona | الكاثينونات الاصطناعية
khat | khat; khat leaves | khat; feuilles de khat | khat; hojas de khat | نبات القات; القات
kratom | kratom | kratom | kratom | الكراتوم
magic-mushrooms | magic mushrooms; hallucinogenic mushrooms; psilocybin; psilocybin mushrooms | champignons hallucinogènes; psilocybine | hongos alucinógenos; setas alucinógenas; psilocibina | الفطر المهلوس
benzodiazepines | benzodiazepines; diazepam; alprazolam; clonazepam; rohypnol; benzodiazepine; Rivotril; Xanax; Valium | benzodiazépines; diazépam; alprazolam; clonazépam; Rivotril; Xanax; Valium | benzodiacepinas; diazepam; alprazolam; clonazepam; benzodiazepinas; Rivotril | البنزوديازيبينات; ديازيبام; ألبرازولام; ريفوتريل
pregabalin | pregabalin | prégabaline | pregabalina | البريغابالين; بريجابالين
precursor-chemicals | drug precursors; precursor chemicals; chemical precursors; precursors; drug precursor chemicals; precursor chemical; synthetic drug precursors | précurseurs chimiques; précurseurs; précurseurs de drogues; précurseurs de drogue; produits précurseurs | precursores químicos; precursores; precursores de drogas; precursores de droga; sustancias precursoras | السلائف الكيميائية; السلائف; سلائف المخدرات; المواد الأولية للمخدرات
pseudoephedrine | pseudoephedrine; pseudoephedrine tablets | pseudoéphédrine; comprimés de pseudoéphédrine | pseudoefedrina | السودوإفدرين; السودوايفيدرين
ephedrine | ephedrine | éphédrine | efedrina | الإيفيدرين; الإفدرين
acetic-anhydride | acetic anhydride | anhydride acétique | anhídrido acético | أنهيدريد الخل; أنهيدريد الأسيتيك
potassium-permanganate | potassium permanganate | permanganate de potassium | permanganato de potasio | برمنغنات البوتاسيوم
pmk-bmk | ~PMK and BMK; PMK; BMK; APAAN; PMK glycidate; BMK glycidate; piperonyl methyl ketone; benzyl methyl ketone; phenyl-2-propanone | PMK; BMK; APAAN | PMK; BMK; APAAN | كيتون ميثيل البنزيل
pill-presses | pill presses; tableting machines; pill press; tablet presses | presses à comprimés; presse à comprimés; machines à comprimés | máquinas de hacer pastillas; prensas de pastillas; tableteadoras | آلات كبس الأقراص
firearms | firearms; firearm; illicit firearms; illegal firearms; guns; weapons; small arms; illegal weapons; small arms and light weapons; illicit weapons; handguns; handgun; converted firearms; illicit small arms | armes à feu; arme à feu; armes; armes de poing; armes légères; arme de poing; armes légères et de petit calibre; armes illicites; armes illégales; armes de guerre | armas de fuego; arma de fuego; armas; armas cortas; armas ilícitas; armas pequeñas; armas ligeras; armas ilegales; armas pequeñas y armas ligeras | الأسلحة النارية; الأسلحة; الأسلحة الصغيرة; أسلحة نارية; الأسلحة الخفيفة; الأسلحة الصغيرة والأسلحة الخفيفة; أسلحة
pistols | pistols; pistol; revolvers; revolver; semi-automatic pistols; Glock pistols; gas pistols | pistolets; pistolet; revolvers; revolver; pistolets automatiques; pistolets semi-automatiques | pistolas; pistola; revólveres; revólver; pistolas semiautomáticas | المسدسات; مسدس; مسدسات
rifles | rifles; rifle; assault rifles; assault rifle; hunting rifles; sniper rifles; carbines; long guns | fusils; fusil; fusils d’assaut; fusil d’assaut; carabines; armes longues; kalachnikovs; fusil-mitrailleur | fusiles; fusil; fusiles de asalto; rifles; carabinas; fusil de asalto; rifle; armas largas | البنادق; بندقية; البنادق الهجومية; بنادق
shotguns | shotguns; shotgun; sawn-off shotguns | fusils de chasse; fusil de chasse; fusils à pompe | escopetas; escopeta | بنادق صيد; بنادق الصيد
machine-guns | machine guns; machine gun; submachine guns; machineguns; submachine gun; sub-machine guns | mitraillettes; mitrailleuses; pistolets-mitrailleurs; mitraillette; pistolet-mitrailleur; mitrailleuse | ametralladoras; subfusiles; metralletas; ametralladora; subfusil; metralleta | المدافع الرشاشة; رشاشات; مدافع رشاشة
3d-printed-weapons | 3D-printed weapons; 3D-printed firearms; 3D printed weapons; 3D-printed guns; ghost guns; 3D printed firearms; 3D-printed gun | armes imprimées en 3D; armes fantômes; arme imprimée en 3D | armas impresas en 3D; armas fantasma; arma impresa en 3D | الأسلحة المطبوعة بتقنية ثلاثية الأبعاد
firearm-parts | firearm parts; firearms parts; weapon parts; firearm components; silencers; gun parts; parts and components of firearms; essential components of firearms; silencer; firearms components; parts of firearms | pièces d’armes à feu; éléments d’armes; pièces d’armes; silencieux d’armes; pièces et éléments d’armes à feu; composants d’armes à feu | piezas de armas de fuego; componentes de armas; silenciadores; componentes de armas de fuego; piezas de armas | قطع الأسلحة النارية; أجزاء الأسلحة; كواتم الصوت; مكونات الأسلحة النارية
ammunition | ammunition; rounds of ammunition; live ammunition; cartridges; munitions | munitions; cartouches; munition; cartouches de munitions | municiones; munición; cartuchos; cartuchos de munición | الذخيرة; الذخائر; طلقات نارية; ذخيرة; ذخائر
grenades | grenades; hand grenades; hand grenade; grenade | grenades à main; grenades | granadas; granadas de mano; granada de mano | القنابل اليدوية; قنابل يدوية
rocket-launchers | rocket launchers; rocket-propelled grenades; grenade launchers; anti-tank weapons; rocket launcher; grenade launcher | lance-roquettes; lance-grenades | lanzacohetes; lanzagranadas | قاذفات صواريخ; قاذفات القنابل
explosives | explosives; explosive devices; improvised explosive devices; dynamite; detonators; explosive material; explosive device; explosive materials; improvised explosive device; TNT; explosive charges; military-grade explosives; explosive precursors | explosifs; engins explosifs; dynamite; détonateurs; engins explosifs improvisés; engin explosif; bâtons de dynamite; matières explosives; substances explosives | explosivos; artefactos explosivos; dinamita; detonadores; artefactos explosivos improvisados; material explosivo; artefacto explosivo; cartuchos de dinamita | المتفجرات; الأجهزة المتفجرة; العبوات الناسفة; مواد متفجرة; أصابع الديناميت; متفجرات; صواعق
bladed-weapons | bladed weapons; bladed articles; machetes; bladed weapon; daggers; swords | armes blanches; machettes; arme blanche; couteaux; armes tranchantes; poignards; sabres | armas blancas; machetes; arma blanca; cuchillos | الأسلحة البيضاء; أسلحة بيضاء; السكاكين
cbrn-materials | CBRN materials; CBRNE materials; chemical weapons; chemical agents; chemical warfare agents; biological agents; biological weapons; weapons of mass destruction | matières CBRN; armes chimiques; agents chimiques; agents biologiques; armes biologiques; armes de destruction massive | materiales QBRN; armas químicas; agentes químicos; agentes biológicos; armas biológicas; armas de destrucción masiva | المواد الكيميائية والبيولوجية والإشعاعية والنووية; الأسلحة الكيميائية; الأسلحة البيولوجية; أسلحة الدمار الشامل
radioactive-material | radioactive material; nuclear material; radioactive materials; nuclear materials; radioactive sources; uranium; radioactive substances; enriched uranium; caesium-137 | matières radioactives; matières nucléaires; sources radioactives; uranium; substances radioactives; uranium enrichi | material radiactivo; material nuclear; materiales radiactivos; fuentes radiactivas; uranio; materiales nucleares | المواد المشعة; المواد النووية; اليورانيوم; مصادر مشعة
`,
)
