'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Call } from '@/lib/api/snippets'

/** What came of a call so far. */
export interface Outcome {
  readonly state: 'idle' | 'sending' | 'done' | 'stopped' | 'failed'
  readonly status: number
  /** Until the last byte. */
  readonly ms: number
  readonly bytes: number
  readonly headers: readonly (readonly [string, string])[]
  readonly text: string
  /** Address of a picture that was answered. */
  readonly picture: string | null
}

const nothing: Outcome = {
  ...{ state: 'idle', status: 0, ms: 0, bytes: 0, headers: [], text: '', picture: null },
}

function pretty(text: string, type: string): string {
  if (!type.includes('json') || type.includes('ndjson')) return text
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

/** Reads an answer to its end; what is text is told as it comes. */
async function readAll(response: Response, tell: (bytes: number, text: string) => void): Promise<Blob> {
  const type = response.headers.get('content-type') ?? ''
  const pieces: BlobPart[] = []
  const decoder = new TextDecoder()
  const reader = response.body?.getReader()
  let [bytes, text] = [0, '']
  for (;;) {
    const piece = await reader?.read()
    if (!piece || piece.done) return new Blob(pieces, { type })
    pieces.push(piece.value)
    bytes += piece.value.byteLength
    if (!type.startsWith('image/png')) text += decoder.decode(piece.value, { stream: true })
    tell(bytes, text)
  }
}

/** Sends calls one at a time and tells what comes of the last. */
export function useCall() {
  const [outcome, setOutcome] = useState(nothing)
  const running = useRef<AbortController>(null)
  const picture = useRef<string>(null)
  const drop = useCallback(() => {
    running.current?.abort()
    if (picture.current) URL.revokeObjectURL(picture.current)
    picture.current = null
  }, [])
  useEffect(() => drop, [drop])

  const send = useCallback(
    async ({ method, url, body }: Call) => {
      drop()
      const control = new AbortController()
      running.current = control
      const from = performance.now()
      const change = (next: Partial<Outcome>) => {
        if (running.current !== control) return
        setOutcome((last) => ({ ...last, ms: Math.round(performance.now() - from), ...next }))
      }
      setOutcome({ ...nothing, state: 'sending' })
      try {
        const response = await fetch(url, {
          ...{ method, signal: control.signal, cache: 'no-store' },
          ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body }),
        })
        const type = response.headers.get('content-type') ?? ''
        change({ status: response.status, headers: [...response.headers] })
        const blob = await readAll(response, (bytes, text) => change({ bytes, text }))
        if (type.startsWith('image/')) picture.current = URL.createObjectURL(blob)
        setOutcome((last) => ({ ...last, text: pretty(last.text, type) }))
        change({ state: 'done', picture: picture.current })
      } catch {
        change({ state: control.signal.aborted ? 'stopped' : 'failed' })
      }
    },
    [drop],
  )
  const stop = useCallback(() => running.current?.abort(), [])
  return { outcome, send, stop }
}
