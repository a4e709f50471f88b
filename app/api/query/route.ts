import { runQuery } from '@/app/_server/graph'
import { serve } from '@/app/_server/route'
import { endpoints } from '@/lib/api/endpoints'

export const POST = serve(endpoints.query, ({ body, who, signal }) => runQuery({ ...body, who, signal }))
