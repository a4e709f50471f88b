import { countries, knownEntities, knownOfficials } from '..'
import { demonymForms, folderDemonyms } from '../demonyms'
import { demonymTable } from '../demonyms/table'
import { folderNames } from '../folder-names'
import { badCodes, badDemonyms, badEntries, badTenures, strayNames } from './facts'
import type { CheckedKnowledge, Finding } from './finding'
import { ambiguousNames, missingLanguages, shortNames } from './names'

export type { CheckedKnowledge, Finding } from './finding'

/** The knowledge that is shipped, as the check reads it. */
export const shippedKnowledge = (): CheckedKnowledge => ({
  countries,
  entities: knownEntities,
  officials: knownOfficials,
  demonyms: [...demonymForms(demonymTable), ...folderDemonyms()],
  folders: folderNames(),
})

/** Everything that is not right in `knowledge`, errors first; empty when all is well. */
export function checkKnowledge(knowledge: CheckedKnowledge): Finding[] {
  const findings = [
    ...badEntries(knowledge),
    ...badCodes(knowledge),
    ...badTenures(knowledge),
    ...badDemonyms(knowledge),
    ...strayNames(knowledge),
    ...ambiguousNames(knowledge),
    ...shortNames(knowledge),
    ...missingLanguages(knowledge),
  ]
  const errors = findings.filter(({ severity }) => severity === 'error')
  return [...errors, ...findings.filter(({ severity }) => severity === 'warning')]
}
