const PER_MINUTE_MAX = 120
const MINUTE_MS = 60_000

let minute = 0
const taken = new Map<string, number>()

/** Whether an organization may have one more refusal written in this minute: a client in a loop must not fill the table. */
export function takeShare(organizationId: string, nowMs: number): boolean {
  const present = Math.floor(nowMs / MINUTE_MS)
  if (present !== minute) {
    minute = present
    taken.clear()
  }
  const count = (taken.get(organizationId) ?? 0) + 1
  taken.set(organizationId, count)
  return count <= PER_MINUTE_MAX
}
