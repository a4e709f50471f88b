import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { OperationPage } from '@/app/_components/api-docs/operation-page'
import { readReference } from '@/app/_server/reference'

interface Asked {
  readonly params: Promise<{ operation: string }>
}

const find = (id: string) =>
  readReference()
    .flatMap(({ operations }) => operations)
    .find((operation) => operation.id === id)

export async function generateMetadata({ params }: Asked): Promise<Metadata> {
  const operation = find((await params).operation)
  return operation ? { title: `${operation.method} ${operation.path}` } : {}
}

/** One operation of the API: what it takes and answers, and a form that sends it. */
export default async function ApiOperationPage({ params }: Asked) {
  const operation = find((await params).operation)
  if (!operation) notFound()
  const asked = await headers()
  const origin = `${asked.get('x-forwarded-proto') ?? 'http'}://${asked.get('host') ?? 'localhost'}`
  return <OperationPage key={operation.id} operation={operation} origin={origin} />
}
