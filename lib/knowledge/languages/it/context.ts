import type { ContextPack } from '../context'
import { speech } from './speech'

/** How Italian says that something is planned, alleged, denied or past. */
export const context: ContextPack = {
  planned: [
    ...[
      'è previsto',
      'è prevista',
      'sono previsti',
      'sono previste',
      'previsto per',
      'prevista per',
      'prevede di',
    ],
    ...[
      'dovrà',
      'dovranno',
      'dovrebbe',
      'dovrebbero',
      'intende',
      'intendono',
      'si propone di',
      'in programma',
    ],
    ...['è in programma', 'prossimo', 'prossima', 'prossimamente', 'si accinge a', 'sta per', 'stanno per'],
  ],
  going: [],
  infinitives: ['are', 'ere', 'ire', 'rsi'],
  futureEndings: ['rà', 'ranno'],
  notFuture: ['tiranno'],
  futureBeginnings: [],
  notFutureBeginnings: [],
  alleged: [
    ...['presumibilmente', 'si sospetta', 'si ritiene', 'sarebbe', 'sarebbero', 'avrebbe', 'avrebbero'],
    ...[
      'accusato di',
      'accusata di',
      'accusati di',
      'accusate di',
      'indagato per',
      'indagati per',
      'indagate per',
    ],
    ...['sospettato di', 'sospettata di', 'sospettati di', 'gravemente indiziato', 'gravemente indiziati'],
    ...['gravemente indiziati di', 'secondo l accusa', 'secondo l ipotesi accusatoria', 'a vario titolo di'],
  ],
  allegedNouns: [
    ...['presunto', 'presunta', 'presunti', 'presunte', 'sospetto', 'sospetta', 'sospetti', 'sospette'],
    ...['possibile', 'possibili', 'potenziale', 'potenziali', 'ipotizzato', 'ipotizzata'],
  ],
  denied: [
    ...['non', 'mai', 'neppure', 'neanche', 'nemmeno', 'nessun', 'nessuno', 'nessuna', 'ha negato'],
    ...['ha smentito', 'smentisce', 'senza che'],
  ],
  deniedPairs: { first: [], second: [] },
  notDenied: ['non solo', 'non soltanto', 'non meno di', 'non appena', 'nonostante'],
  background: [
    ...['precedente', 'precedenti', 'precedentemente', 'in precedenza', 'in passato', 'negli anni scorsi'],
    ...['dello scorso anno', 'dell anno scorso', 'negli ultimi anni', 'prima edizione', 'già nel', 'già in'],
  ],
  wishes: ['proposto', 'propone', 'auspica', 'auspicato', 'chiesto', 'chiede', 'invitato', 'raccomandato'],
  relatives: ['che', 'cui', 'quale', 'quali', 'dove'],
  complements: ['che'],
  coordinators: ['e', 'ed', 'ma', 'mentre', 'o'],
  subordinators: [
    'quando',
    'mentre',
    'anche se',
    'perché',
    'se',
    'affinché',
    'prima che',
    'dopo che',
    'poiché',
  ],
  finite: [
    ...['è', 'sono', 'ha', 'hanno', 'fu', 'furono', 'era', 'erano', 'aveva', 'avevano', 'sarà', 'saranno'],
    ...['può', 'possono', 'deve', 'devono', 'va', 'vanno', 'tiene', 'viene', 'vengono', 'avrà', 'avranno'],
  ],
  ...speech,
}
