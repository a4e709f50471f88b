import { readFigures } from '@/app/_server/graph'
import { serve } from '@/app/_server/route'
import { endpoints } from '@/lib/api/endpoints'

export const GET = serve(endpoints.figures, ({ query }) => readFigures(query.ids, query.measure))
