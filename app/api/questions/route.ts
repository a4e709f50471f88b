import { serve } from '@/app/_server/route'
import { endpoints } from '@/lib/api/endpoints'
import { themes } from '@/lib/questions'

export const GET = serve(endpoints.questions, () => ({ themes }))
