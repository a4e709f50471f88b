import type { SavedQuery } from '@/lib/api/queries'

/** Cypher that reads the saved query `kept`. */
export const savedQueryMap = 'kept {.id, .name, .description, .cypher, .params, .version, .changedAt}'

/** What `savedQueryMap` reads: parameters as JSON. */
export type SavedQueryRow = Omit<SavedQuery, 'params'> & { readonly params: string }

export const toSavedQuery = ({ params, ...row }: SavedQueryRow): SavedQuery => ({
  ...row,
  params: JSON.parse(params) as SavedQuery['params'],
})
