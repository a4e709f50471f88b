import { apiVersion, serve } from '@/app/_server/route'
import { endpoints } from '@/lib/api/endpoints'
import { describeApi } from '@/lib/api/openapi'

export const GET = serve(endpoints.openapi, () => Response.json(describeApi(apiVersion)))
