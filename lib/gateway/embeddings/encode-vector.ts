import type { EmbeddingVector } from '@/lib/providers'

const BYTES_PER_FLOAT = 4

/** A vector as the caller asked for it; base64 is of little-endian 32-bit floats, whatever this machine's order is. */
export function encodeVector(vector: EmbeddingVector, encoding: 'float' | 'base64'): EmbeddingVector {
  if (typeof vector === 'string') return encoding === 'base64' ? vector : decode(vector)
  return encoding === 'float' ? vector : encode(vector)
}

/** How many numbers a vector has. */
export function countDimensions(vector: EmbeddingVector): number {
  return typeof vector === 'string' ? Buffer.byteLength(vector, 'base64') / BYTES_PER_FLOAT : vector.length
}

function encode(vector: number[]): string {
  const bytes = Buffer.allocUnsafe(vector.length * BYTES_PER_FLOAT)
  vector.forEach((value, index) => bytes.writeFloatLE(value, index * BYTES_PER_FLOAT))
  return bytes.toString('base64')
}

function decode(text: string): number[] {
  const bytes = Buffer.from(text, 'base64')
  return Array.from({ length: bytes.byteLength / BYTES_PER_FLOAT }, (_, index) =>
    bytes.readFloatLE(index * BYTES_PER_FLOAT),
  )
}
