import { entity, inAll } from '../declare'
import type { Theme } from '../question'

/** How sure the graph is of what it says, and who says it. */
export const certainty: Theme = {
  name: 'certainty',
  title: inAll('How sure it is', 'Degré de certitude', 'Grado de certeza', 'درجة اليقين'),
  questions: [
    {
      name: 'one-story',
      title: inAll(
        'Links that rest on one announcement',
        'Liens qui reposent sur une seule annonce',
        'Vínculos que se apoyan en un solo anuncio',
        'صلات تستند إلى إعلان واحد',
      ),
      description: inAll(
        'Links of an entity that only one announcement states. Its translations and reprints are no second source.',
        'Les liens d’une entité qu’une seule annonce affirme. Ses traductions et reprises ne sont pas une seconde source.',
        'Vínculos de una entidad que solo afirma un anuncio. Sus traducciones y reproducciones no son una segunda fuente.',
        'صلات كيان لا يذكرها إلا إعلان واحد. وترجماته ونسخه المعادة ليست مصدرًا ثانيًا.',
      ),
      params: [
        entity('entity', inAll('Entity', 'Entité', 'Entidad', 'الكيان'), {
          example: 'official-khoo-boon-hui',
        }),
      ],
      view: 'board',
      cypher: `MATCH (entity:Entity {id: $entity})-[link]-(other:Entity)
WHERE link.stories = 1
RETURN entity, link, other, type(link) AS relation, link.releases AS releases, link.confidence AS confidence,
       link.published[0] AS published
ORDER BY published, relation, other.name, link.key
LIMIT 200`,
    },
    {
      name: 'corroborated',
      title: inAll(
        'Links that several announcements state',
        'Liens qu’affirment plusieurs annonces',
        'Vínculos que afirman varios anuncios',
        'صلات تؤكدها عدة إعلانات',
      ),
      description: inAll(
        'Links with at least so many independent announcements behind them, the most often stated first.',
        'Les liens que fondent au moins tant d’annonces indépendantes, les plus souvent affirmés d’abord.',
        'Vínculos con al menos tantos anuncios independientes detrás, primero los más repetidos.',
        'الصلات التي يقف وراءها هذا العدد على الأقل من الإعلانات المستقلة، وأكثرها ذكرًا أولًا.',
      ),
      params: [
        {
          name: 'stories',
          type: 'number',
          min: 2,
          max: 1_000,
          label: inAll(
            'At least so many announcements',
            'Au moins tant d’annonces',
            'Al menos tantos anuncios',
            'الحد الأدنى للإعلانات',
          ),
          example: 3,
        },
      ],
      view: 'table',
      cypher: `MATCH (one:Entity)-[link]->(other:Entity)
WHERE link.stories >= $stories
RETURN one, link, other, type(link) AS relation, link.stories AS stories, link.langs AS languages
ORDER BY stories DESC, link.key
LIMIT 200`,
    },
    {
      name: 'weak',
      title: inAll(
        'Links read with little confidence',
        'Liens lus avec peu de certitude',
        'Vínculos leídos con poca certeza',
        'صلات قُرئت بثقة ضعيفة',
      ),
      description: inAll(
        'Links whose words the reading is least sure of, weakest first: what a person should look at before relying on it.',
        'Les liens dont la lecture est la moins sûre, les plus faibles d’abord : à vérifier avant de s’y fier.',
        'Vínculos cuya lectura es menos segura, primero los más débiles: lo que conviene mirar antes de fiarse.',
        'الصلات التي قراءتها أقل ثقة، وأضعفها أولًا: ما ينبغي النظر فيه قبل الاعتماد عليه.',
      ),
      params: [
        {
          name: 'below',
          type: 'number',
          min: 0,
          max: 1,
          label: inAll('Confidence below', 'Certitude inférieure à', 'Certeza inferior a', 'ثقة أقل من'),
          example: 0.55,
        },
      ],
      view: 'table',
      cypher: `MATCH (one:Entity)-[link]->(other:Entity)
WHERE link.confidence < $below
RETURN one, link, other, type(link) AS relation, link.confidence AS confidence, link.stories AS stories
ORDER BY confidence, link.key
LIMIT 200`,
    },
    {
      name: 'alleged',
      title: inAll(
        'What is alleged or denied',
        'Ce qui est présumé ou démenti',
        'Lo presunto o desmentido',
        'المزعوم والمنفي',
      ),
      description: inAll(
        'Statements that releases make with a reservation or deny, with the sentence. They are drawn dotted and never count as stated.',
        'Les énoncés que les communiqués font sous réserve ou démentent, avec la phrase. Ils sont tracés en pointillé et ne comptent jamais comme affirmés.',
        'Afirmaciones que los comunicados hacen con reserva o desmienten, con la frase. Se dibujan punteadas y nunca cuentan como afirmadas.',
        'ما تورده البيانات بتحفظ أو تنفيه، مع الجملة. ويُرسم منقطًا ولا يُعدّ مؤكدًا أبدًا.',
      ),
      params: [],
      view: 'table',
      cypher: `MATCH (release:Release)-[:STATES]->(claim:Claim)-[:STATED_IN]->(sentence:Sentence)
WHERE claim.modality IN ['alleged', 'denied']
MATCH (claim)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
// What a figure answers is no object but a figure of its own.
OPTIONAL MATCH (figure:Figure {id: claim.figure})
RETURN subject, claim.relation AS relation, coalesce(object, figure) AS object, claim.modality AS said,
       sentence.text AS words, release
ORDER BY release.publishedAt, release.id, sentence.start, claim.id
LIMIT 200`,
    },
    {
      name: 'recalls',
      title: inAll(
        'What releases recall of earlier things',
        'Ce que les communiqués rappellent du passé',
        'Lo que los comunicados recuerdan del pasado',
        'ما تذكّر به البيانات من الماضي',
      ),
      description: inAll(
        'Background that releases bring up in passing: stated, but not their own news. Newest release first.',
        'Les rappels que les communiqués font en passant : affirmés, mais qui ne sont pas leur nouvelle. Le plus récent d’abord.',
        'Antecedentes que los comunicados mencionan de paso: afirmados, pero no son su noticia. Primero el más reciente.',
        'خلفيات تذكرها البيانات عرضًا: مؤكدة لكنها ليست خبرها. وأحدث البيانات أولًا.',
      ),
      params: [],
      view: 'table',
      cypher: `MATCH (release:Release)-[:STATES]->(claim:Claim {background: true})-[:STATED_IN]->(sentence:Sentence)
MATCH (claim)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (figure:Figure {id: claim.figure})
RETURN subject, claim.relation AS relation, coalesce(object, figure) AS object, sentence.text AS words,
       release.publishedAt AS published, release
ORDER BY published DESC, release.id, sentence.start, claim.id
LIMIT 200`,
    },
  ],
}
