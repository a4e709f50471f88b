import type { Reading } from '@/lib/extract/reading'

/** Finds events. */
export function findEvents(_reading: Reading): void {}
