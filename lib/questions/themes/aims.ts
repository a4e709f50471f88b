import { entity, inAll } from '../declare'
import type { Theme } from '../question'

/** What operations act against and what they seize. */
export const aims: Theme = {
  name: 'aims',
  title: inAll(
    'Offences and seizures',
    'Infractions et saisies',
    'Delitos e incautaciones',
    'الجرائم والمضبوطات',
  ),
  questions: [
    {
      name: 'targets',
      title: inAll(
        'Offences that most operations target',
        'Infractions les plus visées',
        'Delitos contra los que actúan más operaciones',
        'الجرائم الأكثر استهدافًا',
      ),
      description: inAll(
        'Offences by the number of operations against them. An operation against an offence says nothing of anyone’s guilt.',
        'Les infractions selon le nombre d’opérations menées contre elles. Une opération contre une infraction ne dit rien de la culpabilité de quiconque.',
        'Delitos por el número de operaciones contra ellos. Una operación contra un delito no dice nada de la culpa de nadie.',
        'الجرائم حسب عدد العمليات ضدها. والعملية ضد جريمة لا تعني إدانة أحد.',
      ),
      params: [],
      view: 'chart',
      cypher: `MATCH (operation:Operation)-[:TARGETED]->(offence:Offence)
WITH DISTINCT offence, operation ORDER BY operation.name
WITH offence, collect(operation) AS operations
RETURN offence, size(operations) AS count, operations[..6] AS some
ORDER BY count DESC, offence.name
LIMIT 50`,
    },
    {
      name: 'operations-against',
      title: inAll(
        'Operations against an offence',
        'Opérations contre une infraction',
        'Operaciones contra un delito',
        'العمليات ضد جريمة',
      ),
      description: inAll(
        'Operations that releases say are or were against an offence, a kind of goods or an organisation; planned ones are marked.',
        'Les opérations que les communiqués disent dirigées contre une infraction, une marchandise ou une organisation ; celles qui sont prévues sont signalées.',
        'Operaciones que según los comunicados se dirigen contra un delito, una mercancía o una organización; las previstas se señalan.',
        'العمليات التي تذكر البيانات أنها ضد جريمة أو سلعة أو منظمة؛ ويُشار إلى المقررة منها.',
      ),
      params: [
        entity('target', inAll('Against', 'Contre', 'Contra', 'ضد'), {
          kinds: ['Offence', 'Commodity', 'Organisation'],
          example: 'offence-drug-trafficking',
        }),
      ],
      view: 'board',
      cypher: `MATCH (target:Entity {id: $target})<-[link:TARGETED]-(operation:Operation)
RETURN operation, link, target, link.modality AS said, link.stories AS stories, link.published[0] AS published
ORDER BY published, operation.name, said
LIMIT 200`,
    },
    {
      name: 'seized',
      title: inAll(
        'What was seized most often',
        'Ce qui est saisi le plus souvent',
        'Lo que más se incauta',
        'أكثر ما يُضبط',
      ),
      description: inAll(
        'Goods by the number of operations that seized them. How much was seized is told by figures, not here.',
        'Les marchandises selon le nombre d’opérations qui en ont saisi. Les quantités sont affaire de chiffres, non de cette liste.',
        'Mercancías por el número de operaciones que las incautaron. Las cantidades las dicen las cifras, no esta lista.',
        'السلع حسب عدد العمليات التي ضبطتها. أما الكميات فتذكرها الأرقام.',
      ),
      params: [],
      view: 'chart',
      cypher: `MATCH (operation:Operation)-[:SEIZED]->(goods:Commodity)
WITH DISTINCT goods, operation ORDER BY operation.name
WITH goods, collect(operation) AS operations
RETURN goods, size(operations) AS count, operations[..6] AS some
ORDER BY count DESC, goods.name
LIMIT 50`,
    },
    {
      name: 'seized-by',
      title: inAll(
        'What an operation seized',
        'Ce qu’une opération a saisi',
        'Lo que incautó una operación',
        'ما ضبطته عملية',
      ),
      description: inAll(
        'Goods that releases say an operation seized, with the sentence and how sure its reading is.',
        'Les marchandises que les communiqués disent saisies par une opération, avec la phrase et le degré de certitude de sa lecture.',
        'Mercancías que según los comunicados incautó una operación, con la frase y la certeza de su lectura.',
        'السلع التي تذكر البيانات أن عملية ضبطتها، مع الجملة ودرجة الثقة في قراءتها.',
      ),
      params: [
        entity('operation', inAll('Operation', 'Opération', 'Operación', 'العملية'), {
          kinds: ['Operation'],
          example: 'operation-lionfish-v',
        }),
      ],
      view: 'table',
      cypher: `MATCH (operation:Operation {id: $operation})-[link:SEIZED]->(goods:Commodity)
MATCH (release:Release)-[:STATES]->(claim:Claim {key: link.key})-[at:STATED_IN]->(sentence:Sentence)
RETURN goods, link, sentence.text AS words, at.confidence AS confidence, release
ORDER BY goods.name, release.publishedAt, release.lang, sentence.start
LIMIT 200`,
    },
  ],
}
