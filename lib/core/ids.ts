import { randomFillSync } from 'node:crypto'

/** Every kind of id that we mint, and how it begins. Generations use a hyphen because clients know `gen-…`. */
const ID_PREFIX = {
  user: 'user_',
  session: 'sess_',
  notice: 'note_',
  organization: 'org_',
  invitation: 'invite_',
  key: 'key_',
  chain: 'chain_',
  chat: 'chat_',
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
const RANDOM_LENGTH = 16
/** Random characters are made for so many ids at once: asking the system for each costs more than everything else here. */
const IDS_PER_REFILL = 256

const randomCharacters = Buffer.alloc(RANDOM_LENGTH * IDS_PER_REFILL)
let nextRandom = randomCharacters.length
let encodedTime = { milliseconds: -1, text: '' }

/** Mints an id that says what it is and sorts by time: 9 characters of milliseconds, 16 random ones (80 bits). */
export function createId(kind: IdKind): string {
  return `${ID_PREFIX[kind]}${encodeTime(Date.now())}${takeRandom()}`
}

function encodeTime(milliseconds: number): string {
  if (milliseconds === encodedTime.milliseconds) return encodedTime.text
  let rest = milliseconds
  let text = ''
  for (let position = 0; position < 9; position++) {
    text = ALPHABET.charAt(rest % 32) + text
    rest = Math.floor(rest / 32)
  }
  encodedTime = { milliseconds, text }
  return text
}

function takeRandom(): string {
  if (nextRandom === randomCharacters.length) refillRandom()
  const start = nextRandom
  nextRandom += RANDOM_LENGTH
  return randomCharacters.toString('latin1', start, nextRandom)
}

/** 256 is a multiple of the alphabet's 32 characters, so each is as likely as any other. */
function refillRandom(): void {
  randomFillSync(randomCharacters)
  for (let index = 0; index < randomCharacters.length; index++) {
    randomCharacters[index] = ALPHABET.charCodeAt((randomCharacters[index] ?? 0) % 32)
  }
  nextRandom = 0
}
