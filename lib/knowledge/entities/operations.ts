import { entryOf } from './entry-of'

const operation = entryOf('Operation', 'INTERPOL and press releases naming the operation')
const programme = entryOf('Programme', 'INTERPOL releases naming the project')

const series = { series: true } as const

/** Names that are also ordinary words: found only beside "operation" or another cue. */
const ordinary = (key: string, names: readonly string[], properties = {}) =>
  operation(key, [names[0] ?? key], { exact: names, properties })

export const operations = [
  operation('soga', ['SOGA', 'SOGA', 'SOGA', 'سوغا'], {
    aliases: ['soccer gambling operation'],
    properties: series,
  }),
  operation('black-poseidon', ['Black Poseidon', undefined, undefined, 'بلاك بوسيدون'], {
    properties: series,
  }),
  operation('white-mercury', ['White Mercury', undefined, undefined, 'وايت ميركوري'], { properties: series }),
  operation('lionfish', ['Lionfish', 'Lionfish', 'Lionfish', 'أسد البحر'], {
    aliases: ['Poisson-lion', 'Pez León'],
    properties: series,
  }),
  operation('pangea', ['Pangea', undefined, undefined, 'بانجيا'], { properties: series }),
  operation('opson', ['Opson'], { properties: series }),
  operation('haechi', ['HAECHI'], { properties: series }),
  operation('first-light', ['First Light'], { properties: series }),
  operation('infra-red', ['Infra-Red'], { properties: series }),
  operation('adwenpa', ['Adwenpa'], { properties: series }),
  operation('liberterra', ['Liberterra'], { properties: series }),
  operation('africa-cyber-surge', ['Africa Cyber Surge'], { properties: series }),
  operation('synergia', ['Synergia'], { properties: series }),
  operation('flash-weka', ['Flash-Weka'], { aliases: ['Flash Weka'], properties: series }),
  operation('gbanda', ['Gbanda'], { properties: series }),
  operation('screen-west-africa', ['Screen West Africa'], { properties: series }),
  ordinary('jupiter', ['Jupiter'], series),
  ordinary('trigger', ['Trigger'], series),
  ordinary('thunder', ['Thunder'], series),
  ordinary('jackal', ['Jackal'], series),
  ordinary('serengeti', ['Serengeti'], series),
  ordinary('worthy', ['Worthy'], series),
  ordinary('storm', ['Storm'], series),
  ordinary('costa', ['Costa']),
  ordinary('hurricane', ['Hurricane']),
  ordinary('maya', ['Maya']),
  ordinary('pacific', ['Pacific']),
  ordinary('aces', ['Aces']),
  operation('etosha', ['Etosha']),
  ordinary('cascades', ['Cascades']),
  ordinary('laminar', ['Laminar']),
  ordinary('killer-bee', ['Killer Bee']),
  ordinary('endgame', ['Endgame']),
  ordinary('trojan-shield', ['Trojan Shield']),
  ordinary('avalanche', ['Avalanche']),
]

export const programmes = [
  programme('fortaleza', ['Project Fortaleza', 'Projet Fortaleza', 'Proyecto Fortaleza']),
  programme('oasis', ['OASIS programme', 'Programme OASIS'], {
    aliases: ['Project OASIS', 'OASIS Africa', 'projet OASIS'],
  }),
  programme('i-can', ['I-CAN', 'I-CAN', 'I-CAN'], { aliases: ['Project I-CAN', 'Projet I-CAN'] }),
  programme('i-fasp', ['I-FASP'], { aliases: ['Project I-FASP'] }),
  programme('i-grip', ['I-GRIP']),
  programme('millennium', ['Project Millennium', 'Projet Millennium']),
  programme('sunbird', ['Project Sunbird', 'Projet Sunbird']),
  programme('integrity-in-sport', ['Integrity in Sport programme', 'Programme Intégrité dans le sport'], {
    aliases: ['INTERPOL–FIFA initiative', 'INTERPOL-FIFA initiative'],
  }),
  programme('iarms', ['iARMS']),
]
