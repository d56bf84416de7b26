import { AppError } from '@/lib/core/errors'
import { getPool } from '@/lib/db'
import { getEnv } from '@/lib/env'
import { grantPromotionalCredit } from '@/lib/ledger'

/** Who had an account before the operator set an amount is no newcomer. */
const SELECT_NEWCOMER = `
  SELECT o.id AS organization_id, u.id AS user_id FROM app_user u JOIN organization o ON o.personal_for_user_id = u.id
  WHERE u.email = $1 AND u.email_verified_at IS NOT NULL AND u.created_at > now() - interval '3 days'`

/**
 * Gives a person who is new and whose address is verified the operator's welcome (SIGN_UP_CREDIT_USD, nothing unless set), once,
 * as promotional credit of their own organization. Called again it changes nothing.
 */
export async function grantSignUpCredit({ email }: { email: string }): Promise<void> {
  const amountNanos = getEnv().SIGN_UP_CREDIT_USD
  if (amountNanos === 0n) return
  const { rows } = await getPool().query<{ organization_id: string; user_id: string }>(SELECT_NEWCOMER, [email])
  const [newcomer] = rows
  if (!newcomer) return
  try {
    await grantPromotionalCredit({
      organizationId: newcomer.organization_id,
      grantId: `sign-up:${newcomer.user_id}`,
      amountNanos,
      source: 'Welcome',
      expiresAt: null,
    })
  } catch (error) {
    // They have had it, of another amount.
    if (!(error instanceof AppError && error.code === 'conflict')) throw error
  }
}
