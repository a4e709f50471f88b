import { runQuestion } from '@/app/_server/graph'
import { serve } from '@/app/_server/route'
import { endpoints } from '@/lib/api/endpoints'
import { findQuestion } from '@/lib/questions'

export const GET = serve(endpoints.question, ({ params }) => findQuestion(params.name))

export const POST = serve(endpoints.askQuestion, ({ params, body, who, signal }) =>
  runQuestion({ name: params.name, ...body, who, signal }),
)
