/** The SQLSTATE of a database error; null when the server gave no verdict (connection lost, timeout, not from the database). */
export function readSqlState(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('severity' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}

/**
 * True when the same statement may succeed later: no verdict from the server, or one about connections (08), resources
 * (53, 57, 58) or concurrency (40, 55). https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
export function isTransient(error: unknown): boolean {
  const state = readSqlState(error)
  return state === null || /^(?:08|40|53|55|57|58)/.test(state)
}
