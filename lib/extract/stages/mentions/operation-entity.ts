import type { DocumentEntity } from '@/lib/extract/document'
import { namedEntity, type Reading } from '@/lib/extract/reading'
import type { KnownEntity } from '@/lib/knowledge/entry'
import { languages } from '@/lib/model'
import { knownEntityId } from '@/lib/model/identity'
import { foldName } from '@/lib/text/fold'
import { numerals } from './operation-editions'

/** The edition of a series, made once. */
export function editionEntity(
  reading: Reading,
  base: DocumentEntity,
  edition: string,
  known: KnownEntity | undefined,
  name: string,
): DocumentEntity {
  const { document, lang } = reading
  if (!known) return namedEntity(document, { kind: 'Operation', name, lang, properties: { edition } })
  const id = knownEntityId('Operation', `${known.key}-${foldName(edition).replaceAll(' ', '')}`)
  const found = document.entities.find((entity) => entity.id === id)
  if (found) return found
  const names = Object.fromEntries(
    languages.flatMap((language) =>
      base.names[language] === undefined ? [] : [[language, `${base.names[language]} ${edition}`]],
    ),
  )
  const number = numerals.indexOf(edition)
  const aliases = number > 0 ? [`${base.name} ${number}`] : []
  const made: DocumentEntity = {
    id,
    kind: 'Operation',
    name: `${base.name} ${edition}`,
    names,
    aliases,
    known: true,
    properties: { edition },
  }
  document.entities.push(made)
  return made
}
