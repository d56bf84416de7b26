import { createHash } from 'node:crypto'

/** What one generation's stored JSON may have at most, in UTF-16 units. */
export const CONTENT_LENGTH_MAX = 2 * 1024 * 1024
const TEXT_LENGTH_MIN = 256
const LENGTH_PER_ITEM = 64
const DATA_URI = /^data:([\w.+-]+\/[\w.+-]+)?[^,]{0,200};base64,/
/** Long runs of nothing but base64 are files, wherever they stand. */
const BASE64 = /^[A-Za-z0-9+/]{4096,}={0,2}$/

/**
 * A content as JSON that is fit to be stored: of images, sound and files only kind, size and hash are kept, never the
 * bytes; of texts and lists that are too long, the beginning.
 */
export function shortenContent(content: unknown): string {
  let text = JSON.stringify(content, (_key, value: unknown) => describeBytes(value))
  for (let most = CONTENT_LENGTH_MAX / 2; text.length > CONTENT_LENGTH_MAX && most >= TEXT_LENGTH_MIN; most /= 2) {
    const limit = most
    text = JSON.stringify(content, (_key, value: unknown) => cutValue(describeBytes(value), limit))
  }
  return text
}

function describeBytes(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const match = DATA_URI.exec(value)
  if (!match && !BASE64.test(value)) return value
  const base64 = match ? value.slice(match[0].length) : value
  const bytes = Buffer.byteLength(base64, 'base64')
  const hash = createHash('sha256').update(base64, 'utf8').digest('hex')
  return `[${match?.[1] ?? 'data'} of ${bytes} bytes, not stored, sha256 of its base64 ${hash}]`
}

function cutValue(value: unknown, most: number): unknown {
  if (Array.isArray(value)) return cutList(value, Math.ceil(most / LENGTH_PER_ITEM))
  if (typeof value !== 'string' || value.length <= most) return value
  return `${value.slice(0, most)} [… ${value.length - most} more characters, not stored]`
}

function cutList(list: unknown[], most: number): unknown[] {
  return list.length <= most ? list : [...list.slice(0, most), `[… ${list.length - most} more, not stored]`]
}
