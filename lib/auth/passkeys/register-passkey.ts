import type { PublicKeyCredentialCreationOptionsJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import type { PasskeyObject } from '@/lib/schemas/account-security'
import { tellSecurityChange } from '../account/tell-security-change'
import type { Visitor } from '../sessions/visitor'
import { noteChallenge, takeChallenge } from './challenges'
import { toPasskeyObject } from './passkey-object'
import { getRelyingParty } from './relying-party'

const PASSKEYS_MAX = 20

/** What a browser needs to make a passkey: one that is found without a name and that asks for a finger, a face or a PIN. */
export async function offerPasskey({ userId }: { userId: string }): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const user = await getDb().user.findUniqueOrThrow({ where: { id: userId }, include: { passkeys: true } })
  if (user.passkeys.length >= PASSKEYS_MAX) throw tooMany()
  const { generateRegistrationOptions } = await import('@simplewebauthn/server')
  const party = getRelyingParty()
  const options = await generateRegistrationOptions({
    rpID: party.id,
    rpName: party.name,
    userID: new Uint8Array(Buffer.from(userId, 'utf8')),
    userName: user.email,
    userDisplayName: user.name ?? user.email,
    excludeCredentials: user.passkeys.map(({ id, transports }) => ({ id, transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  await noteChallenge({ challenge: options.challenge, purpose: 'register', userId })
  return options
}

export type NewPasskey = { userId: string; name: string; response: RegistrationResponseJSON; visitor: Visitor }

/** Keeps the passkey that a browser has made. @throws AppError invalid_request (not ours, too late), conflict (known, too many) */
export async function addPasskey({ userId, name, response, visitor }: NewPasskey): Promise<PasskeyObject> {
  const { credential, isSynced } = await verifyRegistration({ userId, response })
  return getDb().$transaction(async (db) => {
    if ((await db.passkey.count({ where: { userId } })) >= PASSKEYS_MAX) throw tooMany()
    const data = {
      id: credential.id,
      userId,
      name,
      publicKey: credential.publicKey,
      counter: BigInt(credential.counter),
      transports: credential.transports ?? [],
      isSynced,
    }
    const { count } = await db.passkey.createMany({ data, skipDuplicates: true })
    if (count === 0) throw new AppError('conflict', 'This passkey is known already.')
    await tellSecurityChange(db, { userId, change: 'passkey_added', subject: name, visitor })
    return toPasskeyObject(await db.passkey.findUniqueOrThrow({ where: { id: credential.id } }))
  })
}

async function verifyRegistration({ userId, response }: Pick<NewPasskey, 'userId' | 'response'>) {
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server')
  const party = getRelyingParty()
  const result = await verifyRegistrationResponse({
    response,
    expectedChallenge: (challenge) => takeChallenge({ challenge, purpose: 'register', userId }),
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
  }).catch((error: unknown) => {
    throw refused(error)
  })
  if (!result.verified) throw refused(null)
  const { credential, credentialDeviceType } = result.registrationInfo
  return { credential, isSynced: credentialDeviceType === 'multiDevice' }
}

function refused(cause: unknown): AppError {
  return new AppError('invalid_request', 'The passkey could not be verified. Try again.', { cause })
}

function tooMany(): AppError {
  return new AppError('conflict', `An account has at most ${PASSKEYS_MAX} passkeys. Remove one first.`)
}
