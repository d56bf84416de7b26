import type { APIRequestContext } from '@playwright/test'
import { z } from 'zod'
import { formatUsd } from '@/lib/client/format-usd'
import { nanosFromJson } from '@/lib/client/usd-from-json'
import { formatNanosAsUsd } from '@/lib/core/money'

const credits = z.object({ data: z.object({ total_credits: z.number(), total_usage: z.number() }) })
const answered = z.object({ usage: z.object({ cost: z.number() }) })

/** Nano-dollars on the account that the request is signed in to, or whose key it carries. */
export async function readBalanceNanos(request: APIRequestContext, apiKey?: string): Promise<bigint> {
  const headers: Record<string, string> = apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }
  const { data } = credits.parse(await (await request.get('/api/v1/credits', { headers })).json())
  return nanosFromJson(data.total_credits) - nanosFromJson(data.total_usage)
}

/** `usage.cost` of a completion or of a stream's last chunk, in nano-dollars. */
export function readCostNanos(answer: unknown): bigint {
  return nanosFromJson(answered.parse(answer).usage.cost)
}

/** What a page shows when one points at an amount: every digit. */
export const formatExact = (nanos: bigint): string => formatUsd(formatNanosAsUsd(nanos), 'exact')
