import { getPool } from '@/lib/db'

export type TypicalRequest = {
  promptTokens: number
  completionTokens: number
  /** Answered requests that it is the mean of. */
  requests: number
  isAssumed: boolean
}

/** With fewer the mean says little of the next request. */
const REQUESTS_MIN = 10
/** A question and an answer of some length. */
const ASSUMED = { promptTokens: 1_000, completionTokens: 500 }

const READ = `
  SELECT coalesce(sum(requests - errors), 0)::float8 AS requests, coalesce(sum(prompt_tokens), 0)::float8 AS prompt,
    coalesce(sum(completion_tokens), 0)::float8 AS completion
  FROM usage_hourly WHERE organization_id = $1 AND hour > now() - interval '30 days'`

/** The mean of an organization's answered requests within 30 days; our assumption where there were fewer than ten. */
export async function readTypicalRequest({ organizationId }: { organizationId: string }): Promise<TypicalRequest> {
  type Row = { requests: number; prompt: number; completion: number }
  const { rows } = await getPool().query<Row>({ name: 'typical-request', text: READ, values: [organizationId] })
  const { requests = 0, prompt = 0, completion = 0 } = rows[0] ?? {}
  if (requests < REQUESTS_MIN) return { ...ASSUMED, requests, isAssumed: true }
  return {
    promptTokens: Math.round(prompt / requests),
    completionTokens: Math.round(completion / requests),
    requests,
    isAssumed: false,
  }
}
