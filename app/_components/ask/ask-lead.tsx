'use client'

import { useRouter } from 'next/navigation'
import { askAddress } from './address'
import { AskBar } from './ask-bar'

/** The way from the workbench to questions in plain words. */
export function AskLead() {
  const router = useRouter()
  return (
    <div className="mx-auto w-full max-w-7xl px-4 pt-4 md:px-6 md:pt-6">
      <AskBar onAsk={(phrase) => router.push(askAddress({ phrase }))} />
    </div>
  )
}
