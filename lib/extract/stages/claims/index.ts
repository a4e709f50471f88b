import type { Reading } from '@/lib/extract/reading'

/** Finds the claims of a release. */
export function claims(_reading: Reading): void {}
