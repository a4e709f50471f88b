import { tableOf } from '../table'

/**
 * Operations that releases name again and again. A name in the last column is an ordinary word as well: it is
 * found only behind a word for operation, in a list of operations or where something is called by it.
 */
export const operations = tableOf(
  'Operation',
  `
# INTERPOL and press releases naming the operation
soga series | SOGA | SOGA | SOGA | سوغا | soccer gambling operation
black-poseidon series | Black Poseidon | Black Poseidon | Black Poseidon | بلاك بوسيدون
white-mercury series | White Mercury | White Mercury | White Mercury | وايت ميركوري
lionfish series | Lionfish | Lionfish | Lionfish | أسد البحر | Poisson-lion; Pez León; لايونفيش
pangea series | Pangea | Pangea | Pangea | بانجيا | بانغيا; Pangée
opson series | Opson | Opson | Opson | أوبسون
haechi series | HAECHI | HAECHI | HAECHI | هايتشي
first-light series | First Light | First Light | First Light | الضوء الأول | فيرست لايت
infra-red series | Infra-Red | Infra-Red | Infra-Red | إنفرا ريد
infra-sa | Infra-SA | Infra-SA | Infra-SA
infra-sea | Infra-SEA
infra-hydra | Infra Hydra
adwenpa series | Adwenpa
liberterra series | Liberterra | Liberterra | Liberterra | ليبرتيرا
africa-cyber-surge series | Africa Cyber Surge | Africa Cyber Surge | Africa Cyber Surge
synergia series | Synergia | Synergia | Synergia | سينيرجيا
flash-weka series | Flash-Weka | Flash-Weka | Flash-Weka | - | Flash Weka; FLASH WEKA
weka series | Weka
gbanda series | Gbanda
screen-west-africa series | Screen West Africa
falcon-interpol series | Falcon | - | - | - | =Falcon
jupiter series | Jupiter | - | - | جوبيتر | =Jupiter
trigger series | Trigger | - | - | تريغر | =Trigger
thunder series | Thunder | - | - | - | =Thunder
thunderball | Thunderball
thunderbird | Thunderbird | - | - | - | =Thunderbird
thunderstorm | Thunderstorm | - | - | - | =Thunderstorm
jackal series | Jackal | - | - | جاكال | =Jackal
serengeti series | Serengeti | - | - | سيرينغيتي | =Serengeti
red-card series | Red Card | - | - | - | =Red Card
worthy series | Worthy | - | - | - | =Worthy
storm series | Storm | - | - | ستورم | =Storm
mamba series | Mamba | - | - | مامبا | =Mamba
giboia series | Giboia
afya series | Afya | - | - | - | =Afya
heera series | Heera | - | - | - | =Hera
costa | Costa | - | - | - | =Costa
hurricane | Hurricane | - | - | - | =Hurricane
maya | Maya | - | - | - | =Maya
pacific | Pacific | - | - | - | =Pacific
aces | Aces | - | - | - | =Aces
etosha | Etosha
cascades | Cascades | - | - | - | =Cascades
laminar | Laminar | - | - | - | =Laminar
killer-bee | Killer Bee | - | - | - | =Killer Bee
delilah | Delilah | - | - | - | =Delilah
lyrebird | Lyrebird | - | - | - | =Lyrebird
night-fury | Night Fury | - | - | - | =Night Fury
nervone | Nervone | - | - | - | =Nervone
contender series | Contender | - | - | - | =Contender
secure series | Secure | - | - | - | =Secure
goldfish-alpha | Goldfish Alpha
libertad | Libertad | - | - | - | =Libertad
turquesa series | Turquesa | - | - | - | =Turquesa
bana | Bana | - | - | - | =Bana
bia series | Bia | - | - | - | =Bia
nawa | Nawa | - | - | - | =Nawa
akoma | Akoma
epervier series | Épervier | - | - | - | =Épervier; =Epervier
priscas | Priscas
storm-makers series | Storm Makers
maharlika series | Maharlika
neptune series | Neptune | - | - | - | =Neptune
strikeback series | Strikeback | - | - | - | Strike Back
tantalio | Tantalio
blackwrist | Blackwrist
golden-strike series | Golden Strike
demeter series | Demeter | - | - | - | =Demeter
30-days-at-sea series | 30 Days at Sea | 30 jours en mer | 30 días en el mar | - | 30-Days at Sea
madre-tierra series | Madre Tierra | - | - | - | =Madre Tierra
jungle-shield | Jungle Shield
green-shield series | Green Shield
sama series | SAMA | - | - | - | =SAMA
kafo series | KAFO | - | - | - | =KAFO
sarraounia | Sarraounia
benkadi | Benkadi | - | - | - | =Benkadi
athena-interpol series | Athena | - | - | - | =Athena
pandora series | Pandora | - | - | - | =Pandora
medicus | Medicus | - | - | - | =Medicus
narsil | Narsil
identify-me series | Identify Me | Identifiez-moi | Identifícame | - | =Identify Me
heart-blocker | Heart Blocker
poweroff series | PowerOFF | - | - | - | Power OFF; PowerOff
sunbird-operation series | Sunbird | - | - | - | =Sunbird
usalama series | Usalama | - | - | - | =Usalama
simba series | Simba | - | - | - | =Simba
rio-interpol series | RIO | - | - | - | =RIO
real | Real | - | - | - | =Real
crete | Crete | - | - | - | =Crete
unity | Unity | - | - | - | =Unity
spincaster | Spincaster
# Europol, Eurojust and FBI releases naming the operation
endgame | Endgame | - | - | - | =Endgame
trojan-shield | Trojan Shield | - | - | - | =Trojan Shield
ironside | Ironside | - | - | - | =Ironside
greenlight | Greenlight | - | - | - | =Greenlight
avalanche | Avalanche | - | - | - | =Avalanche
cronos | Cronos | - | - | - | =Cronos
ladybird | Ladybird | - | - | - | =Ladybird
duck-hunt | Duck Hunt | - | - | - | =Duck Hunt
cookie-monster | Cookie Monster | - | - | - | =Cookie Monster
elaborate | Elaborate | - | - | - | =Elaborate
onymous | Onymous
disrup-tor series | DisrupTor | - | - | - | =DisrupTor
dark-huntor | Dark HunTOR
spector series | SpecTor | - | - | - | =SpecTor
bayonet | Bayonet | - | - | - | =Bayonet
raptor | RapTor | - | - | - | =RapTor
tovar | Tovar | - | - | - | =Tovar
shrouded-horizon | Shrouded Horizon
tarpit | Tarpit | - | - | - | =Tarpit
wire-wire | Wire Wire | - | - | - | WireWire
rewired | reWired | - | - | - | =Rewired; =reWired; =ReWired
eagle-sweep | Eagle Sweep
emma series | EMMA | - | - | - | =EMMA
ecomm series | eComm | - | - | - | =eComm
global-airline-action-days | Global Airline Action Days | Journées mondiales d’action contre la fraude aérienne | - | - | Global Airport Action Days
shield-europol series | SHIELD | - | - | - | =SHIELD; =Shield
lake-europol series | LAKE | - | - | - | =LAKE; =Lake
in-our-sites series | In Our Sites
aphrodite series | Aphrodite | - | - | - | =Aphrodite
ludus series | LUDUS | - | - | - | =LUDUS
chimera | Chimera | - | - | - | =Chimera
chakra series | Chakra | - | - | - | =Chakra
dragon-europol | Dragon | - | - | - | =Dragon
danube series | Danube | - | - | - | =Danube
jad-mobile series | Mobile | - | - | - | =Mobile
global-chain series | Global Chain | - | - | - | =Global Chain
stream-europol | Stream | - | - | - | =Stream
grayskull | Grayskull | - | - | - | =Grayskull
cumberland | Cumberland | - | - | - | =Cumberland
passionflower | Passionflower | - | - | - | =Passionflower
kraken | Kraken | - | - | - | =Kraken
`,
)

