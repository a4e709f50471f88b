import { readSavedQueries, saveQuery } from '@/app/_server/graph'
import { serve } from '@/app/_server/route'
import { endpoints } from '@/lib/api/endpoints'

export const GET = serve(endpoints.savedQueries, ({ query }) => readSavedQueries(query))
export const POST = serve(endpoints.saveQuery, ({ body }) => saveQuery(body))
