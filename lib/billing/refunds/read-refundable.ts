import type pg from 'pg'
import { NANOS_PER_CENT } from '@/lib/core/money'

/**
 * Whole cents of an organization's balance that were bought, are unspent and set aside for nothing. Inside a transaction
 * the balance stays locked until its end.
 */
export async function readRefundableCents(client: pg.Pool | pg.PoolClient, organizationId: string): Promise<number> {
  const { rows } = await client.query<{ nanos: string }>({
    text: 'SELECT payment_refundable_nanos($1)::text AS nanos',
    values: [organizationId],
  })
  return Number(BigInt(rows[0]?.nanos ?? '0') / NANOS_PER_CENT)
}
