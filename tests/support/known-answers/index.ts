import { figuresAndTheRest } from './figures-and-the-rest'
import type { KnownAnswer } from './known-answer'
import { peopleAndOperations } from './people-and-operations'

/**
 * An answer for each question, read off the releases in graph/samples/releases by a person. Where the reading is
 * known to miss something of a release, only what it does not miss is asserted.
 */
export const knownAnswers: readonly KnownAnswer[] = [...peopleAndOperations, ...figuresAndTheRest]
