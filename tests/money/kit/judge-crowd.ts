import { isRefused, type Seen } from './ask'
import type { CrowdRequest } from './client-crowd'

export type BilledRow = { id: string; label: string; costNanos: bigint; settledAt: number }

export type Verdict = {
  requests: number
  whole: number
  left: number
  refused: number
  /** By status. */
  refusals: Record<string, number>
  broken: number
  retriedWithKey: number
  /** Complete answers without exactly one bill of the amount that the client was told. */
  wholeNotBilledOnce: string[]
  /** Requests that were billed more than once. */
  billedTwice: string[]
  /** Requests that the server refused and billed all the same. */
  refusedButBilled: string[]
  /** Bills that no request of a client explains. */
  unexplained: string[]
  /** Committed, and the process killed before its last byte was out: the one case that nobody can close. */
  lastByteLost: { label: string; costNanos: bigint; beforeKillMs: number }[]
}

/** Holds every bill against what the clients saw. */
export function judgeCrowd(requests: readonly CrowdRequest[], rows: readonly BilledRow[]): Verdict {
  const byLabel = new Map<string, BilledRow[]>()
  for (const row of rows) byLabel.set(row.label, [...(byLabel.get(row.label) ?? []), row])
  const verdict: Verdict = {
    requests: requests.length,
    whole: 0,
    left: 0,
    refused: 0,
    refusals: {},
    broken: 0,
    retriedWithKey: 0,
    wholeNotBilledOnce: [],
    billedTwice: [],
    refusedButBilled: [],
    unexplained: [],
    lastByteLost: [],
  }
  for (const request of requests) judgeRequest(verdict, request, byLabel.get(request.label) ?? [])
  const known = new Set(requests.map(({ label }) => label))
  verdict.unexplained = [...byLabel.keys()].filter((label) => !known.has(label))
  return verdict
}

function judgeRequest(verdict: Verdict, request: CrowdRequest, rows: readonly BilledRow[]): void {
  const { label, tries } = request
  if (tries.length > 1) verdict.retriedWithKey += 1
  if (rows.length > 1) verdict.billedTwice.push(label)
  const [row] = rows
  const whole = tries.find(({ seen }) => seen.isWhole)
  if (whole) {
    verdict.whole += 1
    if (rows.length !== 1 || row?.costNanos !== whole.seen.costNanos) verdict.wholeNotBilledOnce.push(label)
    return
  }
  judgeBroken(verdict, request, row)
}

function judgeBroken(verdict: Verdict, request: CrowdRequest, row: BilledRow | undefined): void {
  const last = request.tries.at(-1)?.seen
  if (last?.hasLeft) verdict.left += 1
  else if (last && isRefused(last)) judgeRefused(verdict, { request, row, last })
  else {
    verdict.broken += 1
    if (row) noteLost(verdict, row, request.tries)
  }
}

type Refused = { request: CrowdRequest; row: BilledRow | undefined; last: Seen }

function judgeRefused(verdict: Verdict, { request, row, last }: Refused): void {
  const status = String(last.status)
  verdict.refused += 1
  verdict.refusals[status] = (verdict.refusals[status] ?? 0) + 1
  if (!row) return
  // Sent again after its connection broke, or the server says which generation was billed and lost.
  if (request.tries.length > 1 || last.text.includes(row.id)) noteLost(verdict, row, request.tries)
  else verdict.refusedButBilled.push(`${request.label}: ${last.text}`)
}

function noteLost(verdict: Verdict, row: BilledRow, tries: CrowdRequest['tries']): void {
  const killedAt = tries.flatMap(({ gateway }) => gateway.killedAt ?? []).find((at) => at >= row.settledAt - 1_000)
  if (killedAt === undefined) verdict.unexplained.push(row.label)
  else verdict.lastByteLost.push({ label: row.label, costNanos: row.costNanos, beforeKillMs: killedAt - row.settledAt })
}
