import 'server-only'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { AppError } from '@/lib/errors'
import { DatabaseAway } from '../_components/shell/database-away'

/**
 * Reads what a page shows and draws it; says so when the database is away, answers 404 where there is nothing,
 * and leaves every other failure to the error page.
 */
export async function withGraph<T>(read: () => Promise<T>, draw: (data: T) => ReactNode): Promise<ReactNode> {
  let data: T
  try {
    data = await read()
  } catch (error) {
    if (error instanceof AppError && error.code === 'database_away') return <DatabaseAway />
    if (error instanceof AppError && error.code === 'not_found') notFound()
    throw error
  }
  return draw(data)
}
