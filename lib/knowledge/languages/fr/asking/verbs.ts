import type { AskingPack } from '../../asking-pack'

/** Verbs of the relations. */
export const verbs: Pick<AskingPack, 'verbs' | 'visiting'> = {
  verbs: [
    {
      relations: ['MET'],
      active: `rencontr{é,ée,és,ées,ée,ées,e,er,ent,ant,aient,ait}; {s’est,se sont,s’étant,} {entretenu,entretenus,entretenue} {avec,}; {s’est,se sont} réuni{,s} avec;
        {a,ont} reçu; discuté avec; parlé {avec,à}; vu`,
      passive: '{rencontré,rencontrés,reçu,reçus,reçue} par',
    },
    {
      relations: ['HELD_OFFICE'],
      active: `{a,ont,ayant} {occupé,exercé} {un,une,des,} {poste,postes,fonction,fonctions} {à,au,à l,au sein de,au sein d,dans}; travaill{e,ent,é,ant} {à,pour,chez,au,au sein de,au sein d};
        en {poste,fonction} {à,au,à l,chez,au sein de,au sein d}`,
    },
    {
      relations: ['REPRESENTED'],
      active: 'représent{é,ée,és,ées,e,ent,ant,er,és,aient,ait}',
      passive: 'représenté{,s,e,es} par',
    },
    {
      relations: ['PARTICIPATED_IN', 'ATTENDED'],
      active: `particip{é,ée,és,ées,e,ent,ant,er,aient,ait} {à,à la,à l,au,aux}; {pris,prend,prennent,prenant,prendre} part {à,à la,à l,au,aux}; particip{é,ée,és,ées,e,ent,ant,er}; {pris,prend,prennent} part;
        rejoint; {impliqu,engag,associ}{és,é,ée,ées} {dans,à,à la,au,aux,à l}; contribué {à,à la,à l,au,aux}`,
      passive:
        'avec la participation {de,de la,du,de l,d,des}; réunissant; rassemblant; {ont,a} réuni; réuni',
    },
    {
      relations: ['ATTENDED'],
      active:
        'assist{é,ée,és,ées,e,ent,ant,er,aient} {à,à la,à l,au,aux}; {était,étaient,est,sont,été} présent{,s,e,es} {à,à la,à l,au,aux}; présent{,s,e,es} {à,à la,à l,au,aux}; assist{é,ée,és,ées,e,ent}; venu{,s} {à,au}',
      passive: 'en présence {de,de la,du,de l,d,des}',
    },
    {
      relations: ['SPOKE_ABOUT'],
      active:
        'parl{é,e,ent,ant,er} {de,de la,du,de l,d,des}; {a parlé,ont parlé,parlé}; évoqu{é,ée,és,ées,e,ent,er}; s’est exprimé{,e} sur; {a,ont} commenté; mentionn{é,ée,és,ées,e,ent}',
      passive: '{évoqué,évoquée,évoqués,mentionné,mentionnée} par',
    },
    {
      relations: ['LED', 'HELD_OFFICE'],
      active:
        'dirig{é,ée,és,ées,e,ent,eant,er,eait,eaient}; {mené,mènent,mène,mener}; pilot{é,ée,és,ées,e,ent,er}; conduit; command{é,e}',
      passive:
        '{dirigé,mené,piloté,conduit,commandé}{,s,e,es} par; sous la direction {de,de la,du,de l,d,des}',
    },
    {
      relations: ['COORDINATED'],
      active: 'coordonn{é,ée,és,ées,e,ent,ant,er,ait}; organis{é,ée,és,ées,e,ent,er}',
      passive: '{coordonné,organisé}{,s,e,es} par; sous la coordination {de,de la,du,de l,d}',
    },
    {
      relations: ['LED', 'COORDINATED', 'OPERATED'],
      active: 'lanc{é,ée,és,ées,e,ent}',
      passive: '{lancé,conduit,réalisé}{,s,e,es} par',
    },
    {
      relations: ['SUPPORTED'],
      active:
        '{souten,appuy}{u,é,e,ent,ue}; soutien{t,nent}; appui{e,ent}; aid{é,ée,és,ées,e,ent}; {apporté,prêté,donné} {son,leur} {soutien,appui,concours,aide} {à,à la,à l,au,aux}',
      passive:
        '{soutenu,appuyé}{,s,e,es} par; avec {le,l} {soutien,appui,aide} {de,de la,du,de l,d,des}; avec l’aide {de,de la,du,de l,d,des}',
    },
    {
      relations: ['CARRIED_OUT_IN', 'LOCATED_IN', 'HOSTED'],
      active: `{menée,menées,mené,réalisée,réalisées,effectuée,effectuées,conduite,conduites,organisée,organisées,tenue,tenues,tenu} {en,à,au,aux,dans,dans le,à la};
        {ont,a,eu,avoir,ayant} {eu,} lieu {en,à,au,aux,dans,}; eu lieu {en,à,au,aux,dans,}; lieu; {se sont,s’est} {déroulée,déroulées,déroulé,déroulés,tenue,tenues,tenu,tenus} {en,à,au,aux,dans,};
        {se déroule,se déroulent} {en,à,au,aux,dans,}; déroul{é,ée,és,ées,és,ées} {en,à,au,aux,dans,}; menée; menées; {tenu,tenus,tenue,tenues,organisé,organisés,organisée,organisées} {à,en,au,aux,}`,
    },
    {
      relations: ['TARGETED'],
      active:
        '{cibl,vis}{é,ée,és,ées,e,ent,ant,er,ait,aient}; {luttant,lutte,lutter,luttent,lutté,dirigée,dirigées} contre; s’attaqu{ant,e,ent} {à,au,aux,à la}; {a,ont} combattu; combat; combattu',
      passive: '{ciblé,visé,combattu}{,s,e,es} {par,lors de,dans}',
    },
    {
      relations: ['SEIZED'],
      active:
        'saisi{,s,e,es,r,t,ssent,ssant}; confisqu{é,ée,és,ées,e,ent}; intercept{é,ée,és,ées,e,ent}; récupéré',
      passive:
        '{saisi,confisqué,intercepté,récupéré,découvert}{,s,e,es} {lors de,lors d,lors de la,lors de l,lors du,pendant,pendant l,durant,durant l,dans,dans l,au cours de,au cours de l,à l’occasion de}',
    },
    {
      relations: ['FOLLOWED'],
      active: '{a,ont} suivi; suivi; suit; fait suite à',
      passive: 'suivi{,s,e,es} {de,par,d}',
    },
    {
      relations: ['HOSTED'],
      active: 'accueill{i,e,ent,ant,ir,ait}; héberg{é,ée,és,ées,e,ent}; abrit{é,ée,és,ées,e,ent}',
      passive: '{accueilli,hébergé}{,s,e,es} {par,à,en,au}',
    },
    {
      relations: ['LOCATED_IN', 'HOSTED'],
      active:
        '{situé,basé,installé,implanté}{,s,e,es} {à,en,au,aux,dans,}; qui se {trouve,trouvent} {à,en,au,aux}; se {trouve,trouvent} {à,en,au,aux,}; trouve; trouvent',
    },
    {
      relations: ['PART_OF'],
      active:
        '{fait,font,faisant} partie {de,de la,du,de l,d,des}; dépend{,ent,ant} {de,de la,du,de l,d,des}; appartenant {à,au,à la,à l}; rattaché{,s,e,es} {à,au,à la,à l}',
    },
    {
      relations: ['OPERATED'],
      active: 'g{ère,èrent,éré,érer}; exploit{é,ée,és,ées,e,ent}; administr{é,e}',
      passive: '{géré,exploité,administré}{,s,e,es} par',
    },
    {
      relations: ['SECONDED_TO'],
      active:
        'détach{é,ée,és,ées,e,ent} {du personnel,des fonctionnaires,des policiers,des agents,} {à,au,à la,à l,auprès de,auprès du,auprès d}',
    },
    {
      relations: ['DISCUSSED'],
      active:
        'discuté {de,de la,du,de l,d,des}; {porté,portant,portait,porte,portent,portaient} sur; abord{é,ée,és,ées,e,ent,er,ant}; trait{é,ant,ent,e} {de,de la,du,d,des,}; consacré{,s,e,es} {à,au,à la,aux}',
      passive:
        '{abordé,discuté,traité,évoqué}{,s,e,es} {lors de,lors de la,lors du,lors de l,pendant,dans,à}',
    },
    {
      relations: ['SIGNED'],
      active: 'sign{é,ée,és,ées,e,ent,er,ant}; conclu',
      passive:
        'portant la signature {de,d,de la,du}; signature {de,d,de la,du}; {signé,conclu}{,s,e,es} {par,avec,entre}',
    },
    { relations: ['EDITION_OF'], active: '{est,sont} {une,des,les} éditions {de,de la,du,de l,d}' },
  ],
  visiting: {
    active:
      'visit{é,ée,és,ées,e,ent,er}; {s’est,se sont} rendu{,s,e,es} {à,en,au,aux,au siège de,auprès de}; en visite {à,en,au,aux,chez}; rendu{,s} visite {à,au}; rendu{,s} {à,en,au}',
    passive: 'visité{,s,e,es} par',
  },
}
