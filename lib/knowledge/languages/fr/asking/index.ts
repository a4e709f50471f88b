import type { AskingPack } from '../../asking-pack'
import { measures } from './measures'
import { nouns } from './nouns'
import { verbs } from './verbs'

/** How people ask in French. */
export const asking: AskingPack = {
  ...nouns,
  ...verbs,
  measures,
  seizures:
    '{tonnes,kilos,kg,kilogrammes,grammes,litres} {de,d}; poids {de,d}; volume {de,d}; saisie{s,} {de,d,de la,du,des,}; prise{s,} {de,d}; confiscation{s,} {de,d}; quantité{s,} {de,d}',
  qualities:
    'faux; fausses; contrefait; contrefaits; contrefaites; de contrefaçon; illicites; illicite; illégaux; illégales; volés; volées; de contrebande; falsifiés; piratés; synthétiques',
  questions: {
    who: 'qui; quelles personnes; ceux qui; celles qui; qui est-ce qui; quelqu’un; avec qui; par qui',
    where: 'où; à quel endroit; dans quel lieu; dans {quel,quels} {pays,lieu,lieux,endroits}; en quel lieu',
    when: 'quand; à quelle date; à quelles dates',
    what: 'que; quoi; quel; quels; quelle; quelles; qu; qu’est-ce que; qu’est-ce qui; qu est ce qu; auquel; auxquels; auxquelles; à laquelle; à quoi; à quelles; à quels; à quelle; à quel; lesquels; lesquelles; dont; de quels; de quelles; sur quoi; quels sont; quelles sont; duquel; contre quoi',
    many: 'combien; combien de; combien d; nombre de; nombre d; le nombre de; le nombre d; total des; quel est le nombre de; quelle quantité de; quelle quantité d; nombre total de; nombre total d',
  },
  asks: {
    path: `comment {passe-t-on,passer,aller,va-t-on} {de,d}; chemin menant {de,d}; {comment,} {sont,est,étaient,était} {liés,liées,lié,liée,connectés,connectées,reliés,reliées,relié,reliée}; lien{,s} entre; relation{,s} entre; chemin{,s} {entre,de}; rapport{,s} entre;
      connexion{,s} entre; qu’est-ce qui {relie,lie,unit}; ce qui {relie,lie,unit}; {lié,liée,liés,liées,relié,reliée,reliés,reliées,connecté,connectés} {à,au,aux,avec,à la,à l}; liés; liées; reliés; reliées; quel lien; quels liens; quel rapport; quel est le lien; quels sont les liens; relie; comment; lien`,
    shared:
      'en commun; ont en commun; commun à; communs à; communes à; partag{ent,é,e,és}; points communs {entre,de,à}; point commun {entre,de}',
    releases: `où {apparaît,figure}; {évoquant,évoquent}; que {disent,dit} les communiqués {sur,de,à propos de,au sujet de}; {parlant,parlent,traitant} {de,de la,du,d,des}; mentionn{e,ent,ant,és}; cit{e,ent,ant}; à propos {de,de la,du,d,des}; actualités {sur,de}; publiés sur; ce qui a été publié sur`,
    entity:
      'tout sur; que sait-on {de,de la,du,d,sur}; parle-moi {de,de la,du,d}; parlez-moi {de,de la,du,d}; informations sur; infos sur; profil {de,du,d}; détails sur; fiche {de,du,d}; renseignements sur; présente; décris',
    figures:
      'chiffres {de,de la,du,de l,d,des,sur,pour}; résultat{s,} {de,de la,du,de l,d,des}; bilan{s,} {de,de la,du,de l,d,des}; bilan; résultats; statistiques {de,de la,du,sur,d}',
  },
  links: {
    in: 'en; à; au; aux; dans; dans le; dans la; dans les; à la; chez; lors de; lors du; lors de la; lors d; lors des; lors de l; au sein de; au sein d; pendant; durant; sur le territoire de; au cours de; à l; dans l',
    of: 'de; du; des; d; de la; de l; provenant de; venant de; originaires de; pour',
    by: 'par; par la; par le; par l; par les',
    with: 'avec; avec la; avec le; avec l; aux côtés de; impliquant; comprenant; ensemble avec',
    about:
      'sur; sur la; sur le; sur les; sur l; concernant; relatif à; relatifs à; relatives à; relative à; au sujet de; au sujet du; au sujet d; à propos de; à propos du; portant sur; consacrés à; consacrées à; liés à; autour de',
    against:
      'contre; contre la; contre le; contre les; contre l; de lutte contre; de lutte contre le; de lutte contre la; de lutte contre les; anti',
    to: 'vers; à; au; en; auprès de; à destination de',
    between: 'entre; entre la; entre le; entre l; parmi',
  },
  joins: {
    and: 'de concert avec; conjointement avec; et; ainsi que; et aussi; à la fois; tant; et à; et à la; et au; et en; et de; et la; et le; et les; et l; et du; et d; et dans',
    or: 'ou; ou bien; soit; ou à; ou en; ou au; ou le; ou la; ou de',
    not: 'pas; sans; sauf; excepté; hormis; ne; n; jamais; aucun; aucune; ni; autres que; en dehors de',
  },
  orders: {
    largest:
      'plus grand; plus grande; plus grands; plus grandes; plus gros; plus grosse; plus grosses; plus importantes; plus importants; plus importante; plus élevé; plus élevés; principales; principaux; majeures; record',
    smallest:
      'plus petit; plus petite; plus petits; plus petites; plus faible; plus faibles; moins; le moins; le moins de',
    newest:
      'du plus récent au plus ancien; de la plus récente à la plus ancienne; plus récents d’abord; plus récent; plus récente; plus récents; plus récentes; récents; récentes; derniers; dernières; dernier; dernière; récemment; le plus récemment',
    oldest:
      'du plus ancien au plus récent; par ordre chronologique; dans l’ordre chronologique; chronologiquement; plus ancien; plus ancienne; plus anciens; plus anciennes; premier; première; premiers; premières',
    most_linked:
      'plus connecté; plus connectés; plus connectées; plus lié; plus liés; plus liées; plus souvent; le plus souvent; plus actifs; plus active; plus cités; plus cité; plus actif; plus importants acteurs',
    most: 'le plus; le plus de; le plus d; plus de; plus d; le plus grand nombre de; le plus grand nombre d; plus grand nombre de; plus grand nombre d; les plus',
  },
  languages: { en: 'en anglais', fr: 'en français', es: 'en espagnol', ar: 'en arabe' },
  per: 'par; pour chaque; à chaque; chaque; dans chaque; selon; selon l; selon le; selon la; selon les; selon les différentes; de chaque; en fonction de; en fonction de l; ventilé par; ventilées par; répartis par; par chaque; lors de chaque; édition par',
  editions: 'édition; éditions; phase; phases',
  years: 'année; années; an; ans',
  yearly:
    'au fil du temps; au fil des ans; au fil des années; année par année; par an; annuel; annuels; annuelles; chronologie; dans le temps',
  modalities: {
    planned:
      'prévu; prévue; prévus; prévues; planifié; planifiée; planifiés; planifiées; à venir; projeté; projetés; projetées; futurs; futures; annoncé; annoncés; annoncées; programmées; programmés; envisagés; envisagées',
    alleged: 'présumé; présumée; présumés; présumées; allégué; allégués; supposés; supposées; soupçonnées',
    asserted: 'confirmé; confirmée; confirmés; confirmées; affirmé; avérés; avérées',
    denied: 'démenti; démentie; démentis; démenties; nié; niés',
  },
  top: 'top; les premiers; premiers; jusqu à; au plus',
  dates: {
    since:
      'depuis; à partir de; à partir du; à partir d; à compter de; dès; depuis le; depuis la; depuis l’année; à compter du',
    until: 'jusqu’en; jusqu’à; jusqu’au; jusque; au plus tard en; jusqu à fin',
    after: 'après; postérieures à; postérieurs à; ultérieures à; suivant; après l’année',
    before: 'avant; avant le; antérieures à; antérieurs à; avant l’année; précédant',
    within:
      'en; au; du; le; de; pendant; durant; au cours de; dans; en l’année; au mois de; au mois d; l’année; datant de; courant; pour; de l’année; année; d; lors de; à; durant l’année',
    onward: 'et après; et au-delà; et plus tard; ou plus tard',
    relative:
      'l’année {dernière,prochaine,passée}; {cette,} année {dernière,prochaine,passée}; cette {année,semaine}; ce mois-ci; {le,} mois {dernier,prochain}; {la,} semaine {dernière,prochaine}; hier; aujourd’hui; demain; il y a; ces dernières années; actuellement; en ce moment; maintenant; ces derniers mois',
  },
  fillers: `m; mme; mlle; monsieur; madame; pourriez; pourriez-vous; pouvez; pourrais-tu; me; donner; indiquer; indiquez; dites; dis; aimerais; paru; parus; parues; publiées; diffusés; quel genre de; genre de; type de; types de; sorte de; sortes de; publiés; publié; le; la; les; l; un; une; des; du; de; d; est; sont; était; étaient; été; être; a; ont; ait; avait; avaient; avoir; ayant; eu; qui; que; qu; dont; il; ils; elle; elles; y; en; ce; cet; cette; ces; c; s; se; t; t il; t elle; est-ce que; est-ce; on; t on;
    tous; toutes; tout; toute; quelconque; certains; certaines; montre; montre-moi; montrez; montrez-moi; liste; liste des; liste de; lister; listez; donne-moi; donnez-moi; donne; donner; trouve-moi; trouver; affiche; afficher; cherche; chercher; je; veux; voudrais; voir; connaître; peux-tu; pouvez-vous; s’il vous plaît; s’il te plaît;
    leur; leurs; son; sa; ses; différents; différentes; divers; connus; aussi; ensemble; nommé; nommée; appelé; appelée; nom; noms de; noms des; baptisée; fait; faite; là; même; au total; en tout; jusqu’ici; eux; entre eux; entre elles; deux; les deux; tous deux; nous; vous; moi; au; aux; à; ayant eu; y a; y a-t-il; y a t il; a-t-il; a t il; a t elle; ont-ils; ont ils; ont elles; moi les; faites; pratiquées; opérées; effectuées; réalisées; produits; donné; l’ensemble des; l’ensemble de; quels que; combien`,
}
