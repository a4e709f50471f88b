import { serve } from '@/app/_server/route'
import { readStarts } from '@/app/_server/starts'
import { endpoints } from '@/lib/api/endpoints'

export const GET = serve(endpoints.starts, async () => ({
  starts: (await readStarts()).map(({ node, ids }) => ({ node, ids: [...ids] })),
}))
