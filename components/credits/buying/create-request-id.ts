const BYTES = 16

/** A name for one purchase. Not `randomUUID`, which browsers only offer on https and on localhost. */
export function createRequestId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
