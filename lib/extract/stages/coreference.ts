import type { Reading } from '@/lib/extract/reading'

/** Third stage: finds what short names, titles, acronyms and descriptions stand for. */
export function coreference(_reading: Reading): void {}
