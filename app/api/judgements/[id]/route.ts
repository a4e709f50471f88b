import { undoJudgement } from '@/app/_server/graph'
import { serve } from '@/app/_server/route'
import { endpoints } from '@/lib/api/endpoints'

export const DELETE = serve(endpoints.undoJudgement, ({ params }) => undoJudgement(params.id))
