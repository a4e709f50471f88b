import type { PagePack } from '../page-pack'

/** What stands around releases on Italian pages. */
export const page: PagePack = {
  furniture: [
    ...[
      'Notizie',
      'Comunicati stampa',
      'Comunicato stampa',
      'Stampa',
      'Home',
      'Cerca',
      'Chiudi',
      'Menu',
      'Italiano',
    ],
    ...[
      'Condividi',
      'Leggi tutto',
      'Torna su',
      'Torna indietro',
      'Precedente',
      'Successivo',
      'Accetta tutti i cookie',
    ],
    ...[
      'Rifiuta',
      'Note legali',
      'Mappa del sito',
      'Accessibilità',
      'Informativa sulla privacy',
      'Contatti',
      'Ascolta',
    ],
  ],
  starts: [
    ...[
      'Vai al contenuto',
      'Salta al contenuto',
      'Condividi su',
      'Seguici su',
      'Questo sito utilizza',
      'Argomenti',
    ],
    ...['Tutti i diritti riservati', 'Scarica il'],
  ],
  tails: [
    'Notizie correlate',
    'Articoli correlati',
    'Documenti correlati',
    'Vedi anche',
    'Altre notizie',
    'Link utili',
  ],
  contacts: ['Ufficio stampa', 'Contatti per la stampa', 'Per ulteriori informazioni', 'Per informazioni'],
  lists: ['Paesi partecipanti', 'Paesi coinvolti', 'Autorità partecipanti'],
  dateLabels: [
    'Pubblicato il',
    'Data di pubblicazione',
    'Data',
    'Aggiornato il',
    'Comunicato stampa',
    'Ultimo aggiornamento',
  ],
  credits: ['Foto', 'Immagine', 'Crediti'],
  bylines: ['Di', 'A cura di'],
  sources: ['Fonte'],
  missing: ['Pagina non trovata'],
}
