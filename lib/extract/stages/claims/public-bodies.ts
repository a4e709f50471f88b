import type { DocumentEntity } from '@/lib/extract/document'
import { foldedWords } from '@/lib/extract/words'
import { languagePacks } from '@/lib/knowledge/languages'
import { expandBraces } from '@/lib/text/phrases'

let heads: ReadonlySet<string> | undefined

/** The nouns of every language that head the names of bodies of a state. */
function stateHeads(): ReadonlySet<string> {
  heads ??= new Set(
    Object.values(languagePacks)
      .flatMap(({ claims }) => claims.stateBodies)
      .flatMap(expandBraces)
      .flatMap(foldedWords),
  )
  return heads
}

const known = new WeakMap<DocumentEntity, boolean>()

/** Whether a body is one of a state by any of its names, in any language: "FBI" is a bureau, "Guardia Civil" a guard. */
export function isPublicBody(entity: DocumentEntity): boolean {
  let found = known.get(entity)
  if (found === undefined) {
    const names = [entity.name, ...Object.values(entity.names), ...entity.aliases]
    found = names.some((name) => foldedWords(name).some((word) => stateHeads().has(word)))
    known.set(entity, found)
  }
  return found
}
