import { giveBackTry, takeTryOfAddress } from '@/lib/auth'
import { AppError } from '@/lib/core/errors'
import { type DbClient, getDb } from '@/lib/db'
import { insertKey } from '@/lib/keys'
import { hashCode } from './code-secret'
import { isRightVerifier } from './is-right-verifier'

const THROTTLE = 'oauth_exchange_address'

export type CodeExchange = {
  code: string
  codeVerifier: string | null
  codeChallengeMethod: 'S256' | 'plain' | null
  /** Whose wrong tries are slowed down; null when it is not known. */
  address: string | null
}

/**
 * Exchanges a code for an API key. Of several tries at once exactly one gets it; a wrong verifier uses nothing up.
 * @throws AppError permission_denied with `details.reason` (unknown_code, used_code, expired_code, wrong_verifier),
 *   invalid_request (another method than the code was made with), rate_limit_exceeded
 */
export async function exchangeAuthCode(exchange: CodeExchange): Promise<{ key: string; userId: string }> {
  const { address } = exchange
  await takeTryOfAddress(THROTTLE, address)
  const result = await getDb().$transaction((db) => exchangeOnce(db, exchange))
  await giveBackTry({ name: THROTTLE, of: address })
  return result
}

/** The update waits for whoever uses the same code up, and finds it used then; what is refused after it is undone. */
async function exchangeOnce(db: DbClient, exchange: CodeExchange): Promise<{ key: string; userId: string }> {
  const codeHash = hashCode(exchange.code)
  const now = new Date()
  const [code] = await db.oauthCode.updateManyAndReturn({
    where: { codeHash, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  })
  if (!code) throw await explainRefusal(db, codeHash)
  requireMethod(code.codeChallengeMethod, exchange.codeChallengeMethod)
  if (!isRightVerifier(code, exchange.codeVerifier)) {
    throw refuse('`code_verifier` does not belong to the challenge that the code was made with.', 'wrong_verifier')
  }
  const { organizationId, userId, keyName, limitNanos, limitReset, keyExpiresAt, appId } = code
  const { secret } = await insertKey(
    {
      organizationId,
      createdByUserId: userId,
      name: keyName,
      limitNanos,
      limitReset: toLimitReset(limitReset),
      expiresAt: keyExpiresAt,
      oauthAppId: appId,
    },
    { db },
  )
  return { key: secret, userId }
}

async function explainRefusal(db: DbClient, codeHash: string): Promise<AppError> {
  const code = await db.oauthCode.findUnique({ where: { codeHash } })
  if (!code) return refuse('There is no such code. Ask the person to authorize again.', 'unknown_code')
  if (code.usedAt) return refuse('This code was used already. Ask the person to authorize again.', 'used_code')
  return refuse('This code is older than ten minutes. Ask the person to authorize again.', 'expired_code')
}

function requireMethod(made: string | null, claimed: string | null): void {
  if (claimed === null || made === null || claimed === made) return
  throw new AppError(
    'invalid_request',
    `\`code_challenge_method\` is ${claimed}, but the code was made with ${made}.`,
    {
      details: { field: 'code_challenge_method', reason: 'wrong_method' },
    },
  )
}

function toLimitReset(value: string | null): 'daily' | 'weekly' | 'monthly' | null {
  return value === 'daily' || value === 'weekly' || value === 'monthly' ? value : null
}

function refuse(message: string, reason: string): AppError {
  return new AppError('permission_denied', message, { details: { reason } })
}
