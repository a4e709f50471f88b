import { serve } from '@/app/_server/route'
import { endpoints } from '@/lib/api/endpoints'
import { describeApi } from '@/lib/api/openapi'
import { apiVersion } from '@/lib/api/version'

export const GET = serve(endpoints.openapi, () =>
  describeApi(apiVersion, Boolean(process.env.COMMUNIQUE_PASSWORD)),
)
