import type { AskingPack } from '../../asking-pack'

/** What things are called. */
export const nouns: Pick<AskingPack, 'kinds' | 'events' | 'roles'> = {
  kinds: {
    Official: {
      one: 'responsable; persona; ministro; ministra; funcionario; funcionaria; jefe de {la,} policía; jefe; jefa; dirigente; autoridad',
      many: 'responsables; personas; ministros; ministras; funcionarios; jefes de {la,} policía; jefes; dirigentes; personalidades; mandatarios',
    },
    Country: {
      one: 'país; Estado; Estado miembro; país miembro; nación',
      many: 'países; Estados; Estados miembros; países miembros; naciones',
    },
    Place: {
      one: 'lugar; ciudad; sitio; región; localidad',
      many: 'lugares; ciudades; regiones; localidades',
    },
    Operation: {
      one: 'operación {policial,de policía,}; operativo; redada',
      many: 'operaciones {policiales,de policía,}; operativos; redadas',
    },
    Programme: { one: 'programa; proyecto; iniciativa', many: 'programas; proyectos; iniciativas' },
    Facility: {
      one: 'instalación; edificio; centro; sede; complejo',
      many: 'instalaciones; edificios; centros; sedes; complejos',
    },
    Organisation: {
      one: 'organización; organismo; institución; agencia; ministerio; cuerpo policial; servicio de policía; empresa; oficina; unidad; entidad',
      many: 'organizaciones; organismos; instituciones; agencias; ministerios; cuerpos policiales; servicios de policía; empresas; oficinas; unidades; entidades; policías',
    },
    Event: { one: 'acto; evento; acontecimiento', many: 'actos; eventos; acontecimientos' },
    Offence: {
      one: 'delito; crimen; infracción',
      many: 'delitos; crímenes; infracciones; tipos de {delito,delitos,delincuencia}',
    },
    Commodity: {
      one: 'mercancía; producto; bien',
      many: 'mercancías; productos; bienes; tipos de {mercancías,productos}; artículos; géneros',
    },
    Agreement: {
      one: 'acuerdo; tratado; convenio; memorando {de entendimiento,}; declaración; pacto',
      many: 'acuerdos; tratados; convenios; memorandos; declaraciones; pactos',
    },
    Figure: { one: 'cifra; estadística; dato', many: 'cifras; estadísticas; datos' },
    Release: {
      one: 'comunicado {de prensa,}; nota de prensa; documento; artículo',
      many: 'comunicados {de prensa,}; notas de prensa; documentos; artículos',
    },
  },
  events: {
    visit: { one: 'visita {oficial,}', many: 'visitas {oficiales,}' },
    training: {
      one: 'formación; curso {de formación,}; taller; capacitación',
      many: 'formaciones; cursos {de formación,}; talleres; capacitaciones',
    },
    conference: { one: 'conferencia; cumbre; simposio', many: 'conferencias; cumbres; simposios' },
    meeting: { one: 'reunión; encuentro; entrevista', many: 'reuniones; encuentros; entrevistas' },
    ceremony: { one: 'ceremonia; inauguración; apertura', many: 'ceremonias; inauguraciones; aperturas' },
    assembly: { one: 'asamblea general; asamblea', many: 'asambleas generales; asambleas' },
  },
  roles: [
    {
      words: '{países,Estados} participantes {en,de,del,en la,en el,de la,}',
      kinds: ['Country'],
      relations: ['PARTICIPATED_IN', 'ATTENDED'],
      direction: 'out',
    },
    {
      words: 'participantes {en,de,del,en la,en el,de la}',
      kinds: ['Country', 'Organisation', 'Official'],
      relations: ['PARTICIPATED_IN', 'ATTENDED'],
      direction: 'out',
    },
    {
      words: 'asistentes {a,al,a la,de,del}; invitados {a,al,a la,de,del}',
      kinds: ['Official', 'Organisation', 'Country'],
      relations: ['ATTENDED'],
      direction: 'out',
    },
    {
      words: '{anfitrión,anfitriones,país anfitrión,países anfitriones} {de,del,de la}',
      kinds: ['Country', 'Place', 'Organisation'],
      relations: ['HOSTED'],
      direction: 'out',
    },
    {
      words: '{firmantes,signatarios} {de,del,de la}',
      kinds: ['Official', 'Organisation', 'Country'],
      relations: ['SIGNED'],
      direction: 'out',
    },
    {
      words: 'objetivo{,s} {de,del,de la}',
      kinds: ['Offence', 'Commodity', 'Organisation'],
      relations: ['TARGETED'],
      direction: 'in',
    },
    {
      words: 'representante{,s} {de,del,de la}; delegados {de,del,de la}',
      kinds: ['Official'],
      relations: ['HELD_OFFICE', 'REPRESENTED'],
      direction: 'out',
    },
    {
      words: 'edici{ón,ones} {de,del,de la,}',
      kinds: ['Operation'],
      relations: ['EDITION_OF'],
      direction: 'out',
    },
    {
      words: 'lugar{,es} {de,del,de la}; escenario{,s} {de,del,de la}',
      kinds: ['Country', 'Place'],
      relations: ['CARRIED_OUT_IN', 'LOCATED_IN'],
      direction: 'in',
    },
  ],
}
