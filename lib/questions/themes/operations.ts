import type { Theme } from '../question'

/** Who took part in operations, where they were carried out and against what. */
export const operations: Theme = {
  name: 'operations',
  title: { en: 'Operations', fr: 'Opérations', es: 'Operaciones', ar: 'العمليات' },
  questions: [
    {
      name: 'countries',
      title: {
        en: 'Countries by number of operations',
        fr: 'Pays par nombre d’opérations',
        es: 'Países por número de operaciones',
        ar: 'البلدان حسب عدد العمليات',
      },
      description: {
        en: 'In how many operations each country took part or which were carried out in it, with some of them.',
        fr: 'À combien d’opérations chaque pays a pris part, ou combien s’y sont déroulées, avec quelques-unes d’entre elles.',
        es: 'En cuántas operaciones participó cada país o cuántas se realizaron en él, con algunas de ellas.',
        ar: 'عدد العمليات التي شارك فيها كل بلد أو التي نُفذت فيه، مع بعضها.',
      },
      params: [],
      view: 'chart',
      cypher: `MATCH (country:Country)-[:PARTICIPATED_IN|CARRIED_OUT_IN]-(operation:Operation)
WITH country, collect(DISTINCT operation) AS operations
RETURN country, size(operations) AS count, operations[..6] AS some
ORDER BY count DESC, country.name
LIMIT 50`,
    },
    {
      name: 'sentences',
      title: {
        en: 'Who took part in what, in which words',
        fr: 'Qui a pris part à quoi, en quels termes',
        es: 'Quién participó en qué, con qué palabras',
        ar: 'من شارك في ماذا، وبأي عبارات',
      },
      description: {
        en: 'The sentences that say who took part in an operation, newest release first.',
        fr: 'Les phrases qui disent qui a pris part à une opération, du communiqué le plus récent au plus ancien.',
        es: 'Las frases que dicen quién participó en una operación, del comunicado más reciente al más antiguo.',
        ar: 'الجمل التي تذكر من شارك في عملية ما، بدءًا بأحدث البيانات.',
      },
      params: [],
      view: 'table',
      cypher: `MATCH (release:Release)-[:STATES]->(claim:Claim {relation: 'PARTICIPATED_IN'})-[:STATED_IN]->(sentence:Sentence)
MATCH (claim)-[:SUBJECT]->(who:Entity), (claim)-[:OBJECT]->(what:Entity)
RETURN who, what, sentence.text AS words, release
ORDER BY release.publishedAt DESC, sentence.start, who.name
LIMIT 50`,
    },
  ],
}
