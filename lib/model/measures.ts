import type { Localised } from './languages'

/** What a published figure counts. `unit` says how its value reads: a count, an amount of money, or a quantity with a unit of its own. */
export interface MeasureDefinition {
  readonly label: Localised
  readonly unit: 'count' | 'money' | 'quantity'
}

/** Every measure, declared once. Handled, seized, lost and intercepted are different measures on purpose. */
export const measures = {
  arrests: {
    label: { en: 'Arrests', fr: 'Arrestations', es: 'Detenciones', ar: 'الاعتقالات' },
    unit: 'count',
  },
  suspects_identified: {
    label: {
      en: 'Suspects identified',
      fr: 'Suspects identifiés',
      es: 'Sospechosos identificados',
      ar: 'المشتبه بهم المحددون',
    },
    unit: 'count',
  },
  charges: { label: { en: 'Charges', fr: 'Inculpations', es: 'Imputaciones', ar: 'التهم' }, unit: 'count' },
  convictions: {
    label: { en: 'Convictions', fr: 'Condamnations', es: 'Condenas', ar: 'الإدانات' },
    unit: 'count',
  },
  victims_identified: {
    label: {
      en: 'Victims identified',
      fr: 'Victimes identifiées',
      es: 'Víctimas identificadas',
      ar: 'الضحايا المحددون',
    },
    unit: 'count',
  },
  victims_rescued: {
    label: {
      en: 'Victims rescued',
      fr: 'Victimes secourues',
      es: 'Víctimas rescatadas',
      ar: 'الضحايا المنقذون',
    },
    unit: 'count',
  },
  countries: { label: { en: 'Countries', fr: 'Pays', es: 'Países', ar: 'البلدان' }, unit: 'count' },
  organisations: {
    label: { en: 'Organisations', fr: 'Organisations', es: 'Organizaciones', ar: 'المنظمات' },
    unit: 'count',
  },
  officers: { label: { en: 'Officers', fr: 'Policiers', es: 'Agentes', ar: 'رجال الشرطة' }, unit: 'count' },
  searches: {
    label: { en: 'Searches', fr: 'Perquisitions', es: 'Registros', ar: 'عمليات التفتيش' },
    unit: 'count',
  },
  checks: { label: { en: 'Checks', fr: 'Contrôles', es: 'Controles', ar: 'عمليات التدقيق' }, unit: 'count' },
  cases_opened: {
    label: { en: 'Cases opened', fr: 'Enquêtes ouvertes', es: 'Casos abiertos', ar: 'القضايا المفتوحة' },
    unit: 'count',
  },
  cases_solved: {
    label: { en: 'Cases solved', fr: 'Affaires résolues', es: 'Casos resueltos', ar: 'القضايا المحلولة' },
    unit: 'count',
  },
  notices_issued: {
    label: {
      en: 'Notices issued',
      fr: 'Notices publiées',
      es: 'Notificaciones publicadas',
      ar: 'النشرات الصادرة',
    },
    unit: 'count',
  },
  cash_seized: {
    label: { en: 'Cash seized', fr: 'Espèces saisies', es: 'Efectivo incautado', ar: 'النقد المضبوط' },
    unit: 'money',
  },
  value_seized: {
    label: { en: 'Value seized', fr: 'Valeur saisie', es: 'Valor incautado', ar: 'قيمة المضبوطات' },
    unit: 'money',
  },
  value_intercepted: {
    label: {
      en: 'Value intercepted',
      fr: 'Valeur interceptée',
      es: 'Valor interceptado',
      ar: 'القيمة المعترضة',
    },
    unit: 'money',
  },
  value_handled: {
    label: { en: 'Value handled', fr: 'Montants brassés', es: 'Valor gestionado', ar: 'المبالغ المتداولة' },
    unit: 'money',
  },
  losses: { label: { en: 'Losses', fr: 'Pertes', es: 'Pérdidas', ar: 'الخسائر' }, unit: 'money' },
  goods_seized: {
    label: {
      en: 'Goods seized',
      fr: 'Marchandises saisies',
      es: 'Mercancías incautadas',
      ar: 'السلع المضبوطة',
    },
    unit: 'quantity',
  },
  devices_seized: {
    label: {
      en: 'Devices seized',
      fr: 'Appareils saisis',
      es: 'Dispositivos incautados',
      ar: 'الأجهزة المضبوطة',
    },
    unit: 'count',
  },
  servers_seized: {
    label: {
      en: 'Servers seized',
      fr: 'Serveurs saisis',
      es: 'Servidores incautados',
      ar: 'الخوادم المضبوطة',
    },
    unit: 'count',
  },
  domains_seized: {
    label: {
      en: 'Domains seized',
      fr: 'Domaines saisis',
      es: 'Dominios incautados',
      ar: 'النطاقات المضبوطة',
    },
    unit: 'count',
  },
  websites_taken_down: {
    label: {
      en: 'Websites taken down',
      fr: 'Sites web fermés',
      es: 'Sitios web cerrados',
      ar: 'المواقع المغلقة',
    },
    unit: 'count',
  },
  accounts_blocked: {
    label: {
      en: 'Accounts blocked',
      fr: 'Comptes bloqués',
      es: 'Cuentas bloqueadas',
      ar: 'الحسابات المجمدة',
    },
    unit: 'count',
  },
  ip_addresses: {
    label: { en: 'IP addresses', fr: 'Adresses IP', es: 'Direcciones IP', ar: 'عناوين الإنترنت' },
    unit: 'count',
  },
  premises: {
    label: { en: 'Premises closed', fr: 'Locaux fermés', es: 'Locales cerrados', ar: 'المحال المغلقة' },
    unit: 'count',
  },
  participants: {
    label: { en: 'Participants', fr: 'Participants', es: 'Participantes', ar: 'المشاركون' },
    unit: 'count',
  },
  trained: {
    label: { en: 'People trained', fr: 'Personnes formées', es: 'Personas formadas', ar: 'المتدربون' },
    unit: 'count',
  },
  members: { label: { en: 'Members', fr: 'Membres', es: 'Miembros', ar: 'الأعضاء' }, unit: 'count' },
  records: {
    label: { en: 'Records', fr: 'Enregistrements', es: 'Registros de datos', ar: 'السجلات' },
    unit: 'count',
  },
  cost: { label: { en: 'Cost', fr: 'Coût', es: 'Coste', ar: 'التكلفة' }, unit: 'money' },
  duration: { label: { en: 'Duration', fr: 'Durée', es: 'Duración', ar: 'المدة' }, unit: 'quantity' },
  other: { label: { en: 'Other', fr: 'Autre', es: 'Otro', ar: 'أخرى' }, unit: 'quantity' },
} as const satisfies Record<string, MeasureDefinition>

export type Measure = keyof typeof measures
export const measureNames = Object.keys(measures) as [Measure, ...Measure[]]
