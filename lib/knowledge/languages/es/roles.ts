import type { RoleWords } from '../people-pack'

/** How Spanish tells of suspects, victims and relatives. */
export const roles: RoleWords = {
  suspects: [
    '{sospechos,acusad,imputad,investigad,procesad,fugitiv,prófug,condenad,detenid,encausad}{o,a}',
    'presunt{o,a} {autor,autora,líder,cabecilla,traficante,estafador,estafadora,responsable}',
    '{cabecilla,narcotraficante,traficante,capo,cómplice,testaferro}',
    'líder de la {banda,organización,red}',
  ],
  victims: ['víctima', 'desaparecid{o,a}', 'fallecid{o,a}', 'rehén'],
  relatives: [
    'hij{o,a}',
    'espos{o,a}',
    'viud{o,a}',
    'madre',
    'padre',
    'herman{o,a}',
    'pareja',
    'prim{o,a}',
    'sobrin{o,a}',
  ],
  suffers: [
    '{fue,fueron,ha sido,han sido,había sido} {,también ,finalmente ,posteriormente }{detenid,arrestad,condenad,acusad,imputad,extraditad,capturad,procesad,encarcelad,entregad,puest,localizad}{o,a,os,as}',
    '{está,estaba,estaban,están} {acusad,buscad,reclamad,imputad,investigad}{o,a,os,as}',
    'se {declaró culpable,dio a la fuga,fugó}',
    'era buscad{o,a}',
    'cumple',
    'enfrenta',
  ],
  catches: [
    '{detuvo,detuvieron,arrestó,arrestaron,capturó,capturaron,extraditó} a',
    '{detención,captura,extradición,arresto,condena} de',
    'identificad{o,a} como',
  ],
  accused: [
    '{sospechos,acusad,culpable}{o,a} de',
    'buscad{o,a} por',
    'reclamad{o,a} por',
    'condenad{o,a} {a,por}',
    'detenid{o,a} {en,el,por}',
  ],
  dies: [
    '{fue,ha sido,había sido} {asesinad,secuestrad,violad,rescatad,hallad,encontrad,apuñalad}{o,a}',
    '{desapareció,murió,falleció}',
  ],
  aliases: ['alias', 'apodado', 'apodada', 'conocido como', 'conocida como'],
  ages: ['años'],
  residents: ['vecino de', 'vecina de', 'natural de', 'residente en', 'nacido en', 'nacida en'],
}
