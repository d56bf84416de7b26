import type { EmbeddingVector } from '../embeddings-spec'

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/
const BYTES_PER_FLOAT = 4

/** A vector of a provider's answer, or null when it is none: empty, not all numbers, or base64 of no whole floats. */
export function readVector(value: unknown): EmbeddingVector | null {
  if (typeof value === 'string') return isFloats(value) ? value : null
  if (!Array.isArray(value) || value.length === 0) return null
  const numbers: unknown[] = value
  return numbers.every((item): item is number => typeof item === 'number' && Number.isFinite(item)) ? numbers : null
}

function isFloats(text: string): boolean {
  if (!BASE64.test(text) || text.length % 4 !== 0) return false
  const padding = text.endsWith('==') ? 2 : Number(text.endsWith('='))
  return ((text.length / 4) * 3 - padding) % BYTES_PER_FLOAT === 0
}
