import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { openBytes, sealBytes, type SealKey } from '@/lib/core/seal-bytes'
import { type EncryptionKey, getEnv } from '@/lib/env'

const compress = promisify(gzip)
const expand = promisify(gunzip)

/** What a ciphertext is bound to: in another row, chat or organization it does not open. */
export type ChatPlace = { organizationId: string; chatId: string; part: string }

export type Sealed = { sealed: Uint8Array; keyVersion: number }

/** Seals a value as compressed JSON under the installation's newest encryption key. */
export async function sealValue(place: ChatPlace, value: unknown): Promise<Sealed> {
  return sealFile(place, await compress(JSON.stringify(value)))
}

/**
 * The value again.
 * @throws Error when it was changed, moved, or sealed by a key that is no longer configured
 */
export async function openValue(place: ChatPlace, sealed: Sealed): Promise<unknown> {
  const value: unknown = JSON.parse((await expand(openFile(place, sealed))).toString('utf8'))
  return value
}

/** Seals bytes as they are. */
export function sealFile(place: ChatPlace, bytes: Uint8Array): Sealed {
  const [newest] = getEnv().CAUSEWAY_ENCRYPTION_KEYS
  if (!newest) throw new Error('No encryption key is configured.')
  return { sealed: sealBytes(toKey(newest, place), bytes), keyVersion: newest.version }
}

/** The bytes again. @throws Error as `openValue` does */
export function openFile(place: ChatPlace, { sealed, keyVersion }: Sealed): Buffer {
  const key = getEnv().CAUSEWAY_ENCRYPTION_KEYS.find((candidate) => candidate.version === keyVersion)
  const bytes = key ? openBytes(toKey(key, place), sealed) : null
  if (bytes === null) throw new Error(`A part of chat ${place.chatId} cannot be opened (key version ${keyVersion}).`)
  return bytes
}

function toKey({ secret, version }: EncryptionKey, { organizationId, chatId, part }: ChatPlace): SealKey {
  return { secret, purpose: 'causeway chats', place: ['chat', version, organizationId, chatId, part] }
}
