import { counted } from './counted'
import type { Words } from './words'

/** The texts of a page in Spanish. */
export const es: Words = {
  results: 'Resultados, tal como se publicaron',
  owner: 'Quién o qué',
  legend: 'Leyenda',
  sources: 'Fuentes',
  sourceNumber: 'número de fuente',
  background: 'recordado de paso',
  disagree: (what) => `${what}: los comunicados discrepan.`,
  but: 'frente a',
  whole: 'en total',
  published: (range) => `Comunicados: ${range}`,
  subtitle: ({ releases, languages, summaries }) =>
    [
      `Quién participó, dónde y con qué resultados, según ${releases} ${releases === 1 ? 'comunicado' : 'comunicados'}`,
      summaries ? ' de muestra' : '',
      languages > 1 ? ` en ${languages} idiomas` : '',
    ].join(''),
  version: (version) => `Versión del grafo: ${version}`,
  madeWith: 'Hecho con Communiqué: cada línea lleva su fuente',
  allSummaries:
    'Las fuentes de esta página son resúmenes de muestra redactados por nosotros. Cada uno sustituye al comunicado oficial citado con él; las frases reproducidas son del resumen y no del editor.',
  someSummaries:
    'Las fuentes marcadas «resumen» son resúmenes de muestra redactados por nosotros. Cada uno sustituye al comunicado oficial citado con él; sus frases no son del editor.',
  standsFor: (what) => `resumen, sustituye a ${what}`,
  standsForAlone: (what) => `sustituye a ${what}`,
  undated: 'sin fecha',
  untitled: 'Una página vacía',
  noLinks: 'Nada que dibujar: no se eligió ninguna entidad con un vínculo documentado.',
  moreSentences: (n) =>
    n === 1
      ? 'Hay 1 frase más de estas fuentes en el tablero.'
      : `Hay ${n} frases más de estas fuentes en el tablero.`,
  moreFigures: (n) => (n === 1 ? 'Hay 1 cifra más en el grafo.' : `Hay ${n} cifras más en el grafo.`),
  moreDisagreements: (n) => (n === 1 ? 'Hay 1 cifra discutida más.' : `Hay ${n} cifras discutidas más.`),
  shortened: '[…] señala palabras omitidas por falta de espacio.',
  withoutSentence: (n) =>
    n === 1
      ? 'Se omitió 1 vínculo porque ninguna frase lo respalda.'
      : `Se omitieron ${n} vínculos porque ninguna frase los respalda.`,
  leftOut: (entities, links) =>
    `En el tablero hay además ${counted(entities, ['entidad', 'entidades'], ['vínculo', 'vínculos'], links, ' y ')}.`,
  uncited: (n) =>
    `Las líneas citan los comunicados que más dicen en esta página; ${n === 1 ? '1 más dice' : `${n} más dicen`} lo mismo.`,
  moreValues: (n) => `+ ${n} más`,
  andMore: (n) => `y ${n} más`,
  crowded:
    'Hubo que reducir mucho el diagrama para que cupiera. Elija menos entidades o haga varias páginas.',
  sourcesCut: (n) =>
    n === 1 ? 'No hubo espacio para citar 1 fuente.' : `No hubo espacio para citar ${n} fuentes.`,
  missingGlyphs: (characters) => `Las fuentes tipográficas de esta página no pueden dibujar: ${characters}`,
}
