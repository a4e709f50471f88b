import type { BoardFacts } from '@/lib/api/boards'

/** Cypher that reads what a list tells of the saved board `kept`. */
export const boardMap = 'kept {.id, .name, .version, .entities, .changedAt}'

/** What `boardMap` reads. */
export type BoardRow = BoardFacts
