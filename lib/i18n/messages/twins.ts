import type { DifferenceKind, Severity } from '@/lib/twins/comparison'
import type { Texts } from '../format'
import { arabic, spanish } from '../plurals'

type Kinds = Readonly<Record<DifferenceKind, string>>
type Rule = 'text' | 'number' | 'figures' | 'names'

const en = {
  title: 'Other versions',
  intro: 'The same announcement elsewhere, compared slot by slot.',
  same: 'The two say the same, as far as they were read.',
  count: (count: number) => (count === 1 ? '1 difference' : `${count} differences`),
  agreeing: (figures: number, claims: number) =>
    `${figures} ${figures === 1 ? 'figure' : 'figures'} and ${claims} ${claims === 1 ? 'claim' : 'claims'} agree`,
  why: {
    text: 'The same text',
    number: 'One announcement: the same number of one publisher',
    figures: 'One announcement: near in time, the same topic and figures',
    names: 'One announcement: near in time, the same topic and names',
  } satisfies Record<Rule, string>,
  apart: 'Joined through another version; these two alone would not be taken for one announcement',
  notTwins: 'These two are not taken for versions of one announcement',
  days: (days: number) => (days === 1 ? 'published a day apart' : `published ${days} days apart`),
  kinds: {
    value: 'Value',
    currency: 'Currency',
    modality: 'How it is meant',
    measure: 'What is measured',
    office: 'Office',
    date: 'Date',
    relation: 'Part played',
    comparator: 'Hedge',
    participant: 'Participant',
    figure: 'Figure',
    statement: 'Statement',
    name: 'Name',
  } satisfies Kinds,
  severities: {
    high: 'cannot both be right',
    medium: 'says it otherwise',
    low: 'detail',
  } satisfies Record<Severity, string>,
  factor: (factor: string) => `One value is ${factor} times the other.`,
  absent: 'not found here',
  aNumber: 'A number',
  here: 'This release',
  showAll: (count: number) => `Show all ${count}`,
}

const fr: typeof en = {
  title: 'Autres versions',
  intro: 'La même annonce ailleurs, comparée point par point.',
  same: 'Les deux disent la même chose, pour autant qu’elles aient été lues.',
  count: (count: number) => (count === 1 ? '1 différence' : `${count} différences`),
  agreeing: (figures: number, claims: number) =>
    `${figures} ${figures > 1 ? 'chiffres' : 'chiffre'} et ${claims} ${claims > 1 ? 'énoncés' : 'énoncé'} concordent`,
  why: {
    text: 'Le même texte',
    number: 'Une seule annonce : le même numéro d’un même éditeur',
    figures: 'Une seule annonce : dates proches, même sujet et mêmes chiffres',
    names: 'Une seule annonce : dates proches, même sujet et mêmes noms',
  },
  apart: 'Réunies par une autre version ; à elles seules, elles ne passeraient pas pour une seule annonce',
  notTwins: 'Ces deux communiqués ne passent pas pour des versions d’une même annonce',
  days: (days: number) => (days === 1 ? 'publiées à un jour d’écart' : `publiées à ${days} jours d’écart`),
  kinds: {
    value: 'Valeur',
    currency: 'Monnaie',
    modality: 'Sens donné',
    measure: 'Ce qui est mesuré',
    office: 'Fonction',
    date: 'Date',
    relation: 'Rôle joué',
    comparator: 'Approximation',
    participant: 'Participant',
    figure: 'Chiffre',
    statement: 'Énoncé',
    name: 'Nom',
  },
  severities: {
    high: 'ne peuvent être justes tous deux',
    medium: 'dit autrement',
    low: 'détail',
  },
  factor: (factor: string) => `Une valeur est ${factor} fois l’autre.`,
  absent: 'pas trouvé ici',
  aNumber: 'Un nombre',
  here: 'Ce communiqué',
  showAll: (count: number) => `Tout afficher (${count})`,
}

