import { randomUUID } from 'node:crypto'
import { getDb } from '@/lib/db'
import type { OrganizationRole } from '@/lib/schemas/organizations'
import { createTestPerson, type TestPerson } from '@/tests/factories/create-person'
import type { ServedApp } from '@/tests/factories/serve-app'

export type Answer = { status: number; body: Record<string, unknown>; setCookie: string | null }
export type Ask = { method?: string; path: string; body?: unknown; headers?: Record<string, string> }

/** Asks the API as a person in the browser does; `in` makes the session work in one of their organizations. */
export async function ask(app: ServedApp, who: { cookie: string; in?: string } | null, request: Ask): Promise<Answer> {
  const { method = 'GET', path, body, headers = {} } = request
  const chosen = who?.in === undefined ? '' : `; causeway.organization=${who.in}`
  const cookie: Record<string, string> = who === null ? {} : { cookie: `${who.cookie}${chosen}` }
  const response = await fetch(`${app.url}/api/v1${path}`, {
    method,
    headers: { origin: app.url, ...cookie, ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const parsed = text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {}
  return { status: response.status, body: parsed, setCookie: response.headers.get('set-cookie') }
}

/** The `reason` of a refusal. */
export function reasonOf({ body }: Answer): unknown {
  const { error } = body as { error?: { metadata?: { reason?: unknown } } }
  return error?.metadata?.reason
}

/** A shared organization and people in it by role; the first is its maker. */
export async function createTeam(...roles: OrganizationRole[]): Promise<{ id: string; people: TestPerson[] }> {
  const id = `org_${randomUUID()}`
  await getDb().organization.create({ data: { id, name: 'Team' } })
  const people: TestPerson[] = []
  for (const role of roles) {
    const person = await createTestPerson()
    await getDb().membership.create({ data: { organizationId: id, userId: person.userId, role } })
    const { forgetSessionState } = await import('@/lib/auth')
    forgetSessionState(person.userId)
    people.push(person)
  }
  return { id, people }
}

/** Somebody in a team, as whom to ask in it. */
export function inTeam(team: { id: string; people: TestPerson[] }, index: number): { cookie: string; in: string } {
  const person = team.people[index]
  if (!person) throw new Error(`The team has no person ${index}.`)
  return { cookie: person.cookie, in: team.id }
}
