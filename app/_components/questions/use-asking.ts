'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { api } from '@/lib/api/client'
import type { QuestionAnswer } from '@/lib/api/questions'
import type { AppError } from '@/lib/errors'
import { toAppError } from '@/lib/errors'
import type { Given } from '@/lib/questions/address'
import { presentIn, questionAddress } from '@/lib/questions/address'

export type Asked =
  | { readonly status: 'none' | 'asking' | 'cancelled' }
  | { readonly status: 'answered'; readonly answer: QuestionAnswer }
  | { readonly status: 'failed'; readonly error: AppError }

/** Asks a ready question, at first with `start`; asking again gives up the answer before. The address keeps the values. */
export function useAsking(name: string, start: Given) {
  const [first] = useState(start)
  const [asked, setAsked] = useState<Asked>({ status: 'asking' })
  const control = useRef<AbortController>(undefined)

  const ask = useCallback(
    (given: Given) => {
      control.current?.abort()
      const controller = new AbortController()
      control.current = controller
      const tell = (told: Asked): void => {
        if (control.current === controller) setAsked(told)
      }
      api.ask(name, { params: presentIn(given) }, controller.signal).then(
        (answer) => tell({ status: 'answered', answer }),
        (error: unknown) =>
          tell(
            controller.signal.aborted
              ? { status: 'cancelled' }
              : { status: 'failed', error: toAppError(error) },
          ),
      )
    },
    [name],
  )
  useEffect(() => {
    ask(first)
    return () => control.current?.abort()
  }, [ask, first])

  return {
    asked,
    ask: (given: Given) => {
      window.history.replaceState(null, '', questionAddress(name, given))
      setAsked({ status: 'asking' })
      ask(given)
    },
    cancel: () => control.current?.abort(),
  }
}
