import { tableOf } from '../../table'

/** Companies and foundations that releases name as partners, and services run for criminals. */
export const companies = tableOf(
  'Organisation',
  `
# the company's own name, public record; partners named in INTERPOL's and Europol's releases
kaspersky | Kaspersky | Kaspersky | Kaspersky | كاسبرسكي | Kaspersky Lab; كاسبيرسكي
trend-micro | Trend Micro | Trend Micro | Trend Micro | تريند مايكرو
nec | NEC Corporation | - | - | - | =NEC
group-ib | Group-IB | Group-IB | Group-IB
microsoft | Microsoft | Microsoft | Microsoft | مايكروسوفت | Microsoft Corporation; Microsoft Digital Crimes Unit; Microsoft’s Digital Crimes Unit
fortinet | Fortinet | - | - | - | FortiGuard Labs
palo-alto-networks | Palo Alto Networks | - | - | - | Palo Alto Networks Unit 42; Palo Alto Networks’ Unit 42
cyber-defense-institute | Cyber Defense Institute
entrust-datacard | Entrust Datacard
safran-morpho | Safran Morpho
shadowserver | Shadowserver Foundation | - | - | - | =Shadowserver; =ShadowServer
team-cymru | Team Cymru
s2w | S2W
uppsala-security | Uppsala Security
bi-zone | BI.ZONE
crowdstrike | CrowdStrike
mandiant | Mandiant | - | - | - | FireEye; Mandiant FireEye
cisco | Cisco Systems | - | - | - | Cisco Talos; =Cisco
ibm | IBM | - | - | - | IBM X-Force
symantec | Symantec
mcafee | McAfee
bitdefender | Bitdefender
eset | ESET
avast | Avast Software
f-secure | F-Secure | - | - | - | WithSecure
check-point-software | Check Point Software Technologies | - | - | - | Check Point Research
proofpoint | Proofpoint
recorded-future | Recorded Future
secureworks | Secureworks
intel-471 | Intel 471
sekoia | Sekoia
abuse-ch | abuse.ch
spamhaus | Spamhaus | - | - | - | Spamhaus Project
have-i-been-pwned | Have I Been Pwned
chainalysis | Chainalysis
elliptic | Elliptic Enterprises
trm-labs | TRM Labs
binance | Binance
coinbase | Coinbase
t3-fcu | T3 Financial Crime Unit | - | - | - | T3 FCU
apple | Apple Inc.
meta | Meta Platforms
amazon | Amazon Web Services | - | - | - | Amazon Counterfeit Crimes Unit
paypal | PayPal
western-union | Western Union
visa-company | Visa Inc. | - | - | - | Visa Europe
mastercard | Mastercard | - | - | - | MasterCard
american-express | American Express
cloudflare | Cloudflare
verisign | Verisign
godaddy | GoDaddy
huawei | Huawei
tencent | Tencent
alibaba | Alibaba Group
dhl | DHL
ups-company | United Parcel Service
fedex | FedEx
maersk | Maersk
pfizer | Pfizer
philip-morris | Philip Morris International
british-american-tobacco | British American Tobacco
japan-tobacco | Japan Tobacco International
underwriters-laboratories | Underwriters Laboratories | - | - | - | UL Standards & Engagement
thales | Thales Group
idemia | IDEMIA
secunet | secunet
cybertoolbelt | CyberToolBelt
barclays | Barclays
hsbc | HSBC
standard-chartered | Standard Chartered
santander | Banco Santander
bbva | BBVA
bnp-paribas | BNP Paribas
orange-cyberdefense | Orange Cyberdefense
vodafone | Vodafone
telefonica | Telefónica
mtn | MTN Group
bitfinex | Bitfinex
alphabay | AlphaBay | - | - | - | AlphaBay Market
darkmarket | DarkMarket | - | - | - | =DarkMarket
hydra-market | Hydra Market
raidforums | RaidForums
genesis-market | Genesis Market | - | - | - | Genesis market
encrochat | EncroChat
sky-ecc | Sky ECC | - | - | - | =SkyECC
anom | ANOM
garantex | Garantex
`,
)
