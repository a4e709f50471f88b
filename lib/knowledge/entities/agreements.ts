import { tableOf } from '../table'

/** Conventions and agreements that police releases speak of. */
export const agreements = tableOf(
  'Agreement',
  `
# Council of Europe Treaty Office, names of its conventions
budapest-convention convention | Convention on Cybercrime | Convention sur la cybercriminalité | Convenio sobre la Ciberdelincuencia | اتفاقية بودابست | Budapest Convention; Budapest Convention on Cybercrime; Council of Europe Convention on Cybercrime; Cybercrime Convention; Convention de Budapest; Convention de Budapest sur la cybercriminalité; Convenio de Budapest; Convenio de Budapest sobre la Ciberdelincuencia; Convention on Cybercrime of the Council of Europe; اتفاقية بودابست بشأن الجريمة الإلكترونية; اتفاقية بودابست المتعلقة بالجريمة الإلكترونية; اتفاقية الجريمة الإلكترونية
budapest-convention-first-protocol protocol | Additional Protocol to the Convention on Cybercrime concerning racism and xenophobia | Protocole additionnel à la Convention sur la cybercriminalité relatif au racisme et à la xénophobie | - | - | First Additional Protocol to the Convention on Cybercrime; First Additional Protocol to the Budapest Convention; Protocol on Xenophobia and Racism
budapest-convention-second-protocol protocol | Second Additional Protocol to the Convention on Cybercrime | Deuxième Protocole additionnel à la Convention sur la cybercriminalité | Segundo Protocolo adicional al Convenio sobre la Ciberdelincuencia | - | Second Additional Protocol to the Cybercrime Convention; Second Additional Protocol to the Budapest Convention; Second Additional Protocol; Deuxième Protocole additionnel; Segundo Protocolo Adicional; Second Additional Protocol to the Budapest Convention on Cybercrime
lanzarote-convention convention | Convention on the Protection of Children against Sexual Exploitation and Sexual Abuse | Convention sur la protection des enfants contre l’exploitation et les abus sexuels | Convenio para la protección de los niños contra la explotación y el abuso sexual | - | Lanzarote Convention; Convention de Lanzarote; Convenio de Lanzarote
medicrime-convention convention | MEDICRIME Convention | Convention MÉDICRIME | Convenio MEDICRIME | - | Medicrime Convention
macolin-convention convention | Convention on the Manipulation of Sports Competitions | Convention sur la manipulation de compétitions sportives | Convenio sobre manipulación de competiciones deportivas | - | Macolin Convention; Convention de Macolin; Convenio de Macolin
warsaw-convention-laundering convention | Warsaw Convention on laundering, search, seizure and confiscation | Convention de Varsovie relative au blanchiment | - | - | Council of Europe Convention on Laundering, Search, Seizure and Confiscation of the Proceeds from Crime and on the Financing of Terrorism
convention-108 convention | Convention 108 | Convention 108 | Convenio 108 | - | Convention 108+
istanbul-convention convention | Istanbul Convention | Convention d’Istanbul | Convenio de Estambul | اتفاقية إسطنبول
nicosia-convention convention | Nicosia Convention | Convention de Nicosie | Convenio de Nicosia
european-convention-extradition convention | European Convention on Extradition | Convention européenne d’extradition | Convenio Europeo de Extradición
european-convention-human-rights convention | European Convention on Human Rights | Convention européenne des droits de l’homme | Convenio Europeo de Derechos Humanos | الاتفاقية الأوروبية لحقوق الإنسان
# United Nations Treaty Collection
un-convention-against-cybercrime convention | United Nations Convention against Cybercrime | Convention des Nations Unies contre la cybercriminalité | Convención de las Naciones Unidas contra la Ciberdelincuencia | اتفاقية الأمم المتحدة لمكافحة الجريمة السيبرانية | UN Convention against Cybercrime; UN Cybercrime Convention; Hanoi Convention; Convention de Hanoï; Convención de Hanói; Convention de l’ONU contre la cybercriminalité; Convención de la ONU contra la Ciberdelincuencia; United Nations Cybercrime Convention; اتفاقية هانوي
palermo-convention convention | United Nations Convention against Transnational Organized Crime | Convention des Nations Unies contre la criminalité transnationale organisée | Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional | اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية | Palermo Convention; Convention de Palerme; Convención de Palermo; UN Convention against Transnational Organized Crime; UN Convention on Transnational Organized Crime; اتفاقية باليرمو; =UNTOC; =CNUDOT
palermo-protocol protocol | Protocol to Prevent, Suppress and Punish Trafficking in Persons | Protocole visant à prévenir, réprimer et punir la traite des personnes | Protocolo para prevenir, reprimir y sancionar la trata de personas | بروتوكول منع وقمع ومعاقبة الاتجار بالأشخاص | Palermo Protocol; Protocole de Palerme; Protocolo de Palermo; Trafficking in Persons Protocol
smuggling-protocol protocol | Protocol against the Smuggling of Migrants by Land, Sea and Air | Protocole contre le trafic illicite de migrants par terre, air et mer | Protocolo contra el tráfico ilícito de migrantes por tierra, mar y aire | بروتوكول مكافحة تهريب المهاجرين
firearms-protocol protocol | United Nations Firearms Protocol | Protocole des Nations Unies sur les armes à feu | Protocolo de las Naciones Unidas sobre armas de fuego | - | UN Firearms Protocol
uncac convention | United Nations Convention against Corruption | Convention des Nations Unies contre la corruption | Convención de las Naciones Unidas contra la Corrupción | اتفاقية الأمم المتحدة لمكافحة الفساد | UN Convention against Corruption; =UNCAC; =CNUCC
vienna-drug-convention convention | United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances | Convention des Nations Unies contre le trafic illicite de stupéfiants et de substances psychotropes | Convención de las Naciones Unidas contra el Tráfico Ilícito de Estupefacientes y Sustancias Sicotrópicas | اتفاقية الأمم المتحدة لمكافحة الاتجار غير المشروع بالمخدرات والمؤثرات العقلية
single-convention convention | Single Convention on Narcotic Drugs | Convention unique sur les stupéfiants | Convención Única sobre Estupefacientes | الاتفاقية الوحيدة للمخدرات
arms-trade-treaty treaty | Arms Trade Treaty | Traité sur le commerce des armes | Tratado sobre el Comercio de Armas | معاهدة تجارة الأسلحة
terrorist-financing-convention convention | International Convention for the Suppression of the Financing of Terrorism | Convention internationale pour la répression du financement du terrorisme | Convenio Internacional para la Represión de la Financiación del Terrorismo | الاتفاقية الدولية لقمع تمويل الإرهاب
unclos convention | United Nations Convention on the Law of the Sea | Convention des Nations Unies sur le droit de la mer | Convención de las Naciones Unidas sobre el Derecho del Mar | اتفاقية الأمم المتحدة لقانون البحار | =UNCLOS
convention-rights-child convention | Convention on the Rights of the Child | Convention relative aux droits de l’enfant | Convención sobre los Derechos del Niño | اتفاقية حقوق الطفل
cites convention | Convention on International Trade in Endangered Species of Wild Fauna and Flora | Convention sur le commerce international des espèces de faune et de flore sauvages menacées d’extinction | Convención sobre el Comercio Internacional de Especies Amenazadas de Fauna y Flora Silvestres | اتفاقية التجارة الدولية بأنواع الحيوانات والنباتات البرية المهددة بالانقراض | Convention on International Trade in Endangered Species; CITES Convention; Convention CITES
basel-convention convention | Basel Convention | Convention de Bâle | Convenio de Basilea | اتفاقية بازل
stockholm-convention convention | Stockholm Convention | Convention de Stockholm | Convenio de Estocolmo | اتفاقية ستوكهولم
rotterdam-convention convention | Rotterdam Convention | Convention de Rotterdam | Convenio de Rotterdam | اتفاقية روتردام
minamata-convention convention | Minamata Convention | Convention de Minamata | Convenio de Minamata | اتفاقية ميناماتا | Minamata Convention on Mercury
montreal-protocol protocol | Montreal Protocol | Protocole de Montréal | Protocolo de Montreal | بروتوكول مونتريال
marpol convention | MARPOL Convention | Convention MARPOL | Convenio MARPOL
unesco-1970-convention convention | UNESCO 1970 Convention | Convention de l’UNESCO de 1970 | Convención de la UNESCO de 1970 | اتفاقية اليونسكو لعام 1970 | 1970 UNESCO Convention
chemical-weapons-convention convention | Chemical Weapons Convention | Convention sur les armes chimiques | Convención sobre las Armas Químicas | اتفاقية الأسلحة الكيميائية
kyoto-declaration declaration | Kyoto Declaration | Déclaration de Kyoto | Declaración de Kioto
# African Union, League of Arab States, World Health Organization, OAS: names of their treaties
malabo-convention convention | Malabo Convention | Convention de Malabo | Convenio de Malabo | اتفاقية مالابو | African Union Convention on Cyber Security and Personal Data Protection
arab-cybercrime-convention convention | Arab Convention on Combating Information Technology Offences | Convention arabe sur la lutte contre les infractions liées aux technologies de l’information | - | الاتفاقية العربية لمكافحة جرائم تقنية المعلومات
riyadh-agreement agreement | Riyadh Arab Agreement for Judicial Cooperation | - | - | اتفاقية الرياض العربية للتعاون القضائي
tobacco-protocol protocol | Protocol to Eliminate Illicit Trade in Tobacco Products | Protocole pour éliminer le commerce illicite des produits du tabac | Protocolo para la Eliminación del Comercio Ilícito de Productos de Tabaco | بروتوكول القضاء على الاتجار غير المشروع بمنتجات التبغ
tobacco-convention convention | WHO Framework Convention on Tobacco Control | Convention-cadre de l’OMS pour la lutte antitabac | Convenio Marco de la OMS para el Control del Tabaco | اتفاقية منظمة الصحة العالمية الإطارية بشأن مكافحة التبغ
lusaka-agreement agreement | Lusaka Agreement | Accord de Lusaka | Acuerdo de Lusaka | اتفاق لوساكا
schengen-agreement agreement | Schengen Agreement | Accord de Schengen | Acuerdo de Schengen | اتفاقية شنغن | Schengen Convention; Convention de Schengen
prum-convention convention | Prüm Convention | Traité de Prüm | Tratado de Prüm | - | Prüm Treaty; Convention de Prüm
`,
)
