import type { FormsOf } from '../../../demonyms/forms'

/** "italiano", "turco", "greco", "francese", "croata": all genders and numbers from the masculine singular. */
export const formsOf: FormsOf = (word) => {
  const stem = word.slice(0, -1)
  if (/(?:i|ia|re)co$/u.test(word)) return [word, `${stem}a`, `${stem}i`, `${stem}he`]
  if (word.endsWith('co')) return [word, `${stem}a`, `${stem}hi`, `${stem}he`]
  if (word.endsWith('o')) return ['o', 'a', 'i', 'e'].map((end) => stem + end)
  if (word.endsWith('e')) return [word, `${stem}i`]
  if (word.endsWith('a')) return [word, `${stem}i`, `${stem}e`]
  return [word]
}

/** Nationalities by code, masculine singular. "Congolese" is of two countries and left out. */
export const demonyms: Readonly<Record<string, readonly string[]>> = {
  ...{ AE: ['emiratino'], AF: ['afghano', 'afgano'], AL: ['albanese'], AM: ['armeno'], AO: ['angolano'] },
  ...{ AR: ['argentino'], AT: ['austriaco'], AU: ['australiano'], AZ: ['azero'], BA: ['bosniaco'] },
  ...{ BD: ['bengalese'], BE: ['!belga', '!belgi', '!belghe'], BG: ['bulgaro'], BJ: ['beninese'] },
  ...{
    BO: ['boliviano'],
    BR: ['brasiliano'],
    BY: ['bielorusso'],
    CA: ['canadese'],
    CH: ['svizzero', 'elvetico'],
  },
  ...{ CI: ['ivoriano'], CL: ['cileno'], CM: ['camerunense'], CN: ['cinese'], CO: ['colombiano'] },
  ...{ CR: ['costaricano'], CU: ['cubano'], CV: ['capoverdiano'], CY: ['cipriota'] },
  ...{ CZ: ['!ceco', '!ceca', '!cechi', '!ceche'], DE: ['tedesco', 'germanico'], DK: ['danese'] },
  ...{ DO: ['dominicano'], DZ: ['algerino'], EC: ['ecuadoriano', 'ecuadoregno'], EE: ['estone'] },
  ...{ EG: ['egiziano'], ER: ['eritreo'], ES: ['spagnolo'], ET: ['!etiope', '!etiopi'], FI: ['finlandese'] },
  ...{ FR: ['francese'], GB: ['britannico', 'inglese', 'scozzese'], GE: ['georgiano'], GH: ['ghanese'] },
  ...{ GM: ['gambiano'], GN: ['guineano'], GR: ['greco'], GT: ['guatemalteco'], HN: ['honduregno'] },
  ...{
    HR: ['croato', 'croata'],
    HT: ['haitiano'],
    HU: ['ungherese'],
    ID: ['indonesiano'],
    IE: ['irlandese'],
  },
  ...{ IL: ['israeliano'], IN: ['indiano'], IQ: ['iracheno'], IR: ['iraniano'], IS: ['islandese'] },
  ...{
    IT: ['italiano'],
    JM: ['giamaicano'],
    JO: ['giordano'],
    JP: ['giapponese'],
    KE: ['keniano', 'keniota'],
  },
  ...{
    KR: ['sudcoreano', 'coreano'],
    KP: ['nordcoreano'],
    KW: ['kuwaitiano'],
    KZ: ['kazako'],
    LB: ['libanese'],
  },
  ...{ LK: ['!srilankese', '!srilankesi'], LR: ['liberiano'], LT: ['lituano'], LU: ['lussemburghese'] },
  ...{ LV: ['lettone'], LY: ['libico'], MA: ['marocchino'], MC: ['monegasco'], MD: ['moldavo'] },
  ...{ ME: ['montenegrino'], MK: ['macedone'], ML: ['maliano'], MN: ['mongolo'], MT: ['maltese'] },
  ...{ MX: ['messicano'], MY: ['malese'], MZ: ['mozambicano'], NE: ['nigerino'], NG: ['nigeriano'] },
  ...{ NI: ['nicaraguense'], NL: ['olandese'], NO: ['norvegese'], NP: ['nepalese'], NZ: ['neozelandese'] },
  ...{ PA: ['panamense'], PE: ['peruviano'], PH: ['filippino'], PK: ['pakistano'], PL: ['polacco'] },
  ...{
    PS: ['palestinese'],
    PT: ['portoghese'],
    PY: ['paraguaiano'],
    RO: ['romeno', 'rumeno'],
    RS: ['serbo'],
  },
  ...{ RU: ['russo'], RW: ['ruandese'], SA: ['saudita'], SD: ['sudanese'], SE: ['svedese'], SI: ['sloveno'] },
  ...{ SK: ['slovacco'], SM: ['sammarinese'], SN: ['senegalese'], SO: ['somalo'], SV: ['salvadoregno'] },
  ...{
    SY: ['siriano'],
    TG: ['togolese'],
    TH: ['tailandese', 'thailandese'],
    TN: ['tunisino'],
    TR: ['turco'],
  },
  ...{ TW: ['taiwanese'], TZ: ['tanzaniano'], UA: ['ucraino'], UG: ['ugandese'] },
  ...{ US: ['statunitense', 'americano'], UY: ['uruguaiano'], VE: ['venezuelano'], VN: ['vietnamita'] },
  ...{ XK: ['kosovaro'], YE: ['yemenita'], ZA: ['sudafricano'], ZM: ['zambiano'] },
}
