import type { Reading } from '@/lib/extract/reading'

/** Finds agreements. */
export function findAgreements(_reading: Reading): void {}
