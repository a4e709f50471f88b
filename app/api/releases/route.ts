import { eventStream } from '@/app/_server/event-stream'
import { loadDocuments, readReleaseList } from '@/app/_server/graph'
import { serve } from '@/app/_server/route'
import { endpoints } from '@/lib/api/endpoints'

export const GET = serve(endpoints.releases, ({ query }) => readReleaseList(query))

export const POST = serve(endpoints.load, ({ body }) =>
  eventStream(async (send, signal) => {
    const report = await loadDocuments(body.documents, { onItem: (item) => send('item', item), signal })
    send('report', report)
  }),
)
