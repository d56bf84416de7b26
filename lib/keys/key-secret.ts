import { randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'

const PREFIX = 'sk-cw-v1-'
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const SECRET_BYTES = 32
/** 62^43 > 2^256 and 62^6 > 2^32: the fewest characters that hold the random part and the checksum. */
const RANDOM_LENGTH = 43
const CHECKSUM_LENGTH = 6
const FORM = new RegExp(`^${PREFIX}[0-9A-Za-z]{${RANDOM_LENGTH + CHECKSUM_LENGTH}}$`)

/** Mints an API key: prefix, 256 random bits and a checksum, so that a typo is told from an unknown key without a query. */
export function createKeySecret(): string {
  const body = `${PREFIX}${encodeBase62(BigInt(`0x${randomBytes(SECRET_BYTES).toString('hex')}`), RANDOM_LENGTH)}`
  return body + checksumOf(body)
}

/** Whether a text has the form of one of our keys and its checksum is right. Says nothing about whether the key exists. */
export function isKeySecret(text: string): boolean {
  if (!FORM.test(text)) return false
  return checksumOf(text.slice(0, -CHECKSUM_LENGTH)) === text.slice(-CHECKSUM_LENGTH)
}

/** The masked form that may be shown and stored, for example `sk-cw-v1-abc...123`. */
export function maskKeySecret(secret: string): string {
  return `${secret.slice(0, PREFIX.length + 3)}...${secret.slice(-3)}`
}

function checksumOf(body: string): string {
  return encodeBase62(BigInt(crc32(body)), CHECKSUM_LENGTH)
}

function encodeBase62(value: bigint, length: number): string {
  let rest = value
  let text = ''
  for (let position = 0; position < length; position++) {
    text = ALPHABET.charAt(Number(rest % 62n)) + text
    rest /= 62n
  }
  return text
}
