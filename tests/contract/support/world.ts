import { getDb } from '@/lib/db'
import { createKey } from '@/lib/keys'
import { createTenant, type Tenant } from '@/tests/factories/create-tenant'
import type { Access } from './driver'

/** An organization of its own, with credits unless told otherwise. */
export async function createAccess(origin: string, options: { creditNanos?: bigint } = {}): Promise<Access & Tenant> {
  return { origin, ...(await createTenant(options)) }
}

/** A key that administers keys and cannot infer. */
export async function createManagementAccess(origin: string): Promise<Access & Tenant> {
  const tenant = await createTenant()
  const { organizationId } = tenant
  const { secret } = await createKey({ organizationId, createdByUserId: null, name: 'admin', kind: 'management' })
  return { ...tenant, origin, apiKey: secret }
}

/** An organization whose free requests of today are used up. */
export async function createUsedUpAccess(origin: string): Promise<Access & Tenant> {
  const access = await createAccess(origin, { creditNanos: 0n })
  const start = new Date(new Date().toISOString().slice(0, 10))
  const { organizationId } = access
  const requests = 50
  await getDb().freeUsage.create({ data: { organizationId, windowKind: 'day', windowStart: start, requests } })
  return access
}
