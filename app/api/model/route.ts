import { route } from '@/app/_server/route'
import { describeModel } from '@/lib/api/model'

export const GET = route(async () => describeModel())
