import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getPool } from '@/lib/db'
import { getBalance, runAudit } from '@/lib/ledger'
import { createTenant, type Tenant } from '@/tests/factories/create-tenant'
import { type Api, listSeen, postChat, resetSandbox, startApi } from './kit'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(async () => {
  const broken = (await runAudit()).filter((result) => result.violations > 0)
  await api.close()
  expect(broken).toEqual([])
})
beforeEach(() => resetSandbox(api))

const paid = { model: 'deepseek/deepseek-chat', messages: [{ role: 'user', content: 'Hello' }] }
const BOUND_MS = 1_000

async function setBudget({ organizationId }: Tenant, period: string, limitNanos: bigint): Promise<void> {
  await getPool().query(
    `INSERT INTO organization_budget (organization_id, period, limit_nanos) VALUES ($1, $2, $3)
      ON CONFLICT (organization_id, period) DO UPDATE SET limit_nanos = EXCLUDED.limit_nanos`,
    [organizationId, period, limitNanos.toString()],
  )
}

type Problem = { error: { code: number; message: string; metadata: Record<string, unknown> } }

describe('a budget of the organization', () => {
  test('refuses with 403 before any provider is called, and says what is asked, left, reserved, spent and until when', async () => {
    const tenant = await createTenant()
    await setBudget(tenant, 'weekly', 1_000n)
    await setBudget(tenant, 'monthly', 900_000n)
    const response = await postChat(api, tenant.apiKey, { ...paid, max_tokens: 1_000 })
    const { error } = (await response.json()) as Problem
    expect([response.status, error.code]).toEqual([403, 403])
    expect(error.metadata).toMatchObject({
      error_type: 'permission_denied',
      error_code: 'budget_exceeded',
      reason: 'budget_weekly',
      limit_source: 'organization_budget',
      requested_tokens: 1_000,
      affordable_tokens: 0,
      limit_usd: '0.000001',
      available_usd: '0.000001',
      spent_usd: '0',
      reserved_usd: '0',
      resets_at: expect.stringMatching(/T00:00:00\.000Z$/) as string,
    })
    expect(error.message).toMatch(
      /weekly budget\. You requested up to 1000 tokens for up to \$0\.\d+, but .* has \$0\.000001 available, which affords 0 tokens\. .*spent.*reserved.*resets at/,
    )
    expect(await listSeen(api, 'deepseek')).toEqual([])
  })

  test('cuts an answer without max_tokens to what it affords, like the balance does', async () => {
    const tenant = await createTenant()
    await setBudget(tenant, 'daily', 1_000_000n)
    const response = await postChat(api, tenant.apiKey, {
      ...paid,
      messages: [{ role: 'user', content: 'write 3000 words' }],
    })
    expect(response.status).toBe(200)
    const completion = (await response.json()) as { choices: { finish_reason: string }[] }
    expect(completion.choices[0]?.finish_reason).toBe('length')
    expect((await getBalance(tenant)).totalUsageNanos).toBeLessThanOrEqual(1_000_000n)
  })
})

describe('a change that another process makes to a key', () => {
  const changes: [string, string, string, number][] = [
    ['disabled', 'disabled_at = now()', 'disabled_at = NULL', 401],
    ['given a limit of nothing', 'limit_nanos = 0', 'limit_nanos = NULL', 402],
  ]
  test.for(changes)('%s is seen within a second under load, and so is its undoing', async ([, set, undo, status]) => {
    const tenant = await createTenant()
    const ask = async () => (await postChat(api, tenant.apiKey, { ...paid, max_tokens: 16 })).status
    for (let warm = 0; warm < 5; warm++) expect(await ask()).toBe(200)
    for (const [change, wanted] of [
      [set, status],
      [undo, 200],
    ] as const) {
      await getPool().query(`UPDATE api_key SET ${change} WHERE organization_id = $1`, [tenant.organizationId])
      const startMs = performance.now()
      let askedMs = startMs
      while ((await ask()) !== wanted) askedMs = performance.now()
      // The last request that did not see it had begun within the bound.
      expect(askedMs - startMs).toBeLessThan(BOUND_MS)
    }
  })
})
