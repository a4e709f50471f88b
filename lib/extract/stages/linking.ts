import type { Reading } from '@/lib/extract/reading'

/** Fourth stage: settles the ids of entities, one for each identity. */
export function linking(_reading: Reading): void {}
