import { makeBriefing } from '@/app/_server/graph'
import { serve } from '@/app/_server/route'
import { endpoints } from '@/lib/api/endpoints'

export const POST = serve(endpoints.exportBriefing, async ({ body }) => {
  const { bytes, mediaType } = await makeBriefing(body)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': mediaType,
      'content-disposition': `attachment; filename="briefing.${body.format}"`,
    },
  })
})
