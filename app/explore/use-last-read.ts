'use client'

import { useState } from 'react'
import type { Loaded } from './use-load'

/** What was read last, for as long as something newer is still being read. */
export function useLastRead<T>(loaded: Loaded<T>): Loaded<T> {
  const [last, setLast] = useState<Loaded<T>>()
  const isNew = loaded.status === 'ready' && (last?.status !== 'ready' || last.value !== loaded.value)
  if (isNew) setLast(loaded)
  return loaded.status === 'loading' ? (last ?? loaded) : loaded
}
