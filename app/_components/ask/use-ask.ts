'use client'

import { useCallback, useEffect, useState } from 'react'
import type { AskAnswer } from '@/lib/api/ask'
import { api } from '@/lib/api/client'
import type { AppError } from '@/lib/errors'
import { toAppError } from '@/lib/errors'
import type { InterfaceLanguage } from '@/lib/i18n'
import type { Meaning } from '@/lib/phrases/meaning'
import { askAddress } from './address'

/** What is asked: a phrase, or the meaning of one with something changed. */
export type Question = { readonly phrase: string } | { readonly meaning: Meaning }

export type Asked =
  | { readonly status: 'asking' }
  | { readonly status: 'answered'; readonly answer: AskAnswer }
  | { readonly status: 'failed'; readonly error: AppError }

/** Asks in plain words, at first `start`; asking again gives up the answer before. The address keeps what was asked. */
export function useAsk(start: Question, lang: InterfaceLanguage) {
  const [question, setQuestion] = useState(start)
  const [asked, setAsked] = useState<Asked>({ status: 'asking' })
  /** The question that the answer on the page belongs to. */
  const [shown, setShown] = useState(start)

  useEffect(() => {
    const controller = new AbortController()
    void (async () => {
      try {
        const answer = await api.askPhrase({ ...question, lang }, controller.signal)
        if (controller.signal.aborted) return
        setShown(question)
        setAsked({ status: 'answered', answer })
      } catch (error) {
        if (!controller.signal.aborted) setAsked({ status: 'failed', error: toAppError(error) })
      }
    })()
    return () => controller.abort()
  }, [question, lang])

  const ask = useCallback((next: Question) => {
    window.history.replaceState(null, '', askAddress(next))
    setAsked((before) => (before.status === 'answered' ? before : { status: 'asking' }))
    setQuestion(next)
  }, [])
  return {
    question,
    shown,
    asked,
    working: asked.status === 'asking' || (asked.status === 'answered' && shown !== question),
    ask,
  }
}
