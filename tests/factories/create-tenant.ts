import { randomUUID } from 'node:crypto'
import { createId } from '@/lib/core/ids'
import { getDb } from '@/lib/db'
import { createKey } from '@/lib/keys'
import { grantCredits } from '@/lib/ledger'

export type Tenant = { organizationId: string; keyId: string; keyHash: string; apiKey: string }

/** An organization with credits and one inference key, of its own for each test. */
export async function createTenant({
  creditNanos = 10_000_000_000n,
  limitNanos = null,
}: { creditNanos?: bigint; limitNanos?: bigint | null } = {}): Promise<Tenant> {
  const organizationId = createId('organization')
  await getDb().organization.create({ data: { id: organizationId, name: 'Test' } })
  if (creditNanos > 0n) {
    await grantCredits({ organizationId, amountNanos: creditNanos, reason: 'test', reference: randomUUID() })
  }
  const { key, secret } = await createKey({ organizationId, createdByUserId: null, name: 'test', limitNanos })
  const row = await getDb().apiKey.findFirstOrThrow({ where: { hash: key.hash } })
  return { organizationId, keyId: row.id, keyHash: key.hash, apiKey: secret }
}
