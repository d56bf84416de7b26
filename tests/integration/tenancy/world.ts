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

/** A digest of everything that belongs to an organization, by table; when a key was last used is no change. */
export async function digestTenant(organizationId: string): Promise<Record<string, string>> {
  const { rows: tables } = await getPool().query<{ name: string }>(`
    SELECT c.table_name AS name FROM information_schema.columns c JOIN pg_class k ON k.relname = c.table_name
    WHERE c.table_schema = current_schema() AND c.column_name = 'organization_id' AND k.relkind IN ('r', 'p')
      AND NOT k.relispartition ORDER BY 1`)
  const parts = tables.map(
    ({
      name,
    }) => `SELECT '${name}' AS name, count(*) || ':' || coalesce(md5(string_agg(row, '' ORDER BY row)), '') AS digest
      FROM (SELECT (to_jsonb(t) - 'last_used_at')::text AS row FROM ${name} t WHERE organization_id = $1) rows`,
  )
  parts.push(`SELECT 'organization', md5(to_jsonb(o)::text) FROM organization o WHERE id = $1`)
  const { rows } = await getPool().query<{ name: string; digest: string }>(parts.join(' UNION ALL '), [organizationId])
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]))
}
