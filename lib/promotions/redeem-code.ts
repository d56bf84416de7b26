import type pg from 'pg'
import { giveBackTry, takeTry, takeTryOfAddress } from '@/lib/auth'
import { AppError } from '@/lib/core/errors'
import { createId } from '@/lib/core/ids'
import { runInTransaction } from '@/lib/db'
import { grantPromotionalCredit } from '@/lib/ledger'
import { hashCode, normalizeCode } from './hash-code'

type Redeemer = {
  organizationId: string
  /** Who redeems; null for a management key without a person. */
  userId: string | null
}

export type RedeemedCredit = { grantId: string; amountNanos: bigint; expiresAt: Date | null }

type CodeRow = {
  id: string
  label: string
  amount_nanos: string
  priority: number
  credit_expires_at: Date | null
  is_redeemed: boolean
}

const THROTTLE = 'redeem_organization'
const ADDRESS_THROTTLE = 'redeem_address'

/** Takes one of what is left of a code. The database's clock decides what is valid. */
const CLAIM = `
  UPDATE promotional_code SET redemptions = redemptions + 1
  WHERE code_hash = $1 AND disabled_at IS NULL AND redemptions < redemptions_max
    AND valid_from <= now() AND (valid_until IS NULL OR valid_until > now())
  RETURNING id, label, amount_nanos::text, priority, now() + credit_days * interval '1 day' AS credit_expires_at`

const IS_REDEEMED = `
  SELECT 1 FROM promotional_redemption r JOIN promotional_code c ON c.id = r.code_id
  WHERE c.code_hash = $1 AND (r.organization_id = $2 OR r.user_id = $3)`

const REDEEM = `
  INSERT INTO promotional_redemption (id, code_id, organization_id, user_id) VALUES ($1, $2, $3, $4)
  ON CONFLICT DO NOTHING`

/**
 * Redeems a promotional code for an organization: the redemption, the code's count and the credit commit together, once per
 * organization and person. Codes that do not exist, are used up, over or disabled are told apart for nobody.
 * @throws AppError invalid_request (no code to redeem), conflict (redeemed before), rate_limit_exceeded (too many tries)
 */
export async function redeemCode({
  code,
  address,
  ...who
}: Redeemer & { code: string; address: string | null }): Promise<RedeemedCredit> {
  await takeTryOfAddress(ADDRESS_THROTTLE, address)
  await takeTry({ name: THROTTLE, of: who.organizationId })
  const normalized = normalizeCode(code)
  if (normalized === null) throw unusable()
  const codeHash = hashCode(normalized)
  const credit = await runInTransaction((client) => redeemOnce(client, { ...who, codeHash }))
  await giveBackTry({ name: THROTTLE, of: who.organizationId })
  await giveBackTry({ name: ADDRESS_THROTTLE, of: address })
  return credit
}

/** The code's row stays locked to the commit, so that whoever comes at the same time is counted after this one. */
async function redeemOnce(
  client: pg.PoolClient,
  { organizationId, userId, codeHash }: Redeemer & { codeHash: string },
): Promise<RedeemedCredit> {
  const claimed = await client.query<CodeRow>(CLAIM, [codeHash])
  const [code] = claimed.rows
  const before = await client.query(IS_REDEEMED, [codeHash, organizationId, userId])
  if (before.rowCount) throw redeemedBefore()
  if (!code) throw unusable()
  const grantId = createId('redemption')
  const redeemed = await client.query(REDEEM, [grantId, code.id, organizationId, userId])
  if (!redeemed.rowCount) throw redeemedBefore()
  const amountNanos = BigInt(code.amount_nanos)
  const expiresAt = code.credit_expires_at
  await grantPromotionalCredit({
    organizationId,
    grantId,
    amountNanos,
    source: `Code ${code.label}`,
    priority: code.priority,
    expiresAt,
    client,
  })
  return { grantId, amountNanos, expiresAt }
}

const UNUSABLE = 'This code cannot be redeemed. Check its spelling; it may also be used up or over.'

function unusable(): AppError {
  return new AppError('invalid_request', `Invalid \`code\`: ${UNUSABLE}`, {
    details: { fields: [{ field: 'code', message: UNUSABLE }] },
  })
}

function redeemedBefore(): AppError {
  return new AppError('conflict', 'You have redeemed this code before. Each code counts once per account.', {
    details: { fields: [{ field: 'code', message: 'You have redeemed it before.' }] },
  })
}
