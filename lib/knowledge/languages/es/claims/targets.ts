import { attached, type ClaimPattern } from '../../claims-pack'

const near = { side: 'around', reach: 'near', kinds: ['Operation'] } as const
const own = { ...near, implied: 'if-absent' } as const
const told = { ...near, implied: 'if-deed' } as const

/** How Spanish says what an operation was against, and what the crimes of those were whom it caught. */
export const targets: readonly ClaimPattern[] = [
  attached(
    'TARGETED',
    'contra',
    [
      'contra',
      '{dirigid,encaminad,orientad,enfocad}{o,a,os,as} contra',
      '{combatir,combate,combatió,combatiendo}',
      '{destinad,dirigid,encaminad,orientad}{o,a,os,as} a {combatir,desmantelar,desarticular,reprimir,frenar,atajar,prevenir,erradicar,perseguir,luchar contra,poner freno a,acabar con,neutralizar}',
      '{para,a fin de,con el fin de,con el objetivo de,con el objeto de,con objeto de,con el propósito de,cuyo objetivo era,cuyo fin era,cuyo objetivo es} {combatir,desmantelar,desarticular,reprimir,frenar,atajar,luchar contra,hacer frente a,perseguir,prevenir,erradicar,acabar con,poner fin a,poner coto a,interceptar,detectar,contrarrestar,neutralizar,golpear,desbaratar,disuadir,investigar}',
      '{centrad,focalizad}{o,a,os,as} en',
      '{apunt}{ó,a,aba,aron,an,aban} {,directamente }{a,al,contra}',
      '{tuvo,tenía,tiene,puso} en {el punto de mira,su punto de mira,la mira,la diana,el objetivo,el foco}',
      '{arremetió,cargó,actuó,dirigió sus esfuerzos} contra',
      '{plantó cara,hizo frente,puso coto,puso freno,puso cerco} {a,al}',
      '{tiene,tenía,tuvo} {en,como} {,el }{blanco,diana}',
      '{persigue,perseguía,persiguió}',
      '{se centró,se centraron,se ha centrado,se focalizó,se enfocó,puso el foco,pusieron el foco,puso el acento} {en,sobre}',
      'de lucha contra',
      '{tuvo,tiene,tenía} {por,como} {objeto,objetivo,finalidad,fin} {,principal }{combatir,desmantelar,desarticular,frenar,atajar,reprimir,prevenir,luchar contra,hacer frente a,interceptar}',
      '{investigación,investigaciones,pesquisas} {sobre,por,relacionada con,relativa a,en torno a,acerca de}',
    ],
    { object: { side: 'after', reach: 'topic', kinds: ['Offence', 'Commodity'] } },
  ),
  {
    relation: 'TARGETED',
    rule: 'actuaciones-contra',
    cues: ['{actuaciones,acciones,medidas,redadas,ofensiva,batida,cerco} contra'],
    subject: own,
    object: { side: 'after', reach: 'topic', kinds: ['Offence', 'Commodity'] },
    confidence: 0.75,
  },
  attached(
    'TARGETED',
    'contra-un-grupo',
    [
      'contra',
      '{desmantel,desarticul,desbarat,neutraliz}{ó,aron,a,an,ar,ado}',
      '{para,a fin de,con el fin de} {desmantelar,desarticular}',
      '{desmantelamiento,desarticulación} {de,del}',
    ],
    { object: { side: 'after', kinds: ['Organisation'] }, confidence: 0.8 },
  ),
  {
    relation: 'TARGETED',
    rule: 'delitos-de-sospechosos',
    cues: [
      '{acusad,imputad,procesad,investigad,encausad,señalad,indiciad}{o,a,os,as} {de,por} {,un ,los ,presuntos ,supuestos }{,delito de ,delitos de ,delito contra ,delitos contra }',
      '{sospechos}{o,a,os,as} de',
      'por {su,la,una} {presunta,supuesta} {participación,implicación,comisión,pertenencia,vinculación,responsabilidad,autoría,relación} {en,de,a,con}',
      '{por,de} {,los ,un ,unos }{presunto,presuntos,presunta,presuntas,supuesto,supuestos} {,delitos ,delito }{,de ,contra }',
      '{dedicad,vinculad,relacionad,implicad,involucrad}{o,a,os,as} {presuntamente,supuestamente} {a,al,en,con}',
      '{presuntamente,supuestamente} {dedicad,vinculad,relacionad,implicad,involucrad}{o,a,os,as} {a,al,en,con}',
      '{presunt,supuest}{o,a,os,as} {autor,autora,autores,responsable,responsables} {,material ,materiales }{de,del}',
      '{imputa,imputan,atribuye,atribuyen,imputó,imputaron,atribuyó} {,un ,los ,varios }{,delito de ,delitos de ,presuntos delitos de }',
      '{se les,se le} {imputa,imputan,atribuye,atribuyen,acusa,acusa de,investiga por} {,un ,los }{,presunto ,presuntos }{,delito de ,delitos de ,delito contra ,delitos contra }',
    ],
    subject: own,
    object: { side: 'after', reach: 'topic', kinds: ['Offence'] },
    modality: 'alleged',
    confidence: 0.8,
  },
  {
    relation: 'TARGETED',
    rule: 'delitos-de-grupos',
    cues: [
      '{dedicad,vinculad,relacionad,implicad,involucrad}{o,a,os,as} {,en }{a,al,con,en} {,la comisión de }',
      '{responsable,responsables,autor,autores} {de,del}',
      'especializad{o,a,os,as} en {,la comisión de }',
      '{se dedicaba,se dedicaban,se había especializado,se habían especializado} {a,al,en}',
      '{red,redes,banda,bandas,trama,grupo,clan,mafia,célula,entramado,estructura} {,criminal ,delictiva ,delictivo ,internacional ,transnacional }{de,dedicada a,dedicado a,dedicadas a,dedicados a}',
      'por {,los ,un }{delito,delitos} {de,contra,relacionados con,vinculados a}',
      '{detenid,arrestad,capturad,aprehendid}{o,a,os,as} {,en flagrancia }por {,el ,los ,un }{,delito de ,delitos de ,delito contra ,delitos contra }',
      'que {,se }{robaba,estafaba,traficaba,vendía,distribuía,introducía,enviaba,exportaba,falsificaba,blanqueaba,comercializaba,cultivaba,fabricaba,explotaba}{,n} {,con }',
      'que {operaba,operaban,actuaba,actuaban} en el {ámbito,mundo} {de,del}',
    ],
    subject: told,
    object: { side: 'after', reach: 'topic', kinds: ['Offence', 'Commodity'] },
    confidence: 0.75,
  },
  {
    relation: 'TARGETED',
    rule: 'golpe-a',
    cues: ['{golpe,golpes,mazazo,varapalo} {contra,a,al}'],
    subject: own,
    object: { side: 'after', kinds: ['Offence', 'Organisation'] },
    confidence: 0.75,
  },
  {
    relation: 'TARGETED',
    rule: 'fábricas-de',
    cues: [
      '{laboratorio,laboratorios,fábrica,fábricas,plantación,plantaciones,narcolaboratorio} {,clandestino ,clandestinos ,clandestina ,clandestinas ,ilegal ,ilegales }{de,del,dedicados a,dedicado a,dedicada a}',
      '{almacén,almacenes,taller,talleres,imprenta,imprentas} {clandestino,clandestinos,clandestina,clandestinas,ilegal,ilegales} {de,del,dedicados a,dedicado a,dedicada a}',
    ],
    subject: told,
    object: { side: 'after', kinds: ['Offence', 'Commodity'] },
    confidence: 0.75,
  },
  {
    relation: 'TARGETED',
    rule: 'buscados-por',
    cues: [
      '{buscad,reclamad,requerid,solicitad}{o,a,os,as} {,internacionalmente ,por la justicia }por {,un ,los ,el }{,delito de ,delitos de }',
    ],
    subject: own,
    object: { side: 'after', reach: 'topic', kinds: ['Offence'] },
    confidence: 0.7,
  },
]
