import 'server-only'
import { describeApi } from '@/lib/api/openapi'
import { referenceOf } from '@/lib/api/reference'
import { apiVersion } from '@/lib/api/version'

let made: ReturnType<typeof referenceOf> | undefined

/** Every operation of the API as its page shows it; made once, since nothing of it changes while the app runs. */
export const readReference = (): ReturnType<typeof referenceOf> =>
  (made ??= referenceOf(describeApi(apiVersion)))
