import type { AskingPack } from '../../asking-pack'
import { measures } from './measures'
import { nouns } from './nouns'
import { verbs } from './verbs'

/** How people ask in Spanish. */
export const asking: AskingPack = {
  ...nouns,
  ...verbs,
  measures,
  seizures:
    '{toneladas,kilos,kg,kilogramos,gramos,litros} {de,}; peso de; volumen de; incautaci{ón,ones} {de,}; decomiso{s,} {de,}; confiscaci{ón,ones} {de,}; alijo{s,} {de,}; cantidad{es,} de',
  qualities:
    'falsos; falsas; falso; falsificados; falsificadas; ilícitos; ilícitas; ilegales; robados; robadas; de contrabando; pirateados; sintéticas; sintéticos',
  questions: {
    who: 'quién; quiénes; a quién; a quiénes; con quién; con quiénes; qué personas; los que; quienes; por quién; alguien que',
    where: 'dónde; en qué {lugar,lugares,sitio,país,países}; adónde; en dónde',
    when: 'cuándo; en qué fecha; en qué fechas',
    what: 'qué; cuál; cuáles; en qué; en las que; en los que; en la que; a las que; a los que; a la que; en cuáles; contra qué; las que; los que; lo que; con qué; cuyo; de qué; en el que',
    many: 'nº de; n de; núm de; cuántos; cuántas; cuánto; cuánta; número de; el número de; cantidad total de; total de; cuántas veces; número total de; cuánta cantidad de',
  },
  asks: {
    path: `cómo {llegar,ir,se llega,se pasa} de; {cómo,} {están,está,estaban,estaba} {conectados,conectadas,relacionados,relacionadas,vinculados,vinculadas,unidos,relacionado,relacionada,conectado,vinculado}; {conexión,conexiones} {entre,de}; vínculo{s,} entre; relaci{ón,ones} entre; camino{s,} entre; enlace{s,} entre;
      qué {conecta,une,relaciona,vincula} {a,}; {conectados,relacionados,relacionadas,vinculados,vinculadas,relacionado,relacionada} {con,a}; relacionados; conectados; vinculados; se {relacionan,conectan,relaciona,conecta,vinculan}; cómo; lazos entre; qué relación tienen; qué relación hay entre; qué vínculo hay entre`,
    shared:
      'en común; tienen en común; común a; comunes a; comparten; compartidos por; compartido por; puntos en común de',
    releases:
      'en {las,los} que {sale,salga,salgan,salen,aparece,aparezca,aparecen,aparezcan}; {sale,salga,salgan,aparezca,aparezcan}; qué {dicen,dice} los comunicados {sobre,de,acerca de}; {mencionan,menciona,mencionen}; que {hablan,hablen,tratan} {de,del,sobre}; noticias {sobre,de}; publicados sobre; qué se ha publicado sobre; sobre qué',
    entity:
      'todo sobre; qué se sabe {de,sobre}; háblame de; información {sobre,de}; perfil de; detalles {sobre,de}; ficha de; descripción de; datos {sobre,de}; cuéntame de; describe',
    figures:
      'cifras {de,del,sobre,de la}; resultado{s,} {de,del,de la}; balance {de,del,de la}; estadísticas {de,del,sobre,de la}; resultados',
  },
  links: {
    in: 'en; en la; en el; en las; en los; dentro de; durante; durante la; a lo largo de; al interior de; en territorio de; por toda',
    of: 'de; del; de la; de las; de los; procedentes de; provenientes de; para; desde',
    by: 'por; por la; por el; por los; por parte de',
    with: 'con; con la; con el; con los; junto a; junto con; al lado de; que implican a',
    about:
      'sobre; sobre la; sobre el; sobre los; acerca de; acerca del; relativos a; relativo a; relacionadas con; a propósito de; en materia de; en torno a',
    against: 'contra; contra la; contra el; contra las; contra los; en contra de; de lucha contra',
    to: 'a; al; a la; a los; a las; hacia; hasta; en',
    between: 'entre; entre la; entre el; entre los',
  },
  joins: {
    and: 'y; e; así como; y también; tanto; como; y en; y la; y el; y con; y de; y a; como en',
    or: 'o; u; o bien; ya sea; o en; o la; o el',
    not: 'no; sin; excepto; salvo; menos; nunca; ningún; ninguna; ni; tampoco; que no',
  },
  orders: {
    largest:
      'más grande; más grandes; mayor; mayores; más importantes; más importante; más elevado; más altas; más altos; principales; récord; máximo',
    smallest: 'más pequeño; más pequeña; más pequeños; más pequeñas; menor; menores; mínimo',
    newest:
      'del más reciente al más antiguo; de más reciente a más antiguo; primero los más recientes; más reciente; más recientes; últimos; últimas; último; última; recientes; reciente; recientemente; más nuevos; más nuevas',
    oldest:
      'del más antiguo al más reciente; por orden cronológico; en orden cronológico; cronológicamente; más antiguo; más antigua; más antiguos; más antiguas; primero; primera; primeros; primeras; primer',
    most_linked:
      'más {conectado,conectados,conectadas,conectada,vinculados,vinculadas,relacionados,activos,activo,activa,mencionados,citados}; más a menudo; con más vínculos; con más frecuencia; más veces',
    most: 'más; la mayoría de; el mayor número de; mayor número de; mayor cantidad de; con más; lo más',
  },
  languages: { en: 'en inglés', fr: 'en francés', es: 'en español', ar: 'en árabe' },
  per: 'por; por cada; para cada; en cada; cada; según; según el; según la; según los; de cada; desglosado por; desglosadas por; agrupados por; agrupadas por; en función de',
  editions: 'edición; ediciones; fase; fases',
  years: 'año; años',
  yearly:
    'a lo largo del tiempo; a lo largo de los años; año por año; año a año; anuales; anual; anualmente; con el tiempo; cronología',
  modalities: {
    planned:
      'previsto; prevista; previstos; previstas; planeado; planeada; planeados; planeadas; planificado; planificados; planificada; planificadas; programado; programada; programados; programadas; futuros; futuras; proyectados; proyectadas; anunciados; anunciadas',
    alleged:
      'presunto; presunta; presuntos; presuntas; supuesto; supuesta; supuestos; supuestas; presuntamente',
    asserted: 'confirmado; confirmada; confirmados; confirmadas; afirmado; afirmados',
    denied: 'desmentido; desmentida; desmentidos; desmentidas; negado; negados',
  },
  top: 'top; los primeros; las primeras; primeros; primeras; hasta; como máximo',
  dates: {
    since: 'desde; a partir de; desde el; desde el año; a partir del; desde la',
    until: 'hasta; hasta el; hasta el año; a más tardar en; hasta finales de',
    after: 'después de; después del; posteriores a; posterior a; tras; con posterioridad a',
    before: 'antes de; antes del; anteriores a; anterior a; previos a',
    within:
      'en; durante; de; el; del; en el año; en el; el año; año; a lo largo de; en el transcurso de; para; de la; del año; de el; fechados en; durante el; durante el año',
    onward: 'en adelante; y después; o después; o posterior',
    relative:
      '{el,} año {pasado,próximo}; este {año,mes}; {el,} mes {pasado,próximo}; {la,} semana {pasada,próxima}; esta semana; ayer; hoy; mañana; hace; en los últimos {años,meses,días}; los últimos {años,meses}; actualmente; ahora; últimamente',
  },
  fillers: `sr; sra; señor; señora; don; puede; podrías; querría; publicadas; aparecidos; aparecidas; tipo de; tipos de; clase de; clases de; publicados; publicado; el; la; los; las; un; una; unos; unas; es; son; era; eran; fue; fueron; ser; ha; han; había; hubo; hay; haber; sido; que; cual; se; lo; le; les; su; sus; este; esta; estos; estas; ese; esa; esos; esas; aquellos;
    todos; todas; todo; toda; algunos; algunas; alguna; algún; cualquier; muestra; muéstrame; mostrar; mostrarme; muestre; lista; listar; lista de; listado de; enumera; dame; deme; encuentra; encontrar; busca; buscar; quiero; quisiera; me gustaría; ver; saber; puedes; podría; por favor; dime; indica; cuenta;
    me; mi; nos; de; del; a; al; diferentes; distintos; distintas; varios; varias; conocidos; también; juntos; juntas; llamado; llamada; llamados; denominada; nombre; nombres de; los nombres de; hecho; hizo; hicieron; en total; hasta ahora; entre sí; dos; ambas; ambos; a la vez; haya; hayan; ocurrió; pasó; sucedió; existe; existen; mismo; se hicieron; se produjeron; produjeron; dio; hechos; efectuados; realizadas; realizados; practicadas; tiene; tienen; tuvo; tuvieron; aparecen; aparece; cuáles son; cuál es; cuál fue; quién es`,
}
