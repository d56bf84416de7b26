import type { z } from 'zod'
import { AppError } from '@/lib/core/errors'

/** Where in the request a value stood, for the error that names the field. */
export type InputPlace = 'body' | 'query' | 'path'

/**
 * Checks a value against its schema.
 * @throws AppError invalid_request naming every wrong field, with the first one in the message
 */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  place: InputPlace,
): z.infer<Schema> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues
    .slice(0, 20)
    .map((issue) => ({ field: toFieldPath(issue.path), message: issue.message }))
  const [first] = fields
  const name = first?.field ? `${place === 'body' ? '' : `${place} parameter `}\`${first.field}\`` : `the ${place}`
  throw new AppError('invalid_request', `Invalid ${name}: ${first?.message ?? 'it could not be read'}`, {
    details: { fields },
  })
}

/** `messages[0].role`, as a person would write it. */
function toFieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`
    return text === '' ? String(part) : `${text}.${String(part)}`
  }, '')
}

/** Query parameters as a plain object; a repeated one becomes an array. */
export function readQuery(url: string): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {}
  if (!url.includes('?')) return query
  for (const [name, value] of new URL(url).searchParams) {
    const before = query[name]
    if (before === undefined) query[name] = value
    else query[name] = Array.isArray(before) ? [...before, value] : [before, value]
  }
  return query
}
