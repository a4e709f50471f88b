import { changeBoard, deleteBoard, readBoard } from '@/app/_server/graph'
import { serve } from '@/app/_server/route'
import { endpoints } from '@/lib/api/endpoints'

export const GET = serve(endpoints.board, ({ params }) => readBoard(params.id))
export const PUT = serve(endpoints.changeBoard, ({ params, body }) => changeBoard(params.id, body))
export const DELETE = serve(endpoints.deleteBoard, ({ params }) => deleteBoard(params.id))
