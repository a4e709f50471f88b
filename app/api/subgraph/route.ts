import { readSubgraph } from '@/app/_server/graph'
import { serve } from '@/app/_server/route'
import { endpoints } from '@/lib/api/endpoints'

export const GET = serve(endpoints.subgraph, ({ query }) => readSubgraph(query.ids))
export const POST = serve(endpoints.subgraphOfMany, ({ body }) => readSubgraph(body.ids))
