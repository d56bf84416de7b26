import { randomBytes } from 'node:crypto'

/** Every kind of id that we mint, and how it begins. Generations use a hyphen because clients know `gen-…`. */
const ID_PREFIX = {
  user: 'user_',
  organization: 'org_',
  key: 'key_',
  chain: 'chain_',
  preset: 'preset_',
  presetVersion: 'presetver_',
  order: 'order_',
  refund: 'refund_',
  promotionalCode: 'promo_',
  redemption: 'redeem_',
  price: 'price_',
  generation: 'gen-',
  request: 'req_',
  slice: 'slice_',
  process: 'proc_',
} as const

export type IdKind = keyof typeof ID_PREFIX

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** Mints an id that says what it is and sorts by time: 9 characters of milliseconds, 16 random ones (80 bits). */
export function createId(kind: IdKind): string {
  return `${ID_PREFIX[kind]}${encodeTime(Date.now())}${encodeRandom(randomBytes(16))}`
}

function encodeTime(milliseconds: number): string {
  let rest = milliseconds
  let text = ''
  for (let position = 0; position < 9; position++) {
    text = ALPHABET.charAt(rest % 32) + text
    rest = Math.floor(rest / 32)
  }
  return text
}

function encodeRandom(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += ALPHABET.charAt(byte % 32)
  return text
}
