import { proveLocks, readHealth } from '@/app/_server/graph'
import { serve } from '@/app/_server/route'
import { endpoints } from '@/lib/api/endpoints'

export const dynamic = 'force-dynamic'
export const GET = serve(endpoints.health, async () => {
  const [health, locks] = await Promise.all([readHealth(), proveLocks()])
  return { ...health, locks }
})
