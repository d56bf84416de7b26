export type ToolCallIdRule = { pattern: RegExp; length: number }

const ALPHABET = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
const FNV_OFFSET = 0xcbf29ce484222325n
const FNV_PRIME = 0x100000001b3n

/**
 * A tool call id that the next provider accepts. A conversation may move between providers, and their rules differ
 * (Mistral: 9 letters or digits; OpenAI: at most 40 characters). Ids that fit stay; others are hashed (FNV-1a, 64 bits),
 * so that the call and its result keep pointing to each other.
 */
export function fitToolCallId(id: string, rule: ToolCallIdRule): string {
  if (rule.pattern.test(id)) return id
  let hash = FNV_OFFSET
  for (const byte of new TextEncoder().encode(id)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * FNV_PRIME)
  return Array.from({ length: rule.length }, (_, position) => {
    const shifted = hash >> BigInt((position * 6) % 60)
    return ALPHABET[Number((shifted + BigInt(position)) % BigInt(ALPHABET.length))] ?? 'a'
  }).join('')
}
