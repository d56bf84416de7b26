import type { AuthenticationResponseJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server'
import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import { type ChallengePurpose, noteChallenge, takeChallenge } from './challenges'
import { getRelyingParty } from './relying-party'

/** What a browser needs to ask for a passkey; for a sign-in it offers those that it has for this site. */
export async function askForPasskey(input: {
  purpose: Exclude<ChallengePurpose, 'register'>
  userId: string | null
}): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const { purpose, userId } = input
  const own = userId === null ? [] : await getDb().passkey.findMany({ where: { userId } })
  const { generateAuthenticationOptions } = await import('@simplewebauthn/server')
  const options = await generateAuthenticationOptions({
    rpID: getRelyingParty().id,
    userVerification: 'required',
    allowCredentials: own.map(({ id, transports }) => ({ id, transports })),
  })
  await noteChallenge({ challenge: options.challenge, purpose, userId })
  return options
}

export type PasskeyProof = {
  response: AuthenticationResponseJSON
  purpose: Exclude<ChallengePurpose, 'register'>
  /** Whose passkey it has to be; null before a sign-in. */
  userId: string | null
}

/**
 * Checks what an authenticator signed: our challenge, once, for this site, with the person verified, and a counter that
 * goes on.
 * @returns whose passkey it is
 * @throws AppError authentication
 */
export async function checkPasskey({ response, purpose, userId }: PasskeyProof): Promise<{ userId: string }> {
  const row = await getDb().passkey.findUnique({ where: { id: response.id } })
  if (!row || (userId !== null && row.userId !== userId)) throw refused(null)
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server')
  const party = getRelyingParty()
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response,
    expectedChallenge: (challenge) => takeChallenge({ challenge, purpose, userId }),
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
    credential: { id: row.id, publicKey: row.publicKey, counter: Number(row.counter) },
  }).catch((error: unknown) => {
    throw refused(error)
  })
  if (!verified) throw refused(null)
  const { count } = await getDb().passkey.updateMany({
    // Two answers with one counter are a copied authenticator; some never count, and stay at 0.
    where: { id: row.id, counter: row.counter },
    data: { counter: BigInt(authenticationInfo.newCounter), lastUsedAt: new Date() },
  })
  if (count === 0) throw refused(null)
  return { userId: row.userId }
}

function refused(cause: unknown): AppError {
  return new AppError('authentication', 'This passkey was not accepted. Try again, or sign in another way.', {
    cause,
    details: { reason: 'passkey_refused' },
  })
}
