import { entityKindNames } from '@/lib/model'
import { entity, inAll, sinceDate, untilDate } from '../declare'
import type { Theme } from '../question'

const official = entity('official', inAll('Official', 'Responsable', 'Responsable', 'المسؤول'), {
  kinds: ['Official'],
  example: 'official-ronald-k-noble',
})

/** Who met, who held which office, who spoke about what. */
export const people: Theme = {
  name: 'people',
  title: inAll('People', 'Personnes', 'Personas', 'الأشخاص'),
  questions: [
    {
      name: 'met',
      title: inAll('Who met whom', 'Qui a rencontré qui', 'Quién se reunió con quién', 'من التقى من'),
      description: inAll(
        'Officials that a release says met, with the dates of the releases. Being at the same event is not a meeting.',
        'Les responsables dont un communiqué dit qu’ils se sont rencontrés, avec les dates des communiqués. Assister au même événement n’est pas une rencontre.',
        'Responsables de los que un comunicado dice que se reunieron, con las fechas de los comunicados. Coincidir en un acto no es una reunión.',
        'المسؤولون الذين يذكر بيان أنهم التقوا، مع تواريخ البيانات. وحضور الحدث نفسه ليس لقاءً.',
      ),
      params: [],
      view: 'board',
      cypher: `MATCH (one:Official)-[met:MET]->(other:Official)
RETURN one, met, other, met.modality AS said, met.stories AS stories, met.published AS published
ORDER BY stories DESC, one.name, other.name
LIMIT 100`,
    },
    {
      name: 'meetings-of',
      title: inAll(
        'Whom an official met',
        'Qui un responsable a rencontré',
        'Con quién se reunió un responsable',
        'من التقاهم مسؤول',
      ),
      description: inAll(
        'Every meeting of one official that a release states, with the sentence. Dates are those of the releases.',
        'Chaque rencontre d’un responsable qu’un communiqué rapporte, avec la phrase. Les dates sont celles des communiqués.',
        'Cada reunión de un responsable que un comunicado recoge, con la frase. Las fechas son las de los comunicados.',
        'كل لقاء لمسؤول يذكره بيان، مع الجملة. والتواريخ هي تواريخ البيانات.',
      ),
      params: [official, sinceDate('2012'), untilDate('2013')],
      view: 'table',
      cypher: `MATCH (official:Official {id: $official})-[met:MET]-(other:Official)
MATCH (release:Release)-[:STATES]->(claim:Claim {key: met.key})-[:STATED_IN]->(sentence:Sentence)
// A date may be a year, a month or a day: two are compared at the precision that both have.
WHERE ($since IS NULL OR release.publishedAt >= $since OR $since STARTS WITH release.publishedAt)
  AND ($until IS NULL OR release.publishedAt <= $until OR release.publishedAt STARTS WITH $until)
RETURN other, met, sentence.text AS words, release.publishedAt AS published, release
ORDER BY published, other.name, release.lang, sentence.start
LIMIT 200`,
    },
    {
      name: 'office-holders',
      title: inAll(
        'Who held office or spoke for an organisation or country',
        'Qui a exercé une fonction ou représenté une organisation ou un pays',
        'Quién ocupó un cargo o representó a una organización o un país',
        'من شغل منصبًا في منظمة أو بلد أو مثّله',
      ),
      description: inAll(
        'Everyone who is named with an office in it or as its representative, the titles as releases write them, and the first and last release that says so. Titles such as “former President” count too.',
        'Toute personne nommée avec une fonction ou comme représentant, les titres tels que les communiqués les écrivent, le premier et le dernier communiqué qui le dit. Un « ancien président » compte aussi.',
        'Toda persona nombrada con un cargo o como representante, los títulos tal como los escriben los comunicados, y el primero y el último que lo dice. También cuenta un «ex presidente».',
        'كل من يُذكر بمنصب فيها أو ممثلًا لها، والألقاب كما تكتبها البيانات، وأول بيان وآخر بيان يذكر ذلك. ويدخل في ذلك «الرئيس السابق».',
      ),
      params: [
        entity(
          'body',
          inAll('Organisation or country', 'Organisation ou pays', 'Organización o país', 'المنظمة أو البلد'),
          {
            kinds: ['Organisation', 'Country'],
            example: 'organisation-interpol',
          },
        ),
        sinceDate('2007'),
        untilDate('2013'),
      ],
      view: 'table',
      cypher: `MATCH (body:Entity {id: $body})<-[link:HELD_OFFICE|REPRESENTED]-(who:Official)
MATCH (release:Release)-[:STATES]->(claim:Claim {key: link.key})
WHERE ($since IS NULL OR release.publishedAt >= $since OR $since STARTS WITH release.publishedAt)
  AND ($until IS NULL OR release.publishedAt <= $until OR release.publishedAt STARTS WITH $until)
// What a claim says beside its ends, such as a title, is kept as JSON.
WITH who, link, release, split(split(claim.qualifiers, '"title":"')[1], '"')[0] AS title
ORDER BY release.publishedAt, release.lang, title
RETURN who, link, collect(DISTINCT title) AS titles, min(release.publishedAt) AS first,
       max(release.publishedAt) AS last, count(DISTINCT release) AS releases
ORDER BY first, who.name
LIMIT 200`,
    },
    {
      name: 'offices-of',
      title: inAll(
        'Offices of a person over time',
        'Fonctions d’une personne au fil du temps',
        'Cargos de una persona a lo largo del tiempo',
        'مناصب شخص عبر الزمن',
      ),
      description: inAll(
        'Each office that releases give a person, in the order of publication. The date is that of the release, not of taking office.',
        'Chaque fonction que les communiqués attribuent à une personne, dans l’ordre de publication. La date est celle du communiqué, non de l’entrée en fonction.',
        'Cada cargo que los comunicados atribuyen a una persona, por orden de publicación. La fecha es la del comunicado, no la de la toma de posesión.',
        'كل منصب تنسبه البيانات إلى شخص، بترتيب النشر. والتاريخ تاريخ البيان لا تاريخ تولي المنصب.',
      ),
      params: [{ ...official, example: 'official-khoo-boon-hui' }],
      view: 'time',
      cypher: `MATCH (official:Official {id: $official})-[link:HELD_OFFICE]->(body:Entity)
MATCH (release:Release)-[:STATES]->(claim:Claim {key: link.key})
RETURN release.publishedAt AS published, split(split(claim.qualifiers, '"title":"')[1], '"')[0] AS title,
       body, link, release
ORDER BY published, body.name, release.lang, title
LIMIT 200`,
    },
    {
      name: 'spoke-about',
      title: inAll(
        'Who spoke about a subject',
        'Qui a parlé d’un sujet',
        'Quién habló de un asunto',
        'من تحدث عن موضوع',
      ),
      description: inAll(
        'Officials that a release reports as speaking about an operation, event, facility, offence or organisation, with the sentence.',
        'Les responsables dont un communiqué rapporte qu’ils ont parlé d’une opération, d’un événement, d’une installation, d’une infraction ou d’une organisation, avec la phrase.',
        'Responsables de los que un comunicado dice que hablaron de una operación, un acto, una instalación, un delito o una organización, con la frase.',
        'المسؤولون الذين يورد بيان أنهم تحدثوا عن عملية أو حدث أو منشأة أو جريمة أو منظمة، مع الجملة.',
      ),
      params: [
        entity('about', inAll('About', 'À propos de', 'Sobre', 'عن'), {
          kinds: ['Operation', 'Event', 'Facility', 'Offence', 'Organisation'],
          example: 'operation-soga',
        }),
      ],
      view: 'table',
      cypher: `MATCH (about:Entity {id: $about})<-[link:SPOKE_ABOUT]-(who:Official)
MATCH (release:Release)-[:STATES]->(claim:Claim {key: link.key})-[:STATED_IN]->(sentence:Sentence)
RETURN who, link, sentence.text AS words, release.publishedAt AS published, release
ORDER BY published, who.name, release.lang, sentence.start
LIMIT 200`,
    },
    {
      name: 'most-connected',
      title: inAll('Most connected', 'Les plus reliés', 'Los más conectados', 'الأكثر ارتباطًا'),
      description: inAll(
        'The entities of one kind with most links. Many links show how often releases tell of someone, not how much they matter.',
        'Les entités d’un type qui ont le plus de liens. Beaucoup de liens montrent que les communiqués en parlent souvent, non leur importance.',
        'Las entidades de un tipo con más vínculos. Muchos vínculos muestran cuánto hablan de ellas los comunicados, no cuánto importan.',
        'الكيانات الأكثر صلات من نوع واحد. وكثرة الصلات تدل على كثرة ذكرها في البيانات لا على أهميتها.',
      ),
      params: [
        {
          name: 'kind',
          type: 'choice',
          choices: entityKindNames,
          label: inAll('Kind', 'Type', 'Tipo', 'النوع'),
          example: 'Official',
        },
      ],
      view: 'chart',
      cypher: `MATCH (one:Entity)
WHERE $kind IN labels(one) AND one.degree > 0
RETURN one, one.degree AS links
ORDER BY links DESC, one.name
LIMIT 30`,
    },
  ],
}
