import { judge, readJudgements } from '@/app/_server/graph'
import { serve } from '@/app/_server/route'
import { endpoints } from '@/lib/api/endpoints'

export const GET = serve(endpoints.judgements, ({ query }) => readJudgements(query))
export const POST = serve(endpoints.judge, ({ body }) => judge(body))