/** Lasting projects, programmes, networks and tools. */
export const programmes = tableOf(
  'Programme',
  `
# INTERPOL releases naming the project, programme or tool
fortaleza | Project Fortaleza | Projet Fortaleza | Proyecto Fortaleza
oasis | OASIS programme | Programme OASIS | Programa OASIS | - | Project OASIS; OASIS Africa; projet OASIS; Proyecto OASIS
i-can | I-CAN | I-CAN | I-CAN | - | Project I-CAN; Projet I-CAN; Proyecto I-CAN; INTERPOL Cooperation Against ’Ndrangheta; INTERPOL Cooperation Against 'Ndrangheta
i-fasp | I-FASP | I-FASP | I-FASP | - | Project I-FASP; Projet I-FASP
i-grip | I-GRIP | I-GRIP | I-GRIP | - | Global Rapid Intervention of Payments; INTERPOL Global Rapid Intervention of Payments; Intervention rapide mondiale sur les paiements
arrp | Anti-Money Laundering Rapid Response Protocol | Protocole de réponse rapide en matière de lutte contre le blanchiment | Protocolo de Respuesta Rápida contra el Blanqueo de Capitales | - | =ARRP
i-familia | I-Familia | I-Familia | I-Familia
i-core | I-CORE | I-CORE | I-CORE
i-24-7 | I-24/7 | I-24/7 | I-24/7 | منظومة الاتصالات I-24/7 | I-24/7 network; I-24/7 system; réseau I-24/7; red I-24/7
mind-find | MIND/FIND | MIND/FIND | MIND/FIND
fields-project | Project FIELDS | Projet FIELDS | Proyecto FIELDS
millennium | Project Millennium | Projet Millennium | Proyecto Millennium
kalkan | Project Kalkan | Projet Kalkan | Proyecto Kalkan
sunbird | Project Sunbird | Projet Sunbird | Proyecto Sunbird
scorpius | Project Scorpius | Projet Scorpius
relay | Project Relay | Projet Relay
adwenpa-project | Project Adwenpa | Projet Adwenpa
trace-project | Project TRACE | Projet TRACE
enact | ENACT | ENACT | ENACT | - | ENACT programme; ENACT Programme; Enhancing Africa’s capacity to respond more effectively to transnational organized crime
ameap | AMEAP | AMEAP | AMEAP
wapis | WAPIS programme | programme SIPAO | programa WAPIS | - | West African Police Information System; Système d’information policière pour l’Afrique de l’Ouest; WAPIS Programme; Programme SIPAO; =WAPIS; =SIPAO
afjoc | African Joint Operation against Cybercrime | Opération conjointe africaine contre la cybercriminalité | - | - | African Joint Operation against Cybercrime (AFJOC); AFJOC project; =AFJOC
glacy-plus | GLACY+ | GLACY+ | GLACY+ | - | Global Action on Cybercrime Extended; GLACY-e; Project GLACY+; Projet GLACY+
integrity-in-sport | Integrity in Sport programme | Programme Intégrité dans le sport | Programa Integridad en el Deporte | - | INTERPOL–FIFA initiative; INTERPOL-FIFA initiative; Integrity in Sport initiative
stadia | Project Stadia | Projet Stadia | Proyecto Stadia | مشروع ستاديا
iarms | iARMS | iARMS | iARMS | - | INTERPOL Illicit Arms Records and tracing Management System
ibin | INTERPOL Ballistic Information Network | Réseau INTERPOL d’information balistique | Red INTERPOL de Información Balística | - | =IBIN
icse | International Child Sexual Exploitation database | base de données internationale sur l’exploitation sexuelle des enfants | base de datos internacional sobre explotación sexual de menores | - | ICSE database; INTERPOL’s International Child Sexual Exploitation database; International Child Sexual Exploitation image database; base de données ICSE
sltd | Stolen and Lost Travel Documents database | base de données sur les documents de voyage volés et perdus | base de datos sobre documentos de viaje robados y perdidos | - | SLTD database; INTERPOL’s Stolen and Lost Travel Documents database; Stolen and Lost Travel Documents (SLTD) database
smv | Stolen Motor Vehicle database | base de données sur les véhicules volés | base de datos de vehículos robados | - | Stolen Motor Vehicles database; SMV database
id-art | ID-Art | ID-Art | ID-Art
spotlight-interpol | Project Spotlight | Projet Spotlight
predator | Project Predator | Projet Predator
wisdom | Project Wisdom | Projet Wisdom
leaf | Project LEAF | Projet LEAF
scale | Project Scale | Projet Scale
leap | Project LEAP | Projet LEAP
eden | Project Eden | Projet Eden
geiger | Project Geiger | Projet Geiger
watchmaker | Project Watchmaker | Projet Watchmaker
chasm | Project Chasm | Projet Chasm
gateway | Project Gateway | Projet Gateway | - | - | Gateway initiative; INTERPOL Gateway
# European Union and United Nations, names of their programmes
empact | EMPACT | EMPACT | EMPACT | - | European Multidisciplinary Platform Against Criminal Threats; Plateforme pluridisciplinaire européenne contre les menaces criminelles; Plataforma Multidisciplinar Europea contra las Amenazas Delictivas
siena | SIENA | SIENA | SIENA | - | Secure Information Exchange Network Application
sirius | SIRIUS project | projet SIRIUS | proyecto SIRIUS | - | SIRIUS Project; Project SIRIUS
euromed-police | EuroMed Police | EuroMed Police | EuroMed Police
aircop | AIRCOP | AIRCOP | AIRCOP | - | Airport Communication Project; Projet AIRCOP
container-control-programme | Container Control Programme | Programme de contrôle des conteneurs | Programa de Control de Contenedores | برنامج مراقبة الحاويات | UNODC-WCO Container Control Programme; UNODC–WCO Container Control Programme
crimjust | CRIMJUST | CRIMJUST | CRIMJUST
no-more-ransom | No More Ransom | No More Ransom | No More Ransom | - | No More Ransom project; No More Ransom initiative
`,
)
