import type { PagePack } from './page-pack'

/** Pages in languages that are not read: their texts are kept, so their menus are told apart as well. */
export const otherPages: readonly PagePack[] = [
  {
    furniture: [
      'Startseite',
      'Drucken',
      'Suche',
      'Schließen',
      'Pressemitteilung',
      'Teilen',
      'Datenschutz',
      'Impressum',
      'Seiteninformation',
      'Deutsch',
    ],
    starts: ['Zum Inhalt', 'Teilen auf', 'Diese Website verwendet Cookies', 'Schlagworte'],
    tails: ['Weitere Meldungen', 'Mehr zum Thema', 'Das könnte Sie auch interessieren'],
    contacts: ['Pressekontakt', 'Rückfragen bitte an'],
    lists: ['Teilnehmende Länder'],
    dateLabels: ['Datum', 'Veröffentlicht am', 'Stand', 'Pressemitteilung'],
    credits: ['Foto', 'Bild'],
    sources: ['Quelle'],
    missing: ['Seite nicht gefunden'],
  },
  {
    furniture: ['Nieuws', 'Zoeken', 'Sluiten', 'Delen', 'Nederlands', 'English', 'Toegankelijkheid', 'Privacyverklaring'],
    starts: ['Direct naar', 'Delen via', 'Deze website gebruikt cookies', 'Plaatsnaam', 'Bij spoed'],
    tails: ['Hoort bij onderwerpen', 'Lees ook', 'Gerelateerd nieuws', 'Over deze site', 'Social media kanalen'],
    contacts: ['Perscontact', 'Voor de pers'],
    lists: ['Deelnemende landen'],
    dateLabels: ['Laatst gewijzigd op', 'Gepubliceerd op', 'Datum'],
    credits: ['Foto'],
    sources: ['Bron'],
    missing: ['Pagina niet gevonden'],
  },
  {
    furniture: ['Notícias', 'Página inicial', 'Comunicação', 'Imprimir', 'Pesquisar', 'Fechar', 'Português', 'Voltar'],
    starts: ['Saltar para o conteúdo', 'Ir para o conteúdo', 'Este site utiliza cookies', 'Partilhar'],
    tails: ['Partilhe este conteúdo', 'Notícias relacionadas', 'Veja também', 'Compartilhe'],
    contacts: ['Contactos de imprensa', 'Assessoria de imprensa'],
    lists: ['Países participantes'],
    dateLabels: ['Publicado em', 'Data', 'Atualizado em'],
    credits: ['Foto'],
    sources: ['Fonte'],
    missing: ['Página não encontrada'],
  },
]
