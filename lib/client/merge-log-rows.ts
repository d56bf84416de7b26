import type { LogRow } from '@/lib/schemas/logs'

/** Rows of two lists in one, each once, newest first: by time, then by id, as the server orders them. */
export function mergeLogRows(left: readonly LogRow[], right: readonly LogRow[]): LogRow[] {
  const byId = new Map([...left, ...right].map((row) => [row.id, row]))
  return [...byId.values()].sort(compareNewestFirst)
}

function compareNewestFirst(left: LogRow, right: LogRow): number {
  if (left.created_at !== right.created_at) return left.created_at < right.created_at ? 1 : -1
  return left.id < right.id ? 1 : -1
}
