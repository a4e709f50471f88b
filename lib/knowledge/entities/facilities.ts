import { entryOf } from './entry-of'

const facility = entryOf('Facility', 'INTERPOL, names as its releases use them')

export const facilities = [
  facility(
    'igci',
    [
      'INTERPOL Global Complex for Innovation',
      'Complexe mondial INTERPOL pour l’innovation',
      'Complejo Mundial de INTERPOL para la Innovación',
      'مجمع الإنتربول العالمي للابتكار',
    ],
    {
      aliases: [
        'INTERPOL Global Complex',
        'Complexe mondial INTERPOL',
        'Complexe mondial pour l’innovation',
        'Global Complex for Innovation',
        'Global Complex',
        'Complejo Mundial de INTERPOL',
        'مجمّع الإنتربول العالمي',
      ],
      exact: ['IGCI', 'CMII', 'IGC'],
      properties: { acronym: 'IGCI' },
    },
  ),
  facility(
    'general-secretariat-headquarters',
    [
      'INTERPOL General Secretariat headquarters',
      'Siège du Secrétariat général d’INTERPOL',
      'Sede de la Secretaría General de INTERPOL',
      'مقر الأمانة العامة للإنتربول',
    ],
    {
      aliases: [
        'General Secretariat headquarters',
        'headquarters of the General Secretariat',
        'INTERPOL headquarters',
        'INTERPOL’s headquarters',
        'INTERPOL’s General Secretariat headquarters',
        'siège du Secrétariat général',
        'siège du Secrétariat général de l’Organisation',
        'siège d’INTERPOL',
        'sede de la Secretaría General',
        'sede de INTERPOL',
        'مقر الأمانة العامة',
      ],
    },
  ),
  facility(
    'command-and-coordination-centre',
    [
      'INTERPOL Command and Coordination Centre',
      'Centre de commandement et de coordination d’INTERPOL',
      'Centro de Mando y Coordinación de INTERPOL',
    ],
    {
      aliases: [
        'Command and Coordination Centre',
        'Command and Co-ordination Centre',
        'Centre de commandement et de coordination',
        'Centro de Mando y Coordinación',
      ],
    },
  ),
  facility(
    'digital-crime-centre',
    ['INTERPOL Digital Crime Centre', 'Centre INTERPOL de lutte contre la criminalité numérique'],
    { exact: ['IDCC'] },
  ),
]