const es: typeof en = {
  title: 'Otras versiones',
  intro: 'El mismo anuncio en otros lugares, comparado punto por punto.',
  same: 'Los dos dicen lo mismo, hasta donde se han leído.',
  count: (count: number) => spanish(count, 'diferencia', 'diferencias'),
  agreeing: (figures: number, claims: number) =>
    `${spanish(figures, 'cifra', 'cifras')} y ${spanish(claims, 'afirmación', 'afirmaciones')} ${figures + claims === 1 ? 'coincide' : 'coinciden'}`,
  why: {
    text: 'El mismo texto',
    number: 'Un solo anuncio: el mismo número de un mismo editor',
    figures: 'Un solo anuncio: fechas cercanas, mismo tema y mismas cifras',
    names: 'Un solo anuncio: fechas cercanas, mismo tema y mismos nombres',
  },
  apart: 'Unidas por otra versión; por sí solas no se tomarían por un mismo anuncio',
  notTwins: 'Estos dos no se toman por versiones de un mismo anuncio',
  days: (days: number) => `publicadas con ${spanish(days, 'día', 'días')} de diferencia`,
  kinds: {
    value: 'Valor',
    currency: 'Moneda',
    modality: 'Sentido',
    measure: 'Lo que se mide',
    office: 'Cargo',
    date: 'Fecha',
    relation: 'Papel desempeñado',
    comparator: 'Aproximación',
    participant: 'Participante',
    figure: 'Cifra',
    statement: 'Afirmación',
    name: 'Nombre',
  },
  severities: {
    high: 'no pueden ser ciertos ambos',
    medium: 'lo dice de otro modo',
    low: 'detalle',
  },
  factor: (factor: string) => `Un valor es ${factor} veces el otro.`,
  absent: 'no se encuentra aquí',
  aNumber: 'Un número',
  here: 'Este comunicado',
  showAll: (count: number) => `Mostrar todo (${count})`,
}

const ar: typeof en = {
  title: 'نسخ أخرى',
  intro: 'الخبر نفسه في مواضع أخرى، مقارنًا نقطة بنقطة.',
  same: 'يقول الاثنان الشيء نفسه، بقدر ما قُرئا.',
  count: (count: number) =>
    arabic(count, { one: 'اختلاف واحد', two: 'اختلافان', few: 'اختلافات', many: 'اختلافًا', other: 'اختلاف' }),
  agreeing: (figures: number, claims: number) =>
    `يتطابق ${arabic(figures, { one: 'رقم واحد', two: 'رقمان', few: 'أرقام', many: 'رقمًا', other: 'رقم' })} و${arabic(claims, { one: 'إفادة واحدة', two: 'إفادتان', few: 'إفادات', many: 'إفادة', other: 'إفادة' })}`,
  why: {
    text: 'النص نفسه',
    number: 'خبر واحد: الرقم نفسه للناشر نفسه',
    figures: 'خبر واحد: تاريخان متقاربان وموضوع واحد وأرقام واحدة',
    names: 'خبر واحد: تاريخان متقاربان وموضوع واحد وأسماء واحدة',
  },
  apart: 'جمعتهما نسخة أخرى، ولولاها لما عُدّا خبرًا واحدًا',
  notTwins: 'لا يُعدّ هذان نسختين من خبر واحد',
  days: (days: number) =>
    `بين نشرهما ${arabic(days, { one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' })}`,
  kinds: {
    value: 'القيمة',
    currency: 'العملة',
    modality: 'المقصود',
    measure: 'ما يُقاس',
    office: 'المنصب',
    date: 'التاريخ',
    relation: 'الدور',
    comparator: 'التقريب',
    participant: 'المشارك',
    figure: 'الرقم',
    statement: 'الإفادة',
    name: 'الاسم',
  },
  severities: {
    high: 'لا يصح الاثنان معًا',
    medium: 'يقولها بصيغة أخرى',
    low: 'تفصيل',
  },
  factor: (factor: string) => `إحدى القيمتين ${factor} ضعف الأخرى.`,
  absent: 'غير موجود هنا',
  aNumber: 'عدد',
  here: 'هذا البيان',
  showAll: (count: number) => `أظهر الكل (${count})`,
}

export const twins = { en, fr, es, ar } satisfies Texts<typeof en>
