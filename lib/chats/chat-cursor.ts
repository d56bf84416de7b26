import { AppError } from '@/lib/core/errors'

/** Where a page ends: the sort value of its last row, and the row's id where several have the same. */
export type ChatCursor = { value: string; id: string }

export function writeCursor({ value, id }: ChatCursor): string {
  return Buffer.from(JSON.stringify([value, id])).toString('base64url')
}

/** @throws AppError invalid_request for a cursor that was not given out for this list */
export function readCursor(text: string, isValue: (value: string) => boolean): ChatCursor {
  const [value, id] = parse(text)
  if (typeof value === 'string' && typeof id === 'string' && isValue(value) && !id.includes('\0')) return { value, id }
  throw new AppError('invalid_request', 'Invalid query parameter `cursor`: send `next_cursor` of the page before.', {
    details: { field: 'cursor' },
  })
}

function parse(text: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    return Array.isArray(parsed) ? parsed : []
  } catch {
    return []
  }
}
