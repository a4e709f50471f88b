import { entryOf } from './entry-of'

const council = entryOf('Agreement', 'Council of Europe Treaty Office, names of its conventions')
const nations = entryOf('Agreement', 'United Nations Treaty Collection')

/** Conventions that police releases speak of. */
export const agreements = [
  council(
    'budapest-convention',
    [
      'Convention on Cybercrime',
      'Convention sur la cybercriminalité',
      'Convenio sobre la Ciberdelincuencia',
      'اتفاقية بودابست',
    ],
    {
      aliases: [
        'Budapest Convention',
        'Budapest Convention on Cybercrime',
        'Council of Europe Convention on Cybercrime',
        'Cybercrime Convention',
        'Convention de Budapest',
        'Convention de Budapest sur la cybercriminalité',
        'Convenio de Budapest',
      ],
      properties: { type: 'convention' },
    },
  ),
  council(
    'budapest-convention-second-protocol',
    [
      'Second Additional Protocol to the Convention on Cybercrime',
      'Deuxième Protocole additionnel à la Convention sur la cybercriminalité',
      'Segundo Protocolo adicional al Convenio sobre la Ciberdelincuencia',
    ],
    {
      aliases: [
        'Second Additional Protocol to the Cybercrime Convention',
        'Second Additional Protocol to the Budapest Convention',
        'Second Additional Protocol',
        'Deuxième Protocole additionnel',
      ],
      properties: { type: 'protocol' },
    },
  ),
  nations(
    'un-convention-against-cybercrime',
    [
      'United Nations Convention against Cybercrime',
      'Convention des Nations Unies contre la cybercriminalité',
      'Convención de las Naciones Unidas contra la Ciberdelincuencia',
    ],
    {
      aliases: ['UN Convention against Cybercrime', 'UN Cybercrime Convention', 'Hanoi Convention'],
      properties: { type: 'convention' },
    },
  ),
  nations(
    'palermo-convention',
    [
      'United Nations Convention against Transnational Organized Crime',
      'Convention des Nations Unies contre la criminalité transnationale organisée',
      'Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional',
    ],
    {
      aliases: ['Palermo Convention', 'Convention de Palerme', 'Convención de Palermo'],
      exact: ['UNTOC'],
      properties: { type: 'convention' },
    },
  ),
  nations(
    'cites',
    [
      'Convention on International Trade in Endangered Species of Wild Fauna and Flora',
      'Convention sur le commerce international des espèces de faune et de flore sauvages menacées d’extinction',
      'Convención sobre el Comercio Internacional de Especies Amenazadas de Fauna y Flora Silvestres',
    ],
    {
      aliases: ['Convention on International Trade in Endangered Species'],
      properties: { type: 'convention' },
    },
  ),
]
