import type { ClaimPattern } from '../../claims-pack'

const near = { side: 'around', reach: 'near', kinds: ['Operation'] } as const
const own = { ...near, implied: 'if-absent' } as const

/** How Spanish says what an operation took. */
export const haul: readonly ClaimPattern[] = [
  {
    relation: 'SEIZED',
    rule: 'entre-lo-incautado',
    cues: [
      'entre {los,las} {productos,artículos,mercancías,bienes,objetos,animales,especies,drogas,efectos} {incautad,decomisad,interceptad,confiscad,intervenid,recuperad}{os,as} {había,hay,figuran,figuraban,se encontraban,se cuentan,destacan}',
    ],
    subject: { attached: true, side: 'around', reach: 'near', implied: 'if-absent' },
    object: { side: 'after', reach: 'topic', kinds: ['Commodity'] },
    confidence: 0.85,
  },
  {
    relation: 'SEIZED',
    rule: 'figuran-entre-lo-incautado',
    cues: [
      '{figuran,figuraban} entre {los,las} {productos,artículos,mercancías,bienes,objetos,animales} {incautad,decomisad,interceptad,confiscad,intervenid,recuperad}{os,as}',
    ],
    subject: own,
    object: { side: 'before', reach: 'topic', kinds: ['Commodity'] },
    confidence: 0.85,
  },
  {
    relation: 'SEIZED',
    rule: 'bienes-incautados',
    cues: [
      '{incautad,decomisad,confiscad,intervenid,aprehendid,recuperad,interceptad,hallad,localizad,secuestrad,requisad}{o,a,os,as}',
    ],
    subject: own,
    object: { side: 'before', oblique: true },
    confidence: 0.8,
  },
  {
    relation: 'SEIZED',
    rule: 'se-incautan-de',
    cues: [
      '{se,les} {incautó,incautaron,incautado,han incautado,ha incautado,incauta,incautan} {,de}',
      '{se,les,le,se ha,se han,les han} {decomis,confisc,recuper,localiz,requis,secuestr,ocup}{ó,aron,ado}',
      '{se,les,le,se ha,se han,les han} {intervino,intervinieron,intervenido,halló,hallaron,encontraron,encontrado,hallado,aprehendido,aprehendieron,aprehendió}',
    ],
    subject: own,
    object: { side: 'after', reach: 'topic' },
    confidence: 0.85,
  },
  {
    relation: 'SEIZED',
    rule: 'incauta',
    cues: [
      '{incaut,decomis,confisc,recuper,intercept,requis,inmoviliz}{ó,aron,a,an,ar,ado,ando}',
      '{incautarse,se incautan,se incautó,se incautaron,haberse incautado} de',
      '{interv,aprehend}{ino,inieron,ió,ieron}',
      '{interviene,intervienen,intervenido,intervenidos,intervenir,interviniendo,interviniéndose,incautándose,incautándose de,decomisándose,aprehendido,aprehenden,localizándose,hallándose,recuperándose}',
      '{intervenid,incautad,decomisad,aprehendid,recuperad}{a,os,as}',
      '{logró,lograron,logrado,consiguió,consiguieron,conseguido} {incaut,decomis,confisc,recuper,intercept,localiz}{ar,arse de}',
      '{logró,lograron,logrado,consiguió,consiguieron,conseguido} {,la }{incautación,localización} de',
      '{logró,lograron,logrado,consiguió,consiguieron,conseguido} {intervenir,aprehender,hallar}',
      '{hallaron,halló,hallan,hallado,encontraron,encontrado,descubrieron,descubrió,localizó,localizaron,localizado,retiraron,retiró,ocuparon,se hicieron con,se hizo con,se ha hecho con,se han hecho con,dieron con,sacaron de circulación,sacó de circulación}',
      '{incautación,decomiso,incautaciones,decomisos,aprehensión,aprehensiones,intervención,recuperación,hallazgo,retención,confiscación,localización,comiso,interceptación,inmovilización,alijo} {,preventiva ,de un ,de una }{de,del}',
    ],
    subject: { ...near, implied: 'if-absent' },
    object: { side: 'after', reach: 'topic' },
    confidence: 0.85,
  },
  {
    relation: 'SEIZED',
    rule: 'fueron-incautados',
    cues: [
      '{fue,fueron,han sido,ha sido,quedaron,resultaron} {incautad,decomisad,confiscad,intervenid,recuperad,aprehendid,interceptad,hallad,localizad,encontrad,secuestrad,retirad}{o,a,os,as}',
    ],
    subject: { ...near, implied: 'if-absent' },
    object: { side: 'before', oblique: true },
    confidence: 0.85,
  },
  {
    relation: 'SEIZED',
    rule: 'fueron-incautados-invertido',
    cues: [
      '{fue,fueron,han sido,ha sido,quedaron,resultaron} {,también ,además ,asimismo ,igualmente }{incautad,decomisad,confiscad,intervenid,recuperad,aprehendid,interceptad,hallad,localizad,encontrad,secuestrad,retirad,ocupad}{o,a,os,as}',
    ],
    subject: own,
    object: { side: 'after', reach: 'topic' },
    transitive: true,
    confidence: 0.8,
  },
]
