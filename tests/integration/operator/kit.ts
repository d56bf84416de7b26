import { forgetSessionState } from '@/lib/auth'
import { getDb } from '@/lib/db'
import type { CatalogEndpointDetail } from '@/lib/schemas/operator-catalog'
import { createTestPerson, type TestPerson } from '@/tests/factories/create-person'
import type { ServedApp } from '@/tests/factories/serve-app'

export type Answer = { status: number; body: { data?: unknown; error?: { message: string; metadata?: ErrorMetadata } } }
type ErrorMetadata = { reason?: string; fields?: { field: string; message: string }[] }

export async function createOperator(): Promise<TestPerson> {
  const operator = await createTestPerson()
  await getDb().user.update({ where: { id: operator.userId }, data: { isOperator: true } })
  forgetSessionState(operator.userId)
  return operator
}

export type Question = { method?: string; path: string; body?: unknown }

/** Asks the API below `/operator` as somebody who is signed in. */
export async function askAs(app: ServedApp, who: { cookie: string }, question: Question): Promise<Answer> {
  const { method = 'GET', path, body } = question
  const response = await fetch(`${app.url}/api/v1/operator${path}`, {
    method,
    headers: { origin: app.url, cookie: who.cookie },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: (await response.json()) as Answer['body'] }
}

export async function readEndpoint(
  app: ServedApp,
  who: { cookie: string },
  id: string,
): Promise<CatalogEndpointDetail> {
  const { body } = await askAs(app, who, { path: `/catalog/endpoint?id=${encodeURIComponent(id)}` })
  return body.data as CatalogEndpointDetail
}

/** The fields that a refusal names. */
export const fieldsOf = ({ body }: Answer): string[] => (body.error?.metadata?.fields ?? []).map(({ field }) => field)
