import type { Reading } from '@/lib/extract/reading'

/** Finds the figures of a release. */
export function figures(_reading: Reading): void {}
