import type { Language } from '@/lib/model'
import { claimed } from './annotate'

const stated: [Language, string, string[]][] = [
  [
    'es',
    'Hubo una [operación|Operation] simultánea en las regiones de [Soria|Place] y [Teruel|Place].',
    ['operación CARRIED_OUT_IN Soria', 'operación CARRIED_OUT_IN Teruel'],
  ],
  [
    'es',
    '[Junco|Operation] terminó. Los agentes frustraron un [contrabando|Offence] de relojes.',
    ['Junco TARGETED contrabando'],
  ],
  [
    'es',
    '[Junco|Operation] terminó. En los almacenes fueron incautados 300 [relojes|Commodity] y dos [granadas|Commodity].',
    ['Junco SEIZED granadas', 'Junco SEIZED relojes'],
  ],
  [
    'es',
    '[Junco|Operation] terminó. Los agentes lograron incautar una [granada|Commodity].',
    ['Junco SEIZED granada'],
  ],
  [
    'es',
    '[Junco|Operation] culminó con registros realizados en las provincias de [Soria|Place] y [Teruel|Place].',
    ['Junco CARRIED_OUT_IN Soria', 'Junco CARRIED_OUT_IN Teruel'],
  ],
  [
    'es',
    '[Junco|Operation] terminó. Entre los artículos incautados había 300 litros de [ron|Commodity] y [juguetes|Commodity].',
    ['Junco SEIZED juguetes', 'Junco SEIZED ron'],
  ],
  [
    'es',
    'La creación del [Centro|Facility] en [Nairobi|Place] fue aprobada.',
    ['Centro LOCATED_IN Nairobi planned'],
  ],
  [
    'es',
    'La [operación Junco|Operation] fue coordinada por [INTERPOL|Organisation].',
    ['INTERPOL COORDINATED operación Junco'],
  ],
  [
    'es',
    '[Kenia|Country] y [Ghana|Country] participaron en [Junco|Operation].',
    ['Ghana PARTICIPATED_IN Junco', 'Kenia PARTICIPATED_IN Junco'],
  ],
  [
    'es',
    '[Junco|Operation] contó con la participación de [Kenia|Country] y [Ghana|Country].',
    ['Ghana PARTICIPATED_IN Junco', 'Kenia PARTICIPATED_IN Junco'],
  ],
  ['es', '[Kenia|Country] acogió por primera vez una [reunión|Event:meeting].', ['Kenia HOSTED reunión']],
  ['es', '[Kenia|Country] acogerá una [reunión|Event:meeting].', ['Kenia HOSTED reunión planned']],
  [
    'es',
    'Asistieron a la [inauguración|Event:ceremony] [Ana Gil|Official] y [Luis Paz|Official].',
    ['Ana Gil ATTENDED inauguración', 'Luis Paz ATTENDED inauguración'],
  ],
  ['es', '[Ana Gil|Official] se ha reunido con [Luis Paz|Official].', ['Ana Gil MET Luis Paz']],
  [
    'es',
    '[Junco|Operation], dirigida contra la [piratería|Offence], ha terminado.',
    ['Junco TARGETED piratería'],
  ],
  [
    'es',
    '[Junco|Operation] se llevó a cabo con la estrecha colaboración de [Kenia|Country].',
    ['Kenia PARTICIPATED_IN Junco'],
  ],
  [
    'es',
    'La [operación Junco|Operation], a cargo de la [Fiscalía|Organisation], terminó.',
    ['Fiscalía LED operación Junco'],
  ],
  [
    'es',
    'En [Junco|Operation] se incautaron lanchas, interviniéndose además [cocaína|Commodity].',
    ['Junco SEIZED cocaína'],
  ],
  ['es', '[Junco|Operation]: golpe al [contrabando|Offence].', ['Junco TARGETED contrabando']],
  [
    'es',
    'El [taller|Event:training] contó con la presencia de [Ana Gil|Official] y [Luis Paz|Official].',
    ['Ana Gil ATTENDED taller', 'Luis Paz ATTENDED taller'],
  ],
  [
    'es',
    'Durante la [reunión|Event:meeting] se abordaron el [contrabando|Offence] y la [piratería|Offence].',
    ['reunión DISCUSSED contrabando', 'reunión DISCUSSED piratería'],
  ],
  [
    'es',
    '[Kenia|Country] y [Ghana|Country] pilotaron [Junco|Operation].',
    ['Ghana LED Junco', 'Kenia LED Junco'],
  ],
  [
    'es',
    'En [Junco|Operation] trabajaron codo con codo [Kenia|Country] y [Ghana|Country].',
    ['Ghana PARTICIPATED_IN Junco', 'Kenia PARTICIPATED_IN Junco'],
  ],
  ['es', '[Kenia|Country] arropó [Junco|Operation].', ['Kenia SUPPORTED Junco']],
  ['es', '[Junco|Operation] apuntaba al [contrabando|Offence].', ['Junco TARGETED contrabando']],
  ['es', '[Junco|Operation] es la continuación de [Caña|Operation].', ['Junco FOLLOWED Caña']],
  ['es', '[Junco|Operation] se llevó a cabo en el marco de [Ribera|Programme].', ['Junco PART_OF Ribera']],
  [
    'es',
    '[Contrabando|Offence] y [piratería|Offence] acapararon la [reunión|Event:meeting].',
    ['reunión DISCUSSED Contrabando', 'reunión DISCUSSED piratería'],
  ],
  ['es', 'Inauguró el [taller|Event:training] [Ana Gil|Official].', ['Ana Gil ATTENDED taller']],
  [
    'es',
    'La [reunión|Event:meeting] empieza el lunes; la inaugurarán [Ana Gil|Official] y [Luis Paz|Official].',
    ['Ana Gil ATTENDED reunión planned', 'Luis Paz ATTENDED reunión planned'],
  ],
  [
    'es',
    'La [Fiscalía|Organisation] fue la anfitriona del [taller|Event:training].',
    ['Fiscalía HOSTED taller'],
  ],
  [
    'es',
    'La [Fiscalía|Organisation] estuvo representada por [Ana Gil|Official].',
    ['Ana Gil REPRESENTED Fiscalía'],
  ],
  [
    'es',
    '[Ana Gil|Official] asumió la jefatura de la [Brigada|Organisation].',
    ['Ana Gil HELD_OFFICE Brigada'],
  ],
  ['es', '[Kenia|Country] podría acoger una [reunión|Event:meeting].', []],
  ['ar', 'نفذت [عملية قصب|Operation] بقيادة [الإنتربول|Organisation].', ['الإنتربول LED عملية قصب']],
  ['ar', 'استهدفت [عملية قصب|Operation] بدعم من [كينيا|Country].', ['كينيا SUPPORTED عملية قصب']],
  [
    'ar',
    'وشاركت في [العملية|Operation] [كينيا|Country] و[غانا|Country].',
    ['غانا PARTICIPATED_IN العملية', 'كينيا PARTICIPATED_IN العملية'],
  ],
  ['ar', 'انطلقت أمس في [نيروبي|Place] [ندوة|Event:seminar].', ['ندوة LOCATED_IN نيروبي']],
  ['ar', '[كينيا|Country] تحتضن [ندوة|Event:seminar].', ['كينيا HOSTED ندوة']],
  [
    'ar',
    'وحضر [اللقاء|Event:meeting] كل من [سالم|Official] و[ماجد|Official].',
    ['سالم ATTENDED اللقاء', 'ماجد ATTENDED اللقاء'],
  ],
  [
    'ar',
    'تقاسم تنسيقها [الإنتربول|Organisation] و[الدرك|Organisation] في [العملية|Operation].',
    ['الإنتربول COORDINATED العملية', 'الدرك COORDINATED العملية'],
  ],
  ['ar', '[المركز|Facility] يقع في [نيروبي|Place].', ['المركز LOCATED_IN نيروبي']],
]

test.each(stated)('%s: %s', (lang, source, expected) => {
  expect(claimed(source, lang)).toEqual(expected.toSorted())
})
