import { active, attached, passive, type ClaimPattern } from '../../claims-pack'

const near = { side: 'around', reach: 'near', kinds: ['Operation'] } as const
const own = { ...near, implied: 'if-absent' } as const
const told = { ...near, implied: 'if-deed' } as const
const actors = { kinds: ['Organisation', 'Country'] } as const

/** How Spanish says who led, joined or supported an operation, and where it ran. */
export const operations: readonly ClaimPattern[] = [
  passive(
    'PARTICIPATED_IN',
    'con-la-participación-de',
    [
      'con {,la }{,estrecha ,activa ,valiosa ,inestimable ,decisiva ,especial ,directa }{participación,intervención,implicación,colaboración,cooperación,concurso} {,activa ,directa ,conjunta ,especial }{de,del}',
      '{gracias a la,mediante la,merced a la} {,estrecha }{colaboración,cooperación,participación,coordinación} {de,del,con,entre}',
      '{contó,contaron,cuenta,cuentan,contado,contando} con {la,una} {,estrecha ,activa ,valiosa }{participación,intervención,implicación,colaboración,cooperación} {,activa ,directa }{de,del}',
      'fruto de la {colaboración,cooperación} {entre,con,de}',
    ],
    { object: told, confidence: 0.85 },
  ),
  active('LED', 'dirige', [
    'dirig{ió,ieron,ido,en,e,ía,ían,iendo}',
    '{lider,encabez,comand,capitane,protagoniz,tutel,pilot,abander,acaudill}{ó,aron,a,an,ado,ando,aba}',
    'conduj{o,eron}',
    '{al frente de,a la cabeza de}',
    '{asumió,asumieron,tomó,tomaron,ejerció,llevó,llevaron,asumido,tomado} {el mando,las riendas,la batuta,la voz cantante,el peso,la dirección,el liderazgo,la responsabilidad,el timón,la iniciativa} {de,del,en}',
  ]),
  active(
    'LED',
    'lanza',
    [
      '{lanzó,lanzaron,lanzado,emprendió,emprendieron,emprendido,inició,iniciaron,iniciado,organizó,organizaron,organizado,impulsó,impulsaron,promovió}',
      '{puso,pusieron,puesto} en marcha',
      '{ejecut,desarroll,realiz,culmin,complet}{ó,aron,ado}',
      '{desplegó,desplegaron,desplegado}',
      '{llevó,llevaron,llevado,llevan,lleva} a {cabo,término,efecto}',
    ],
    {
      confidence: 0.75,
      subject: { side: 'before', kinds: ['Organisation'] },
    },
  ),
  passive(
    'LED',
    'bajo-la-dirección-de',
    [
      'bajo {la dirección,el mando,el liderazgo,la batuta,la conducción,la tutela,la responsabilidad,la instrucción,la dirección funcional} {de,del}',
      '{a,por} iniciativa {de,del}',
      '{a cargo,al mando,de la mano} {de,del}',
      '{corrió,corrieron,corre,corren} a cargo {de,del}',
      'a {cuyo frente,cuya cabeza} {estuvo,estuvieron,está,están,figura,figuraba,se situó}',
      'cuya dirección {recayó,ha recaído} en',
    ],
    { object: told, confidence: 0.85 },
  ),
  passive(
    'LED',
    'dirigida-por',
    [
      '{dirigid,liderad,encabezad,comandad,capitanead,conducid,instruid,impulsad,promovid,tutelad}{o,a,os,as} {,conjuntamente ,también ,judicialmente ,de forma conjunta ,de manera conjunta }{por,desde}',
      '{realizad,llevad,lanzad,desarrollad,ejecutad,emprendid,organizad,desplegad,iniciad,efectuad,protagonizad,adelantad}{o,a,os,as} {,a cabo }{,conjuntamente ,de forma conjunta ,de manera conjunta ,esta semana }{por,por parte de}',
      'puest{o,a,os,as} en marcha por',
    ],
    { subject: { side: 'after', kinds: ['Organisation', 'Official'] } },
  ),
  {
    relation: 'LED',
    rule: 'encabezados-por',
    cues: [
      '{dirigid,liderad,encabezad,comandad,capitanead,coordinad}{os,as} por',
      '{con,teniendo} {a la cabeza,al frente} {,a }',
    ],
    subject: { side: 'after', kinds: ['Organisation', 'Country'] },
    object: told,
    confidence: 0.75,
  },
  active('COORDINATED', 'coordina', [
    'coordin{a,an,ó,aron,ado,aba,aban,ando}',
    '{asumió,asumieron,asumido,ejerció,desempeñó} {la,labores de,funciones de,tareas de} coordinación {,general }{de,del}',
  ]),
  {
    relation: 'COORDINATED',
    rule: 'coordina-un-caso',
    cues: [
      '{coordina,coordinó,coordinaron,ha coordinado,han coordinado}',
      '{asumió,ha asumido,se encargó de,se ha encargado de} la coordinación',
      '{sirvió,sirvieron,actuó} {de,como} {enlace,centro de coordinación,punto de enlace}',
    ],
    subject: { side: 'before', kinds: ['Organisation'] },
    object: told,
    confidence: 0.75,
  },
  passive('COORDINATED', 'coordinada-por', [
    'coordinad{o,a,os,as} {,a nivel internacional ,en todo momento ,a nivel europeo ,a escala mundial ,judicialmente ,operativamente }{por,desde,a través de}',
    '{supervisad,facilitad,orquestad,articulad}{o,a,os,as} {por,desde}',
  ]),
  passive(
    'COORDINATED',
    'se-coordina-a-través-de',
    [
      'se {coordinó,coordinaron,ha coordinado,han coordinado} {a través de,por medio de,desde,por conducto de}',
    ],
    { object: own, confidence: 0.8 },
  ),
  passive(
    'COORDINATED',
    'bajo-la-coordinación-de',
    [
      'bajo {la coordinación,los auspicios,la égida,el auspicio,el paraguas,la supervisión} {de,del}',
      '{con la,mediante la,gracias a la} {,estrecha }coordinación {,internacional }{de,del}',
      'cuya coordinación {,ha }{recayó en,recaído en,corrió a cargo de,asumió,corresponde a}',
    ],
    { object: told, confidence: 0.85 },
  ),
  active(
    'SUPPORTED',
    'apoya',
    [
      '{apoy,respald,financi,patrocin,sufrag,secund,arrop,auxili}{ó,aron,a,an,ado}',
      '{echó,echaron,echado,tendió,tendieron,tendido} una mano {en,a,durante}',
      '{arrimó,arrimaron} el hombro {en,durante}',
      '{prest,brind,proporcion,facilit,aport}{ó,aron,a,an,ado} {,su ,un }{apoyo,asistencia,ayuda,respaldo,soporte} {,operativo ,analítico ,técnico ,logístico ,financiero ,especializado ,en tiempo real }{a,al,en,durante,para}',
      '{ofreció,ofrecieron,ofrecido,dio,dieron,dado} {,su }{apoyo,asistencia,ayuda,respaldo} {,operativo ,analítico ,técnico }{a,al,en,durante}',
    ],
    { object: { side: 'after', kinds: ['Operation', 'Event'] } },
  ),
  {
    relation: 'SUPPORTED',
    rule: 'supports-a-case',
    cues: [
      '{apoyó,apoyaron,ha apoyado,han apoyado,respaldó,respaldaron,asistió,ayudó,ayudaron}',
      '{prest,brind,proporcion,facilit,aport}{ó,aron,ado} {,su ,un ,el ,toda su }{apoyo,asistencia,ayuda,respaldo,soporte}',
      '{ofreció,ofrecieron,ofrecido,dio,dieron} {,su ,un }{apoyo,asistencia,ayuda,respaldo}',
      '{facilitó,facilitaron,facilitado} {el intercambio de,el cruce de,la coordinación}',
      '{desplegó,desplegaron,desplazó,desplazaron,envió,enviaron,desplazado,desplegado} {,a }{un equipo,una oficina móvil,un analista,analistas,expertos,especialistas,un experto,un especialista,dos analistas,dos expertos}',
      '{desempeñó,desempeñaron,jugó,jugaron} un papel {clave,fundamental,esencial,decisivo} en el apoyo',
    ],
    subject: { side: 'before', ...actors },
    object: told,
    confidence: 0.75,
  },
  {
    relation: 'SUPPORTED',
    rule: 'a-la-que-prestó-asistencia',
    cues: [
      'a {la,las,los} que {prestó,prestaron,brindó,brindaron} {apoyo,asistencia,ayuda}',
      'al que {prestó,prestaron,brindó,brindaron} {apoyo,asistencia,ayuda}',
    ],
    subject: { side: 'after', ...actors },
    object: told,
    confidence: 0.8,
  },
  passive(
    'SUPPORTED',
    'contó-con-el-apoyo-de',
    [
      '{contó,cuenta,cuentan,contado,contaron,contando} con {el,la,el valioso,el importante} {apoyo,ayuda,asistencia,respaldo,soporte,auxilio} {,operativo ,técnico ,analítico ,financiero ,logístico ,judicial ,permanente }{de,del}',
      '{recibió,recibieron,recibido,tuvo,tuvieron,tenido,obtuvo} {el,la} {apoyo,ayuda,asistencia,respaldo} {,operativo ,técnico ,analítico ,logístico }{de,del}',
    ],
    { confidence: 0.85 },
  ),
  passive(
    'SUPPORTED',
    'con-el-apoyo-de',
    [
      '{con,gracias a,gracias al,mediante el} {,el ,la ,el valioso ,la valiosa ,el importante ,el inestimable ,la inestimable }{apoyo,ayuda,asistencia,respaldo,soporte,auxilio,financiación,patrocinio} {,operativo ,técnico ,analítico ,financiero ,judicial ,logístico ,aéreo ,permanente ,activo }{de,del}',
      '{apoyad,respaldad,asistid}{o,a,os,as} {por,desde}',
    ],
    { object: told, confidence: 0.85 },
  ),
  passive(
    'SUPPORTED',
    'financiada-por',
    [
      '{financiad,sufragad,patrocinad,costead}{o,a,os,as} {,íntegramente ,en parte ,parcialmente }{por,con fondos de,con fondos del}',
    ],
    {
      object: { side: 'before', attached: true, kinds: ['Operation', 'Event', 'Programme'] },
      confidence: 0.85,
    },
  ),
  active(
    'PARTICIPATED_IN',
    'participa',
    [
      '{particip,colabor,cooper}{ó,aron,a,an,ado,aban,ando} {,también ,asimismo ,activamente ,además ,conjuntamente }en',
      '{intervino,intervinieron,intervenido,interviene,intervienen} {,también ,asimismo }en',
      '{tomó,tomaron,tomado,toman} parte {,también ,asimismo }en',
      '{se sumó,se sumaron,sumado,se unió,se unieron,unido,se incorporaron,se incorporó,se adhirió,se adhirieron,se integraron,concurrieron,contribuyó,contribuyeron,contribuido} {a,al}',
      '{formó,formaron,forman,formado} parte de',
      '{estuvo,estuvieron,están} {,también }presentes en',
      '{unió,unieron,unido,aunó,aunaron,aunado,sumó,sumaron,sumado} {fuerzas,esfuerzos} {,también ,además }en',
      '{trabajó,trabajaron,trabajado,trabajan,actuó,actuaron,actuado} {,conjuntamente ,juntos ,codo con codo ,mano a mano ,de forma conjunta ,de forma coordinada }en',
      '{aportó,aportaron,aportan,aportado} {agentes,efectivos,medios,investigadores,expertos,personal,recursos} {a,para,en}',
      '{se implicó,se implicaron,se involucró,se involucraron,se embarcaron,se volcaron} en',
      '{se vio,se vieron,estuvo,estuvieron} {implicad,involucrad}{o,a,os,as} en',
    ],
    { object: { side: 'after', kinds: ['Operation'] } },
  ),
  passive(
    'PARTICIPATED_IN',
    'en-la-que-participó',
    [
      '{en la que,en el que,en las que,en los que,en la cual,en el cual,donde} {,también ,además ,asimismo }{,ha ,han ,se han }{participado,participó,participaron,hayan participado,hayan colaborado,colaborado,colaboró,colaboraron,intervenido,intervino,intervinieron,interviene,intervienen,participa,participan,tomado parte,tomaron parte,trabajado,trabajaron,actuaron,cooperaron,unieron fuerzas}',
      '{a la que,al que} {,también }{,se }{,ha ,han }{sumó,sumaron,sumado,unió,unieron,unido}',
    ],
    { object: { side: 'before', attached: true, implied: 'if-absent' }, confidence: 0.85 },
  ),
  passive(
    'PARTICIPATED_IN',
    'en-colaboración-con',
    [
      '{en,en estrecha,en plena,en permanente,en directa} {colaboración,cooperación,coordinación,conjunción,articulación,sinergia} {,directa ,permanente ,estrecha ,operativa }con',
      '{conjuntamente,junto,en conjunto,mancomunadamente} con',
      'junto {a,al}',
      '{hombro con hombro,mano a mano,codo a codo,en equipo,al unísono,a la par,en tándem} con',
      '{de la mano,de manera conjunta,de forma conjunta,de forma coordinada,de manera coordinada,coordinadamente,en alianza,codo con codo} con',
      '{operación,operativo,investigación,procedimiento,dispositivo} entre',
      '{operación,operativo,investigación,acción,actuación,dispositivo} {conjunta,conjunto,coordinada,coordinado} {con,entre,de,del}',
      '{coordinad,realizad,desarrollad,articulad}{o,a,os,as} {,de forma conjunta ,conjuntamente ,de manera conjunta }{con,entre}',
      '{trabaj,cooper,colabor}{ó,aron,ado,an,ando} {,conjuntamente ,estrechamente ,en estrecha colaboración ,codo con codo ,de forma coordinada }con',
      '{a petición,a solicitud,a requerimiento,a instancias,a instancia,por encargo,por orden} {de,del}',
    ],
    { object: told, confidence: 0.75 },
  ),
  passive(
    'PARTICIPATED_IN',
    'acts',
    [
      '{desarticul,desmantel,desbarat,incaut,decomis,confisc,rescat,arrest,liber,localiz,captur,intercept,recuper,allan,registr,identific,clausur,neutraliz,inmoviliz,frustr,destap,apres,esclarec,inspeccion,fiscaliz}{ó,aron,ado}',
      '{desarticul,desmantel,desbarat,incaut,decomis,rescat,arrest,liber,captur,intercept,recuper,allan,neutraliz,frustr,destap}{a,an}',
      '{detuv,detien,intervien,aprehend,descubr,sorprend}{o,ieron,en,e,ió}',
      '{intervino,intervinieron,detenido,intervenido,aprehendido,sorprendido,descubierto,hallaron,halló,hallado,imputó,imputaron,imputado,golpea,golpean,asesta,asestan,asestó}',
      '{puso,pusieron} a disposición',
      '{logró,lograron,logrado,consiguió,consiguieron,conseguido} {,la }{desarticulación,detención,captura,incautación,localización,identificación} de',
      '{logró,lograron,logrado,consiguió,consiguieron,conseguido} {desarticul,desmantel,incaut,decomis,rescat,arrest,liber,captur,intercept,recuper,localiz,identific,neutraliz,desbarat}{ar,arse de}',
      '{logró,lograron,logrado,consiguió,consiguieron,conseguido} {detener,intervenir,aprehender,reducir}',
    ],
    { subject: { side: 'before', ...actors }, object: own, transitive: true, confidence: 0.8 },
  ),
  passive(
    'PARTICIPATED_IN',
    'acted-on-by',
    [
      '{detenid,arrestad,incautad,desmantelad,desarticulad,capturad,interceptad,aprehendid,intervenid,decomisad,rescatad,liberad,localizad,recuperad,sorprendid,desbaratad,apresad,identificad}{o,a,os,as} {por,por parte de}',
      '{detención,captura,arresto,incautación,decomiso,rescate,aprehensión,desarticulación} por parte de',
    ],
    { subject: { side: 'after', ...actors }, object: own, confidence: 0.8 },
  ),
  passive(
    'PARTICIPATED_IN',
    'reúne',
    [
      '{moviliz,involucr,congreg,implic}{ó,aron,ado} {,a ,también a }',
      '{reunió,reúne,reunido,aglutinó} {,a ,también a }',
    ],
    { confidence: 0.85 },
  ),
  {
    relation: 'PARTICIPATED_IN',
    rule: 'países-participantes',
    cues: [
      'países participantes',
      'participantes',
      'países {implicados,involucrados,intervinientes,socios}',
      '{autoridades,organismos,agencias,cuerpos,fuerzas,servicios} participantes',
      '{trabajaron,actuaron,trabajan,actúan,aunaron fuerzas,unieron fuerzas,sumaron esfuerzos,aunaron esfuerzos} {,codo con codo ,mano a mano ,conjuntamente ,de forma conjunta ,de forma coordinada ,de manera conjunta ,de manera coordinada }{,agentes de ,efectivos de ,policías de ,investigadores de }',
      '{participaron,participan,participado,intervinieron,colaboraron,tomaron parte} {,también ,además ,asimismo ,en la operación ,en ella ,en el operativo ,en esta operación ,en la investigación ,en el dispositivo ,en el despliegue ,en la acción ,en la campaña }{,investigadores de ,agentes de ,agentes del ,efectivos de ,efectivos del ,funcionarios de ,expertos de ,policías de ,autoridades de ,unidades de ,fuerzas de ,países como ,representantes de }',
      '{se contaban,figuraban,se encontraban} {,los siguientes países,las siguientes organizaciones}',
    ],
    subject: { side: 'after', kinds: ['Country', 'Organisation'] },
    object: { side: 'before', reach: 'near', kinds: ['Operation'], implied: 'if-absent' },
    confidence: 0.9,
  },
  attached(
    'CARRIED_OUT_IN',
    'llevada-a-cabo-en',
    [
      '{llevad,realizad,desarrollad,ejecutad,efectuad,desplegad,practicad,concentrad,centrad}{o,a,os,as} {,a cabo }',
      '{se llevó,se llevaron,se ha llevado,se han llevado} a {cabo,efecto,término}',
      '{se,se ha,se han} {desarroll,despleg,ejecut,realiz,prolong,materializ,concret,registr,concentr,extend,centr,efectu}{ó,aron,ado,ido,ió,ieron}',
      '{se desplegó,se desplegaron,tuvo lugar,tuvieron lugar,tenido lugar,transcurrió,discurrió}',
      '{se,se ha,se han} {desarroll,despleg,ejecut,realiz,efectu,practic}{ó,aron,ado} {simultáneamente,conjuntamente,de forma simultánea,de manera simultánea,de forma coordinada,de manera coordinada,en paralelo}',
    ],
    { object: { side: 'after', via: 'in' } },
  ),
  attached('CARRIED_OUT_IN', 'tuvo-por-escenario', [
    '{tuvo,tuvieron,tenido,tiene} {como,por} {escenario,escenarios,epicentro} {,principal ,principales }',
    '{recorrió,recorrieron,afectó a,llegó a,llegó hasta}',
  ]),
  attached(
    'CARRIED_OUT_IN',
    'en',
    [
      '{abarcó,abarca,cubrió,abarcando,se extendió a,se extendió por,extendida a,alcanzó a}',
      'en',
      'en {la,el,las,los,varias,varios,diversas,diversos,distintas,distintos,diferentes} {provincia,ciudad,localidad,departamento,municipio,región,regione,distrito,cantón,comuna,comarca,barrio,puerto,isla}{,s,es} {de,del}',
      'por toda',
      'por todo',
      'a lo largo de',
    ],
    {
      confidence: 0.75,
    },
  ),
  attached(
    'FOLLOWED',
    'sigue-a',
    [
      '{siguió,sigue,siguieron} a',
      'tras',
      'a raíz de',
      '{es,fue,constituye,supone} {,la ,una }{continuación,prolongación,secuela,segunda parte} {de,del}',
      '{recoge,recogió,toma,tomó} el {testigo,relevo} {de,del}',
      '{da,dio,dando} continuidad a',
      '{continuación,segunda fase,fruto,resultado,consecuencia} de',
      '{deriva,derivada} de',
    ],
    {
      confidence: 0.75,
    },
  ),
]
