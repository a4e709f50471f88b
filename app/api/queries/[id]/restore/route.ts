import { restoreQuery } from '@/app/_server/graph'
import { serve } from '@/app/_server/route'
import { endpoints } from '@/lib/api/endpoints'

export const POST = serve(endpoints.restoreQuery, ({ params }) => restoreQuery(params.id))
