import { getPool } from '@/lib/db'
import {
  FREE_REQUESTS_BUYER_NANOS,
  FREE_REQUESTS_PER_DAY,
  FREE_REQUESTS_PER_DAY_BUYER,
  FREE_REQUESTS_PER_MINUTE,
} from '@/lib/core/free-requests'
import { hasEverBought } from '@/lib/ledger'
import type { ProviderError } from '@/lib/providers'
import { toRateHeaders } from '@/lib/rate-limits'

/** The two windows are counted in one statement; a refused request is not counted at all. */
const TAKE = `
  WITH windows AS (
    SELECT 'minute' AS kind, date_trunc('minute', now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' AS start
    UNION ALL SELECT 'day', date_trunc('day', now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC'
  )
  INSERT INTO free_usage (organization_id, window_kind, window_start, requests)
  SELECT $1, kind, start, 1 FROM windows ORDER BY kind
  ON CONFLICT (organization_id, window_kind, window_start) DO UPDATE SET requests = free_usage.requests + 1
  RETURNING window_kind AS kind, window_start AS start, requests,
    EXTRACT(EPOCH FROM window_start + ('1 ' || window_kind)::interval - now())::float8 AS seconds_left`

const GIVE_BACK = `
  UPDATE free_usage SET requests = greatest(0, requests - 1)
  WHERE organization_id = $1 AND (window_kind, window_start) IN (SELECT * FROM unnest($2::text[], $3::timestamptz[]))`

type Taken = { kind: 'minute' | 'day'; start: Date; requests: number; seconds_left: number }

/** One request's share of its organization's free requests: taken at most once, given back when it fails. */
export class FreeQuota {
  readonly #organizationId: string
  #taken: Taken[] = []

  constructor(organizationId: string) {
    this.#organizationId = organizationId
  }

  /** This request was counted, and not given back. */
  get isTaken(): boolean {
    return this.#taken.length > 0
  }

  /** Counts this request. Returns the refusal when the minute's or the day's are used up; null when it may go on. */
  async take(): Promise<ProviderError | null> {
    if (this.#taken.length > 0) return null
    const perDay = (await hasEverBought({
      organizationId: this.#organizationId,
      atLeastNanos: FREE_REQUESTS_BUYER_NANOS,
    }))
      ? FREE_REQUESTS_PER_DAY_BUYER
      : FREE_REQUESTS_PER_DAY
    const limits = { minute: FREE_REQUESTS_PER_MINUTE, day: perDay }
    const { rows } = await getPool().query<Taken>({ name: 'free_take', text: TAKE, values: [this.#organizationId] })
    this.#taken = rows
    const over = rows.filter((row) => row.requests > limits[row.kind])
    if (over.length === 0) return null
    await this.giveBack()
    const [worst] = over.sort((left, right) => right.seconds_left - left.seconds_left)
    return worst ? toRefusal(worst, limits[worst.kind]) : null
  }

  /** Failed requests do not count. */
  async giveBack(): Promise<void> {
    if (this.#taken.length === 0) return
    const kinds = this.#taken.map((row) => row.kind)
    const starts = this.#taken.map((row) => row.start)
    this.#taken = []
    await getPool().query({ name: 'free_give_back', text: GIVE_BACK, values: [this.#organizationId, kinds, starts] })
  }
}

/** A refusal of ours in the shape of a provider's, so that a paid model may be tried instead. */
type QuotaRefusal = ProviderError & { quotaRequests: number; quotaResetMs: number }

/** `X-RateLimit-*` for a refusal of ours; nothing for a provider's. */
export function toQuotaHeaders(error: ProviderError | QuotaRefusal): Record<string, string> {
  return 'quotaRequests' in error ? toRateHeaders({ requests: error.quotaRequests, resetMs: error.quotaResetMs }) : {}
}

function toRefusal(window: Taken, limit: number): QuotaRefusal {
  const hint =
    window.kind === 'day' && limit === FREE_REQUESTS_PER_DAY ? ' Buy $10 of credits once to get 1000 a day.' : ''
  return {
    type: 'rate_limit_exceeded',
    status: null,
    message: `Free models allow ${limit} requests a ${window.kind}; yours are used up.${hint} Paid models have no such limit.`,
    code: 'free_quota',
    retryAfterMs: Math.max(1_000, Math.ceil(window.seconds_left * 1_000)),
    quotaRequests: limit,
    quotaResetMs: window.seconds_left * 1_000,
  }
}
