import type { AskingPack } from '../../asking-pack'

/** Verbs of the relations. */
export const verbs: Pick<AskingPack, 'verbs' | 'visiting'> = {
  verbs: [
    {
      relations: ['MET'],
      active: `{se,} {reunió,reunieron,reúne,reúnen,reunido,reunirse} con; {se,} {entrevistó,entrevistaron,encontró,encontraron,vio,vieron} con; {conoció,conocieron} a; recibi{ó,eron} a;
        {habló,hablaron} con; mantuv{o,ieron} {una reunión,un encuentro,conversaciones,reuniones} con; {reunió,reunieron,se reunió,se reunieron}; {conoció,conocieron}; encontró a`,
      passive: 'recibido{,s} por',
    },
    {
      relations: ['HELD_OFFICE'],
      active:
        '{ejerció,ejercieron,ocupó,ocuparon,tuvo,tuvieron} {un,el,} {cargo,cargos,puesto,puestos} en {la,el,}; {trabaj}{ó,aron,a,an} {en,para} {la,el,}; con cargo en',
    },
    {
      relations: ['REPRESENTED'],
      active: 'represent{ó,aron,a,an,aba,aban} {a,} {la,el,}',
      passive: 'representad{o,a,os,as} por',
    },
    {
      relations: ['PARTICIPATED_IN', 'ATTENDED'],
      active:
        'particip{ó,aron,a,an,ar,aba,aban,ado,aran} en; particip{ó,aron,a,an,ar,ado}; {tomó,tomaron,toma,toman,tomar} parte en; {tomó,tomaron} parte; se {sumó,sumaron,unió,unieron} a; {implicad,involucrad}{o,os,a,as} en; intervin{o,ieron} en; contribuy{ó,eron} a',
      passive: 'con {la,} participación de; que reunieron a; reunieron a; que juntaron a; reuniendo a',
    },
    {
      relations: ['ATTENDED'],
      active:
        'asisti{ó,eron,do,r} a; asist{e,en} a; {estuvo,estuvieron} {presente,presentes,} en; {acudi}{ó,eron} a; asistieron; asistió',
      passive: 'con la {asistencia,presencia} de',
    },
    {
      relations: ['SPOKE_ABOUT'],
      active:
        '{habló,hablaron}; {habló,hablaron}; {habló,hablaron,habla,hablan,hablar} {de,sobre,acerca de} {la,el,}; {se refirió,se refirieron} a; {mencionó,mencionaron,comentó,comentaron}',
      passive: '{mencionad,comentad}{o,a,os,as} por',
    },
    {
      relations: ['LED', 'HELD_OFFICE'],
      active:
        'dirigi{ó,eron,do,da,dos,das}; dirig{e,en,ir}; lider{ó,aron,a,an}; encabez{ó,aron,a}; comand{ó,aron}',
      passive: '{dirigid,liderad,encabezad,comandad}{o,a,os,as} por; bajo la dirección de',
    },
    {
      relations: ['COORDINATED'],
      active: 'coordin{ó,aron,a,an,ar,aba,ado,ada,ados,adas}; organiz{ó,aron,a}',
      passive: '{coordinad,organizad}{o,a,os,as} por; bajo la coordinación de',
    },
    {
      relations: ['LED', 'COORDINATED', 'OPERATED'],
      active: 'lanz{ó,aron}; llev{ó,aron} a cabo',
      passive: '{lanzad,realizad,llevad,ejecutad}{o,a,os,as} {a cabo,} por',
    },
    {
      relations: ['SUPPORTED'],
      active:
        'apoy{ó,aron,a,an,ar,aba,ado,ada,ados,adas}; respald{ó,aron,a}; {ayudó,ayudaron} a; prest{ó,aron} {apoyo,ayuda,colaboración} a; d{io,ieron} apoyo a; colabor{ó,aron} en',
      passive: '{apoyad,respaldad}{o,a,os,as} por; con {el,} {apoyo,respaldo} de; con la ayuda de',
    },
    {
      relations: ['CARRIED_OUT_IN', 'LOCATED_IN', 'HOSTED'],
      active: `{realizad,llevad,desarrollad,efectuad,celebrad,ejecutad}{a,as,o,os} {a cabo,} en; {se,} {realiz,desarroll,celebr,efectu}{ó,aron} en; {se,} {llevó,llevaron} a cabo en; {tuvo,tuvieron,tener,tenido} lugar en;
        {tuvo,tuvieron} lugar; se {celebró,celebraron,realizó,realizaron,desarrolló,desarrollaron}; se {llevó,llevaron} a cabo`,
    },
    {
      relations: ['TARGETED'],
      active:
        '{dirigid}{a,as,o,os} {contra,a}; {luch,combat}{ó,ieron,aron,en,e,an,ir} {contra,}; {tuvo,tuvieron,tenía,tenían} {como,por} {objetivo,blanco} {a,el,la,}; se {centró,centraron} en; apunt{ó,aron,a} a; atac{ó,aron,a}; persigui{ó,eron}',
      passive: '{atacad,combatid,perseguid}{o,a,os,as} {por,en}',
    },
    {
      relations: ['SEIZED'],
      active:
        'incaut{ó,aron,a,an,aran,ar,ado,ada,ados,adas}; se incaut{ó,aron} {de,}; decomis{ó,aron,a}; confisc{ó,aron}; intercept{ó,aron}; aprehendi{ó,eron}; se {incautó,incautaron,decomisó,decomisaron} {en,durante}',
      passive:
        '{incautad,decomisad,confiscad,interceptad,aprehendid,hallad}{o,a,os,as} {en,durante,por} {la,el,}',
    },
    { relations: ['FOLLOWED'], active: 'sigui{ó,eron} a; sigue a', passive: 'seguid{o,a,os,as} {de,por}' },
    {
      relations: ['HOSTED'],
      active:
        'acogi{ó,eron,do,da,dos,das}; acog{e,en,er}; {fue,fueron,es,son} sede de; alberg{ó,aron,a}; organizaron',
      passive: '{acogid,albergad}{o,a,os,as} {por,en}',
    },
    {
      relations: ['LOCATED_IN', 'HOSTED'],
      active:
        '{situad,ubicad,localizad,instalad}{o,a,os,as} en; con sede en; {está,están} {situado,situada,situados,ubicado,ubicada,ubicados,} en; se {encuentra,encuentran,ubica,halla} en; se {encuentra,encuentran,ubica,halla}; está; están; queda',
    },
    {
      relations: ['PART_OF'],
      active:
        '{forma,forman,formaba} parte {de,del,de la}; {depende,dependen} de; {pertenece,pertenecen} a; {pertenecientes,perteneciente} a',
    },
    {
      relations: ['OPERATED'],
      active: 'gestion{ó,aron,a,an}; administr{ó,a,an}; oper{a,an,ó}',
      passive: '{gestionad,administrad,operad}{o,a,os,as} por',
    },
    {
      relations: ['SECONDED_TO'],
      active:
        'destin{ó,aron} {personal,funcionarios,agentes} a; {envió,enviaron} {personal,funcionarios,agentes} a',
    },
    {
      relations: ['DISCUSSED'],
      active:
        'trat{ó,aron,a,an,aba,ado,ados,ada,adas} {de,sobre,}; abord{ó,aron,a,an}; {debatió,debatieron,discutió,discutieron} {sobre,}; {dedicad}{o,a,os,as} {a,al}; vers{ó,aron,a,an} sobre',
      passive: '{tratad,abordad,debatid,discutid}{o,a,os,as} {en,durante}',
    },
    {
      relations: ['SIGNED'],
      active: 'firm{ó,aron,a,an,ar,ado,ada,ados,adas}; suscrib{ió,ieron}; rubric{ó,aron}',
      passive: 'con la firma de; firma de; {firmad,suscrit}{o,a,os,as} {por,con,entre}',
    },
    { relations: ['EDITION_OF'], active: '{es,son} ediciones de' },
  ],
  visiting: {
    active:
      'visit{ó,aron,a,an,ar} {a,la,el,}; {viajó,viajaron} a; {realizó,realizaron} una visita a; de visita en',
    passive: 'visitad{o,a,os,as} por',
  },
}
