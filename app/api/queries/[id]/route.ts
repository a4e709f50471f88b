import { changeQuery, deleteQuery, readSavedQuery } from '@/app/_server/graph'
import { serve } from '@/app/_server/route'
import { endpoints } from '@/lib/api/endpoints'

export const GET = serve(endpoints.savedQuery, ({ params }) => readSavedQuery(params.id))
export const PUT = serve(endpoints.changeQuery, ({ params, body }) => changeQuery(params.id, body))
export const DELETE = serve(endpoints.deleteQuery, ({ params }) => deleteQuery(params.id))
