import type { CompletionItem } from '@neo4j-cypher/language-support'
import type { QuerySchema } from '@/lib/api/query-schema'
import type { Formatted, LanguageAnswer, LanguageQuestion } from './language'

type Question = LanguageQuestion extends infer Q
  ? Q extends LanguageQuestion
    ? Omit<Q, 'id'>
    : never
  : never

/** The thread that knows Cypher. What it is asked rejects where it cannot start. */
export interface Language {
  readonly learn: (schema: QuerySchema, parameters: readonly string[]) => Promise<void>
  readonly complete: (text: string, caret: number, explicit: boolean) => Promise<readonly CompletionItem[]>
  readonly format: (text: string, caret: number) => Promise<Formatted>
  readonly close: () => void
}

interface Waiting {
  readonly resolve: (answer: LanguageAnswer) => void
  readonly reject: (error: Error) => void
}

const startWorker = () => new Worker(new URL('./language-worker.ts', import.meta.url), { type: 'module' })

/** The thread that knows Cypher; it starts with the first question, also after it was closed. */
export function openLanguage(): Language {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let last = 0
  const giveUp = (why: string) => {
    for (const { reject } of waiting.values()) reject(new Error(why))
    waiting.clear()
  }
  const start = (): Worker => {
    const started = startWorker()
    started.addEventListener('message', ({ data }: MessageEvent<LanguageAnswer>) => {
      waiting.get(data.id)?.resolve(data)
      waiting.delete(data.id)
    })
    started.addEventListener('error', (event) => {
      event.preventDefault()
      giveUp(event.message)
    })
    return started
  }
  const ask = (question: Question): Promise<LanguageAnswer> =>
    new Promise((resolve, reject) => {
      worker ??= start()
      last += 1
      waiting.set(last, { resolve, reject })
      worker.postMessage({ ...question, id: last })
    })
  const failed = (answer: LanguageAnswer) => new Error('failed' in answer ? answer.failed : 'No answer.')
  return {
    learn: async (schema, parameters) => void (await ask({ ask: 'schema', schema, parameters })),
    complete: async (text, caret, explicit) => {
      const answer = await ask({ ask: 'complete', text, caret, explicit })
      if ('completions' in answer) return answer.completions
      throw failed(answer)
    },
    format: async (text, caret) => {
      const answer = await ask({ ask: 'format', text, caret })
      if ('formatted' in answer) return answer.formatted
      throw failed(answer)
    },
    close: () => {
      worker?.terminate()
      worker = null
      giveUp('Closed.')
    },
  }
}
