import { randomUUID } from 'node:crypto'
import { forgetSessionState } from '@/lib/auth'
import { getDb, getPool } from '@/lib/db'
import { createKey } from '@/lib/keys'
import type { OrganizationRole } from '@/lib/schemas/organizations'
import { createTestPerson } from '@/tests/factories/create-person'
import type { ServedApp } from '@/tests/factories/serve-app'

/** Headers that make a request somebody's. */
export type Credentials = Record<string, string>

export type Tenant = {
  organizationId: string
  memberId: string
  callers: Record<OrganizationRole | 'inference' | 'management', Credentials>
}

/** An organization with a person of each role and a key of each kind. */
export async function createCallers(app: ServedApp): Promise<Tenant> {
  const organizationId = `org_${randomUUID()}`
  await getDb().organization.create({ data: { id: organizationId, name: 'Tenant' } })
  const join = async (role: OrganizationRole) => {
    const { userId, cookie } = await createTestPerson()
    await getDb().membership.create({ data: { organizationId, userId, role } })
    forgetSessionState(userId)
    return {
      userId,
      credentials: { cookie: `${cookie}; causeway.organization=${organizationId}`, origin: app.url },
    }
  }
  const makeKey = async (kind: 'inference' | 'management') => {
    const { secret } = await createKey({ organizationId, createdByUserId: null, name: kind, kind })
    return { authorization: `Bearer ${secret}` }
  }
  const [admin, member, billing] = [await join('admin'), await join('member'), await join('billing')]
  const callers = {
    admin: admin.credentials,
    member: member.credentials,
    billing: billing.credentials,
    inference: await makeKey('inference'),
    management: await makeKey('management'),
  }
  return { organizationId, memberId: member.userId, callers }
}

/** Tables of people that stay apart from organizations; what is signed in with comes and goes with every test person. */
const OF_PEOPLE = ['passkey', 'two_factor', 'recovery_code', 'oauth_account', 'user_session', 'membership']

/** A digest of everything that belongs to an organization and its member, by table; when something was last used is no change. */
export async function digestTenant({ organizationId, memberId }: Tenant): Promise<Record<string, string>> {
  const { rows: tables } = await getPool().query<{ name: string }>(`
    SELECT c.table_name AS name FROM information_schema.columns c JOIN pg_class k ON k.relname = c.table_name
    WHERE c.table_schema = current_schema() AND c.column_name = 'organization_id' AND k.relkind IN ('r', 'p')
      AND NOT k.relispartition ORDER BY 1`)
  const digest = (name: string, where: string) => `
    SELECT '${name}' AS name, count(*) || ':' || coalesce(md5(string_agg(row, '' ORDER BY row)), '') AS digest
    FROM (SELECT (to_jsonb(t) - 'last_used_at' - 'last_seen_at')::text AS row FROM ${name} t WHERE ${where}) rows`
  const parts = [
    ...tables.map(({ name }) => digest(name, 'organization_id = $1')),
    ...OF_PEOPLE.map((name) => digest(name, 'user_id = $2')).map((query) =>
      query.replace("SELECT '", "SELECT 'person:"),
    ),
    digest('organization', 'id = $1'),
    digest('app_user', 'id = $2'),
  ]
  const { rows } = await getPool().query<{ name: string; digest: string }>(parts.join(' UNION ALL '), [
    organizationId,
    memberId,
  ])
  return Object.fromEntries(rows.map(({ name, digest: value }) => [name, value]))
}
