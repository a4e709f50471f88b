import { serve } from '@/app/_server/route'
import { endpoints } from '@/lib/api/endpoints'
import { describeModel } from '@/lib/api/model'

export const GET = serve(endpoints.model, () => describeModel())
