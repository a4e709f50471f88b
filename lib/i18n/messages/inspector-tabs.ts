import type { Texts } from '../format'

const en = {
  label: 'About this entity',
  facts: 'Facts',
  links: 'Links',
  evidence: 'Evidence',
  history: 'History',
  more: (left: number) => `Show more (${left} left)`,
  noFacts: 'Releases give no figure or property of it.',
  noEvidence: 'No sentence states a link of it.',
  noHistory: 'Nothing that releases say of it has a date.',
  published: 'published',
}
export type InspectorTabTexts = typeof en

const fr: InspectorTabTexts = {
  label: 'À propos de cette entité',
  facts: 'Données',
  links: 'Liens',
  evidence: 'Preuves',
  history: 'Historique',
  more: (left) => `Afficher la suite (${left})`,
  noFacts: 'Les communiqués n’en donnent ni chiffre ni propriété.',
  noEvidence: 'Aucune phrase n’en affirme un lien.',
  noHistory: 'Rien de ce qu’en disent les communiqués n’est daté.',
  published: 'publié',
}

const es: InspectorTabTexts = {
  label: 'Sobre esta entidad',
  facts: 'Datos',
  links: 'Vínculos',
  evidence: 'Pruebas',
  history: 'Historia',
  more: (left) => `Mostrar más (quedan ${left})`,
  noFacts: 'Los comunicados no dan cifras ni propiedades.',
  noEvidence: 'Ninguna frase afirma un vínculo suyo.',
  noHistory: 'Nada de lo que dicen los comunicados tiene fecha.',
  published: 'publicado',
}

const ar: InspectorTabTexts = {
  label: 'عن هذا الكيان',
  facts: 'حقائق',
  links: 'صلات',
  evidence: 'أدلة',
  history: 'تاريخ',
  more: (left) => `عرض المزيد (بقي ${left})`,
  noFacts: 'لا تذكر البيانات عنه أرقامًا ولا خصائص.',
  noEvidence: 'لا توجد جملة تذكر صلة له.',
  noHistory: 'لا شيء مما تذكره البيانات عنه مؤرَّخ.',
  published: 'نُشر',
}

export const inspectorTabs = { en, fr, es, ar } satisfies Texts<InspectorTabTexts>
