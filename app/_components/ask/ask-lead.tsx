'use client'

import { useRouter } from 'next/navigation'
import { askAddress } from './address'
import { AskBar } from './ask-bar'

/** The way from the workbench to questions in plain words. */
export function AskLead() {
  const router = useRouter()
  return (
    <div className="w-full px-3 py-2">
      <AskBar onAsk={(phrase) => router.push(askAddress({ phrase }))} />
    </div>
  )
}
