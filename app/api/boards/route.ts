import { createBoard, readBoards } from '@/app/_server/graph'
import { serve } from '@/app/_server/route'
import { endpoints } from '@/lib/api/endpoints'

export const GET = serve(endpoints.boards, ({ query }) => readBoards(query))
export const POST = serve(endpoints.saveBoard, ({ body }) => createBoard(body))
