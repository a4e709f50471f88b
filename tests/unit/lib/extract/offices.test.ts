import { extract } from '@/lib/extract/pipeline'
import type { Language } from '@/lib/model'
import { releaseOf } from './read-names'

/** Offices that a text states, as "name — body (title)", former ones with a star. */
function offices(lang: Language, text: string): string[] {
  const { entities, claims } = extract(releaseOf(lang, `A release\n\n${text}`, { publisher: null }))
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return claims
    .filter(({ relation }) => relation === 'HELD_OFFICE')
    .map(
      ({ subject, object, qualifiers, background }) =>
        `${names.get(subject)} — ${names.get(object)} (${qualifiers?.['title']})${background ? ' *' : ''}`,
    )
    .sort()
}

describe('offices and who held them', () => {
  it.each<[Language, string, string, readonly string[]]>([
    [
      'ar',
      'the office right behind a name, without a comma',
      'استقبل العقيد سامي خالد قصب مدير شرطة دبي أمس الدكتور نادر سالم الأمين العام لمجلس وزراء الداخلية العرب.',
      [
        'سامي خالد قصب — Dubai Police (مدير شرطة دبي)',
        'نادر سالم — Arab Interior Ministers’ Council (الأمين العام لمجلس وزراء الداخلية العرب)',
      ],
    ],
    [
      'ar',
      'no office of the one named before in a list',
      'حضر العقيد سامي خالد قصب من شرطة دبي، ومدير الإنتربول، والعميد نادر سالم.',
      ['سامي خالد قصب — Dubai Police (العقيد)'],
    ],
    [
      'en',
      'the body behind the name',
      '“It works,” said Acting Administrator Ruth Halvorsen of the DEA.',
      ['Ruth Halvorsen — Drug Enforcement Administration (Acting Administrator)'],
    ],
    [
      'en',
      'a field of crime before the office',
      '“It works,” said Ruth Halvorsen, Europol’s Cybercrime Director, on Monday.',
      ['Ruth Halvorsen — Europol (Cybercrime Director)'],
    ],
    [
      'en',
      'a verb between the name and the office',
      'Lieutenant General Ruth Halvorsen, whose career began at sea, has since 2019 been Commissioner of the Nigeria Police Force.',
      ['Ruth Halvorsen — Nigeria Police Force (Commissioner of the Nigeria Police Force)'],
    ],
    [
      'en',
      'no office of somebody else in the sentence',
      'Lieutenant General Ruth Halvorsen met the man who was Director of Eurojust.',
      [],
    ],
    [
      'en',
      'a particle, and a qualifier behind the office',
      'Europol Deputy Director Operations, Joost van der Linden, says that the network is gone.',
      ['Joost van der Linden — Europol (Deputy Director Operations)'],
    ],
    [
      'en',
      'a body behind a comma and a colon',
      'Mara Quill, head of intelligence, Swedish Police: “We got them.”',
      ['Mara Quill — Swedish Police Authority (head of intelligence)'],
    ],
    [
      'en',
      'an office with its words in small letters',
      'Owen Pryce, head of organised crime at the National Crime Agency, thanked his partners.',
      [
        'Owen Pryce — National Crime Agency (United Kingdom) (head of organised crime at the National Crime Agency)',
      ],
    ],
    [
      'en',
      'several offices in a row',
      'Bisi Adewale, Deputy Inspector General of the Nigeria Police Force, Chair of Eurojust and Vice President of AFRIPOL, opened the talks.',
      [
        'Bisi Adewale — AFRIPOL (Vice President of AFRIPOL)',
        'Bisi Adewale — Eurojust (Chair of Eurojust)',
        'Bisi Adewale — Nigeria Police Force (Deputy Inspector General of the Nigeria Police Force)',
      ],
    ],
    [
      'en',
      'a plural office with a list of names',
      'Trial Attorneys Lena Q. Marsh and C. Abel Stone of the Department of Justice prosecuted the case.',
      [
        'C. Abel Stone — United States Department of Justice (Trial Attorneys)',
        'Lena Q. Marsh — United States Department of Justice (Trial Attorneys)',
      ],
    ],
    [
      'en',
      'an earlier office',
      'It was opened in 2009 by Karl Brandt, then Executive Director of Europol.',
      ['Karl Brandt — Europol (then Executive Director of Europol) *'],
    ],
    [
      'en',
      'the unit, not the body that it is of',
      'Head of Europol’s European Cybercrime Centre, Ilse Brandt, said that servers were seized.',
      ['Ilse Brandt — European Cybercrime Centre (Head of Europol’s European Cybercrime Centre)'],
    ],
    [
      'en',
      'an office that goes on behind the name of a force',
      'Singapore Police Commissioner Tan Wee Liang was there.',
      ['Tan Wee Liang — Singapore Police Force (Commissioner)'],
    ],
    [
      'en',
      'no office of the next body in a list',
      'Commissioner Ada Holm, INTERPOL and Eurojust signed the plan.',
      [],
    ],
    [
      'fr',
      'a rank between comma and name',
      'La réunion a été ouverte par le Directeur général de la Police nationale du Niger, le Commissaire principal Idrissa Maïga.',
      ['Idrissa Maïga — National Police (Niger) (Directeur général de la Police nationale du Niger)'],
    ],
    [
      'fr',
      'a body called by what it is to the release',
      'Le directeur d’Europol, Jan Smit, et la procureure Anne Le Goff du parquet de Paris ont salué ce résultat.',
      ['Anne Le Goff — Paris Prosecutor’s Office (procureure)', 'Jan Smit — Europol (directeur d’Europol)'],
    ],
    [
      'fr',
      'a former office',
      'Paul Riquet, ancien directeur d’Europol, était présent.',
      ['Paul Riquet — Europol (ancien directeur d’Europol) *'],
    ],
    [
      'es',
      'an office of the body in a possessive',
      'El ministro visitó la sede de Europol, donde fue recibido por su directora, Carla Prats.',
      ['Carla Prats — Europol (directora)'],
    ],
    [
      'es',
      'a minister and the ministry named elsewhere',
      'El ministro de Justicia de Chile, Luis Cordero, habló en Lima. El Ministerio de Justicia de Chile financia el plan.',
      ['Luis Cordero — Ministry of Justice (Chile) (ministro de Justicia de Chile)'],
    ],
    [
      'es',
      'a name behind an acronym in brackets',
      'Lo explicó el director de la Unidad de Rastreo Financiero (URF), Bruno Lasierra; después habló la prensa.',
      ['Bruno Lasierra — Unidad de Rastreo Financiero (director de la Unidad de Rastreo Financiero)'],
    ],
    [
      'es',
      'a middle name that is a country as well',
      'Intervino el fiscal general de Chile, Rosa Trinidad Olmedo, ante los periodistas.',
      ['Rosa Trinidad Olmedo — Chile (fiscal general de Chile)'],
    ],
    [
      'fr',
      'an appointment and who held the office before',
      'Par décret, M. Mathieu Obiang est nommé directeur général de la Gendarmerie nationale. Il succède à M. Paul Ndong.',
      [
        'Mathieu Obiang — National Gendarmerie (France) (directeur général de la Gendarmerie nationale)',
        'Paul Ndong — National Gendarmerie (France) (directeur général de la Gendarmerie nationale) *',
      ],
    ],
    [
      'fr',
      'the body that opens the line',
      'Gendarmerie nationale (GN) : Mme Claire Moussavou en devient la directrice adjointe.',
      ['Claire Moussavou — National Gendarmerie (France) (directrice adjointe)'],
    ],
    [
      'fr',
      'an office that a visit follows',
      'Jean Dubosc a parlé. Le directeur exécutif d’Europol en visite à Lyon, c’est Jean Dubosc, directeur exécutif d’Europol.',
      ['Jean Dubosc — Europol (directeur exécutif d’Europol)'],
    ],
    [
      'fr',
      'no country for a minister where none is the publisher’s',
      'Le ministre de l’Intérieur, Luc Marchal, s’est rendu au Maroc.',
      [],
    ],
    [
      'ar',
      'a rank and a title before a comma',
      'قال اللواء الدكتور سالم حمد الراشدي، القائد العام لشرطة دبي، إن العملية نجحت.',
      ['سالم حمد الراشدي — Dubai Police (القائد العام لشرطة دبي)'],
    ],
    [
      'ar',
      'a minister whose country is an adjective',
      'افتتح وزير الداخلية التونسي كمال الفقي المؤتمر.',
      ['كمال الفقي — Tunisia (وزير الداخلية التونسي)'],
    ],
    [
      'ar',
      'a verb that ends the name',
      'أكد وزير العدل الأردني بسام التلهوني أهمية التعاون بين البلدان.',
      ['بسام التلهوني — Jordan (وزير العدل الأردني)'],
    ],
  ])('%s: %s', (lang, _, text, expected) => {
    expect(offices(lang, text)).toEqual(expected)
  })
})
