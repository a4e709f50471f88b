'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { DatabaseZap } from 'lucide-react'
import { api } from '@/lib/api/client'
import { useMessages } from '../i18n'
import { Notice } from '../ui/notice'

/** Says that Neo4j is away, asks every two seconds, and draws the page again once it answers. */
export function DatabaseAway() {
  const { m } = useMessages()
  const router = useRouter()
  useEffect(() => {
    let asking = false
    const timer = setInterval(() => {
      if (asking) return
      asking = true
      api
        .health()
        .then(() => router.refresh())
        .catch(() => undefined) // still away: that is what this page says
        .finally(() => {
          asking = false
        })
    }, 2000)
    return () => clearInterval(timer)
  }, [router])
  return (
    <Notice
      page
      icon={<DatabaseZap aria-hidden />}
      title={m.common.databaseAway.title}
      body={m.common.databaseAway.body}
    />
  )
}
