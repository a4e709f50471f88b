import { streamQuery } from '@/app/_server/graph'
import { ndjsonStream } from '@/app/_server/ndjson-stream'
import { serve } from '@/app/_server/route'
import { endpoints } from '@/lib/api/endpoints'

export const POST = serve(endpoints.queryStream, ({ body, who, signal: asked }) =>
  ndjsonStream(asked, async (write, signal) => {
    const told = await streamQuery(
      { ...body, who, signal },
      { columns: (columns) => write([{ columns }]), rows: write },
    )
    await write([{ done: true, ...told }])
  }),
)
