import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { OperationView } from '@/components/docs/operation-view'
import { readOperation } from '@/lib/docs'
import { getEnv } from '@/lib/env'

type OperationPageProps = { params: Promise<{ operation: string }> }

export async function generateMetadata({ params }: OperationPageProps): Promise<Metadata> {
  const operation = readOperation((await params).operation)
  return operation ? { title: operation.summary, description: `${operation.method} ${operation.path}` } : {}
}

export default async function OperationPage({ params }: OperationPageProps) {
  await connection()
  const operation = readOperation((await params).operation)
  if (!operation) notFound()
  return <OperationView operation={operation} baseUrl={`${getEnv().PUBLIC_URL}/api/v1`} />
}
