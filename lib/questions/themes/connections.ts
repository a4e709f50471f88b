import { entity, inAll } from '../declare'
import type { Theme } from '../question'

const one = (example: string) => entity('one', inAll('One', 'L’un', 'Uno', 'الأول'), { example })
const other = (example: string) =>
  entity('other', inAll('The other', 'L’autre', 'El otro', 'الثاني'), { example })

/** How things are connected, and what merely stands beside each other. */
export const connections: Theme = {
  name: 'connections',
  title: inAll('Connections', 'Connexions', 'Conexiones', 'الروابط'),
  questions: [
    {
      name: 'shortest-path',
      title: inAll(
        'How two are connected',
        'Comment deux entités sont reliées',
        'Cómo se conectan dos entidades',
        'كيف يرتبط اثنان',
      ),
      description: inAll(
        'The shortest ways from one to the other, over at most five links, those over fewer hubs first. What is denied joins nothing.',
        'Les chemins les plus courts de l’un à l’autre, par cinq liens au plus, ceux qui évitent les carrefours d’abord. Ce qui est démenti ne relie rien.',
        'Los caminos más cortos de uno a otro, con cinco vínculos como máximo, primero los que evitan los nudos. Lo desmentido no une nada.',
        'أقصر الطرق من أحدهما إلى الآخر، بخمس صلات على الأكثر، وأولها ما يتجنب العقد الكبرى. والمنفي لا يربط شيئًا.',
      ),
      params: [one('official-jingrong-liao'), other('official-khoo-boon-hui')],
      view: 'board',
      cypher: `MATCH path = ALL SHORTEST (one:Entity {id: $one})
  (()-[link WHERE link.modality <> 'denied']-(:Entity)){1,5}(other:Entity {id: $other})
// Between the ends :Entity keeps the walk away from releases and sentences.
RETURN path, length(path) AS steps,
       reduce(hubs = 0, node IN nodes(path)[1..-1] | hubs + node.degree) AS hubs
ORDER BY hubs, [link IN relationships(path) | link.key]
LIMIT 20`,
    },
    {
      name: 'shared',
      title: inAll(
        'What two have in common',
        'Ce que deux entités ont en commun',
        'Lo que dos entidades tienen en común',
        'ما يجمع بين اثنين',
      ),
      description: inAll(
        'Everything that both are linked to, the least connected first: a small thing in common says more than a large one.',
        'Tout ce à quoi les deux sont liés, le moins relié d’abord : un petit point commun en dit plus qu’un grand.',
        'Todo aquello con lo que ambas tienen vínculo, primero lo menos conectado: algo pequeño en común dice más que algo grande.',
        'كل ما يرتبط به الاثنان، وأقله صلات أولًا: فالمشترك الصغير أبلغ من الكبير.',
      ),
      params: [one('official-li-dongsheng'), other('official-jingrong-liao')],
      view: 'board',
      cypher: `MATCH (one:Entity {id: $one})-[first]-(both:Entity)-[second]-(other:Entity {id: $other})
WITH one, other, both, collect(DISTINCT first) AS toOne, collect(DISTINCT second) AS toOther
RETURN both, toOne, toOther, one, other
ORDER BY both.degree, both.name
LIMIT 100`,
    },
    {
      name: 'together',
      title: inAll(
        'Named together without a link',
        'Nommés ensemble sans lien',
        'Nombrados juntos sin vínculo',
        'مذكوران معًا بلا صلة',
      ),
      description: inAll(
        'Entities that stand in one sentence with it although no link joins them. That is no statement about them: read the sentence.',
        'Les entités qui figurent dans une même phrase sans qu’aucun lien ne les unisse. Ce n’est pas un énoncé à leur sujet : lisez la phrase.',
        'Entidades que aparecen en una misma frase sin que las una ningún vínculo. Eso no afirma nada de ellas: lea la frase.',
        'كيانات ترد معه في جملة واحدة دون صلة تجمعهما. وليس ذلك قولًا عنهما: اقرأ الجملة.',
      ),
      params: [
        entity('entity', inAll('Entity', 'Entité', 'Entidad', 'الكيان'), { example: 'facility-igci' }),
      ],
      view: 'table',
      cypher: `MATCH (entity:Entity {id: $entity})<-[:REFERS_TO]-(:Mention)<-[:CONTAINS]-(sentence:Sentence)
MATCH (sentence)-[:CONTAINS]->(:Mention)-[:REFERS_TO]->(other:Entity)
WHERE other <> entity AND NOT EXISTS { (entity)--(other) }
WITH DISTINCT other, sentence ORDER BY sentence.id
WITH other, collect(sentence) AS sentences
MATCH (release:Release)-[:HAS_SENTENCE]->(first:Sentence {id: sentences[0].id})
RETURN other, size(sentences) AS sentences, first.text AS words, release
ORDER BY sentences DESC, other.name
LIMIT 100`,
    },
  ],
}
